/** Sub-items that count anew below each item: "A. Budget Process" under "VII. New Business", "1. Bond release" under "V". */
import { isSet, sliceText, trimText, type Text } from '../../document.ts';
import { placeOf, type ItemFinding } from '../../finding.ts';
import { isHeaderCell } from '../../outline/index.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import { leaveRest, type Reading } from '../../reading.ts';
import { isActionMark } from '../actions/marks.ts';
import { itemFinding } from './item.ts';
import { hasFiniteVerb, isTitleCase, titleQuality } from './titles.ts';

/** One way of counting. `order` is 1 for the first of a run; null for a text that does not count so. */
interface Counting {
  pattern: RegExp;
  order: (number: string) => number;
  /** What numbers of items that count so are called; sub-items count otherwise. */
  style: string;
  /** Clauses and lists count so too: titles must be written like titles. */
  isCommon: boolean;
}

const COUNTINGS: readonly Counting[] = [
  {
    pattern: /^([A-Z])[.)]\s+(?=["“‘(]?\p{Lu})/u,
    order: (letter) => letter.charCodeAt(0) - 64,
    style: 'letter',
    isCommon: false,
  },
  {
    pattern: /^\(?([a-z])[.)]\s+(?=["“‘(]?[\p{Lu}\d])/u,
    order: (letter) => letter.charCodeAt(0) - 96,
    style: 'small',
    isCommon: true,
  },
  { pattern: /^(\d{1,2})[.)]\s+(?=["“‘(]?[\p{Lu}\d])/u, order: Number, style: 'digits', isCommon: true },
];

/** A title in letters is short, and no sentence. */
const MAX_TITLE = 160;
/** A title with its text behind it is shorter. */
const MAX_RUN_IN = 70;
/** One letter alone is an initial, or a point of a list, unless other runs show the way. */
const MIN_RUN = 2;
const RUN_IN_AT = /\s+[-–—]\s+|:\s+|\.\s+(?=\p{Lu})/u;

/** "21/0417 Forge Cottage": an application among others. */
const PLANNING = /^(?:[A-Z]{1,4}\/?)?\d{2,4}\/\d/;

/** Below these the letters stand before what came in, not before what was discussed. */
const OF_LETTERS = /^(?:items of )?correspondence\b|\bapologies\b|\battendance\b|\bpresent\b/i;
/** "Dog fouling – the stencils have arrived": in front of its text a short title needs no capitals. */
const MAX_SHORT_WORDS = 4;
function isShort(title: string): boolean {
  return title.split(/\s+/).length <= MAX_SHORT_WORDS;
}

interface Counted {
  passage: Passage;
  number: Text;
  title: Text;
  rest: Text | null;
  order: number;
  parent: ItemFinding;
}

/** The sub-items below the items found, in each way of counting that has a run of two. `styles` are the items' own. */
export function subItems(found: readonly ItemFinding[], styles: ReadonlySet<string>, reading: Reading): ItemFinding[] {
  const made: Counted[] = [];
  for (const counting of COUNTINGS) {
    if (styles.has(counting.style)) continue;
    const runs = runsOf(counting, found, reading);
    const isUsed = runs.some((run) => run.length >= MIN_RUN);
    const parents = new Set(made.map((one) => one.parent));
    if (isUsed)
      made.push(
        ...runs
          .flat()
          .filter(isCounted)
          .filter((one) => !parents.has(one.parent)),
      );
  }
  return made.map((one) => take(one, reading));
}

function runsOf(counting: Counting, found: readonly ItemFinding[], reading: Reading): (Counted | Nested)[][] {
  const starts = new Map(found.map((item) => [placeOf(item), item]));
  const below: (Counted | Nested)[][] = [];
  let parent: ItemFinding | null = null;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
    const whole = printed(passage);
    const item = starts.get(whole.start[0] ?? -1) ?? null;
    if (item !== null) {
      parent = item;
      const order = nestedOrder(counting, item);
      below.push(order === null ? [] : [{ order }]);
    } else if (parent !== null) {
      const next = countedAt(counting, passage, whole, parent, reading);
      if (next !== null) below.at(-1)?.push(next);
    }
  }
  return below.flatMap((lines) => (countsUp(lines) ? [lines] : inOrder(lines)));
}

/** Whether the lines are numbered 1 to n, each once, in whatever order the meeting took them. */
function countsUp(lines: readonly { order: number }[]): boolean {
  const orders = new Set(lines.map((line) => line.order));
  return orders.size === lines.length && Math.max(0, ...orders) === lines.length;
}

/** The runs that begin with 1 and go on without a gap. */
function inOrder<T extends { order: number }>(lines: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (line.order === 1) runs.push([line]);
    else if (run !== undefined && line.order === (run.at(-1)?.order ?? 0) + 1) run.push(line);
  }
  return runs;
}

/** "9. A. Award of Bid": the first of the run stands on the line of its item. */
interface Nested {
  order: number;
}

function nestedOrder({ pattern, order }: Counting, item: ItemFinding): number | null {
  const [, letter] = pattern.exec(item.title ?? '') ?? [];
  return letter === undefined || order(letter) !== 1 ? null : 1;
}

function isCounted(one: Counted | Nested): one is Counted {
  return 'passage' in one;
}

function countedAt(
  counting: Counting,
  passage: Passage,
  whole: Text,
  parent: ItemFinding,
  reading: Reading,
): Counted | null {
  if (reading.taken.has(passage) || passage.cell !== null || isHeaderCell(reading.outline, passage)) return null;
  const match = counting.pattern.exec(whole.value);
  if (match?.[1] === undefined) return null;
  const text = trimText(sliceText(whole, match[0].length));
  const { title, rest } = parted(text);
  const isTitle = isTitleCase(title.value) || isSet(title, 'bold') || (rest !== null && isShort(title.value));
  if (isActionMark(title, reading.words) || (counting.isCommon && !isTitle)) return null;
  if (counting.isCommon && OF_LETTERS.test(parent.title ?? '')) return null;
  if (titleQuality(title.value) <= 0.5 || /[.;,]$/.test(title.value) || hasFiniteVerb(title.value)) return null;
  if (title.value.length > MAX_TITLE || PLANNING.test(title.value)) return null;
  return {
    passage,
    number: sliceText(whole, whole.value.startsWith('(') ? 1 : 0, match[0].search(/[.)]/)),
    title,
    rest,
    order: counting.order(match[1]),
    parent,
  };
}

/** "Fire Department – Chief Day reported …": title and text. */
function parted(text: Text): { title: Text; rest: Text | null } {
  const at = RUN_IN_AT.exec(text.value);
  const isTitle = at !== null && at.index <= MAX_RUN_IN && at.index > 2;
  const rest = isTitle ? trimText(sliceText(text, at.index + at[0].length)) : null;
  if (!isTitle || rest === null || !(hasFiniteVerb(rest.value) || /[.!]$/.test(rest.value)))
    return { title: text, rest: null };
  return { title: sliceText(text, 0, at.index), rest };
}

function take({ passage, number, title, rest, parent }: Counted, reading: Reading): ItemFinding {
  if (rest === null) reading.taken.add(passage);
  else {
    leaveRest(reading, passage, rest);
    passage.label = null;
  }
  return { ...itemFinding('numbered-heading', title, number), parent };
}
