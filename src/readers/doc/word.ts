/** What the header of a Word 97 file leads to: its text, how that looks, styles and lists. */
import { ReadError } from '../../diagnostics.ts';
import type { Lists } from '../list-labels.ts';
import { characterLook, type CharacterLook } from './characters.ts';
import { readLists } from './lists.ts';
import { paragraphLook, type ParagraphLook } from './paragraphs.ts';
import { piecesIn, type Piece } from './pieces.ts';
import { numbersIn, type Streams } from './streams.ts';
import { stretchesIn, type Stretch } from './stretches.ts';
import { readStyles, type Styles } from './styles.ts';

/** A document: its characters by position, and what holds at places of the stream. */
export interface Word {
  text: string;
  pieces: Piece[];
  paragraphs: Stretch<ParagraphLook>[];
  characters: Stretch<CharacterLook>[];
  styles: Styles;
  lists: Lists;
  parts: Record<PartName, Range>;
  /** The numbers of a table in the table stream that the header points to at `at`. */
  tableAt: (at: number) => number[];
}

/** Positions in the text: of the first character, and behind the last. */
export interface Range {
  from: number;
  to: number;
}

export type PartName = 'body' | 'footnotes' | 'headers' | 'annotations' | 'endnotes' | 'boxes' | 'headerBoxes';

/** Where the header says how long a part is; the parts of the text follow each other so. */
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
const AT = { styles: 0xa2, characters: 0xfa, paragraphs: 0x102, pieces: 0x1a2, lists: 0x2e2, listUses: 0x2ea };

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
const FLAGS = 0xa;
const ENCRYPTED = 0x100;
const TABLE_1 = 0x200;

/** Throws ReadError for what is no Word 97 document, or is encrypted; RangeError where it names places outside of it. */
export function wordIn(streams: Streams): Word {
  const stream = streamIn(streams);
  const table = streams.get((stream.readUInt16LE(FLAGS) & TABLE_1) === 0 ? '0Table' : '1Table')?.();
  if (table === undefined) throw new ReadError('damaged', 'is a damaged Word document: a part is missing');
  const bytesAt = (at: number) => {
    const from = stream.readUInt32LE(at);
    return table.subarray(from, from + stream.readUInt32LE(at + 4));
  };
  const data = streams.get('Data');
  return {
    ...piecesIn(bytesAt(AT.pieces), stream),
    parts: partsOf(stream),
    paragraphs: stretchesIn(bytesAt(AT.paragraphs), stream, (page, run) => paragraphLook(page, run, data)),
    characters: stretchesIn(bytesAt(AT.characters), stream, characterLook),
    styles: readStyles(bytesAt(AT.styles)),
    lists: readLists(table, stream.readUInt32LE(AT.lists), bytesAt(AT.listUses)),
    tableAt: (at) => numbersIn(bytesAt(at)),
  };
}

function streamIn(streams: Streams): Buffer {
  if (streams.has('EncryptedPackage')) throw new ReadError('encrypted', 'is encrypted');
  const stream = streams.get('WordDocument')?.();
  if (stream === undefined) throw new ReadError('unsupported-type', 'is an Office file of another kind than Word');
  const mark = stream.readUInt16LE(0);
  if (mark === WORD_6) throw new ReadError('unsupported-type', 'is of Word 95 or older, which is not read');
  if (mark !== WORD_97) throw new ReadError('damaged', 'is a damaged Word document');
  if ((stream.readUInt16LE(FLAGS) & ENCRYPTED) !== 0) throw new ReadError('encrypted', 'is encrypted');
  return stream;
}

function partsOf(stream: Buffer): Word['parts'] {
  let from = 0;
  const parts = PART_LENGTHS.map(([name, at]): [PartName, Range] => {
    const part = { from, to: from + stream.readUInt32LE(at) };
    from = part.to;
    return [name, part];
  });
  return Object.fromEntries(parts) as Word['parts'];
}
