/**
 * TIFF files to one image a page. The engine reads the first page of a file only, and no page whose strips are packed
 * as Deflate or JPEG: each page is written as a file of its own, with such strips unpacked, or joined into a JPEG file.
 */
import { inflateSync } from 'node:zlib';
import { ReadError } from '../../diagnostics.ts';
import { refuseSize, type ImageHeader } from './header.ts';
import { SCAN } from './settings.ts';
import { joinJpegStrips } from './tiff-jpeg.ts';
import { TIFF_GAP, TIFF_GAP_BYTES, turnOfOrientation } from './turn.ts';

export interface TiffPage extends ImageHeader {
  /** A file that the engine reads. Throws ReadError where the page is damaged or packed in an unknown way. */
  image(): Uint8Array;
}

/** The pages of a TIFF file. Throws ReadError where it has none that can be found, or one too large. */
export function readTiff(bytes: Uint8Array): TiffPage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = bytes[0] === 0x49;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  try {
    for (let at = view.getUint32(4, little); at !== 0 && !seen.has(at);) {
      seen.add(at);
      if (seen.size > SCAN.maxPages) throw new ReadError('too-large', 'is an image of too many pages');
      const count = view.getUint16(at, little);
      const tags = readTags(view, at + 2, count, little);
      pages.push(pageOf(bytes, tags, little));
      at = view.getUint32(at + 2 + 12 * count, little);
    }
  } catch (error) {
    // What comes before the place where a file is cut off can be read.
    if (!(error instanceof RangeError)) throw error;
  }
  if (pages.length === 0) throw new ReadError('damaged', 'is a damaged TIFF image');
  return pages;
}

export type Tags = ReadonlyMap<number, readonly number[]>;

