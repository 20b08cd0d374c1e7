/** Raw pixels as an image file that the engine reads: portable anymaps, which are a header and the pixels. */

/** What `pixels` holds for each pixel: one byte, three, or four of which the last (opacity) is left out. */
export type Channels = 1 | 3 | 4;

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
function brightness(pixels: Uint8Array, at: number): number {
  return (77 * (pixels[at] ?? 0) + 150 * (pixels[at + 1] ?? 0) + 29 * (pixels[at + 2] ?? 0)) >> 8;
}
