/** Tables of votes: a row a voter with a mark or a word, or a row a side with its voters. */
import { joinTexts } from '../../document.ts';
import type { Passage, Sheet } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isVoter } from './names.ts';
import { itemsIn } from './pieces.ts';
import { votersIn, type Ballot, type Side } from './roll.ts';
import type { Step } from './steps.ts';
import { UNTOLD } from './tally.ts';

const SIDES: [Side, RegExp][] = [
  ['for', /^(?:ayes?|yeas?|yes|for|in favou?r|\+1)$/i],
  ['against', /^(?:nays?|noes|no|against|opposed|[-−–]1)$/i],
  ['abstain', /^(?:abstain\w*|abstentions?|recused|conflict|[+±-]?0)$/i],
  ['absent', /^(?:absent|excused|away)$/i],
];
const VOTE = /^votes?(?: cast)?$/i;
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
    const ballots = ballotsIn(sheet) ?? ballotsBySide(sheet) ?? ballotsSaid(sheet);
    if (ballots === null) return [];
    for (const cell of cells) reading.taken.add(cell);
    const text = joinTexts(cells.map((cell) => cell.text));
    return [
      {
        text,
        item: itemOf(text),
        movement: null,
        tally: {
          ...UNTOLD,
          roll: ballots,
          listed: new Set<Side>(['for', 'against', ...ballots.map(({ vote }) => vote)]),
        },
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

/** A row a side: "Ayes: | 5 - | Lee, Day, Pak …", "Nays: | None". */
function ballotsBySide({ rows }: Sheet): Ballot[] | null {
  const sides = rows.map(([first]) => sideOf(first?.text.value ?? ''));
  if (!sides.includes('for') || sides.includes(null)) return null;
  const ballots = rows.flatMap((row, i): Ballot[] => {
    const vote = sides[i] ?? 'for';
    const names = row.length < 2 ? null : votersIn(row.at(-1)?.text.value ?? '');
    return (names ?? []).map((name) => ({ name, vote }));
  });
  return ballots.length > 1 ? ballots : null;
}

/** A column headed "Vote", in which each voter's word stands. */
function ballotsSaid({ rows: [header = [], ...rows] }: Sheet): Ballot[] | null {
  const said = header.find((cell) => VOTE.test(cell.text.value))?.cell?.column ?? 0;
  if (said === 0) return null;
  const ballots = rows.flatMap(([voter, ...others]): Ballot[] => {
    const vote = sideOf(others.find((cell) => cell.cell?.column === said)?.text.value ?? '');
    return voter === undefined || vote === null || !isVoter(voter.text.value) ? [] : [{ name: voter.text.value, vote }];
  });
  return ballots.length > 1 && ballots.length >= rows.length / 2 ? ballots : null;
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
