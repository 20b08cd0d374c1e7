/** Word 97 to 2003: the streams of an OLE file, the pieces of its text, and what is said of each paragraph and character. */
import { diagnostic, ReadError } from '../diagnostics.ts';
import { compose } from './compose.ts';
import type { Draft } from './draft.ts';
import { furnitureOf } from './odt/furniture.ts';
import type { Reader } from './reader.ts';
import { addWords, endCell, endParagraph, endRow, finishFlow, newFlow, type Flow } from './rtf/flow.ts';
import { defineCell, emptyRowDefinition, type Merge, type RowDefinition } from './rtf/table.ts';

const MEDIA_TYPE = 'application/msword';

/** Reads a Word 97 to 2003 document. Throws ReadError where the file is damaged, encrypted, or no such document. */
export const readDoc: Reader = (bytes) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return read(streamsOf(file));
  } catch (error) {
    // A place that a damaged file names may lie outside of it.
    if (error instanceof RangeError) throw new ReadError('damaged', 'is a damaged Word document');
    throw error;
  }
};

function read(streams: ReadonlyMap<string, () => Buffer>) {
  const word = wordIn(streams);
  const body = newFlow('body');
  const state = { notes: notesOf(word), lost: 0 };
  readPart(word, 'body', body, state);
  const drafts = finishFlow(body, OUTSIDE);
  const boxes = newFlow('box');
  readPart(word, 'boxes', boxes, state);
  const seen = new Set<string>();
  const furniture = { headers: [] as Draft[], footers: [] as Draft[] };
  storiesOf(word).forEach(({ from, to, isFooter }) => {
    const flow = newFlow('furniture');
    readRange(word, from, to, flow, state);
    for (const draft of furnitureOf(finishFlow(flow, OUTSIDE), seen))
      furniture[isFooter ? 'footers' : 'headers'].push(draft);
  });
  const all = [...furniture.headers, ...furniture.footers, ...drafts, ...finishFlow(boxes, OUTSIDE)];
  const document = compose(all, { mediaType: MEDIA_TYPE });
  const lost = `the automatic numbers of ${state.lost} paragraphs are not read`;
  return { document, diagnostics: state.lost === 0 ? [] : [diagnostic('part-lost', lost)] };
}

const OUTSIDE = { level: 0, heading: null, depth: 0 };

/** Where an OLE file's header says what. */
const OLE = { sectorShift: 30, shortShift: 32, tables: 44, directory: 48, shortLimit: 56, shortTable: 60, more: 68 };
const OLE_HEADER = 512;
const TABLES_IN_HEADER = 109;
const ENTRY = { size: 128, nameLength: 64, type: 66, left: 68, right: 72, child: 76, sector: 116, length: 120 };
const STREAM = 2;
const ROOT = 5;

