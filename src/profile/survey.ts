/** What a document shows that no format knows: where a profile could help. */
import { labelOf } from '../parsers/attendance/labels.ts';
import { INITIALS, parsePersonName } from '../language/names.ts';
import { wordKey } from '../formats/words.ts';
import { printed, type Passage, type Sheet } from '../outline/passages.ts';
import { analyse, type ParseOptions } from '../pipeline.ts';
import type { Reading } from '../reading.ts';
import type { Minutes, PersonRef } from '../schema.ts';

export interface Survey {
  minutes: Minutes;
  /** Headers of columns that no role is known for. */
  columns: string[];
  /** Labels before lists of names that are known for no kind of attendance. */
  labels: string[];
  /** Words with a colon, or in capitals, that passages of the business begin with, with how often. */
  marks: { word: string; count: number }[];
  /** Initials of people who were given tasks or spoke, and who are not on the list. */
  initials: string[];
  /** A shape of numbers that several lines begin with and that are no items yet. */
  numbering: string | null;
}

export async function surveyMinutes(input: Uint8Array | string, options: ParseOptions = {}): Promise<Survey> {
  const { minutes, reading } = await analyse(input, options);
  return {
    minutes,
    columns: unknownColumns(reading),
    labels: unknownLabels(reading),
    marks: unknownMarks(reading),
    initials: unknownInitials(minutes),
    numbering: unknownNumbering(reading, minutes),
  };
}

/** A header is shorter than a cell of the business, and a table has rows below it. */
const MAX_HEADER = 40;
const MIN_ROWS = 2;

function unknownColumns({ outline }: Reading): string[] {
  const found = outline.sheets.flatMap((sheet, index) => {
    const told = outline.columns[index];
    const known = told === undefined ? [] : told.headings.filter((_, column) => told.roles[column] !== 'other');
    const headings = known.length > 0 ? (told?.headings ?? []) : firstRow(sheet);
    return headings.filter((heading): heading is string => heading !== null && !known.includes(heading));
  });
  return unique(found.filter((heading) => wordKey(heading) !== ''));
}

function firstRow({ rows }: Sheet): string[] {
  const [first = [], ...others] = rows;
  const cells = first.map(({ text }) => text.value);
  const isHeader = others.length >= MIN_ROWS && cells.length > 1;
  return isHeader && cells.every((cell) => cell.length <= MAX_HEADER && !/[.;:]$|\d/.test(cell)) ? cells : [];
}

/** "Round the table: Ann Lee, Rob Day": so many names tell a list. */
const MIN_NAMES = 2;
const LABEL = /^([^:\n]{2,40}):(.*)$/s;

function unknownLabels({ outline, words, document }: Reading): string[] {
  const front = outline.passages.slice(0, Math.max(outline.bodyFrom, MIN_FRONT));
  const facts = Object.values(words.facts).flat();
  const labels = front.flatMap((passage, index) => {
    const [label = '', behind = ''] = (LABEL.exec(passage.text.value) ?? []).slice(1).map((part) => part.trim());
    if (label === '' || labelOf(label, words) !== null || facts.includes(wordKey(label))) return [];
    const listed = behind === '' ? (front[index + 1]?.text.value ?? '') : behind;
    const names = listed.split(/[,;\n]|\band\b/).filter((name) => parsePersonName(name) !== null);
    return names.length >= MIN_NAMES ? [label] : [];
  });
  return document.text === '' ? [] : unique(labels);
}

/** Where the business was not recognised, the front is looked for in so many passages. */
const MIN_FRONT = 20;

/** What stands before a colon or a dash at least twice, or is in capitals before a colon. */
const MARK = /^(\p{Lu}[\p{L} ]{2,24}?)\s*(?::|\s[–—-]\s)/u;
const SHOUTED = /^(\p{Lu}{2,}(?: \p{Lu}{2,}){0,2})(?=\s*:)/u;
const MIN_MARKS = 2;

