/** Images of pages to the words on them. */
import { availableParallelism } from 'node:os';
import type { Rule } from '../layout/page.ts';
import { findEngine, startEngine, type Engine, type EngineBlock } from './engine.ts';
import { readLostCells } from './lost.ts';
import { pixelsOfImage, type Gray } from './pixels.ts';
import { rulesOf } from './rules.ts';
import { SCAN } from './settings.ts';
import { slopeOf, straighten } from './straight.ts';
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
  /** Unpacks `image`, as it lies in the file, where it is no PNM file; null where it cannot be. */
  unpack?: () => Promise<Gray | null>;
}

export interface ScannedPage {
  page: number;
  words: ScannedWord[];
  /** Ruled lines, where the image's pixels are known (`PageImage.unpack`). */
  rules: Rule[];
  /** Mean of the words' certainties, longer words counting more; 0 where there is no word. */
  certainty: number;
  /** How far the page was turned to be read; the words' places are those of the turned page. */
  turn: Turn;
  /** How far it was rotated clockwise besides, in radians. */
  angle: number;
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
      return { page: image.page, words: [], rules: [], certainty: 0, turn: 0, angle: 0, failure };
    }
  };
  return { read, stop };
}

async function readPage(engine: Engine, image: PageImage): Promise<ScannedPage> {
  const resolution = image.scale * SCAN.pointsPerInch;
  const sensible = Math.min(SCAN.mostResolution, Math.max(SCAN.leastResolution, resolution));
  const readAt = async (turn: Turn) => {
    const read = await engine.read(turned(image.image, turn), sensible);
    const certainty = meanCertainty(wordsOf(read.blocks, image.scale));
    return { ...read, turn, certainty, more: turnsToTry(read.blocks, certainty) };
  };
  const stated = image.turn ?? 0;
  const first = await readAt(stated);
  let best: typeof first | null = null;
  for (const turn of first.more) {
    const read = await readAt(addTurns(stated, turn));
    if (read.more.length === 0 && read.certainty > (best?.certainty ?? 0)) best = read;
    if (best !== null && best.certainty >= SCAN.sure) break;
  }
  const { blocks, angle, turn } = best ?? first;
  const slope = slopeOf(blocks, image.scale);
  const { rules, lost } = await readDrawn(engine, image, { blocks, angle, turn, slope, resolution: sensible });
  const words = wordsOf([...blocks, ...lost], image.scale, slope);
  return { page: image.page, words, rules, certainty: meanCertainty(words), turn, angle, failure: null };
}

/** The ruled lines of a page that was read, and what was passed over between them; nothing where its pixels are not known. */
async function readDrawn(
  engine: Engine,
  { image, scale, unpack }: PageImage,
  read: { blocks: EngineBlock[]; angle: number; turn: Turn; slope: number; resolution: number },
): Promise<{ rules: Rule[]; lost: EngineBlock[] }> {
  const lying = pixelsOfImage(image) ?? (await unpack?.()) ?? null;
  if (lying === null) return { rules: [], lost: [] };
  const { blocks, angle, turn, slope, resolution } = read;
  const gray = straighten(lying, turn, angle);
  const rules = rulesOf(gray, scale, slope);
  return { rules, lost: await readLostCells(engine, { gray, scale, slope, resolution, rules }, blocks) };
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
