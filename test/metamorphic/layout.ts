/** The same words set in another way: bullets, blank lines, width of the page, tables, letter case of headings. */
import type { Original } from './documents.ts';
import { factsOf } from './facts.ts';
import { rewritten, type Stretch } from './stretches.ts';
import type { Transformation } from './transformation.ts';

/** Rewrites text and Markdown. */
const inText =
  (change: (text: string, original: Original) => string) =>
  (original: Original): string | null =>
    original.type === '.html' ? null : change(original.text, original);

/** A mark in front of a line; "- 3 -" is the number of a page. */
const BULLET = /^([ \t]*)[-*•–▪●o](?=[ \t]+\S)(?![ \t]+\d+ -)/gm;
/** "o" in front of a small letter may be a word of Welsh. */
const BULLET_OF_CAPITALS = /^([ \t]*)[-*•–▪●](?=[ \t]+[\p{Lu}\d(])(?![ \t]+\d+ -)/gmu;
const sameBullets = (text: string) => text.replace(BULLET, '$1•');

const ZOOM = 'a line of "Zoom: …" keeps its mark in the venue unless it is a hyphen';
const BULLETS: readonly Transformation[] = [
  ...['-', '*', '•', '–'].map((mark): Transformation => ({
    name: `bullets: ${mark}`,
    change: inText((text) => text.replace(BULLET, `$1${mark}`)),
    fold: sameBullets,
    oneIn: 2,
    floor: 8,
    known: mark === '*' || mark === '•' ? { 'fixtures/archive/lodestar-tsc-2023-08-31.md': ZOOM } : {},
  })),
  {
    // What Word makes of its second level. Logs of bots and Markdown know no such mark.
    name: 'bullets: o',
    change: ({ type, minutes, text }) =>
      type === '.txt' && minutes.format.id !== 'tagged' ? text.replace(BULLET_OF_CAPITALS, '$1o') : null,
    fold: sameBullets,
    oneIn: 2,
    floor: 8,
    known: {
      'fixtures/archive/ietf-tessera-interim-2022-10-12.txt':
        'its headings are short lines over a list, told by the hyphens of the list',
    },
  },
];

const BLANKS: readonly Transformation[] = [
  {
    name: 'blank lines doubled',
    change: inText((text) => text.replace(/\n(?=[ \t]*\n)/g, '\n\n')),
    oneIn: 4,
    floor: 10,
  },
  {
    // Two spaces at the end of a line of Markdown break it.
    name: 'spaces at the ends of lines',
    change: inText((text, { type }) => text.replace(/(?<=\S)\n/g, type === '.md' ? ' \n' : '   \n')),
    oneIn: 4,
    floor: 10,
  },
  { name: 'spaces in blank lines', change: inText((text) => text.replace(/^\n/gm, '   \n')), oneIn: 4, floor: 10 },
];

/** A paragraph on one line between blank lines, without markup. */
const LONG_LINE = /(?<=\n[ \t]*\n)[A-Z][^\n\t|<>[\]*_`]{100,}(?=\n[ \t]*(?:\n|$))/g;
/** Blanks in a row are columns. */
const COLUMNS = / {2}/;

function wrapped(line: string, width: number): string {
  if (COLUMNS.test(line)) return line;
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const open = lines.at(-1);
    if (open === undefined || open.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${open} ${word}`;
  }
  return lines.join('\n');
}