function unknownMarks({ outline, words }: Reading): Survey['marks'] {
  const known = [...words.actionMarks, ...words.verdicts.map(({ word }) => wordKey(word)), ...KNOWN_MARKS];
  const facts = Object.values(words.facts).flat();
  const counts = new Map<string, number>();
  for (const { text } of outline.passages.slice(outline.bodyFrom)) {
    const word = (SHOUTED.exec(text.value) ?? MARK.exec(text.value))?.[1]?.trim();
    if (word === undefined || known.includes(wordKey(word)) || facts.includes(wordKey(word))) continue;
    if (labelOf(word, words) !== null || parsePersonName(word) !== null) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isMark = ([word, count]: [string, number]) => count >= MIN_MARKS || (SHOUTED.test(`${word}:`) && count > 0);
  return [...counts].filter(isMark).map(([word, count]) => ({ word, count }));
}

/** Marks that parsers know by themselves. */
const KNOWN_MARKS = ['resolved', 'agreed', 'decision', 'recommended', 'decided', 'noted'];

function unknownInitials(minutes: Minutes): string[] {
  const people: PersonRef[] = [
    ...minutes.actions.flatMap(({ owners }) => owners),
    ...minutes.items.flatMap(({ presenters, entries }) => [
      ...presenters,
      ...entries.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
    ]),
    ...minutes.resolutions.flatMap(({ mover, seconder }) => [mover, seconder].filter((one) => one !== null)),
  ];
  return unique(people.filter(({ text, name }) => name === null && INITIALS.test(text)).map(({ text }) => text)).sort();
}

/** A number with a sign in it that parts it: "2024.03.01", "A1", "HSC/12/24". */
const NUMBER = /^[\p{Lu}\d][\p{L}\d]{0,5}(?:[./-][\p{L}\d]{1,4}){0,3}(?=[.):]*\s+\p{Lu})/u;
const MIN_NUMBERED = 3;

function unknownNumbering(reading: Reading, minutes: Minutes): string | null {
  const known = new Set(minutes.items.map(({ printedNumber }) => printedNumber?.replace(/[.):\s]+$/, '')));
  const numbers = reading.outline.passages
    .map((passage: Passage) => NUMBER.exec(printed(passage).value)?.[0] ?? '')
    .filter((number) => /\d/.test(number) && !known.has(number));
  const byShape = new Map<string, string[]>();
  for (const number of new Set(numbers)) {
    const shape = number.replace(/\d+/g, '0');
    byShape.set(shape, [...(byShape.get(shape) ?? []), number]);
  }
  const [most] = [...byShape.values()].sort((a, b) => b.length - a.length);
  return most === undefined || most.length < MIN_NUMBERED ? null : shapeOf(most, minutes.meeting.date);
}

/** The part that rises is the number; those that stay are the meeting's year and month, or stand for themselves. */
function shapeOf(numbers: readonly string[], date: string | null): string | null {
  const [year = '', month = ''] = (date ?? '').split('-');
  const parts = numbers.map((number) => number.split(/(\d+)/));
  const rising = (parts[0] ?? []).findLastIndex(
    (part, index) => /^\d+$/.test(part) && parts.some((other) => other[index] !== part),
  );
  if (rising < 0) return null;
  const shape = (parts[0] ?? []).map((part, index) => {
    if (index === rising) return '{number}';
    const varies = parts.some((other) => other[index] !== part);
    if (/^\p{Lu}$/u.test(part) && (varies || index === 0)) return varies ? '{letter}' : part;
    if (!/^\d+$/.test(part)) return part;
    if (part === year || (part === year.slice(2) && part !== '') || YEAR.test(part)) return '{year}';
    const isBelowYear = YEAR.test((parts[0] ?? [])[index - 2] ?? '') && Number(part) <= 12;
    return isBelowYear || Number(part) === Number(month) ? '{month}' : part;
  });
  return shape.join('');
}

const YEAR = /^(?:19|20)\d{2}$/;

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
