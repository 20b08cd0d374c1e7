/** Tables of votes: a row a voter, a mark in the column of the side taken. */
import { joinTexts } from '../../document.ts';
import type { Passage, Sheet } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isVoter } from './names.ts';
import { itemsIn } from './pieces.ts';
import { votersIn, type Ballot, type Side } from './roll.ts';
import type { Step } from './steps.ts';
import { UNTOLD } from './tally.ts';

const SIDES: [Side, RegExp][] = [
  ['for', /^(?:ayes?|yeas?|yes|for|in favou?r)$/i],
  ['against', /^(?:nays?|noes|no|against|opposed)$/i],
  ['abstain', /^(?:abstain\w*|abstentions?|recused|conflict)$/i],
  ['absent', /^(?:absent|excused|away)$/i],
];
const TOTAL = /^(?:total|totals|result)\b/i;

/** The tables of votes of the business; their passages are taken. */
export function ballotSheets(reading: Reading): Step[] {
  const { outline } = reading;
  const itemOf = itemsIn(reading);
  return outline.sheets.flatMap((sheet): Step[] => {
    const cells = sheet.rows.flat();
    const [first] = cells;
    if (first === undefined || first.index < outline.bodyFrom || cells.some((cell) => reading.taken.has(cell)))
      return [];
    const ballots = ballotsIn(sheet);
    if (ballots === null) return [];
    for (const cell of cells) reading.taken.add(cell);
    const text = joinTexts(cells.map((cell) => cell.text));
    return [
      {
        text,
        item: itemOf(text),
        movement: null,
        tally: { ...UNTOLD, roll: ballots, listed: new Set(['for', 'against']) },
        form: 'sentence',
        words: text,
        label: null,
        sentence: text,
      },
    ];
  });
}

function sideOf(value: string): Side | null {
  return SIDES.find(([, pattern]) => pattern.test(value.replace(/[\s:.]+$/, '')))?.[0] ?? null;
}

/** A header that names both sides, then a voter a row with a mark; or a column of names under each side. */
function ballotsIn(sheet: Sheet): Ballot[] | null {
  const head = sheet.rows.findIndex((row) => {
    const sides = row.map((cell) => sideOf(cell.text.value));
    return sides.includes('for') && sides.includes('against');
  });
  const header = sheet.rows[head];
  if (header === undefined || head > 1) return null;
  const byColumn = new Map<number, Side>();
  for (const cell of header) {
    const side = sideOf(cell.text.value);
    if (side !== null) byColumn.set(cell.cell?.column ?? -1, side);
  }
  const rows = sheet.rows.slice(head + 1).filter((row) => !TOTAL.test(row[0]?.text.value ?? ''));
  const ballots = rows.flatMap((row) => (byColumn.has(0) ? listedBallots(row, byColumn) : markedBallot(row, byColumn)));
  return ballots.length > 1 ? ballots : null;
}

function markedBallot(row: readonly Passage[], byColumn: ReadonlyMap<number, Side>): Ballot[] {
  const [voter, ...marks] = row;
  if (voter === undefined || !isVoter(voter.text.value)) return [];
  for (const mark of marks) {
    const said = sideOf(mark.text.value);
    const side = said ?? byColumn.get(mark.cell?.column ?? -1);
    if (mark.text.value !== '' && side !== undefined) return [{ name: voter.text.value, vote: side }];
  }
  return [];
}

function listedBallots(row: readonly Passage[], byColumn: ReadonlyMap<number, Side>): Ballot[] {
  return row.flatMap((cell) => {
    const vote = byColumn.get(cell.cell?.column ?? -1);
    const names = vote === undefined ? null : votersIn(cell.text.value);
    return vote === undefined || names === null ? [] : names.map((name) => ({ name, vote }));
  });
}