/** The streams in the root of an OLE file. Chains of sectors are no longer than the file: damaged ones go round. */
function streamsOf(file: Buffer): ReadonlyMap<string, () => Buffer> {
  if (file.length < OLE_HEADER) throw new ReadError('damaged', 'is a damaged Word document: it is cut off');
  const shift = file.readUInt16LE(OLE.sectorShift);
  const shortShift = file.readUInt16LE(OLE.shortShift);
  if ((shift !== 9 && shift !== 12) || shortShift !== 6) throw new ReadError('damaged', 'is a damaged Word document');
  const size = 1 << shift;
  const sectors = Math.ceil(file.length / size);
  const sector = (index: number) => file.subarray((index + 1) * size, (index + 2) * size);
  const chain = (table: readonly number[], start: number, limit: number): number[] => {
    const found: number[] = [];
    for (let at = start; at >= 0 && at < limit && found.length < limit; at = table[at] ?? -1) found.push(at);
    return found;
  };

  const tables: number[] = [];
  for (let i = 0; i < TABLES_IN_HEADER; i++) tables.push(file.readInt32LE(OLE.more + 8 + 4 * i));
  let more = file.readInt32LE(OLE.more);
  for (let i = 0; more >= 0 && i < sectors; i++) {
    const numbers = numbersIn(sector(more));
    more = numbers.pop() ?? -1;
    for (const number of numbers) tables.push(number);
  }
  const wanted = tables.filter((at) => at >= 0).slice(0, Math.min(sectors, file.readUInt32LE(OLE.tables)));
  const table = wanted.flatMap((at) => numbersIn(sector(at)));
  const content = (start: number) => Buffer.concat(chain(table, start, sectors).map(sector));

  const directory = content(file.readInt32LE(OLE.directory));
  const shortTable = numbersIn(content(file.readInt32LE(OLE.shortTable)));
  const shortLimit = file.readUInt32LE(OLE.shortLimit);
  let shorts: Buffer | null = null;
  const streams = new Map<string, () => Buffer>();
  const seen = new Set<number>();
  const waiting = [0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = directory.subarray(at * ENTRY.size, (at + 1) * ENTRY.size);
    if (at < 0 || seen.has(at) || entry.length < ENTRY.size) continue;
    seen.add(at);
    const type = entry.readUInt8(ENTRY.type);
    waiting.push(entry.readInt32LE(ENTRY.left), entry.readInt32LE(ENTRY.right));
    if (type === ROOT) waiting.push(entry.readInt32LE(ENTRY.child));
    const name = entry.toString(
      'utf16le',
      0,
      Math.min(ENTRY.nameLength, Math.max(0, entry.readUInt16LE(ENTRY.nameLength) - 2)),
    );
    if (type !== STREAM) continue;
    const start = entry.readInt32LE(ENTRY.sector);
    const length = entry.readUInt32LE(ENTRY.length);
    let stream: Buffer | null = null;
    const longStream = () => content(start).subarray(0, length);
    const shortStream = () => {
      const from = (shorts ??= content(directory.readInt32LE(ENTRY.sector)));
      const chained = chain(shortTable, start, from.length >> shortShift);
      const parts = chained.map((one) => from.subarray(one << shortShift, (one + 1) << shortShift));
      return Buffer.concat(parts).subarray(0, length);
    };
    streams.set(name, () => (stream ??= length >= shortLimit ? longStream() : shortStream()));
  }
  return streams;
}

function numbersIn(bytes: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(bytes.readInt32LE(at));
  return numbers;
}

/** A document: its characters by position, and what holds at places of the stream. */
interface Word {
  text: string;
  pieces: Piece[];
  paragraphs: Stretch<ParagraphLook>[];
  characters: Stretch<CharacterLook>[];
  /** Positions in the text where each part begins and ends. */
  parts: Record<PartName, { from: number; to: number }>;
  /** The numbers of a table in the table stream that the header points to at `at`. */
  tableAt: (at: number) => number[];
}

type PartName = 'body' | 'footnotes' | 'headers' | 'annotations' | 'endnotes' | 'boxes' | 'headerBoxes';

/** Where the header of a document says how long a part is. */
const PART_LENGTHS: [PartName, number][] = [
  ['body', 0x4c],
  ['footnotes', 0x50],
  ['headers', 0x54],
  ['annotations', 0x5c],
  ['endnotes', 0x60],
  ['boxes', 0x64],
  ['headerBoxes', 0x68],
];

/** Where it says where tables are. */
const AT = { headers: 0xf2, characters: 0xfa, paragraphs: 0x102, pieces: 0x1a2 };
const NOTES = [
  { part: 'footnotes', marks: 0xaa, texts: 0xb2 },
  { part: 'endnotes', marks: 0x20a, texts: 0x212 },
] as const;

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
const ENCRYPTED = 0x100;
const TABLE_1 = 0x200;

