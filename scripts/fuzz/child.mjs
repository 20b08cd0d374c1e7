/** Checks files in a process of its own, so that one that hangs, breaks or fills it is seen, and the next is checked. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const READER = fileURLToPath(new URL('reader.mjs', import.meta.url));
/** Megabytes of heap that a process has. */
const HEAP = 1024;
/** Processor seconds that a file may take: so many, and so many for each million bytes. Linear work takes a tenth. */
const SECONDS = 10;
const SECONDS_A_MEGABYTE = 40;
/** A busy machine gives no more than a share of a processor: only then a file hangs. */
const WALL = 6;
/** Megabytes that a process may hold at any moment, and so many for each million bytes. */
const MEGABYTES = 1200;
const MEGABYTES_A_MEGABYTE = 500;
/** After so many files a new process is begun: what it holds by then is no file's fault. */
const FILES = 400;

/** `run(bytes, settings)` gives what `check` gives, with `seconds` and `megabytes`; `stop()` ends the process. */
export function openChild() {
  let child = null;
  let files = 0;
  const stop = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  const run = (bytes, settings) => {
    if (files++ % FILES === 0) stop();
    child ??= fork(READER, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    return ask(child, bytes, settings, stop).then((result) => ({
      ...result,
      findings: [...result.findings, ...costs(result, bytes)],
    }));
  };
  return { run, stop };
}

const sizeOf = (bytes) => bytes.length / 1e6;
const secondsFor = (bytes) => SECONDS + SECONDS_A_MEGABYTE * sizeOf(bytes);
const megabytesFor = (bytes) => MEGABYTES + MEGABYTES_A_MEGABYTE * sizeOf(bytes);

function costs({ seconds = 0, megabytes = 0 }, bytes) {
  const slow =
    seconds > secondsFor(bytes)
      ? [{ kind: 'slow', what: `takes ${seconds.toFixed(1)} s for ${bytes.length} bytes` }]
      : [];
  const large =
    megabytes > megabytesFor(bytes)
      ? [{ kind: 'memory', what: `takes ${Math.round(megabytes)} MB for ${bytes.length} bytes` }]
      : [];
  return [...slow, ...large];
}

function ask(child, bytes, settings, stop) {
  return new Promise((resolve) => {
    let errors = '';
    const hear = (chunk) => (errors = (errors + chunk).slice(-2000));
    const end = (result) => {
      clearTimeout(timer);
      child.off('message', end);
      child.off('exit', exited);
      child.stderr.off('data', hear);
      resolve(result);
    };
    const exited = (code, signal) => {
      stop();
      const reason = errors.match(/.*(?:FATAL|Error).*/)?.[0] ?? errors.trim().split('\n').at(-1);
      end({
        status: 'failed',
        findings: [{ kind: 'exit', what: `the process ends with ${signal ?? code}: ${reason}` }],
      });
    };
    const timer = setTimeout(
      () => {
        child.off('exit', exited);
        stop();
        end({
          status: 'failed',
          findings: [{ kind: 'hang', what: `takes longer than ${Math.round(WALL * secondsFor(bytes))} s` }],
        });
      },
      WALL * secondsFor(bytes) * 1000,
    );
    child.on('message', end);
    child.on('exit', exited);
    child.stderr.on('data', hear);
    child.send({ bytes, settings });
  });
}
