/** Blocks of labels as systems for agendas print them: RESULT, MOVER, SECONDER, AYES, NAYS, ABSENT, each with its value. */
import { joinTexts, linesOf, sliceText, trimText, type Text } from '../../document.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { NO_MOVEMENT } from './movers.ts';
import { NAME, namesPattern } from './names.ts';
import { itemsIn } from './pieces.ts';
import { votersIn, type Side } from './roll.ts';
import type { Step } from './steps.ts';
import { tallyIn, type Tally } from './tally.ts';

type Field = 'result' | 'mover' | 'seconder' | Side;

const FIELDS: Record<string, Field> = {
  result: 'result',
  outcome: 'result',
  disposition: 'result',
  'vote result': 'result',
  mover: 'mover',
  'moved by': 'mover',
  moved: 'mover',
  seconder: 'seconder',
  'seconded by': 'seconder',
  seconded: 'seconder',
  ayes: 'for',
  aye: 'for',
  yeas: 'for',
  yes: 'for',
  'in favor': 'for',
  'in favour': 'for',
  for: 'for',
  nays: 'against',
  nay: 'against',
  noes: 'against',
  no: 'against',
  against: 'against',
  opposed: 'against',
  abstain: 'abstain',
  abstained: 'abstain',
  abstentions: 'abstain',
  abstention: 'abstain',
  recused: 'abstain',
  'not voting': 'abstain',
  absent: 'absent',
  excused: 'absent',
  away: 'absent',
};
const LABEL = /^([A-Z]+(?: [A-Z]+)?)\s*:\s*/i;
/** A block has so many labels, and the result among them. */
const MIN_LABELS = 3;

interface Row {
  field: Field;
  value: Text | null;
}
interface Line {
  text: Text;
  passage: Passage;
}

/** The blocks of the business; their passages are taken. */
export function resultBlocks(reading: Reading): Step[] {
  const steps: Step[] = [];
  const { passages, bodyFrom } = reading.outline;
  const itemOf = itemsIn(reading);
  for (let at = bodyFrom; at < passages.length; at++) {
    const passage = passages[at];
    if (passage === undefined || reading.taken.has(passage) || fieldOf(passage.text.value) !== 'result') continue;
    const lines = linesFrom(at, reading);
    const { rows, used } = readRows(lines);
    if (rows.length < MIN_LABELS || rows.every(({ value }) => value === null)) continue;
    for (const line of lines.slice(0, used)) reading.taken.add(line.passage);
    const text = joinTexts(lines.slice(0, used).map((line) => line.text));
    steps.push(stepOf(rows, text, itemOf(text)));
    at = lines[used - 1]?.passage.index ?? at;
  }
  return steps;
}

function fieldOf(value: string): Field | null {
  const label = LABEL.exec(value)?.[1]?.toLowerCase();
  return label === undefined ? null : (FIELDS[label] ?? null);
}

/** No block is longer. */
const MAX_LINES = 60;

/** The printed lines from a passage on, up to the next heading or taken passage. */
function linesFrom(at: number, reading: Reading): Line[] {
  const lines: Line[] = [];
  for (const passage of reading.outline.passages.slice(at, at + MAX_LINES)) {
    if (passage.kind === 'heading' || passage.label !== null || reading.taken.has(passage)) break;
    for (const text of linesOf(reading.document, passage.text)) lines.push({ text, passage });
  }
  return lines;
}

/** Labels with their values beside them; or a run of labels and then the run of their values. */
function readRows(lines: readonly Line[]): { rows: Row[]; used: number } {
  const rows: Row[] = [];
  let filling: Row | undefined;
  let used = 0;
  for (const { text } of lines) {
    const field = fieldOf(text.value);
    if (field === null) {
      const open: Row | undefined = filling ?? rows.find((row) => row.value === null);
      if (open === undefined || !fits(open.field, text.value)) break;
      open.value = open.value === null ? text : joinTexts([open.value, text]);
      filling = goesOn(open) ? open : undefined;
    } else {
      if (rows.some((row) => row.field === field)) break;
      const value = trimText(sliceText(text, LABEL.exec(text.value)?.[0].length ?? 0));
      const row = { field, value: value.value === '' ? null : value };
      rows.push(row);
      filling = goesOn(row) ? row : undefined;
    }
    used++;
  }
  return { rows, used };
}

/** A list that ends with a comma is not whole. */
function goesOn({ value }: Row): boolean {
  return value?.value.endsWith(',') ?? false;
}

function fits(field: Field, value: string): boolean {
  if (field === 'result') return value.length < MAX_RESULT;
  return field === 'mover' || field === 'seconder' ? value.length < MAX_RESULT : votersIn(value) !== null;
}
const MAX_RESULT = 160;

const PERSON = namesPattern(/^/, `^${NAME}`);
function personIn(row: Row | undefined): string | null {
  const value = row?.value?.value.replace(/,.*$/, '') ?? '';
  return PERSON(value)?.groups[0] ?? null;
}

function stepOf(rows: readonly Row[], text: Text, item: number): Step {
  const of = (field: Field) => rows.find((row) => row.field === field);
  const result = of('result')?.value?.value ?? '';
  return {
    text,
    item,
    movement: { ...NO_MOVEMENT, mover: personIn(of('mover')), seconder: personIn(of('seconder')) },
    tally: withRoll(tallyIn(`Result: ${result}`), rows),
    form: 'block',
    words: text,
    label: null,
    sentence: text,
  };
}

function withRoll(tally: Tally, rows: readonly Row[]): Tally {
  const listed = new Set<Side>();
  const roll = rows.flatMap(({ field, value }) => {
    if (field === 'result' || field === 'mover' || field === 'seconder' || value === null) return [];
    const names = votersIn(value.value);
    if (names === null) return [];
    listed.add(field);
    return names.map((name) => ({ name, vote: field }));
  });
  return { ...tally, roll, listed };
}
