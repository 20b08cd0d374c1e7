/** The lists of a Word 97 file, as the table stream holds them: patterns (LSTF), and their uses (LFO) with exceptions. */
import type { Level, List, Lists } from '../list-labels.ts';
import { styleId } from './properties.ts';

/** Numbers of formats with their names; what is not here prints as 1, 2, 3. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [5, 'ordinal'],
  [0x16, 'decimalZero'],
  [0x17, 'bullet'],
  [0x39, 'numberInDash'],
  [0xff, 'none'],
]);

const LEVELS = 9;
/** Where a pattern says what; its levels stand behind all patterns. */
const PATTERN = { size: 28, id: 0, styles: 8, flags: 26 };
const HAS_ONE_LEVEL = 1;
/** In the place of a style's number: none. */
const NO_STYLE = 0xfff;
/** Where a level says what. Behind it stand two lists of properties, then what is printed. */
const LEVEL = { size: 28, start: 0, format: 4, flags: 5, places: 6, words: 24, paragraph: 25, restart: 26 };
const IS_LEGAL = 4;
const RESTARTS_LESS = 8;
/** Where a use of a pattern says what; its exceptions stand behind all uses, each use's behind four bytes. */
const USE = { size: 16, pattern: 0, exceptions: 12 };
const EXCEPTION = { size: 8, start: 0, flags: 4 };
const LEVEL_BITS = 0xf;
const STARTS = 0x10;
const REPLACES = 0x20;

type Levels = ReadonlyMap<number, Level>;

/**
 * Reads the lists: patterns from byte `patterns` of the table stream on, uses in `uses`; a list's id is its use's number,
 * 1 the first. What lies outside of the stream is left out.
 */
export function readLists(table: Buffer, patterns: number, uses: Buffer): Lists {
  const lists = usesIn(uses, patterns === 0 ? new Map() : patternsIn(table.subarray(patterns)));
  return (id) => lists[Number(id) - 1];
}

function patternsIn(bytes: Buffer): ReadonlyMap<number, Levels> {
  const patterns = new Map<number, Levels>();
  const count = bytes.length < 2 ? 0 : bytes.readUInt16LE(0);
  let next = 2 + count * PATTERN.size;
  for (let i = 0; i < count && next < bytes.length; i++) {
    const pattern = bytes.subarray(2 + i * PATTERN.size, 2 + (i + 1) * PATTERN.size);
    const hasOne = ((pattern[PATTERN.flags] ?? 0) & HAS_ONE_LEVEL) !== 0;
    const levels = new Map<number, Level>();
    for (let at = 0; at < (hasOne ? 1 : LEVELS); at++) {
      const style = pattern.readUInt16LE(PATTERN.styles + 2 * at);
      const read = levelAt(bytes, next, style === NO_STYLE ? undefined : styleId(style));
      if (read === null) break;
      levels.set(at, read.level);
      next = read.end;
    }
    patterns.set(pattern.readInt32LE(PATTERN.id), levels);
  }
  return patterns;
}

/** The level from byte `at` on, and where it ends; null where it is cut off. */
function levelAt(bytes: Buffer, at: number, style: string | undefined): { level: Level; end: number } | null {
  const own = bytes.subarray(at, at + LEVEL.size);
  const text = at + LEVEL.size + (own[LEVEL.words] ?? 0) + (own[LEVEL.paragraph] ?? 0);
  if (text + 2 > bytes.length) return null;
  const end = text + 2 + 2 * bytes.readUInt16LE(text);
  const flags = own[LEVEL.flags] ?? 0;
  const level = {
    start: own.readInt32LE(LEVEL.start),
    format: FORMATS.get(own[LEVEL.format] ?? 0) ?? 'decimal',
    text: textOf(bytes.toString('utf16le', text + 2, end), own.subarray(LEVEL.places, LEVEL.places + LEVELS)),
    isLegal: (flags & IS_LEGAL) !== 0,
    restart: (flags & RESTARTS_LESS) === 0 ? undefined : own[LEVEL.restart],
    style,
  };
  return { level, end };
}

/** What is printed: the characters at `places`, 1 the first, are the numbers of levels, 0 the outermost. */
function textOf(value: string, places: Buffer): string {
  const characters = [...value];
  for (const place of places) {
    const level = characters[place - 1]?.charCodeAt(0) ?? LEVELS;
    if (level < LEVELS) characters[place - 1] = `%${level + 1}`;
  }
  return characters.join('');
}

function usesIn(bytes: Buffer, patterns: ReadonlyMap<number, Levels>): (List | undefined)[] {
  const lists: (List | undefined)[] = [];
  const count = bytes.length < 4 ? 0 : bytes.readUInt32LE(0);
  let next = 4 + count * USE.size;
  for (let i = 0; i < count && 4 + (i + 1) * USE.size <= bytes.length; i++) {
    const use = bytes.subarray(4 + i * USE.size, 4 + (i + 1) * USE.size);
    const pattern = use.readInt32LE(USE.pattern);
    const levels = new Map(patterns.get(pattern));
    const starts = new Map<number, number>();
    lists.push(levels.size === 0 ? undefined : { pattern: String(pattern), levels, starts });
    next += 4;
    for (let left = Math.min(LEVELS, use[USE.exceptions] ?? 0); left > 0; left--)
      next = takeException(bytes, next, levels, starts);
  }
  return lists;
}

/** Changes the level that the exception from byte `at` on is for; where the exception ends. */
function takeException(bytes: Buffer, at: number, levels: Map<number, Level>, starts: Map<number, number>): number {
  const end = at + EXCEPTION.size;
  if (end > bytes.length) return end;
  const flags = bytes.readUInt32LE(at + EXCEPTION.flags);
  const number = flags & LEVEL_BITS;
  const read = (flags & REPLACES) === 0 ? null : levelAt(bytes, end, levels.get(number)?.style);
  if (read !== null) levels.set(number, read.level);
  if ((flags & STARTS) !== 0) starts.set(number, read?.level.start ?? bytes.readInt32LE(at + EXCEPTION.start));
  return read?.end ?? end;
}
