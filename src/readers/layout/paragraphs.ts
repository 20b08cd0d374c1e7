/** Lines of one column to paragraphs: where each begins, and the words of a line's end that go on below. */
import { addAll } from '../../add-all.ts';
import type { Run } from '../draft.ts';
import { textAt } from '../../document.ts';
import { isLabel, splitLabel } from '../text/labels.ts';
import type { Line } from './lines.ts';
import { LAYOUT } from './settings.ts';

/** What a line is measured against. */
export interface Measure {
  /** Where lines end that are full. */
  right: number;
  /** Usual distance of one line from the next, in points. */
  leading: number;
}

export interface DraftedParagraph {
  runs: Run[];
  lines: Line[];
}

/** A number alone: of an item ("19/45", "115.", "21.01.03") or of a row. */
const NUMBER = /^[([]?[a-z]{0,3}\d{1,4}[a-z]?(?:[./-][\da-z]{1,4}){0,3}[.):\]]?$/i;

export function isNumberLabel(text: string): boolean {
  return isLabel(text) || NUMBER.test(text);
}

/**
 * The usual distance of the lines of a paragraph: below lines that are full, for they go on, or else the smallest that
 * many have. Where none is (lists, names), the middle of all distances.
 */
export function leadingOf(lines: readonly Line[], right = Infinity): number {
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 0;
  const stepsBelow = (isFull: (line: Line) => boolean) =>
    lines
      .slice(1)
      .flatMap((line, i) => {
        const above = lines[i];
        return above !== undefined && isFull(above) ? [line.baseline - above.baseline] : [];
      })
      .filter((step) => step > 0)
      .sort((a, b) => a - b);
  const steps = stepsBelow(() => true);
  const close = steps.filter((step) => step < LAYOUT.wideLeading * size);
  const [doubled = Infinity] = steps;
  const otherwise = doubled < LAYOUT.doubleLeading * size ? doubled : size * LAYOUT.usualLeading;
  const usual = smallestOf(close, size) ?? close[close.length >> 1] ?? otherwise;
  const full = stepsBelow((line) => line.x1 >= right - LAYOUT.full * line.size);
  return Math.min(usual, full[(full.length - 1) >> 1] ?? usual);
}

/** The smallest of sorted distances that many others are near to. Lines of two columns may stand nearer than type is high. */
function smallestOf(steps: readonly number[], size: number): number | undefined {
  const many = Math.max(2, LAYOUT.manyLines * steps.length);
  return steps.find(
    (step) => step >= size && steps.filter((one) => one >= step && one <= step * (1 + LAYOUT.sameStep)).length >= many,
  );
}

/** Lines of one column as paragraphs, from top to bottom. `gap` is what stands for a wide gap inside a line. */
export function paragraphsOf(lines: readonly Line[], measure: Measure, words: Hyphens, gap = '\t'): DraftedParagraph[] {
  const result: DraftedParagraph[] = [];
  for (const line of lines) {
    const open = result.at(-1);
    if (open === undefined || startsParagraph(open.lines, line, measure)) {
      result.push({ runs: runsOf(line, gap), lines: [line] });
    } else {
      append(open.runs, runsOf(line, gap), words);
      open.lines.push(line);
    }
  }
  return result;
}

