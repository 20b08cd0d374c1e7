/** The text of a Word 97 file, which stands in pieces. */
import { ReadError } from '../../diagnostics.ts';
import { fromWindows1252 } from '../windows-1252.ts';

/** Characters from position `from` on stand from byte `at` of the stream, `width` bytes each. */
export interface Piece {
  from: number;
  at: number;
  width: 1 | 2;
}

const PROPERTIES = 1;
const PIECE_TABLE = 2;
const NARROW = 0x40000000;

/** The whole text, and where its characters stand. Throws ReadError without a table of pieces. */
export function piecesIn(bytes: Buffer, stream: Buffer): { text: string; pieces: Piece[] } {
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
    texts.push(width === 2 ? part.toString('utf16le') : fromWindows1252(part.toString('latin1')));
    length += wanted;
  }
  return { text: texts.join(''), pieces };
}

/** The place in the stream of a position in the text; positions are asked for in ascending order. */
export function placer(pieces: readonly Piece[]): (position: number) => number {
  let index = 0;
  return (position) => {
    while (index + 1 < pieces.length && (pieces[index + 1]?.from ?? 0) <= position) index++;
    const piece = pieces[index];
    return piece === undefined ? 0 : piece.at + (position - piece.from) * piece.width;
  };
}