function wordIn(streams: ReadonlyMap<string, () => Buffer>): Word {
  if (streams.has('EncryptedPackage')) throw new ReadError('encrypted', 'is encrypted');
  const stream = streams.get('WordDocument')?.();
  if (stream === undefined) throw new ReadError('unsupported-type', 'is an Office file of another kind than Word');
  const mark = stream.readUInt16LE(0);
  if (mark === WORD_6) throw new ReadError('unsupported-type', 'is of Word 95 or older, which is not read');
  if (mark !== WORD_97) throw new ReadError('damaged', 'is a damaged Word document');
  const flags = stream.readUInt16LE(0xa);
  if ((flags & ENCRYPTED) !== 0) throw new ReadError('encrypted', 'is encrypted');
  const table = streams.get((flags & TABLE_1) === 0 ? '0Table' : '1Table')?.();
  if (table === undefined) throw new ReadError('damaged', 'is a damaged Word document: a part is missing');
  const bytesAt = (at: number) => {
    const from = stream.readUInt32LE(at);
    return table.subarray(from, from + stream.readUInt32LE(at + 4));
  };
  const data = streams.get('Data');
  const { text, pieces } = piecesIn(bytesAt(AT.pieces), stream);
  let from = 0;
  const parts = Object.fromEntries(
    PART_LENGTHS.map(([name, at]) => {
      const part = { from, to: from + stream.readUInt32LE(at) };
      from = part.to;
      return [name, part];
    }),
  ) as Word['parts'];
  return {
    text,
    pieces,
    parts,
    paragraphs: stretchesIn(bytesAt(AT.paragraphs), stream, (page, at) => paragraphLook(page, at, data)),
    characters: stretchesIn(bytesAt(AT.characters), stream, characterLook),
    tableAt: (at) => numbersIn(bytesAt(at)),
  };
}

/** Characters from position `from` on stand from byte `at` of the stream, `width` bytes each. */
interface Piece {
  from: number;
  at: number;
  width: 1 | 2;
}

const PROPERTIES = 1;
const PIECE_TABLE = 2;
const NARROW = 0x40000000;

function piecesIn(bytes: Buffer, stream: Buffer): { text: string; pieces: Piece[] } {
  let at = 0;
  while (bytes[at] === PROPERTIES) at += 3 + bytes.readUInt16LE(at + 1);
  if (bytes[at] !== PIECE_TABLE) throw new ReadError('damaged', 'is a damaged Word document: its text is not found');
  const count = Math.floor((Math.min(bytes.readUInt32LE(at + 1), bytes.length - at - 5) - 4) / 12);
  const places = at + 5;
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  for (let i = 0; i < count; i++) {
    const from = bytes.readUInt32LE(places + 4 * i);
    const stated = bytes.readUInt32LE(places + 4 * (count + 1) + 8 * i + 2);
    const width = (stated & NARROW) === 0 ? 2 : 1;
    const start = width === 2 ? stated : (stated & ~NARROW) >>> 1;
    const wanted = bytes.readUInt32LE(places + 4 * (i + 1)) - from;
    const part = stream.subarray(start, start + wanted * width);
    if (from !== length || wanted < 0 || part.length < wanted * width || length > stream.length) break;
    pieces.push({ from, at: start, width });
    texts.push(width === 2 ? part.toString('utf16le') : decodeNarrow(part));
    length += wanted;
  }
  return { text: texts.join(''), pieces };
}

/** Windows-1252 from 0x80 to 0x9f. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeNarrow(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (one) => WINDOWS_1252.charAt(one.charCodeAt(0) - 0x80));
}

/** What holds for the bytes of the stream from `from` on. */
interface Stretch<Look> {
  from: number;
  to: number;
  look: Look;
}

interface ParagraphLook {
  /** How deep in tables. */
  depth: number;
  endsRow: boolean;
  endsInnerCell: boolean;
  heading: number | null;
  numbered: boolean;
  listDepth: number;
  row: RowDefinition;
}

interface CharacterLook {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  hidden: boolean;
}

const PAGE = 512;

/** The stretches in the pages of looks that a table lists; `lookOf` reads the one that an entry at `at` points to. */
function stretchesIn<Look>(table: Buffer, stream: Buffer, lookOf: (page: Buffer, at: number) => Look): Stretch<Look>[] {
  const stretches: Stretch<Look>[] = [];
  const count = Math.min(Math.floor((table.length - 4) / 8), Math.ceil(stream.length / PAGE));
  for (let i = 0; i < count; i++) {
    const number = table.readUInt32LE(4 * (count + 1) + 4 * i);
    const page = stream.subarray(number * PAGE, (number + 1) * PAGE);
    const runs = page[PAGE - 1] ?? 0;
    for (let run = 0; run < runs && 4 * (run + 2) <= page.length; run++) {
      const stretch = { from: page.readUInt32LE(4 * run), to: page.readUInt32LE(4 * run + 4), look: lookOf(page, run) };
      if (stretch.from >= (stretches.at(-1)?.to ?? 0)) stretches.push(stretch);
    }
  }
  return stretches;
}

