/** OLE files: the streams that stand in them in chains of sectors. */
import { ReadError } from '../../diagnostics.ts';

/** The streams in the root of an OLE file, by name; each is put together when it is asked for. */
export type Streams = ReadonlyMap<string, () => Buffer>;

/** Where an OLE file's header says what. */
const AT = { sectorShift: 30, shortShift: 32, tables: 44, directory: 48, shortLimit: 56, shortTable: 60, more: 68 };
const HEADER = 512;
const TABLES_IN_HEADER = 109;
const FIRST_TABLE = 76;
const SECTOR_SHIFTS = [9, 12];
const SHORT_SHIFT = 6;

/** Where an entry of the directory says what. */
const ENTRY = { size: 128, nameLength: 64, type: 66, left: 68, right: 72, child: 76, sector: 116, length: 120 };
const STREAM = 2;
const ROOT = 5;

/** Gives the content of the chain that begins at a sector. */
type Content = (start: number) => Buffer;

/** Throws ReadError, or RangeError where the file names places outside of it. */
export function streamsOf(file: Buffer): Streams {
  if (file.length < HEADER) throw new ReadError('damaged', 'is a damaged Word document: it is cut off');
  const contentAt = contentOf(file);
  const directory = contentAt(file.readInt32LE(AT.directory));
  const shortAt = shortContentOf(file, directory, contentAt);
  const shortLimit = file.readUInt32LE(AT.shortLimit);
  const streams = new Map<string, () => Buffer>();
  for (const entry of entriesIn(directory)) {
    if (entry.readUInt8(ENTRY.type) !== STREAM) continue;
    const start = entry.readInt32LE(ENTRY.sector);
    const length = entry.readUInt32LE(ENTRY.length);
    let stream: Buffer | null = null;
    streams.set(
      nameOf(entry),
      () => (stream ??= (length >= shortLimit ? contentAt(start) : shortAt(start)).subarray(0, length)),
    );
  }
  return streams;
}

function contentOf(file: Buffer): Content {
  const shift = file.readUInt16LE(AT.sectorShift);
  if (!SECTOR_SHIFTS.includes(shift) || file.readUInt16LE(AT.shortShift) !== SHORT_SHIFT)
    throw new ReadError('damaged', 'is a damaged Word document');
  const size = 1 << shift;
  const sectors = Math.ceil(file.length / size);
  const sector = (index: number) => file.subarray((index + 1) * size, (index + 2) * size);
  const table = tablesOf(file, sectors, sector).flatMap((at) => numbersIn(sector(at)));
  return (start) => Buffer.concat(chain(table, start, sectors).map(sector));
}

/** The sectors that hold the table of chains. */
function tablesOf(file: Buffer, sectors: number, sector: (index: number) => Buffer): number[] {
  const tables = numbersIn(file.subarray(FIRST_TABLE, FIRST_TABLE + 4 * TABLES_IN_HEADER));
  let more = file.readInt32LE(AT.more);
  for (let i = 0; more >= 0 && i < sectors; i++) {
    const numbers = numbersIn(sector(more));
    more = numbers.pop() ?? -1;
    for (const number of numbers) tables.push(number);
  }
  return tables.filter((at) => at >= 0).slice(0, Math.min(sectors, file.readUInt32LE(AT.tables)));
}

/** Short streams stand in a stream of their own, in sectors of their own size. */
function shortContentOf(file: Buffer, directory: Buffer, contentAt: Content): Content {
  const table = numbersIn(contentAt(file.readInt32LE(AT.shortTable)));
  let all: Buffer | null = null;
  return (start) => {
    const from = (all ??= contentAt(directory.readInt32LE(ENTRY.sector)));
    const sectors = chain(table, start, from.length >> SHORT_SHIFT);
    return Buffer.concat(sectors.map((one) => from.subarray(one << SHORT_SHIFT, (one + 1) << SHORT_SHIFT)));
  };
}

/** The sectors that follow each other from `start` on; no more than there are: chains of damaged files go round. */
function chain(table: readonly number[], start: number, limit: number): number[] {
  const found: number[] = [];
  for (let at = start; at >= 0 && at < limit && found.length < limit; at = table[at] ?? -1) found.push(at);
  return found;
}

/** The entries of the root, which make a tree; each once, however a damaged one goes round. */
function* entriesIn(directory: Buffer): Generator<Buffer> {
  const seen = new Set<number>();
  const waiting = [0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = directory.subarray(at * ENTRY.size, (at + 1) * ENTRY.size);
    if (at < 0 || seen.has(at) || entry.length < ENTRY.size) continue;
    seen.add(at);
    waiting.push(entry.readInt32LE(ENTRY.left), entry.readInt32LE(ENTRY.right));
    if (entry.readUInt8(ENTRY.type) === ROOT) waiting.push(entry.readInt32LE(ENTRY.child));
    yield entry;
  }
}

function nameOf(entry: Buffer): string {
  const length = Math.max(0, entry.readUInt16LE(ENTRY.nameLength) - 2);
  return entry.toString('utf16le', 0, Math.min(ENTRY.nameLength, length));
}

/** Bytes as whole numbers of four bytes each. */
export function numbersIn(bytes: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(bytes.readInt32LE(at));
  return numbers;
}
