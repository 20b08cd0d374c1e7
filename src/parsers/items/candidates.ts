/** Lines that may be numbered headings of items; which of them are is told by how their numbers run. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { shapedNumber, type ShapedNumber } from '../../profile/numbering.ts';
import type { RuleName } from '../../rules.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import type { Agenda } from './agenda.ts';
import { readNumber, type NumberReading } from './numbers.ts';
import { hasFiniteVerb, isShouted, splitTitle, titleQuality } from './titles.ts';

export interface Candidate {
  passage: Passage;
  number: Text;
  title: Text | null;
  rest: Text | null;
  readings: NumberReading[];
  /** 0 and more: how much the line looks like a heading. */
  quality: number;
  rule: RuleName;
}

/** "Agenda Item 5: Title", "Item 5. Title". */
const NAMED_ITEM =
  /^(?:agenda\s+)?(?:item|minute)\s*(?:no\.?\s*)?(\d{1,3}(?:\s?[a-z])?|\d{1,3}\.\d{1,2}|[IVX]{1,5})\s*(?:[:.)–—-]+\s*|$|\s(?=\p{Lu}{2}))/iu;
/** "2023/045 FINANCE", "19.09.03 Minutes", "PC21/07 Apologies". */
const CODED =
  /^((?:[A-Z]{1,4}[ ./-]?)?\d{2,4}\s?[./-]\s?(?:\d{2}\s?[./-]\s?)?\d{1,4}(?:[a-z]|(?<=[/-]\d{1,4})\.\d{1,2})?)[.):]?\s+(?:[-–—]\s+)?(?=\p{Lu})/u;
/** "2 APPOINTMENT OF CHAIR", "I WELCOME", "061/23 Apologies", "7. Title" in a heading. */
const BARE =
  /^(\d{1,3}[a-h](?=\s+\p{Lu})|\d{1,3}(?:\s?\/\s?\d{2,4})?(?:\.\d{1,2}){0,2}|[IVXlO]{1,5}|[Il\d]{1,3})(?:\s+(?:[.)]\s+)?|[.)]\s+)(?=\S)/u;
const IN_HEADING =
  /^(\d{1,3}(?:\.\d{1,2}){0,3}|\d{1,3}\s?\(?[a-z]\)|\d{1,3}\s?\(?[a-z]|[IVXL]{1,6}|[A-Z])(?:[.):]+\s*|\s+(?:[-–—]\s+)?)(?=\S)/u;
const LETTERED = /^([A-Z])\.\s+(?=\p{Lu})/u;
/** "7." on a line of its own, its title on the next. */
const LONE_NUMBER = /^\d{1,2}[.)]$/;
/** "23/045", "05/23", "23/045.1": alone in the first cell of its row, its title in the next. */
const LONE_CODE = /^(?:[A-Z]{1,4}[ ./-]?)?\d{2,4}[/-]\d{1,4}(?:\.\d{1,2})?$/;
/** A title with text behind it on its line is less surely one. */
const RUN_IN_COST = 0.3;
const MIN_OUTSIDE = 3;
/** Headings that carry no number tell that lists with numbers are no agenda. */
const MIN_PLAIN_HEADINGS = 3;
/** Lines that call themselves items refer to other minutes where they are fewer than this share of all numbered lines. */
const NAMED_SHARE = 0.5;

export function numberedCandidates(reading: Reading, agenda: Agenda): Candidate[] {
  const { outline } = reading;
  const body = outline.passages.slice(outline.bodyFrom);
  const plain = body.filter(
    (p) => p.kind === 'heading' && !IN_HEADING.test(p.text.value) && attendanceLabel(p.text, reading.words) === null,
  );
  const onlyHeadings = plain.length >= MIN_PLAIN_HEADINGS;
  const candidates: Candidate[] = [];
  for (const passage of body) {
    if (reading.taken.has(passage) || agenda.lines.has(passage) || isHeaderCell(outline, passage)) continue;
    if (inActionTable(passage, reading)) continue;
    if (onlyHeadings && passage.kind !== 'heading') continue;
    const candidate = candidateOf(passage, reading);
    if (candidate !== null) candidates.push(candidate);
  }
  const own = withoutOldNumbers(withoutForeignCodes(candidates));
  const outside = own.filter((candidate) => !inDecisionTable(candidate.passage, reading));
  return withoutReferences(outside.length >= MIN_OUTSIDE ? outside : own);
}