/** Codes of properties. */
const P = {
  hugeRow: 0x6646,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRow: 0x244c,
  outline: 0x2640,
  list: 0x460b,
  listDepth: 0x260a,
  row: 0xd608,
  headerRow: 0x3404,
  bold: 0x0835,
  italic: 0x0836,
  underline: 0x2a3e,
  hidden: 0x083c,
  deleted: 0x0800,
};

/** Calls back for each property in a list, with where its operand begins. */
function eachProperty(list: Buffer, take: (code: number, at: number, list: Buffer) => void): void {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at);
    at += 2;
    take(code, at, list);
    const size = OPERANDS[code >> 13];
    if (size !== undefined) at += size;
    else if (code === P.row) at += at + 2 <= list.length ? 1 + list.readUInt16LE(at) : 2;
    else at += 1 + (list[at] ?? 0);
  }
}

/** Bytes of operands by the kind of the code; those of kind 6 tell their own. */
const OPERANDS = [1, 1, 2, 4, 2, 2, undefined, 3];

/** Named styles with these numbers are "heading 1" to "heading 9". */
const HEADINGS = 9;
const NO_LIST = 0xf801;

function paragraphLook(page: Buffer, run: number, data: (() => Buffer) | undefined): ParagraphLook {
  const runs = page[PAGE - 1] ?? 0;
  const at = 2 * (page[4 * (runs + 1) + 13 * run] ?? 0);
  const look: ParagraphLook = {
    depth: 0,
    endsRow: false,
    endsInnerCell: false,
    heading: null,
    numbered: false,
    listDepth: 0,
    row: emptyRowDefinition(),
  };
  if (at === 0) return look;
  const short = page[at] ?? 0;
  const from = short === 0 ? at + 2 : at + 1;
  const list = page.subarray(from, from + (short === 0 ? 2 * (page[at + 1] ?? 0) : 2 * short - 1));
  if (list.length < 2) return look;
  const style = list.readUInt16LE(0);
  if (style >= 1 && style <= HEADINGS) look.heading = style;
  const take = (code: number, operand: number, of: Buffer) => paragraphProperty(look, code, of.subarray(operand));
  eachProperty(list.subarray(2), (code, operand, of) => {
    if (code !== P.hugeRow || data === undefined || operand + 4 > of.length) return take(code, operand, of);
    const stored = data();
    const place = of.readUInt32LE(operand);
    if (place + 2 <= stored.length)
      eachProperty(stored.subarray(place + 2, place + 2 + Math.min(MAX_HUGE, stored.readUInt16LE(place))), take);
  });
  return look;
}

/** Bytes of the properties of one row that stand apart; a row of the most cells that Word knows needs 2,000. */
const MAX_HUGE = 4096;

function paragraphProperty(look: ParagraphLook, code: number, operand: Buffer): void {
  const value = operand[0] ?? 0;
  if (code === P.inTable) look.depth = value === 0 ? 0 : Math.max(1, look.depth);
  else if (code === P.depth && operand.length >= 4) look.depth = operand.readUInt32LE(0);
  else if (code === P.endsRow || code === P.innerRow) look.endsRow = value !== 0;
  else if (code === P.innerCell) look.endsInnerCell = value !== 0;
  else if (code === P.outline) look.heading = value < HEADINGS ? value + 1 : null;
  else if (code === P.list && operand.length >= 2) look.numbered = ![0, NO_LIST].includes(operand.readUInt16LE(0));
  else if (code === P.listDepth) look.listDepth = value;
  else if (code === P.headerRow) look.row.header = value !== 0;
  else if (code === P.row) defineRow(look.row, operand);
}