/** A paragraph of prose on several lines, each but the last as full as its neighbours. */
const WRAPPED =
  /(?<=\n[ \t]*\n)[A-Z][^\n\t|<>[\]*_`]{66,100}(?:\n(?![A-Z]\w{0,3}:)[A-Za-z][^\n\t|<>[\]*_`]{66,100})+(?:\n[a-z][^\n\t|<>[\]*_`:]{10,100}\.)?(?=\n[ \t]*(?:\n|$))/g;
const sameWhite = (text: string) => text.replace(/\s+/g, ' ');

const HEADER_BY_LINE = 'a list of times and places in the first paragraph is read by its lines';
const TITLE_OF_NEXT = 'a list that is cut between a title and its name';
const WIDTHS: readonly Transformation[] = [
  {
    name: 'paragraphs on one line',
    change: inText((text) => text.replace(WRAPPED, (part) => (COLUMNS.test(part) ? part : part.replaceAll('\n', ' ')))),
    fold: sameWhite,
    floor: 8,
  },
  ...(
    [
      [60, { 'fixtures/speaker-table/colliding-initials/source.txt': HEADER_BY_LINE }],
      [72, { 'fixtures/archive/friends-carnlow-lane-library-2019-06-19.txt': TITLE_OF_NEXT }],
      [100, { 'fixtures/speaker-table/colliding-initials/source.txt': HEADER_BY_LINE }],
    ] as const
  ).map(([width, known]): Transformation => ({
    name: `paragraphs wrapped at ${width}`,
    change: inText((text) => text.replace(LONG_LINE, (line) => wrapped(line, width))),
    fold: sameWhite,
    oneIn: 2,
    floor: 8,
    known,
  })),
];

/** Rows of as many cells each, at least three, under a row with a word in each. */
const TABBED = /(?:^[^\n\t|]*(?:\t[^\n\t|]*){2,}\n){2,}/gm;
const PIPED = /(?:^\|[^\n\t]*\| *\n){2,}/gm;

function pipes(run: string): string {
  const rows = run
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const isTable = rows.every(({ length }) => length === rows[0]?.length) && rows[0]?.every((cell) => cell !== '');
  return isTable === true ? rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('') : run;
}

function tabs(run: string): string {
  const cells = (line: string) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  return run.includes('\\|')
    ? run
    : run
        .trimEnd()
        .split('\n')
        .map((line) => `${cells(line).join('\t')}\n`)
        .join('');
}

const TABLES: readonly Transformation[] = [
  { name: 'tables: tabs to pipes', change: inText((text) => text.replace(TABBED, pipes)), floor: 12 },
  { name: 'tables: pipes to tabs', change: inText((text) => text.replace(PIPED, tabs)), floor: 6 },
];

/** Where the titles of numbered and marked headings stand: one that nothing but its capitals tells of has to keep them. */
function titlesOf({ text, minutes, document }: Original): Stretch[] {
  return minutes.items.flatMap(({ title, source, printedNumber }): Stretch[] => {
    const line = text.slice(document.lineStarts[source.startLine - 1]).split('\n', 1)[0] ?? '';
    const from = title === null ? -1 : text.indexOf(title, source.start);
    const isMarked = /^\s*#/.test(line) || (printedNumber !== null && /^\s*\d{1,3}[.)]?\s/.test(line));
    if (title === null || from < 0 || from > source.end || !isMarked) return [];
    // What stands behind a title on its line, and words in capitals beside others, say more than the title.
    return line.trimEnd().endsWith(title) ? [{ from, to: from + title.length }] : [];
  });
}

function capitalised(title: string): string {
  return title.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

const PLACE = 'a place behind the dash of a title is taken for a presenter where it is spelt as a name is';
const BARE_NUMBER = 'behind a number without a stop, "Policies" alone in a line is told to be a title by its capitals';
const HEADINGS: readonly Transformation[] = (
  [
    ['headings: ALL CAPITALS', (title: string) => title.toUpperCase(), {}, 0],
    [
      'headings: A Capital For Each Word',
      capitalised,
      { 'fixtures/archive/uk-st-wulfrans-governors.txt': BARE_NUMBER },
      1,
    ],
  ] as const
).map(([name, change, known, knownInCorpus]): Transformation => ({
  name,
  change: (original) =>
    original.text === original.document.text ? rewritten(original.text, titlesOf(original), change) : null,
  kept: (minutes) => factsOf(minutes, ['rule', 'confidence', 'candidates']),
  fold: (text) => text.toUpperCase(),
  oneIn: 2,
  floor: 8,
  known: { 'fixtures/archive/uk-cloonagh-municipal-district.md': PLACE, ...known },
  knownInCorpus,
}));

export const LAYOUTS: readonly Transformation[] = [...BULLETS, ...BLANKS, ...WIDTHS, ...TABLES, ...HEADINGS];