/** Rows that begin with codes are items where lines outside of rows are numbered in the same way: applications have codes too. */
function withoutForeignCodes(candidates: readonly Candidate[]): Candidate[] {
  const isCodedRow = ({ passage, number, rule }: Candidate) =>
    passage.cell !== null && rule === 'numbered-heading' && LONE_CODE.test(number.value);
  const styles = new Set(
    candidates.filter((one) => !isCodedRow(one)).flatMap(({ readings }) => readings.map(({ style }) => style)),
  );
  return candidates.filter(
    (one) => !isCodedRow(one) || one.readings.some(({ style }) => style.startsWith('code') && styles.has(style)),
  );
}

/** "2.3 Form – sent." with no 2.2 in front: a number of the last minutes, where it carries no title. */
function withoutOldNumbers(candidates: readonly Candidate[]): Candidate[] {
  const numbers = new Set(candidates.flatMap(({ readings }) => readings.map((one) => `${one.major}${one.minorText}`)));
  return candidates.filter(({ title, readings }) => {
    const [reading] = readings;
    const [, minor = '1'] = /^\.(\d+)$/.exec(reading?.minorText ?? '') ?? [];
    return title !== null || minor === '1' || numbers.has(`${reading?.major ?? 0}.${Number(minor) - 1}`);
  });
}

/** The rows of a list of actions number the actions. */
function inActionTable({ cell }: Passage, { outline }: Reading): boolean {
  const roles = cell === null ? [] : (outline.columns[cell.sheet]?.roles ?? []);
  const hasMore = roles.includes('owner') || roles.includes('due') || roles.includes('status');
  return roles.includes('action') && hasMore && !roles.includes('item') && !roles.includes('text');
}

/** Rows of a table of decisions are items only of minutes that have no others. */
function inDecisionTable(passage: Passage, reading: Reading): boolean {
  return passage.cell !== null && (reading.outline.columns[passage.cell.sheet]?.roles.includes('decision') ?? false);
}

/** "Item 6.2 – a spelling mistake": corrections of the last minutes name their items. */
function withoutReferences(candidates: Candidate[]): Candidate[] {
  const named = candidates.filter(({ rule }) => rule === 'agenda-item-row');
  const isAgenda = named.length >= NAMED_SHARE * candidates.length;
  return isAgenda ? candidates : candidates.filter(({ rule }) => rule !== 'agenda-item-row');
}

function candidateOf(passage: Passage, reading: Reading): Candidate | null {
  const whole = printed(passage);
  const named = NAMED_ITEM.exec(whole.value);
  if (named !== null) {
    const behind = trimText(sliceText(whole, named[0].length));
    return make(passage, sliceText(whole, 0, named[0].length), behind, 'agenda-item-row', 1);
  }
  const shaped = shapedNumber(whole.value, reading.words.numbering);
  if (shaped !== null) return shapedItem(passage, whole, shaped);
  const role = roleOf(reading.outline, passage);
  if (role === 'owner' || role === 'action' || role === 'speaker' || role === 'due') return null;
  if (passage.label !== null) return labelled(passage, passage.label, reading);
  if (passage.cell?.column === 0 && LONE_CODE.test(whole.value)) return codedRow(passage, whole, reading);
  const lone = passage.kind === 'paragraph' && LONE_NUMBER.test(whole.value) ? followingTitle(passage, reading) : null;
  if (lone !== null) return make(passage, whole, lone, 'numbered-heading', 0);
  const patterns = passage.kind === 'heading' ? [CODED, IN_HEADING] : [CODED, BARE, LETTERED];
  const match = firstMatch(patterns, whole.value);
  if (match === null) return null;
  const title = trimText(sliceText(whole, match[0].length));
  const isStrong =
    passage.kind === 'heading' || LETTERED.test(whole.value) || /^\d+\s?\/|^\d+[a-z]\s|^\d+\.\d+\.\d/.test(match[0]);
  const isSet = isStrong || isShoutedStart(title.value) || reading.outline.counted.has(passage);
  const isCode = CODED.test(whole.value) && passage.cell === null;
  if (!isSet && !isCode) return null;
  return make(passage, sliceText(whole, 0, match[1]?.length ?? 0), title, 'numbered-heading', isStrong ? 0.3 : 0);
}

