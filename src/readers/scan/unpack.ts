/** The pixels of JPEG and PNG files, which PDFium unpacks once they stand in a PDF. */
import { openPdf } from '../pdf/engine.ts';
import { renderPixels } from '../pdf/render.ts';
import type { Gray } from './pixels.ts';

/** Brightness of each pixel; null for a file that a PDF cannot hold as it is: PNG with opacity or interlaced, others. */
export async function unpack(image: Uint8Array, size: { width: number; height: number }): Promise<Gray | null> {
  const stream = image[0] === 0x89 ? pngStream(image) : jpegStream(image);
  if (stream === null) return null;
  try {
    const pdf = await openPdf(pdfOf(stream, size));
    try {
      return renderPixels(pdf, 0, POINTS_PER_INCH);
    } finally {
      pdf.close();
    }
  } catch {
    return null;
  }
}

/** One pixel a point. */
const POINTS_PER_INCH = 72;

interface Stream {
  /** What the PDF says of the image. */
  entries: string;
  data: Uint8Array;
}

/** JPEG files may stand in a PDF as they are. */
function jpegStream(image: Uint8Array): Stream | null {
  if (image[0] !== 0xff || image[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < image.length && image[at] === 0xff;) {
    const marker = image[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) {
      const space = COMPONENTS[image[at + 9] ?? 0];
      return space === undefined
        ? null
        : { entries: `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode`, data: image };
    }
    at += 2 + (((image[at + 2] ?? 0) << 8) | (image[at + 3] ?? 0));
  }
  return null;
}

const COMPONENTS: Record<number, string> = { 1: '/DeviceGray', 3: '/DeviceRGB' };

/** A PDF packs rows as PNG does: the chunks of data, one behind the other, are its stream. */
function pngStream(image: Uint8Array): Stream | null {
  const view = new DataView(image.buffer, image.byteOffset, image.length);
  const width = view.getUint32(16);
  const [bits, type, , , interlaced] = image.subarray(24, 29);
  const colours = PNG_COLOURS[type ?? -1];
  if (colours === undefined || interlaced !== 0 || bits === undefined) return null;
  const data: Uint8Array[] = [];
  let palette = '';
  for (let at = 8; at + 12 <= image.length; at += 12 + view.getUint32(at)) {
    const chunk = image.subarray(at + 8, at + 8 + view.getUint32(at));
    const name = view.getUint32(at + 4);
    if (name === IDAT) data.push(chunk);
    if (name === PLTE) palette = Buffer.from(chunk).toString('hex');
  }
  const space = type === PALETTE ? `[/Indexed /DeviceRGB ${palette.length / 6 - 1} <${palette}>]` : COMPONENTS[colours];
  const rows = `/DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${bits} /Columns ${width} >>`;
  const entries = `/ColorSpace ${space} /BitsPerComponent ${bits} /Filter /FlateDecode ${rows}`;
  return { entries, data: Buffer.concat(data) };
}

const IDAT = 0x49444154;
const PLTE = 0x504c5445;
const PALETTE = 3;
/** Numbers of a pixel by PNG's type of colour: gray, colours, palette. */
const PNG_COLOURS: Record<number, number> = { 0: 1, 2: 3, 3: 1 };

/** A PDF of one page that an image fills. PDFium finds the objects without a list of where they stand. */
function pdfOf({ entries, data }: Stream, { width, height }: { width: number; height: number }): Uint8Array {
  const content = `q ${width} 0 0 ${height} 0 0 cm /I Do Q`;
  const head = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >> endobj
4 0 obj << /Length ${content.length} >>
stream
${content}
endstream endobj
5 0 obj << /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries} /Length ${data.length} >>
stream
`;
  const foot = '\nendstream endobj\ntrailer << /Root 1 0 R /Size 6 >>\n%%EOF\n';
  return Buffer.concat([Buffer.from(head), data, Buffer.from(foot)]);
}
