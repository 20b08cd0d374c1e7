/** Strips of a TIFF page that are JPEG streams, to one JPEG file. */
import { ReadError } from '../../diagnostics.ts';
import { TAG, type Tags } from './tiff.ts';

/**
 * Strips share their tables, and each is a stream of its own of a few rows of blocks. Put one behind the other with
 * restart marks between, they are the stream of the whole page: a restart begins as a stream does.
 */
export function joinJpegStrips(strips: readonly Uint8Array[], tags: Tags): Uint8Array {
  const tables = Uint8Array.from(tags.get(TAG.jpegTables) ?? []);
  const parsed = strips.map(parseStream);
  const [first] = parsed;
  if (first === undefined) throw new ReadError('damaged', 'has no strips');
  if (parsed.length === 1) return concat([SOI, body(tables), ...first.head, first.scan, EOI]);
  const { blocks } = first;
  if (parsed.some((strip) => strip.restarts) || blocks > 0xffff)
    throw new ReadError('unsupported-type', 'is packed in a way that is not read (JPEG strips with restarts)');
  const head = first.head.map((segment) => (segment === first.frame ? withHeight(segment, tags) : segment));
  const interval = Uint8Array.of(0xff, 0xdd, 0, 4, blocks >> 8, blocks & 0xff);
  const scans = parsed.flatMap(({ scan }, i) => (i === 0 ? [scan] : [Uint8Array.of(0xff, 0xd0 + ((i - 1) % 8)), scan]));
  return concat([SOI, body(tables), interval, ...head, ...scans, EOI]);
}

const SOI = Uint8Array.of(0xff, 0xd8);
const EOI = Uint8Array.of(0xff, 0xd9);

interface Stream {
  /** Segments from behind the start of the image to the start of the scan, that included. */
  head: Uint8Array[];
  frame: Uint8Array | null;
  scan: Uint8Array;
  restarts: boolean;
  /** Minimum coded units of the stream, which is what restarts are counted in. */
  blocks: number;
}

function parseStream(bytes: Uint8Array): Stream {
  const stream: Stream = { head: [], frame: null, scan: bytes.subarray(0, 0), restarts: false, blocks: 0 };
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    const next = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const segment = bytes.subarray(at, next);
    stream.head.push(segment);
    if (marker === 0xdd) stream.restarts = true;
    if (marker === 0xc0 || marker === 0xc1) {
      stream.frame = segment;
      stream.blocks = unitsOf(segment);
    }
    if (marker === 0xda) return { ...stream, scan: withoutEnd(bytes.subarray(next)) };
    at = next;
  }
  throw new ReadError('damaged', 'has damaged strips');
}

/** Units of a frame: blocks of 8 × 8 times the largest sampling factors; of 8 × 8 where there is one component. */
function unitsOf(frame: Uint8Array): number {
  const at = (index: number) => frame[index] ?? 0;
  const count = at(9);
  const factors = Array.from({ length: count }, (_, i) => at(11 + 3 * i));
  const across = count === 1 ? 1 : Math.max(...factors.map((factor) => factor >> 4));
  const down = count === 1 ? 1 : Math.max(...factors.map((factor) => factor & 15));
  const height = (at(5) << 8) | at(6);
  const width = (at(7) << 8) | at(8);
  return Math.ceil(width / (8 * across)) * Math.ceil(height / (8 * down));
}

function withHeight(frame: Uint8Array, tags: Tags): Uint8Array {
  const height = tags.get(TAG.height)?.[0] ?? 0;
  const copy = frame.slice();
  copy[5] = height >> 8;
  copy[6] = height & 0xff;
  return copy;
}

function body(tables: Uint8Array): Uint8Array {
  return tables.length === 0 ? tables : withoutEnd(tables.subarray(2));
}

function withoutEnd(bytes: Uint8Array): Uint8Array {
  return bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9 ? bytes.subarray(0, -2) : bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
