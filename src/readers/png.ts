/** Pictures in shades of gray as PNG files. */
import { zlibSync } from 'fflate';
import type { Gray } from './scan/pixels.ts';

/** Bits of a pixel: 4 shades, or 16. */
export type Depth = 2 | 4;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GRAYSCALE = 0;
/** Pages packed at 9 are a fiftieth smaller and take twice as long. */
const LEVEL = 6;

/** A PNG file of `gray` in so many shades, each pixel in the nearest one. The same bytes on every machine. */
export function pngOf({ width, height, pixels }: Gray, depth: Depth): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([depth, GRAYSCALE, 0, 0, 0], 8);
  const data = zlibSync(rowsOf({ width, height, pixels }, depth), { level: LEVEL });
  const chunks = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array(0))];
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, SIGNATURE.length));
  file.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const one of chunks) {
    file.set(one, at);
    at += one.length;
  }
  return file;
}

/** Each row is a byte that says "unfiltered" and its pixels, the leftmost in the highest bits. */
function rowsOf({ width, height, pixels }: Gray, depth: Depth): Uint8Array {
  const perByte = 8 / depth;
  const stride = 1 + Math.ceil(width / perByte);
  const most = 2 ** depth - 1;
  const shades = Uint8Array.from({ length: 256 }, (_, value) => Math.round((value * most) / 255));
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * stride + 1 + Math.floor(x / perByte);
      const shift = 8 - depth * ((x % perByte) + 1);
      rows[at] = (rows[at] ?? 0) | ((shades[pixels[y * width + x] ?? 255] ?? 0) << shift);
    }
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < type.length; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksumOf(bytes.subarray(4, data.length + 8)));
  return bytes;
}

const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
  let sum = value;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? POLYNOMIAL ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** CRC-32. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
