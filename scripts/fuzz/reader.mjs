/** A process that checks the files that it is sent, and tells what they cost. `child.mjs` starts it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from './check/check.mjs';

process.on('message', async ({ bytes, settings }) => {
  forgetPeak();
  const before = process.cpuUsage();
  const result = await check(new Uint8Array(bytes), settings).catch((error) => ({
    status: 'failed',
    findings: [{ kind: 'crash', what: String(error?.stack ?? error) }],
  }));
  const { user, system } = process.cpuUsage(before);
  process.send({ ...result, seconds: (user + system) / 1e6, megabytes: peak() });
});
process.on('disconnect', () => process.exit(0));

/** Linux keeps the most memory that a process has held, and forgets it when it is told to. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the limit of the heap must do.
  }
}

function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.memoryUsage.rss() / 2 ** 20;
  }
}
