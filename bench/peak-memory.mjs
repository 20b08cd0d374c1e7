/**
 * Loaded before a program (node --import): as it ends, writes its peak memory in kilobytes to file descriptor 3. Linux
 * counts what the parent held into `maxRSS` of a process that it starts, so its own record is read where there is one.
 */
import { readFileSync, writeSync } from 'node:fs';

const REPORT = 3;

process.on('exit', () => writeSync(REPORT, String(peak())));

function peak() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
