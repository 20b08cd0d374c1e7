/** The outline of a document: passages in reading order, what its columns hold, and where the business begins. */
import type { Document, Text } from '../document.ts';
import { wordKey, type ColumnRole, type Words } from '../formats/words.ts';
import { isSurelyPerson } from '../language/names.ts';
import { labelOf } from '../parsers/attendance/labels.ts';
import { hasFiniteVerb } from '../parsers/items/titles.ts';
import { columnsOf, type Columns } from './columns.ts';
import { mendCuts } from './cuts.ts';
import { passagesOf, printed, type Passage, type Sheet } from './passages.ts';

export interface Outline {
  passages: Passage[];
  sheets: Sheet[];
  columns: Columns[];
  furniture: Text[];
  /** Index of the first passage of the business; what stands before it is title and attendance. */
  bodyFrom: number;
}

export function outlineOf(document: Document, words: Words): Outline {
  const { passages, sheets, furniture } = passagesOf(document);
  const columns = columnsOf(sheets, words);
  const bodyFrom = findBody(passages, columns, words);
  return { passages: mendCuts(passages, bodyFrom), sheets, columns, furniture, bodyFrom };
}

/** The role of the column that a passage stands in; null outside of tables. */
export function roleOf(outline: Outline, passage: Passage): ColumnRole | null {
  if (passage.cell === null) return null;
  return outline.columns[passage.cell.sheet]?.roles[passage.cell.column] ?? 'other';
}

/** Whether a passage stands in a table that has a column of speakers. */
export function hasSpeakers(outline: Outline, passage: Passage): boolean {
  return passage.cell !== null && (outline.columns[passage.cell.sheet]?.roles.includes('speaker') ?? false);
}

export function isHeaderCell(outline: Outline, passage: Passage): boolean {
  if (passage.cell === null) return false;
  const first = outline.sheets[passage.cell.sheet]?.first ?? 0;
  return outline.columns[passage.cell.sheet]?.headerRows.has((passage.cell.rows[0] ?? 0) - first) ?? false;
}

/** "Agenda Item 5: …", "7. Title", "3 TITLE", "I. Title": how an item of business may begin. */
const NUMBERED =
  /^(?:agenda\s+)?(?:item|minute)\s*(?:no\.?\s*)?\d|^\d{1,3}[a-z]?[.):]\s|^\d{1,3}[a-h]\s|^\d{1,3}\s?\/\s?\d{2,4}\b|^\d{1,3}(?:\.\d+)*[.)]?\s+\p{L}|^[IVX]{1,4}[.)]?\s+\p{Lu}{2}|^[IVXl]{1,4}[.)]\s/iu;
/** "2.00 pm to 3.50 pm" is when, not which item. */
const TIME = /^\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\b|hrs\b|hours\b|noon\b|[-–—]|to\b|until\b)/i;
const BARE_NUMBER = /^\d{1,3}\s+/;
/** Titles are short. */
const MAX_TITLE = 160;
/** A paragraph of this length with a sentence's end inside is business, where attendance stood before it. */
const MIN_NARRATIVE = 220;

function findBody(passages: readonly Passage[], columns: readonly Columns[], words: Words): number {
  let sawAttendance = false;
  for (const passage of passages) {
    const value = printed(passage).value;
    const label = labelOf(passage.text.value.replace(/:.*$/, ''), words);
    const isItem = sawAttendance && /^\d/.test(value);
    if (label !== null && label.attendance !== null && !isItem) {
      sawAttendance = true;
      continue;
    }
    if (isBusinessHeader(passage, columns)) return passage.index;
    if (opensItem(passage, value, words) || opensMeeting(passage)) return passage.index;
    if (passage.kind === 'heading' && sawAttendance && label === null && !isFactLabel(passage.text.value, words))
      return passage.index;
    if (sawAttendance && isNarrative(passage)) return firstStatement(passages, passage.index, words);
  }
  return sawAttendance ? firstStatement(passages, passages.length, words) : 0;
}

/** Nothing to say is said in a word or two. */
const NOTHING = /^(?:none|nil|no\s+\p{Ll}+)\b.{0,40}$/iu;
/** A sentence that tells something has at least so many words. */
const MIN_STATEMENT = 6;

/** Where no number and no markup opens the business: its first sentence behind the lists, and the heading above that. */
function firstStatement(passages: readonly Passage[], end: number, words: Words): number {
  const lists = passages
    .slice(0, end)
    .findLastIndex((passage) => (labelOfLine(passage, words)?.attendance ?? null) !== null);
  const at = passages.findIndex(
    (passage) =>
      passage.index > lists && passage.index <= end && (isStatement(passage) || NOTHING.test(passage.text.value)),
  );
  const statement = at < 0 ? passages[end] : passages[at];
  if (statement === undefined) return end;
  const above = passages[statement.index - 1];
  return above !== undefined && above.index > lists && isTitle(above, words) ? above.index : statement.index;
}

function labelOfLine(passage: Passage, words: Words): ReturnType<typeof labelOf> {
  return labelOf(passage.text.value.replace(/:.*$/, ''), words);
}

function isStatement({ text: { value }, cell }: Passage): boolean {
  return cell === null && value.split(/\s+/).length >= MIN_STATEMENT && /[.;]$/.test(value) && hasFiniteVerb(value);
}

function isTitle(passage: Passage, words: Words): boolean {
  const { value } = passage.text;
  if (passage.cell !== null || value.length > MAX_TITLE || /[.;,]$/.test(value)) return false;
  return (
    !isSurelyPerson(value.split(/[,(–-]/)[0] ?? '') &&
    !isFactLabel(value, words) &&
    labelOfLine(passage, words) === null
  );
}

function isBusinessHeader(passage: Passage, columns: readonly Columns[]): boolean {
  if (passage.cell === null) return false;
  const told = columns[passage.cell.sheet];
  return (
    told !== undefined &&
    told.headerRows.size > 0 &&
    told.roles.some((role) => role === 'text' || role === 'action' || role === 'decision')
  );
}

function opensItem(passage: Passage, value: string, words: Words): boolean {
  if (!NUMBERED.test(value) || TIME.test(value) || passage.text.value.length > MAX_TITLE) return false;
  const title = passage.label === null ? value.replace(BARE_NUMBER, '') : passage.text.value;
  if (passage.label === null && BARE_NUMBER.test(value) && title !== title.toUpperCase()) return false;
  if (isSurelyPerson(title.split(/[,(–-]/)[0] ?? '')) return false;
  const isFact = (passage.label === null || title.includes(':')) && isFactLabel(title, words);
  return title !== '' && !isFact;
}

/** "CALL TO ORDER", with the roll call or without: the first heading of many agendas, before anybody is listed. */
const OPENING = /^(?:call(?:ed)? to order|opening of (?:the )?meeting)\b.{0,40}$/i;

function opensMeeting({ kind, text, cell }: Passage): boolean {
  const isSet = kind === 'heading' || text.value === text.value.toUpperCase();
  return isSet && cell === null && OPENING.test(text.value);
}

function isFactLabel(value: string, words: Words): boolean {
  const key = wordKey(value.replace(/:.*$/, ''));
  return Object.values(words.facts).some((names) => names.includes(key));
}

function isNarrative(passage: Passage): boolean {
  const { value } = passage.text;
  return (
    value.length >= MIN_NARRATIVE &&
    /\p{Ll}{3}\.\s+\p{Lu}/u.test(value) &&
    (value.match(/,|\(/g)?.length ?? 0) < value.length / 30
  );
}
