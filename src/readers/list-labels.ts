/** The numbers that Word prints in front of paragraphs, counted in the order of the text. */
import { printNumber } from './number-formats.ts';
import type { ListPlace, Style } from './word-styles.ts';

/** One level of a list. */
export interface Level {
  start: number;
  /** "decimal", "lowerRoman", "bullet", "none" …; number-formats.ts prints them. */
  format: string;
  /** What is printed, with %1 for the number of the outermost level. */
  text: string;
  /** Whether all numbers in it are printed as 1, 2, 3. */
  isLegal: boolean;
  /** How many of the outermost levels start this one again; undefined for all levels above it. */
  restart: number | undefined;
  /** The paragraph style that stands for this level. */
  style: string | undefined;
}

export interface List {
  /** Lists of one pattern go on with each other's numbers. */
  pattern: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that this list starts anew, with the number that it starts with. */
  starts: ReadonlyMap<number, number>;
}

/** A list by its id; undefined where the file has none of that id. */
export type Lists = (id: string) => List | undefined;

export interface Label {
  /** "1.", "(a)", "•"; empty where the level prints nothing. */
  label: string;
  depth: number;
}

/** The label of the next paragraph, from its own list place and its style; undefined where it is in no list. */
export type Labeller = (own: ListPlace, style: Style) => Label | undefined;

export const BULLET = '•';
/** Characters of one number: "Resolution No. 2024/1.2.3" is a long one. */
const MAX_LABEL = 200;
/** Lists have nine levels. */
const DEEPEST = 8;
/** In the place of a list's id: the paragraph is in none, whatever its style says. */
const NO_LIST = '0';

export function newLabeller(lists: Lists): Labeller {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (own, style) => {
    const id = own.list ?? style.list;
    const list = id === undefined || id === NO_LIST ? undefined : lists(id);
    if (id === undefined || list === undefined) return undefined;
    const at = Math.min(Math.max(0, own.level ?? levelOfStyle(list, style, own) ?? style.level ?? 0), DEEPEST);
    const level = list.levels.get(at);
    if (level === undefined) return undefined;
    const counts = counters.get(list.pattern) ?? [];
    counters.set(list.pattern, counts);
    count(counts, at, list, begun, id);
    return { label: printLabel(level, at, list, counts), depth: at };
  };
}

/** A style of the list is not always told its level: the level may name the style. */
function levelOfStyle(list: List, style: Style, own: ListPlace): number | undefined {
  if (own.list !== undefined) return undefined;
  for (const name of style.chain) for (const [at, level] of list.levels) if (level.style === name) return at;
  return undefined;
}

function count(counts: (number | undefined)[], at: number, list: List, begun: Set<string>, id: string): void {
  const start = (level: number) => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
  const key = `${id} ${at}`;
  const isNew = list.starts.has(at) && !begun.has(key);
  begun.add(key);
  const before = counts[at];
  counts[at] = before === undefined || isNew ? start(at) : before + 1;
  for (let above = 0; above < at; above++) counts[above] ??= start(above);
  for (let below = at + 1; below <= DEEPEST; below++) {
    const restart = list.levels.get(below)?.restart ?? below;
    if (at < restart) counts[below] = undefined;
  }
}

function printLabel(level: Level, at: number, list: List, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return level.text.trim() === '' ? '' : BULLET;
  const printed = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const value = counts[shown];
    if (shown > at || value === undefined) return '';
    return printNumber(value, formatShown(level, list.levels.get(shown)));
  });
  return printed.replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
}

function formatShown(level: Level, shown: Level | undefined): string {
  const format = shown?.format ?? 'decimal';
  return level.isLegal && format !== 'none' ? 'decimal' : format;
}