const MERGED = { first: 1, more: 2, down: 0x20, downFirst: 0x40 };
const CELL_SIZE = 20;

function defineRow(row: RowDefinition, operand: Buffer): void {
  const cells = operand[2] ?? 0;
  const looks = 3 + 2 * (cells + 1);
  for (let i = 0; i < cells && 3 + 2 * (i + 2) <= operand.length; i++) {
    const at = looks + CELL_SIZE * i;
    const flags = at + 2 <= operand.length ? operand.readUInt16LE(at) : 0;
    const across: Merge = (flags & MERGED.more) !== 0 ? 'more' : (flags & MERGED.first) !== 0 ? 'first' : null;
    const down: Merge = (flags & MERGED.downFirst) !== 0 ? 'first' : (flags & MERGED.down) !== 0 ? 'more' : null;
    defineCell(row, { edge: operand.readInt16LE(3 + 2 * (i + 1)), across, down });
  }
}

/** "As the style says, but the other way round"; styles of paragraphs are plain. */
const NOT_AS_STYLE = 0x81;

function characterLook(page: Buffer, run: number): CharacterLook {
  const look: CharacterLook = { bold: false, italic: false, underline: false, hidden: false };
  const at = 2 * (page[4 * ((page[PAGE - 1] ?? 0) + 1) + run] ?? 0);
  if (at === 0) return look;
  eachProperty(page.subarray(at + 1, at + 1 + (page[at] ?? 0)), (code, operand, list) => {
    const value = list[operand] ?? 0;
    const isOn = value === 1 || value === NOT_AS_STYLE;
    if (code === P.bold) look.bold = isOn;
    else if (code === P.italic) look.italic = isOn;
    else if (code === P.underline) look.underline = value !== 0;
    else if (code === P.hidden || code === P.deleted) look.hidden ||= isOn;
  });
  return look;
}

interface Story {
  from: number;
  to: number;
  isFooter: boolean;
}

/** Before the headers stand what parts footnotes from the text; then six for each section. */
const SEPARATORS = 6;
const FOOTERS = [2, 3, 5];

function storiesOf(word: Word): Story[] {
  const { from, to } = word.parts.headers;
  const { headerBoxes } = word.parts;
  const starts = word.tableAt(AT.headers);
  const stories: Story[] = [];
  for (let i = SEPARATORS; i + 1 < starts.length; i++) {
    const story = { from: from + (starts[i] ?? 0), to: Math.min(to, from + (starts[i + 1] ?? 0)) };
    const before = stories.at(-1)?.to ?? from;
    if (story.from >= before && story.to > story.from)
      stories.push({ ...story, isFooter: FOOTERS.includes(i % SEPARATORS) });
  }
  return [...stories, { ...headerBoxes, isFooter: false }];
}

/** Positions of the marks of notes in the body, each with where the note stands. */
type Notes = Map<number, { from: number; to: number }>;

function notesOf(word: Word): Notes {
  const notes: Notes = new Map();
  for (const { part, marks, texts } of NOTES) {
    const places = word.tableAt(texts);
    const { from, to } = word.parts[part];
    if (to === from) continue;
    // Behind the positions stand two bytes for each mark.
    const count = places.length - 2;
    let before = from;
    word
      .tableAt(marks)
      .slice(0, count)
      .forEach((mark, i) => {
        const start = from + (places[i] ?? 0);
        const end = Math.min(to, from + (places[i + 1] ?? 0));
        if (start < before || end <= start) return;
        notes.set(mark, { from: start, to: end });
        before = end;
      });
  }
  return notes;
}

interface Reading {
  notes: Notes;
  /** Paragraphs whose number Word makes. */
  lost: number;
}

function readPart(word: Word, name: PartName, flow: Flow, reading: Reading): void {
  readRange(word, word.parts[name].from, word.parts[name].to, flow, reading);
}

const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;
/** Characters of a field's instruction that are kept: its name stands first. */
const MAX_INSTRUCTION = 40;
const BEGINS_FIELD = '\x13';
const PARTS_FIELD = '\x14';
const ENDS_FIELD = '\x15';
const NOTE = '\x02';

