/** Parses in a thread that is ended when it takes too long: a hang must not stop the other tests. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ParseOptions } from '../../src/pipeline.ts';
import type { Minutes } from '../../src/schema.ts';
import { ROOT } from '../fixtures/cases.ts';

/** The library as it is built: test/build-once.ts keeps it up to date. */
const LIBRARY = pathToFileURL(join(ROOT, 'dist/index.js')).href;
const CODE = `
  import(${JSON.stringify(LIBRARY)})
    .then(({ parseMinutes }) => parseMinutes(...require('node:worker_threads').workerData))
    .then((minutes) => require('node:worker_threads').parentPort.postMessage(minutes));
`;

export function parseWithin(
  milliseconds: number,
  input: string | Uint8Array,
  options: ParseOptions = {},
): Promise<Minutes> {
  const worker = new Worker(CODE, { eval: true, workerData: [input, options] });
  return new Promise<Minutes>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('it takes too long'));
    }, milliseconds);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
    });
  }).finally(() => worker.terminate());
}