function codedRow(passage: Passage, number: Text, reading: Reading): Candidate | null {
  const beside = reading.outline.passages[passage.index + 1];
  const title = beside?.cell?.rows[0] === passage.cell?.rows[0] ? followingTitle(passage, reading) : null;
  if (title === null) return null;
  return inItemColumn(passage, reading)
    ? make(passage, number, title, 'item-column', BESIDE_NUMBER)
    : make(passage, number, title, 'numbered-heading', 0);
}

/** What stands in a column of items is surely one. */
const BESIDE_NUMBER = 0.5;

/** A number in a shape that the profile names. */
function shapedItem(passage: Passage, whole: Text, { length, reading }: ShapedNumber): Candidate | null {
  const behind = trimText(sliceText(whole, length));
  const text = trimText(sliceText(behind, /^[.):]+/.exec(behind.value)?.[0].length ?? 0));
  return make(passage, sliceText(whole, 0, length), text, 'numbered-heading', 1, [reading]);
}

function firstMatch(patterns: readonly RegExp[], value: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(value);
    if (match !== null && readNumber(match[1] ?? '').length > 0) return match;
  }
  return null;
}

function labelled(passage: Passage, label: Text, reading: Reading): Candidate | null {
  if (passage.cell !== null && passage.depth > 0) return null;
  if (/^[([]/.test(label.value) || !/[\dIVXlO]/.test(label.value)) return null;
  const text = passage.text.value === '' ? followingTitle(passage, reading) : passage.text;
  if (text === null) return null;
  const isItemColumn = inItemColumn(passage, reading);
  return make(
    passage,
    label,
    text,
    isItemColumn ? 'item-column' : 'numbered-heading',
    isItemColumn ? BESIDE_NUMBER : 0,
  );
}

function isShoutedStart(value: string): boolean {
  const [title = ''] = /^\P{Ll}+/u.exec(value) ?? [];
  return isShouted(value) || title.split(/\s+/).filter((word) => word.length > 1).length >= 3;
}

/** "R2018-081 A. Lee, B. Day: That we …": the number of a resolution, not of an item. */
const IS_CLAUSE = /^(?:that|be it resolved)\b|:\s*(?:that|be it resolved)\b/i;

function make(
  passage: Passage,
  number: Text,
  text: Text,
  rule: RuleName,
  bonus: number,
  readings = readNumber(number.value),
): Candidate | null {
  if (readings.length === 0 || IS_CLAUSE.test(text.value)) return null;
  const { title, rest } = text.value === '' ? { title: null, rest: null } : splitTitle(text);
  const quality = title === null ? 0 : titleQuality(title.value);
  if (quality === 0 && bonus < 0.5) return null;
  const isSub = readings.length === 1 && (readings[0]?.minorText ?? '').startsWith('.');
  if (isSub && bonus < 0.5 && (rest !== null || title === null || isStatement(title.value))) return null;
  const isTitle = quality > 0;
  return {
    passage,
    number,
    title: isTitle ? title : null,
    rest: isTitle ? rest : text,
    readings,
    quality: quality + bonus - (rest === null ? 0 : RUN_IN_COST),
    rule,
  };
}

/** A decimal number stands before paragraphs as often as before headings: what has a verb or a full stop is no heading. */
function isStatement(value: string): boolean {
  const words = value.split(/\s+/).length;
  return words >= 7 && (/[.;]$/.test(value) || hasFiniteVerb(value));
}

/** A number alone in its row or line: its title is what follows. */
function followingTitle(passage: Passage, reading: Reading): Text | null {
  const next = reading.outline.passages[passage.index + 1];
  if (next === undefined || next.label !== null || titleQuality(next.text.value) === 0) return null;
  return next.text;
}

function inItemColumn(passage: Passage, reading: Reading): boolean {
  if (passage.cell === null) return false;
  const roles = reading.outline.columns[passage.cell.sheet]?.roles ?? [];
  return roles[0] === 'item' || roles[0] === 'number';
}
