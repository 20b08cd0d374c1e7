/**
 * The recognition engine, tesseract.js, in a thread of its own. Its worker script is spoken to directly: `createWorker`
 * never settles where data is missing, and leaves what goes wrong in the thread uncaught.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ReadError } from '../../diagnostics.ts';
import { SCAN } from './settings.ts';

export interface EngineBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface EngineWord {
  text: string;
  confidence: number;
  bbox: EngineBox;
  symbols: { text: string; bbox: EngineBox }[];
}

export interface EngineLine {
  /** Ends of the line that the letters stand on. */
  baseline: EngineBox;
  rowAttributes: { rowHeight: number };
  words: EngineWord[];
}

/** What the engine finds on a page, in pixels from the top left corner; confidence is 0 to 100. */
export interface EngineBlock {
  paragraphs: { lines: EngineLine[] }[];
}

export interface EnginePage {
  blocks: EngineBlock[];
  /** How far the engine rotated the page clockwise before it read it, in radians: places are those of the rotated page. */
  angle: number;
}

export interface Engine {
  /**
   * `resolution` in dots an inch; `isLine` for an image of one line of text. Rejects where the image cannot be read; the
   * engine is of no use then.
   */
  read(image: Uint8Array, resolution: number, isLine?: boolean): Promise<EnginePage>;
  stop(): Promise<void>;
}

/** Files of the packages that are optional. Throws ReadError where one is not installed. */
export function findEngine(): { script: string; data: string } {
  const { resolve } = createRequire(import.meta.url);
  try {
    return {
      script: resolve('tesseract.js/src/worker-script/node/index.js'),
      data: path.join(path.dirname(resolve('@tesseract.js-data/eng/package.json')), '4.0.0_best_int'),
    };
  } catch {
    throw new ReadError(
      'not-installed',
      'holds pages that are images; to read them, run: npm install tesseract.js@7.0.0 @tesseract.js-data/eng@1.0.0',
    );
  }
}

/** Starts an engine; nothing is fetched, and no file is written. Rejects with ReadError where it does not start. */
export async function startEngine({ script, data } = findEngine()): Promise<Engine> {
  const thread = openThread(script);
  const ask = (action: string, payload: object) => thread.ask(action, payload, SCAN.startMilliseconds);
  try {
    await ask('load', { options: { lstmOnly: true, logging: false } });
    const options = { langPath: data, cacheMethod: 'none', gzip: true, lstmOnly: true };
    await ask('loadLanguage', { langs: 'eng', options });
    await ask('initialize', { langs: 'eng', oem: LSTM_ONLY, config: {} });
    await ask('setParameters', { params: PARAMETERS });
  } catch (error) {
    await thread.stop();
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadError('not-installed', `holds pages that are images, and tesseract.js does not start: ${why}`);
  }
  return {
    stop: () => thread.stop(),
    async read(image, resolution, isLine = false) {
      const options = {
        user_defined_dpi: String(Math.round(resolution)),
        rotateAuto: !isLine,
        ...(isLine ? LINE : {}),
      };
      const payload = { image, options, output: { text: false, blocks: true } };
      const result = await thread.ask('recognize', payload, SCAN.pageMilliseconds);
      const { blocks, rotateRadians } = result as { blocks: EngineBlock[] | null; rotateRadians: number };
      return { blocks: blocks ?? [], angle: rotateRadians };
    },
  };
}

const LSTM_ONLY = 1;
/** Page segmentation mode 3 is the full layout analysis: it misses fewest words and makes fewest of ruling lines. */
const PARAMETERS = { tessedit_pageseg_mode: '3' };
/** Mode 7 takes the image for one line of text. */
const LINE = { tessedit_pageseg_mode: '7' };

interface Answer {
  jobId: string;
  status: 'resolve' | 'reject' | 'progress';
  data: unknown;
}

interface Thread {
  /** One question at a time. Rejects with the engine's message, or where the thread ends or takes too long. */
  ask(action: string, payload: object, milliseconds: number): Promise<unknown>;
  stop(): Promise<void>;
}

function openThread(script: string): Thread {
  // The engine writes remarks on images to its output; they are let run off.
  const worker = new Worker(script, { stdout: true, stderr: true, execArgv: [] });
  worker.stdout.resume();
  worker.stderr.resume();
  let jobs = 0;
  let ended: Error | null = null;
  let settle: ((error: Error | null, value?: unknown) => void) | null = null;
  const end = (error: Error) => {
    ended ??= error;
    settle?.(ended);
  };
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => end(new Error('the engine has ended')));
  worker.on('message', ({ jobId, status, data }: Answer) => {
    if (status === 'progress' || jobId !== String(jobs)) return;
    if (status === 'resolve') settle?.(null, data);
    else settle?.(new Error(oneLine(data)));
  });
  return {
    ask: (action, payload, milliseconds) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        const timer = setTimeout(() => settle?.(new Error('the engine took too long')), milliseconds);
        settle = (error, value) => {
          clearTimeout(timer);
          settle = null;
          if (error === null) resolve(value);
          else reject(error);
        };
        worker.postMessage({ workerId: 'scan', jobId: String(++jobs), action, payload });
      }),
    async stop() {
      ended ??= new Error('the engine was stopped');
      await worker.terminate();
    },
  };
}

function oneLine(data: unknown): string {
  return String(data)
    .replace(/^Error: /, '')
    .replace(/\s+/g, ' ');
}
