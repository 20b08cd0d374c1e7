/** Tables that decide row by row: a column of decisions, or of verdicts ("ADOPTED", "Carried") beside what they are on. */
import type { Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import { isHeaderCell } from '../../outline/index.ts';
import type { Passage, Sheet } from '../../outline/passages.ts';
import type { Parser, Reading } from '../../reading.ts';
import { countsIn } from '../motions/counts.ts';
import { mentionOf } from '../motions/movers.ts';
import { tallyIn, voteOf } from '../motions/tally.ts';
import { dispositionIn } from './dispositions.ts';
import { resolution } from './resolution.ts';
import { statedVerdict } from './verdict-words.ts';
import { verdictOf } from './verdict.ts';

const EMPTY = /^(?:[-–—.\s]*|n\/?a|none|tbc|tbd)$/i;
/** A cell that is a verdict and nothing else. */
const VERDICT =
  /^[^\p{L}\d]{0,5}(?:adopted|carried|accepted|passed|approved|agreed|lost|defeated|failed|not carried|rejected|withdrawn|deferred|laid over|referred|received|concurred|endorsed|(?:[\p{Lu} ]+ )?(?:ADOPTED|CONCURRED|CARRIED|RECEIVED)|received (?:first|second|third) reading)\b.{0,60}$/iu;
/** So many rows, and this share of them, make a column of verdicts where no header does. */
const MIN_VERDICTS = 2;
const VERDICT_SHARE = 0.7;
/** What a planning authority decided is listed in such tables, and no decision of the meeting. */
const OF_PLANNERS = /\b(?:planning|application|applicant|appeal|permission)\b/i;

export const decisionColumn: Parser = {
  name: 'decision-column',
  parse(reading) {
    return reading.outline.sheets.flatMap((sheet, index) => {
      const decides = deciderOf(sheet, index, reading);
      if (decides === null) return [];
      return sheet.rows.flatMap((row) => {
        const cell = row.find((one) => one.cell?.column === decides);
        const isDecision =
          cell !== undefined && isOpen(cell, reading) && (isTold(index, reading) || VERDICT.test(cell.text.value));
        return isDecision ? [readRow(row, cell, index, reading)] : [];
      });
    });
  },
};

function isOpen(cell: Passage, reading: Reading): boolean {
  return !isHeaderCell(reading.outline, cell) && !reading.taken.has(cell) && !EMPTY.test(cell.text.value);
}

/** Whether a header names the column of decisions. */
function isTold(index: number, reading: Reading): boolean {
  return reading.outline.columns[index]?.roles.includes('decision') ?? false;
}

/** The column of decisions: the header tells it, or its cells do. */
function deciderOf(sheet: Sheet, index: number, reading: Reading): number | null {
  const columns = reading.outline.columns[index];
  const [first] = sheet.rows[0] ?? [];
  const told = columns?.roles.indexOf('decision') ?? -1;
  if (told >= 0) return told;
  if (first === undefined || first.index < reading.outline.bodyFrom) return null;
  if (
    columns?.headings.some((heading) => OF_PLANNERS.test(heading ?? '')) === true ||
    OF_PLANNERS.test(first.text.value)
  )
    return null;
  const cells = sheet.rows.flat().filter((cell) => isOpen(cell, reading));
  for (let column = sheet.columns - 1; column > 0; column--) {
    const own = cells.filter((cell) => cell.cell?.column === column);
    const verdicts = own.filter((cell) => VERDICT.test(cell.text.value));
    if (verdicts.length >= MIN_VERDICTS && verdicts.length >= VERDICT_SHARE * own.length) return column;
  }
  return null;
}

/** The words of a row: its longest cell that is neither the decision nor who moved it. */
function readRow(row: readonly Passage[], cell: Passage, index: number, reading: Reading): ResolutionFinding {
  reading.taken.add(cell);
  const headings = reading.outline.columns[index]?.headings ?? [];
  const headingOf = (one: Passage) => headings[one.cell?.column ?? -1] ?? '';
  const movers = row.filter((one) => MOVERS.test(headingOf(one)));
  const beside = cellsBeside(cell, index, reading);
  const others = beside.filter((one) => one !== cell && !movers.includes(one) && isOpen(one, reading));
  const label = others.reduce<Passage | null>(
    (best, one) => (weight(one, headingOf(one)) > weight(best, '') ? one : best),
    null,
  );
  const at: Text[] = label === null ? [cell.text] : [label.text, cell.text];
  const text = label === null ? cell.text.value : `${label.text.value.replace(/[.:;]$/, '')}: ${cell.text.value}`;
  const made = resolution('decision-column', at, text, 'agreed', null, cell.text.value);
  const [mover, seconder] = movers.flatMap((one) => one.text.value.split(/\s*[/&,;]\s*|\s+and\s+/));
  const votes = votesIn(row, headingOf);
  const vote = votes === undefined ? made.vote : voteOf(tallyIn(`${votes} ${cell.text.value}`));
  const isLost = LOST.test(cell.text.value);
  return {
    ...made,
    verdict:
      (isLost ? 'lost' : null) ??
      statedVerdict(cell.text.value, reading.words)?.kind ??
      dispositionIn(cell.text.value) ??
      verdictOf(cell.text.value, 'agreed'),
    mover: mentionOf(mover ?? null),
    seconder: mentionOf(seconder ?? null),
    vote: vote !== null && isLost ? { ...vote, result: 'lost' } : vote,
  };
}

/** "⛔Failed (Nay)" */
const LOST = /^[^\p{L}\d]{0,5}(?:failed|lost|defeated|rejected|not (?:carried|passed|approved|adopted))\b/iu;

/** What tells the counts of a row: the column that is headed so, or the first one that counts. */
function votesIn(row: readonly Passage[], headingOf: (one: Passage) => string): string | undefined {
  const columns = new Map<number, { heading: string; values: string[] }>();
  for (const one of row) {
    const column = one.cell?.column ?? -1;
    const known = columns.get(column);
    if (known === undefined) columns.set(column, { heading: headingOf(one), values: [one.text.value] });
    else known.values.push(one.text.value);
  }
  const told = [...columns.values()].map(({ heading, values }) => ({ heading, value: values.join(', ') }));
  const headed = told.filter(({ heading }) => VOTES.test(heading));
  return (headed.length > 0 ? headed : told).map(({ value }) => value).find((value) => countsIn(value) !== null);
}

const VOTES = /\bvot(?:es?|ing)\b|\bcounts?\b|\bresult of\b/i;

/** The cells of a cell's row, those with them that began in a row above; and the first of the rows that these began in. */
function cellsBeside(cell: Passage, index: number, reading: Reading): Passage[] {
  const cells = reading.outline.sheets[index]?.rows.flat() ?? [];
  const sharing = (rows: readonly number[]) => cells.filter((one) => one.cell?.rows.some((row) => rows.includes(row)));
  const beside = sharing(cell.cell?.rows ?? []);
  if (beside.some((one) => one.cell?.column === 0)) return beside;
  const above = beside.flatMap((one) => one.cell?.rows ?? []);
  return [...sharing(above).filter((one) => one.cell?.column === 0), ...beside];
}

const MOVERS = /\b(?:mov(?:ed|er)|second(?:ed|er)|propos(?:ed|er))\b/i;
const SUBJECT = /\b(?:motion|subject|item|resolution|proposal|matter|title|recommendation|report)\b/i;
/** The first column, where it holds words, outweighs one that is headed for the subject, and that any other. */
const MUCH = 10_000;
function weight(cell: Passage | null, heading: string): number {
  if (cell === null) return 0;
  const { length } = cell.text.value;
  if (!/\p{L}{4}/u.test(cell.text.value)) return length;
  if (cell.cell?.column === 0) return 2 * MUCH + length;
  return SUBJECT.test(heading) ? MUCH + length : length;
}
