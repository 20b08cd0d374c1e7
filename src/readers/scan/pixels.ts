/** Raw pixels as an image file that the engine reads, and back: portable anymaps, which are a header and the pixels. */

import { greatest } from '../../extremes.ts';

/** What `pixels` holds for each pixel: one byte, three, or four of which the last (opacity) is left out. */
export type Channels = 1 | 3 | 4;

/** Brightness of each pixel, 0 black to 255 white, rows from the top without padding. */
export interface Gray {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * An image file of raw pixels, 8 bits a channel, rows from the top without padding. Gray is copied once and is the
 * cheapest; RGBA is made gray on the way, for the engine looks at brightness only. Throws RangeError where `pixels` is
 * too short.
 */
export function imageOfPixels(pixels: Uint8Array, width: number, height: number, channels: Channels): Uint8Array {
  const count = width * height;
  if (pixels.length < count * channels) throw new RangeError('fewer bytes than pixels');
  const header = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`);
  const image = new Uint8Array(header.length + count);
  image.set(header);
  if (channels === 1) image.set(pixels.subarray(0, count), header.length);
  else for (let i = 0; i < count; i++) image[header.length + i] = brightness(pixels, i * channels);
  return image;
}

/** Weights of ITU-R BT.601 in 256ths. */
export function brightness(pixels: Uint8Array, at: number): number {
  return (77 * (pixels[at] ?? 0) + 150 * (pixels[at + 1] ?? 0) + 29 * (pixels[at + 2] ?? 0)) >> 8;
}

/** The pixels of an image that `imageOfPixels` made, not copied; null for any other. */
export function pixelsOfImage(image: Uint8Array): Gray | null {
  const start = new TextDecoder('latin1').decode(image.subarray(0, 32));
  const [header, width = '', height = ''] = /^P5\n(\d+) (\d+)\n255\n/.exec(start) ?? [];
  if (header === undefined) return null;
  return { width: Number(width), height: Number(height), pixels: image.subarray(header.length) };
}

/** The brightness that most of a page has. */
export function paperOf(pixels: Uint8Array): number {
  const counts = Array.from({ length: 256 }, () => 0);
  for (let at = 0; at < pixels.length; at += SAMPLE) {
    const value = pixels[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts.indexOf(greatest(counts));
}

/** One pixel of so many is looked at. */
const SAMPLE = 17;
