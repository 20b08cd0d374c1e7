/** The minutes of several meetings one after the other: titles that are alike, each with its own date and list of who was present. */
import { linesOf, type Block, type Document } from '../document.ts';
import { wordKey } from '../formats/words.ts';
import { findDates, resolveDate, type DayOrder } from '../language/dates.ts';
import { isPresent, runOneWay, textOf } from './signs.ts';

/** Where a meeting's minutes begin: the block of its title, and the date in it. */
interface Start {
  index: number;
  date: string;
  key: string;
}

const MAX_TITLE = 200;
/** What is left of a title that is a date and little else: "12 May 2021 – Week 3". */
const MAX_BESIDE_DATE = 30;
/** Who was present stands so near below the title. */
const LIST_REACH = 8;
/** Lines above the date that belong to the title: the body's name, "Minutes of". */
const TITLE_REACH = 4;
const IS_TITLE = /\b(?:minutes|notes|meeting|record|proceedings)\b/i;
/** The same meeting goes on, or its minutes are an annex of others. */
const NO_START =
  /\b(?:adjourned|reconvened|resumed|continued|continuation|appendix|annexe?|attachment|enclosure|next meeting|approv|confirm|previous|last meeting)/i;
const ANNEX = /^(?:appendix|annexe?|attachment|enclosure|schedule)\b/i;
/** Titles of one series share this much of their words. */
const ALIKE = 0.5;

/** The document cut at the title of each meeting; null where it holds no series of them. */
export function meetingsInSeries(document: Document, order: DayOrder): Document[] | null {
  const { blocks } = document;
  const starts = startsOf(document, order);
  if (starts.length < 2 || !areOneSeries(starts)) return null;
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(wordKey(textOf(block)), (counts.get(wordKey(textOf(block))) ?? 0) + 1);
  const froms = starts.map((start, i) => titleFrom(document, start.index, starts[i - 1]?.index ?? -1, counts));
  const lead = blocks.slice(0, froms[0]).filter((block) => textOf(block).length <= MAX_TITLE);
  return froms.map((from, i) => {
    const own = blocks.slice(from, froms[i + 1] ?? blocks.length);
    return { ...document, metadata: {}, blocks: [...lead, ...own] };
  });
}

function startsOf(document: Document, order: DayOrder): Start[] {
  const { blocks } = document;
  const starts: Start[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' && ANNEX.test(block.text.value)) break;
    const start = startAt(document, index, block, order);
    if (start === null || start.date === starts.at(-1)?.date || !hasList(blocks, index)) continue;
    starts.push(start);
  }
  return starts;
}

function startAt(document: Document, index: number, block: Block, order: DayOrder): Start | null {
  if (block.type !== 'heading' && block.type !== 'paragraph') return null;
  const { value } = block.text;
  if (value.length > MAX_TITLE || NO_START.test(value)) return null;
  const [date, ...more] = findDates(value, order);
  if (date === undefined || date.year === null || more.length > 0) return null;
  const beside = value.slice(0, date.from) + value.slice(date.to);
  const isTitle = IS_TITLE.test(value) || beside.trim().length <= MAX_BESIDE_DATE;
  const isLine = linesOf(document, block.text).length <= TITLE_REACH && !/[.;,]$/.test(value);
  const key = wordKey(beside.replace(/\d+/g, ' '));
  return isTitle && isLine ? { index, date: resolveDate(date, null) ?? '', key } : null;
}

/** Whether a list of who was present begins below a title, before the next title could. */
function hasList(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 1 + LIST_REACH).some((block) => {
    if (block.type === 'table') {
      const cell = block.rows[0]?.cells[0]?.blocks[0]?.text.value ?? '';
      return isPresent(cell);
    }
    return isPresent(textOf(block));
  });
}

/** Where the title begins of which a line gives the date: the lines above that the first meeting has too, and headings. */
function titleFrom(document: Document, index: number, after: number, counts: ReadonlyMap<string, number>): number {
  let from = index;
  while (from - 1 > after && index - from < TITLE_REACH && isTitleLine(document.blocks, from - 1, counts)) from--;
  return from;
}

/** `counts` tells how often each line stands in the file: the name of a body stands above each of its meetings. */
function isTitleLine(blocks: readonly Block[], index: number, counts: ReadonlyMap<string, number>): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (block.type === 'page-break') return isTitleLine(blocks, index - 1, counts);
  if (block.type === 'heading') return true;
  if (block.type !== 'paragraph' || block.text.value.length > MAX_TITLE || /[.;,:]$/.test(block.text.value))
    return false;
  return (counts.get(wordKey(block.text.value)) ?? 0) > 1;
}

/** Alike in their words, and in order of time. */
function areOneSeries(starts: readonly Start[]): boolean {
  const [first] = starts;
  return runOneWay(starts.map(({ date }) => date)) && starts.every((start) => isAlike(start.key, first?.key ?? ''));
}

function isAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map((key) => key.split(' ').filter((word) => word !== ''));
  if (left === undefined || right === undefined || left.length + right.length === 0) return true;
  const shared = left.filter((word) => right.includes(word)).length;
  return 2 * shared >= ALIKE * (left.length + right.length);
}