export const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  xResolution: 282,
  planar: 284,
  faxOptions: 292,
  resolutionUnit: 296,
  predictor: 317,
  colorMap: 320,
  jpegTables: 347,
} as const;
/** Tags that tell how a page's pixels are stored: those that are handed on as they are. */
const KEPT: readonly number[] = [
  TAG.width,
  TAG.height,
  TAG.bits,
  TAG.photometric,
  TAG.fillOrder,
  TAG.samples,
  TAG.rowsPerStrip,
  TAG.planar,
  TAG.faxOptions,
  TAG.predictor,
  TAG.colorMap,
];
const KNOWN = new Set<number>(Object.values(TAG));
const SIZES: Record<number, number> = { 1: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
const SHORT = 3;
const LONG = 4;

function readTags(view: DataView, from: number, count: number, little: boolean): Tags {
  const tags = new Map<number, readonly number[]>();
  for (let i = 0, at = from; i < count; i++, at += 12) {
    const tag = view.getUint16(at, little);
    const type = view.getUint16(at + 2, little);
    const size = SIZES[type];
    if (!KNOWN.has(tag) || size === undefined) continue;
    const length = view.getUint32(at + 4, little);
    const start = length * size <= 4 ? at + 8 : view.getUint32(at + 8, little);
    if (start + length * size > view.byteLength) throw new RangeError('beyond the file');
    tags.set(
      tag,
      Array.from({ length }, (_, index) => valueAt(view, start + index * size, type, little)),
    );
  }
  return tags;
}

function valueAt(view: DataView, at: number, type: number, little: boolean): number {
  if (type === SHORT) return view.getUint16(at, little);
  if (type === LONG) return view.getUint32(at, little);
  if (type === 5) return view.getUint32(at, little) / view.getUint32(at + 4, little);
  return view.getUint8(at);
}

function pageOf(bytes: Uint8Array, tags: Tags, little: boolean): TiffPage {
  const one = (tag: number, otherwise = 0) => tags.get(tag)?.[0] ?? otherwise;
  const density = one(TAG.xResolution);
  const unit = one(TAG.resolutionUnit, 2);
  const size = { width: one(TAG.width), height: one(TAG.height) };
  refuseSize(size);
  return {
    ...size,
    resolution: density > 0 && unit !== 1 ? Math.round(unit === 3 ? density * 2.54 : density) : null,
    turn: turnOfOrientation(one(TAG.orientation, 1)),
    image: () => imageOf(bytes, tags, little),
  };
}

const NONE = 1;
const FAX_AND_LZW: readonly number[] = [NONE, 2, 3, 4, 5, 32773];
const JPEG = 7;
const DEFLATE: readonly number[] = [8, 32946];

function imageOf(bytes: Uint8Array, tags: Tags, little: boolean): Uint8Array {
  const compression = tags.get(TAG.compression)?.[0] ?? NONE;
  const lengths = tags.get(TAG.stripBytes) ?? [];
  const strips = (tags.get(TAG.stripOffsets) ?? []).map((offset, i) =>
    bytes.subarray(offset, offset + (lengths[i] ?? bytes.length)),
  );
  if (strips.length === 0) throw new ReadError('damaged', 'has no strips');
  if (compression === JPEG) return joinJpegStrips(strips, tags);
  if (DEFLATE.includes(compression)) return writeTiff(strips.map(inflater(tags)), tags, NONE, little);
  if (FAX_AND_LZW.includes(compression)) return writeTiff(strips, tags, compression, little);
  throw new ReadError('unsupported-type', `is packed in a way that is not read (${String(compression)})`);
}

/** Unpacks strips, and adds up the differences that stand for the pixels of a row where the page says so. */
function inflater(tags: Tags): (strip: Uint8Array) => Uint8Array {
  const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise;
  const samples = one(TAG.planar, 1) === 2 ? 1 : one(TAG.samples, 1);
  const rowBytes = Math.ceil((one(TAG.width, 0) * samples * one(TAG.bits, 1)) / 8);
  const maxOutputLength = rowBytes * Math.min(one(TAG.rowsPerStrip, Infinity), one(TAG.height, 0));
  const isDifference = one(TAG.predictor, 1) === 2 && one(TAG.bits, 1) === 8;
  return (strip) => {
    let out: Uint8Array;
    try {
      out = inflateSync(strip, { maxOutputLength });
    } catch {
      throw new ReadError('damaged', 'has damaged strips');
    }
    if (!isDifference) return out;
    for (let row = 0; row + rowBytes <= out.length; row += rowBytes)
      for (let i = row + samples; i < row + rowBytes; i++) out[i] = (out[i] ?? 0) + (out[i - samples] ?? 0);
    return out;
  };
}

/** Header, the gap for a mark, strips, the tags' values, directory. */
function writeTiff(strips: readonly Uint8Array[], tags: Tags, compression: number, little: boolean): Uint8Array {
  const offsets: number[] = [];
  let length = TIFF_GAP + TIFF_GAP_BYTES;
  for (const strip of strips) {
    offsets.push(length);
    length += strip.length + (strip.length % 2);
  }
  const entries: [tag: number, values: readonly number[]][] = [
    ...[...tags].filter(([tag]) => KEPT.includes(tag)),
    [TAG.compression, [compression]],
    [TAG.stripOffsets, offsets],
    [TAG.stripBytes, strips.map((strip) => strip.length)],
  ];
  entries.sort(([a], [b]) => a - b);
  const values = entries.map(([tag, list]) => ({ tag, list, ...typeOf(list) }));
  const outside = values.reduce((sum, { bytes }) => sum + (bytes > 4 ? bytes : 0), 0);
  const directory = length + outside;
  const out = new Uint8Array(directory + 2 + 12 * values.length + 4);
  const view = new DataView(out.buffer);
  view.setUint16(0, little ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, little);
  view.setUint32(4, directory, little);
  strips.forEach((strip, i) => out.set(strip, offsets[i]));
  view.setUint16(directory, values.length, little);
  let free = length;
  values.forEach(({ tag, list, type, bytes }, i) => {
    const at = directory + 2 + 12 * i;
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, list.length, little);
    if (bytes > 4) view.setUint32(at + 8, free, little);
    const start = bytes > 4 ? free : at + 8;
    list.forEach((value, j) => {
      if (type === SHORT) view.setUint16(start + 2 * j, value, little);
      else view.setUint32(start + 4 * j, value, little);
    });
    if (bytes > 4) free += bytes;
  });
  return out;
}

function typeOf(list: readonly number[]): { type: number; bytes: number } {
  const isShort = list.every((value) => value <= 0xffff);
  return isShort ? { type: SHORT, bytes: 2 * list.length } : { type: LONG, bytes: 4 * list.length };
}
