/** Images of pages to the words on them. */
import { availableParallelism } from 'node:os';
import { findEngine, startEngine, type Engine } from './engine.ts';
import { SCAN } from './settings.ts';
import { addTurns, turned, turnsToTry, type Turn } from './turn.ts';
import { wordsOf, type ScannedWord } from './words.ts';

export { imageOfPixels, type Channels } from './pixels.ts';
export type { ScannedWord } from './words.ts';

export interface PageImage {
  /** From 1. */
  page: number;
  /** A PNG, JPEG or PNM file (`imageOfPixels` makes one of pixels). 150 to 300 dots an inch are read best. */
  image: Uint8Array;
  /** Pixels a point: dots an inch over 72. */
  scale: number;
  /** How the file says that the page lies, where it does. */
  turn?: Turn;
}

export interface ScannedPage {
  page: number;
  words: ScannedWord[];
  /** Mean of the words' certainties, longer words counting more; 0 where there is no word. */
  certainty: number;
  /** How far the page was turned to be read; the words' places are those of the turned page. */
  turn: Turn;
  /** Why the page could not be read, in a few words; null where it could. */
  failure: string | null;
}

/**
 * Recognises pages, and yields them in their order. An image is asked for only when an engine is free for it; the
 * engines are stopped when the last page is read or the caller stops asking. Rejects with ReadError where the engine is
 * not installed or does not start; a page that cannot be read is yielded with its `failure`.
 */
export async function* recognise(
  images: AsyncIterable<PageImage> | Iterable<PageImage>,
  engines = Math.min(SCAN.maxEngines, availableParallelism()),
): AsyncGenerator<ScannedPage, void, undefined> {
  const found = findEngine();
  const lanes = Array.from({ length: engines }, () => openLane(() => startEngine(found)));
  const underWay: Promise<ScannedPage>[] = [];
  let count = 0;
  try {
    for await (const image of images) {
      // A lane's last page has been yielded before its next one comes: as many are under way as there are lanes.
      const page = lanes[count++ % lanes.length]?.read(image);
      if (page === undefined) continue;
      page.catch(() => undefined);
      underWay.push(page);
      if (underWay.length < lanes.length) continue;
      const first = underWay.shift();
      if (first !== undefined) yield await first;
    }
    for (const page of underWay) yield await page;
  } finally {
    await Promise.all(lanes.map((lane) => lane.stop()));
  }
}

/** An engine that is started for its first page, and anew after a page that it failed on. */
function openLane(start: () => Promise<Engine>) {
  let engine: Promise<Engine> | null = null;
  const stop = async () => {
    const last = engine;
    engine = null;
    await last?.then(
      (one) => one.stop(),
      () => undefined,
    );
  };
  const read = async (image: PageImage): Promise<ScannedPage> => {
    const started = await (engine ??= start());
    try {
      return await readPage(started, image);
    } catch (error) {
      await stop();
      const failure = error instanceof Error ? error.message : String(error);
      return { page: image.page, words: [], certainty: 0, turn: 0, failure };
    }
  };
  return { read, stop };
}

async function readPage(engine: Engine, image: PageImage): Promise<ScannedPage> {
  const resolution = image.scale * SCAN.pointsPerInch;
  const sensible = Math.min(SCAN.mostResolution, Math.max(SCAN.leastResolution, resolution));
  const readAt = async (turn: Turn) => {
    const blocks = await engine.read(turned(image.image, turn), sensible);
    const words = wordsOf(blocks, image.scale);
    const certainty = meanCertainty(words);
    return { page: { page: image.page, words, certainty, turn, failure: null }, more: turnsToTry(blocks, certainty) };
  };
  const stated = image.turn ?? 0;
  const first = await readAt(stated);
  let best: ScannedPage | null = null;
  for (const turn of first.more) {
    const { page, more } = await readAt(addTurns(stated, turn));
    if (more.length === 0 && page.certainty > (best?.certainty ?? 0)) best = page;
    if (best !== null && best.certainty >= SCAN.sure) break;
  }
  return best ?? first.page;
}

/** Mean of words' certainties, weighed by their lengths; 0 where there are none. */
export function meanCertainty(words: readonly Pick<ScannedWord, 'text' | 'certainty'>[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, certainty } of words) {
    sum += text.length * certainty;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