/** Characters that are not what they seem: breaks, hyphens; the rest of the control characters are objects. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\t', '\t'],
  ['\v', '\n'],
  ['\x1e', '-'],
]);

/** Reads the characters from one position to another into a flow. */
function readRange(word: Word, from: number, to: number, flow: Flow, reading: Reading, mark = ''): void {
  const end = Math.min(to, word.text.length);
  const lookAt = finder(word.characters);
  const paragraphAt = finder(word.paragraphs);
  const placeOf = placer(word.pieces);
  /** Of each field around: whether its words are seen. */
  const fields: boolean[] = [];
  let unseen = 0;
  let instruction = '';
  let noteCount = 0;
  for (let at = from; at < end; at++) {
    const character = word.text.charAt(at);
    const place = placeOf(at);
    if (character === '\r' || character === '\x07' || character === '\f' || character === '\x0e') {
      endBlock(character, flow, paragraphAt(place), reading);
    } else if (character === BEGINS_FIELD) {
      fields.push(false);
      unseen++;
      instruction = '';
    } else if (character === PARTS_FIELD || character === ENDS_FIELD) {
      const wasSeen = fields.pop();
      if (wasSeen === false) unseen--;
      if (wasSeen === undefined || character === ENDS_FIELD) continue;
      const isSeen = !PAGE_NUMBER.test(instruction);
      fields.push(isSeen);
      if (!isSeen) unseen++;
    } else if (unseen > 0) {
      if (instruction.length < MAX_INSTRUCTION) instruction += character;
    } else {
      const look = lookAt(place);
      if (look?.hidden === true) continue;
      const note = character === NOTE ? reading.notes.get(at) : undefined;
      let value = character >= ' ' ? character : (SPECIAL.get(character) ?? '');
      if (character === NOTE && mark !== '') value = `${mark} `;
      if (note !== undefined) {
        value = `[${++noteCount}]`;
        const inner = newFlow('note');
        readRange(word, note.from, note.to, inner, { notes: new Map(), lost: 0 }, value);
        for (const draft of finishFlow(inner, OUTSIDE)) flow.after.push(draft);
      }
      addWords(flow, value, settingOf(look));
    }
  }
  if (flow.runs.length > 0 || flow.after.length > 0) endParagraph(flow, OUTSIDE);
}

function settingOf(look: CharacterLook | undefined) {
  return {
    ...(look?.bold === true ? { bold: true } : {}),
    ...(look?.italic === true ? { italic: true } : {}),
    ...(look?.underline === true ? { underline: true } : {}),
  };
}

function endBlock(character: string, flow: Flow, look: ParagraphLook | undefined, reading: Reading): void {
  const level = look?.depth ?? 0;
  const state = { level, heading: look?.heading ?? null, depth: look?.listDepth ?? 0 };
  const hasWords = flow.runs.some((run) => run.value.trim() !== '');
  if (look?.numbered === true && hasWords) reading.lost++;
  if (look?.endsRow === true) endRow(flow, Math.max(1, level), look.row);
  else if (character === '\x07') endCell(flow, { ...state, level: 1 });
  else if (look?.endsInnerCell === true) endCell(flow, { ...state, level: Math.max(2, level) });
  else endParagraph(flow, state);
}

/** Finds the look that holds at a place of the stream; places that follow each other are found at once. */
function finder<Look>(stretches: readonly Stretch<Look>[]): (place: number) => Look | undefined {
  let last: Stretch<Look> | undefined;
  return (place) => {
    if (last !== undefined && place >= last.from && place < last.to) return last.look;
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stretches[middle]?.from ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const found = stretches[low];
    if (found === undefined || place < found.from || place >= found.to) return undefined;
    last = found;
    return found.look;
  };
}

/** The place in the stream of a position in the text; positions are asked for in ascending order. */
function placer(pieces: readonly Piece[]): (position: number) => number {
  let index = 0;
  return (position) => {
    while (index + 1 < pieces.length && (pieces[index + 1]?.from ?? 0) <= position) index++;
    const piece = pieces[index];
    return piece === undefined ? 0 : piece.at + (position - piece.from) * piece.width;
  };
}
