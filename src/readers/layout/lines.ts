/** Words to lines, and lines to the segments that wide gaps part. */
import { greatest, least } from '../../extremes.ts';
import type { Run } from '../draft.ts';
import type { Word } from './page.ts';
import { LAYOUT } from './settings.ts';

/** Words of one line that stand together. */
export interface Segment {
  x0: number;
  x1: number;
  runs: Run[];
  text: string;
  bold: boolean;
  /** Width of the first word: whether it would have fitted on the line above. */
  firstWord: number;
}

export interface Line {
  page: number;
  x0: number;
  x1: number;
  baseline: number;
  size: number;
  segments: Segment[];
}

/** The lines of a region from top to bottom. */
export function linesOf(words: readonly Word[], page: number): Line[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
  const rows: { baseline: number; size: number; words: Word[] }[] = [];
  for (const word of sorted) {
    const row = rows.findLast((one) => isSameLine(one, word));
    if (row === undefined) rows.push({ baseline: word.baseline, size: word.size, words: [word] });
    else {
      row.words.push(word);
      // The largest type of a line is the line's; a raised letter that came first is not.
      if (word.size > row.size * (1 + LAYOUT.sameSize))
        Object.assign(row, { baseline: word.baseline, size: word.size });
    }
  }
  return rows.map((row) => lineOf(row.words, row.baseline, page)).sort((a, b) => a.baseline - b.baseline);
}

function isSameLine(row: { baseline: number; size: number }, word: Word): boolean {
  const larger = Math.max(row.size, word.size);
  const smaller = Math.min(row.size, word.size);
  const apart = Math.abs(row.baseline - word.baseline);
  const isSmall = smaller < larger * (1 - LAYOUT.sameSize);
  return apart <= (isSmall ? LAYOUT.raised : LAYOUT.sameLine) * larger;
}

function lineOf(words: readonly Word[], baseline: number, page: number): Line {
  const ordered = withoutDoubles([...words].sort((a, b) => a.x0 - b.x0));
  const size = usualSize(ordered);
  const groups: Word[][] = [];
  let reach = -Infinity;
  for (const word of ordered) {
    if (groups.length === 0 || word.x0 - reach > LAYOUT.columnGap * size) groups.push([word]);
    else groups.at(-1)?.push(word);
    reach = Math.max(reach, word.x1);
  }
  const segments = groups.map((group) => segmentOf(group, page));
  return { page, x0: ordered[0]?.x0 ?? 0, x1: reach, baseline, size, segments };
}

/** The size that most characters of the words have. */
function usualSize(words: readonly Word[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of words) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Bold is sometimes made by printing a word twice, a hair apart. */
function withoutDoubles(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const twin = kept.findLast((one) => one.x0 >= word.x0 - LAYOUT.sameRule);
    const isDouble = twin?.text === word.text && Math.abs(twin.x1 - word.x1) < LAYOUT.sameRule;
    if (isDouble) twin.bold = true;
    else kept.push(word);
  }
  return kept;
}

function segmentOf(words: readonly Word[], page: number): Segment {
  const runs: Run[] = [];
  let last: Word | undefined;
  let open: Word[] = [];
  const flush = () => {
    const [first] = open;
    if (first === undefined) return;
    let value = '';
    let before: Word | null = null;
    for (const word of open) {
      value += (before !== null && needsBlank(before, word) ? ' ' : '') + word.text;
      before = word;
    }
    runs.push(runOf(open, value, page));
    open = [];
  };
  for (const word of words) {
    if (last !== undefined && !isSetAlike(last, word)) {
      flush();
      if (needsBlank(last, word)) {
        const run = runs.at(-1);
        if (run !== undefined) run.value += ' ';
      }
    }
    open.push(word);
    last = word;
  }
  flush();
  const [first] = words;
  return {
    x0: first?.x0 ?? 0,
    x1: words.reduce((reach, word) => Math.max(reach, word.x1), -Infinity),
    runs,
    text: runs.map((run) => run.value).join(''),
    bold: words.every((word) => word.bold),
    firstWord: first === undefined ? 0 : first.x1 - first.x0,
  };
}

function needsBlank(before: Word, word: Word): boolean {
  return word.isJoined !== true || word.x0 - before.x1 > LAYOUT.blank * Math.max(before.size, word.size);
}

function isSetAlike(a: Word, b: Word): boolean {
  return a.bold === b.bold && a.italic === b.italic;
}

function runOf(words: readonly Word[], value: string, page: number): Run {
  const [first] = words;
  const x0 = least(words.map((word) => word.x0));
  const y0 = least(words.map((word) => word.y0));
  const x1 = greatest(words.map((word) => word.x1));
  const y1 = greatest(words.map((word) => word.y1));
  const run: Run = { value, box: { page, x: round(x0), y: round(y0), width: round(x1 - x0), height: round(y1 - y0) } };
  if (first?.bold === true) run.bold = true;
  if (first?.italic === true) run.italic = true;
  const certainties = words.flatMap((word) => (word.certainty === undefined ? [] : [word.certainty]));
  if (certainties.length > 0)
    run.certainty = round(certainties.reduce((sum, one) => sum + one, 0) / certainties.length);
  return run;
}

/** Hundredths of a point are more than anyone can see. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
