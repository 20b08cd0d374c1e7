/** What the header of an image file says, before anything is decoded. */
import { ReadError } from '../../diagnostics.ts';
import { SCAN } from './settings.ts';
import { turnOfOrientation, type Turn } from './turn.ts';

export interface ImageHeader {
  width: number;
  height: number;
  /** Pixels an inch; null where the file does not state it. */
  resolution: number | null;
  turn: Turn;
}

/** Throws ReadError where an image is larger than a page can be, or has no size. */
export function refuseSize({ width, height }: Pick<ImageHeader, 'width' | 'height'>): void {
  if (!(width > 0 && height > 0)) throw new ReadError('damaged', 'is a damaged image: it states no size');
  if (width * height > SCAN.maxPixels || Math.max(width, height) > SCAN.maxSide)
    throw new ReadError('too-large', `is an image of ${String(width)} × ${String(height)} pixels`);
}

/** Pixels a point: as stated, or as if the page were A4 where that is missing or cannot be. */
export function scaleOf({ width, height, resolution }: Omit<ImageHeader, 'turn'>): number {
  const isStated = resolution !== null && resolution > 0 && width / resolution <= SCAN.widestPage;
  const assumed = width / (width > height ? SCAN.pageHeight : SCAN.pageWidth);
  return (isStated ? resolution : assumed) / SCAN.pointsPerInch;
}

/** The header of a PNG or JPEG file. Throws ReadError where it cannot be read. */
export function readHeader(bytes: Uint8Array): ImageHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return bytes[0] === 0x89 ? pngHeader(view) : jpegHeader(view);
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('damaged', 'is a damaged image: it ends in its header');
    throw error;
  }
}

const METRE_IN_INCHES = 0.0254;

function pngHeader(view: DataView): ImageHeader {
  const header: ImageHeader = { width: view.getUint32(16), height: view.getUint32(20), resolution: null, turn: 0 };
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = view.getUint32(at + 4);
    if (type === IDAT) break;
    if (type === PHYS && view.getUint8(at + 16) === 1)
      header.resolution = Math.round(view.getUint32(at + 8) * METRE_IN_INCHES);
  }
  return header;
}

const IDAT = 0x49444154;
const PHYS = 0x70485973;

function jpegHeader(view: DataView): ImageHeader {
  const header: ImageHeader = { width: 0, height: 0, resolution: null, turn: 0 };
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) throw new ReadError('damaged', 'is a damaged image');
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const data = at + 4;
    if (isFrame(marker)) return { ...header, height: view.getUint16(data + 1), width: view.getUint16(data + 3) };
    if (marker === 0xe0 && view.getUint32(data) === JFIF) header.resolution ??= jfifResolution(view, data);
    if (marker === 0xe1 && view.getUint32(data) === EXIF) tryExif(view, data + 6, header);
    at += 2 + view.getUint16(at + 2);
  }
}

const JFIF = 0x4a464946;
const EXIF = 0x45786966;

/** Start of frame of any process; among them stand tables (C4), a reserved code (C8) and arithmetic coding (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function jfifResolution(view: DataView, at: number): number | null {
  return resolutionIn(view.getUint8(at + 7), view.getUint16(at + 8), 2);
}

/** `centimetre` is the code that stands for it; the one below stands for inches. */
function resolutionIn(unit: number, density: number, centimetre: number): number | null {
  if (unit === centimetre) return Math.round(density * 2.54);
  return unit === centimetre - 1 ? density : null;
}

/** Damaged EXIF data leave the image as it is without them. */
function tryExif(view: DataView, start: number, header: ImageHeader): void {
  try {
    readExif(view, start, header);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** Resolution and orientation of the first directory of a TIFF structure at `start`. */
function readExif(view: DataView, start: number, header: ImageHeader): void {
  const little = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, little);
  const count = view.getUint16(directory, little);
  let unit = 2;
  let density: number | null = null;
  for (let i = 0, at = directory + 2; i < count; i++, at += 12) {
    const tag = view.getUint16(at, little);
    if (tag === 0x112) header.turn = turnOfOrientation(view.getUint16(at + 8, little));
    else if (tag === 0x128) unit = view.getUint16(at + 8, little);
    else if (tag === 0x11a) {
      const value = start + view.getUint32(at + 8, little);
      density = view.getUint32(value, little) / view.getUint32(value + 4, little);
    }
  }
  if (density !== null && density > 0) header.resolution ??= resolutionIn(unit, density, 3);
}