const SENTENCE_END = /[.!?:;]["'”’)]*$/;
const MAY_GO_ON = /[,(–-]$/;
const GOES_ON = /\b(?:and|of|the|to|for|with|by|at|from|or|an|that)$/;

/** Whether `next` begins a paragraph of its own behind the lines of an open one. */
export function startsParagraph(open: readonly Line[], next: Line, measure: Measure): boolean {
  const last = open.at(-1);
  const first = open[0];
  if (last === undefined || first === undefined) return true;
  const step = next.baseline - last.baseline;
  const usual = Math.max(measure.leading, Math.min(next.size, last.size) * 1.05);
  if (step > usual * LAYOUT.paragraphGap || step < 0) return true;
  if (Math.abs(next.size - last.size) > LAYOUT.sameSize * last.size) return true;
  const lastText = textOf(last);
  const nextText = textOf(next);
  if (hasTab(last, measure) && !isLabelled(last)) return true;
  if (hasTab(next, measure)) return true;
  const isFull = last.x1 + LAYOUT.blank * last.size + (next.segments[0]?.firstWord ?? 0) > measure.right;
  const goesOn = /^\p{Ll}/u.test(nextText)
    ? !SENTENCE_END.test(lastText)
    : GOES_ON.test(lastText) || (isFull && MAY_GO_ON.test(lastText));
  if (isBold(last) !== isBold(next)) return true;
  const em = next.size;
  const indent = textStart(first);
  const hangs = Math.abs(next.x0 - indent) <= LAYOUT.indent * em;
  if (splitLabel(textAt(nextText, 0)) !== null) {
    const isMidSentence = isFull && hangs && !SENTENCE_END.test(lastText) && !/^[^\p{L}\d(]/u.test(nextText);
    if (!isMidSentence) return true;
  }
  if (!isFull && !goesOn) return true;
  if (goesOn) return false;
  return !alignsWith(open, next, em, indent);
}

/** Whether a line stands where the lines of a paragraph stand: at its text, or at the margin of one that is indented. */
function alignsWith(open: readonly Line[], next: Line, em: number, indent: number): boolean {
  const near = (x: number) => Math.abs(next.x0 - x) <= LAYOUT.indent * em;
  const [first, second] = open;
  const last = open.at(-1);
  const isSetRight = last !== undefined && Math.abs(next.x1 - last.x1) <= LAYOUT.sameSize * em;
  const isCentred = last !== undefined && Math.abs(next.x0 + next.x1 - last.x0 - last.x1) <= LAYOUT.indent * em;
  if (isSetRight || isCentred) return true;
  if (second !== undefined) return near(last?.x0 ?? 0);
  if (near(indent) || near(first?.x0 ?? 0)) return true;
  // The first line stands in from the margin, or hangs out of it.
  const shift = next.x0 - (first?.x0 ?? 0);
  return Math.abs(shift) < MAX_SHIFT * em;
}

/** A first line's indent is not wider than this (em). */
const MAX_SHIFT = 5;

/** Whether a gap of the line is a tab stop, and not the blank of a line that was stretched to the margin. */
function hasTab(line: Line, measure: Measure): boolean {
  if (line.segments.length === 1) return false;
  const isStretched = line.x1 >= measure.right - line.size;
  return line.segments.some((segment, index) => {
    const before = line.segments[index - 1];
    return before !== undefined && (!isStretched || segment.x0 - before.x1 >= LAYOUT.tabGap * line.size);
  });
}

function isBold(line: Line): boolean {
  return line.segments.every((segment) => segment.bold);
}

/** Where the words behind a label begin. */
function textStart(line: Line): number {
  const [label, text] = line.segments;
  return text !== undefined && isLabelled(line) ? text.x0 : (label?.x0 ?? line.x0);
}

function isLabelled(line: Line): boolean {
  return line.segments.length === 2 && isNumberLabel(line.segments[0]?.text ?? '');
}

export function textOf(line: Line): string {
  return line.segments.map((segment) => segment.text).join(' ');
}

function runsOf(line: Line, gap: string): Run[] {
  return line.segments.flatMap((segment, index): Run[] => {
    if (index === 0) return segment.runs;
    const before = line.segments[index - 1];
    const isWide = before !== undefined && segment.x0 - before.x1 >= LAYOUT.tabGap * line.size;
    const isTab = isWide && !(index === 1 && isNumberLabel(before.text));
    return [{ value: isTab ? gap : ' ' }, ...segment.runs];
  });
}

/** Joins a line to the lines above it, with a blank, or without one where a word was cut. */
export function append(runs: Run[], more: readonly Run[], words: Hyphens): void {
  const last = runs.at(-1);
  const [next] = more;
  if (last === undefined || next === undefined) return;
  const left = /([\p{L}\p{M}]+)([-\u00ad‐])$/u.exec(last.value);
  const right = /^\p{Ll}+/u.exec(next.value)?.[0];
  if (left?.[1] === undefined || right === undefined) {
    last.value +=
      /[-–—/]$/.test(last.value) && /\S[-–—/]$/.test(last.value) && /^\S/.test(next.value) ? joint(last.value) : ' ';
  } else if (left[2] === '\u00ad' || !words.keeps(left[1], right)) last.value = last.value.slice(0, -1);
  addAll(runs, more);
}

/** "and/" goes on without a blank, "2014 –" with one. */
function joint(value: string): string {
  return /[\p{L}\d][-/]$/u.test(value) ? '' : ' ';
}

/** First parts of words that are written with a hyphen wherever they stand. */
const PREFIXES = new Set(
  'anti co non pre post re sub multi self ex vice mid semi inter well long short follow on up part full half cross high low all by off in out over under two three four five six seven eight nine ten one first second third year'.split(
    ' ',
  ),
);

/** Which hyphens at a line's end belong to the word. */
export class Hyphens {
  readonly #words = new Set<string>();
  /** Lines whose words have not been asked for: of most documents, all. */
  #unread: string[] = [];

  add(text: string): void {
    this.#unread.push(text);
  }

  #read(): void {
    for (const text of this.#unread) {
      // What stands before a hyphen at the line's end may be the half of a word.
      const whole = text.replace(/[\p{L}\p{M}]+[-\u00ad‐]$/u, '');
      for (const [word] of whole.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) this.#words.add(word.toLowerCase());
    }
    this.#unread = [];
  }

  /** Whether "left-" + "right" keeps its hyphen. */
  keeps(left: string, right: string): boolean {
    this.#read();
    const [l, r] = [left.toLowerCase(), right.toLowerCase()];
    if (this.#words.has(`${l}-${r}`)) return true;
    if (this.#words.has(l + r)) return false;
    return PREFIXES.has(l) || this.#words.has(l);
  }
}
