/** Pages that lie on their side or upside down. */
import { crc32 } from 'node:zlib';
import type { EngineBlock } from './engine.ts';
import { SCAN } from './settings.ts';

/** Degrees that a page has to be turned, clockwise, to be upright. */
export type Turn = 0 | 90 | 180 | 270;

/** The turn of an orientation as EXIF and TIFF state it; mirrored ones do not come from scanners. */
export function turnOfOrientation(orientation: number): Turn {
  return TURNS.find((turn) => ORIENTATION[turn] === orientation) ?? 0;
}

export function addTurns(one: Turn, other: Turn): Turn {
  return ((one + other) % 360) as Turn satisfies Turn;
}

const TURNS: readonly Turn[] = [0, 90, 180, 270];
const ORIENTATION: Record<Turn, number> = { 0: 1, 90: 6, 180: 3, 270: 8 };

/** Which turns to try for a page that was read so; none where it lies right, or says too little. */
export function turnsToTry(blocks: readonly EngineBlock[], certainty: number): Turn[] {
  const words = blocks.flatMap((block) => block.paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)));
  if (words.length < SCAN.fewWords) return [];
  const long = words.filter((word) => word.text.length >= SCAN.longWord);
  const tall = long.filter(({ bbox }) => bbox.y1 - bbox.y0 > bbox.x1 - bbox.x0);
  if (tall.length > SCAN.tallWords * long.length) return [90, 270];
  return certainty < SCAN.unsure ? [180, 90, 270] : [];
}

/**
 * The image with a mark by which the engine turns it before it reads it: it looks for the bytes of a big-endian EXIF
 * orientation among the first of a file of any type, and knows no other way to turn a page whole.
 */
export function turned(image: Uint8Array, turn: Turn): Uint8Array {
  if (turn === 0) return image;
  const entry = [1, 18, 0, 3, 0, 0, 0, 1, 0, ORIENTATION[turn], 0, 0];
  const exif = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  if (image[0] === 0xff && image[1] === 0xd8) {
    const segment = [...Buffer.from('Exif\0\0'), ...exif];
    return insert(image, 2, Uint8Array.of(0xff, 0xe1, 0, segment.length + 2, ...segment));
  }
  if (image[0] === 0x89) return insert(image, PNG_FIRST_CHUNKS, pngChunk('eXIf', exif));
  if (image[0] === 0x50) return insert(image, 3, Uint8Array.of(0x23, ...entry, 0x0a));
  const copy = image.slice();
  copy.set(entry, TIFF_GAP);
  return copy;
}

/** Behind the signature and the header chunk. */
const PNG_FIRST_CHUNKS = 33;
/** Where the files that tiff.ts writes leave room. */
export const TIFF_GAP = 8;
export const TIFF_GAP_BYTES = 12;

function insert(image: Uint8Array, at: number, bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(image.length + bytes.length);
  out.set(image.subarray(0, at));
  out.set(bytes, at);
  out.set(image.subarray(at), at + bytes.length);
  return out;
}

function pngChunk(type: string, data: readonly number[]): Uint8Array {
  const body = Uint8Array.of(...Buffer.from(type), ...data);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(body, 4);
  view.setUint32(chunk.length - 4, crc32(body));
  return chunk;
}
