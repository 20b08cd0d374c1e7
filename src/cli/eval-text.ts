/** Scores for a person: a line a document, then the measures of all. */
import { ratio, type Measures, type Share } from '../eval/measures.ts';
import type { Row, Summary } from '../eval/summary.ts';
import { oneLine } from '../writers/printable.ts';
import type { Evaluation } from './evaluate.ts';
import type { Checked } from './floors.ts';

const NAME_WIDTH = 44;
const NOTE_WIDTH = 220;

const share = ([right, all]: Share) => ratio(right, all);

/** Heading → the value that stands below it. */
const COLUMNS: Readonly<Record<string, (row: Row) => number | null>> = {
  meeting: (row) => row.meeting,
  attendees: (row) => row.attendees.f1,
  items: (row) => row.items.f1,
  resolutions: (row) => row.resolutions.f1,
  actions: (row) => row.actions.f1,
  owners: (row) => share(row.owners),
  sources: (row) => share(row.provenance),
};

export function headingLine(): string {
  return `${'document'.padEnd(NAME_WIDTH)}  ${Object.keys(COLUMNS).join('  ')}\n`;
}

export function rowText(row: Row, verbose: boolean): string {
  const cells = Object.entries(COLUMNS).map(([heading, value]) => shown(value(row)).padStart(heading.length));
  const failed = row.error === null ? '' : `  FAILED ${oneLine(row.error)}`;
  const line = `${oneLine(row.name).slice(0, NAME_WIDTH).padEnd(NAME_WIDTH)}  ${cells.join('  ')}${failed}\n`;
  if (!verbose) return line;
  const notes = (['missed', 'extra', 'wrong'] as const).flatMap((kind) =>
    row[kind].map((note) => `    ${kind.padEnd(6)} ${oneLine(note).slice(0, NOTE_WIDTH)}\n`),
  );
  return line + notes.join('');
}

export function summaryText(summary: Summary): string {
  const { attendees, items, resolutions, actions } = summary;
  const lines: [name: string, value: string][] = [
    ['meeting fields', shown(summary.meeting)],
    ['attendees', `${measures(attendees)}   attributes ${shown(summary.attributes)}`],
    ['items', `${measures(items)}   numbers ${shown(summary.numbers)}`],
    [
      'resolutions',
      `${measures(resolutions)}   kind ${shown(resolutions.kind)}  mover/seconder/vote ${shown(resolutions.votes)}  item ${shown(resolutions.item)}`,
    ],
    [
      'actions',
      `${measures(actions)}   owners ${shown(actions.owners)}  due ${shown(actions.due)}  item ${shown(actions.item)}`,
    ],
    ['sources', shown(summary.provenance)],
    [
      'overall',
      `${shown(summary.overall)}   (${String(summary.documents)} documents, ${String(summary.failed)} failed)`,
    ],
  ];
  return `\n${lines.map(([name, value]) => `${name.padEnd(14)} ${value}\n`).join('')}`;
}

/** Of results said to be so sure, how many are right. */
export function reliabilityText({ bins, error }: Evaluation['reliability']): string {
  const lines = bins.map(({ from, to, count, said, right }) =>
    [
      `${from.toFixed(2)}–${to.toFixed(2)}`,
      String(count).padStart(7),
      shown(said).padStart(10),
      shown(right).padStart(6),
    ].join('  '),
  );
  const heading = 'confidence   results  said, mean   right   (resolutions and actions)';
  return `\n${[heading, ...lines].join('\n')}\ncalibration error ${shown(error)}\n`;
}

/** The floors that are missed; all of them where none is. */
export function floorsText(checked: readonly Checked[]): string {
  const missed = checked.filter(({ holds }) => !holds);
  const told = missed.length > 0 ? missed : checked;
  return told
    .map(({ measure, floor, value, holds }) => {
      const word = holds ? 'holds ' : 'MISSED';
      return `${word}  ${measure.padEnd(16)}  ${value === null ? 'not measured' : rounded(value)}  floor ${String(floor)}\n`;
    })
    .join('');
}

function measures({ p, r, f1 }: Measures): string {
  return `P ${shown(p)} R ${shown(r)} F1 ${shown(f1)}`;
}

function shown(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function rounded(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

/** The measures of the same documents twice. */
export function comparisonText(without: Summary, withIt: Summary): string {
  const measured: [name: string, of: (summary: Summary) => number | null][] = [
    ['meeting', (summary) => summary.meeting],
    ['attendees', (summary) => summary.attendees.f1],
    ['items', (summary) => summary.items.f1],
    ['resolutions', (summary) => summary.resolutions.f1],
    ['actions', (summary) => summary.actions.f1],
    ['owners', (summary) => summary.actions.owners],
    ['overall', (summary) => summary.overall],
  ];
  const lines = measured.map(
    ([name, of]) => `${name.padEnd(14)} ${shown(of(without)).padStart(7)}  ${shown(of(withIt)).padStart(12)}\n`,
  );
  return `\n${''.padEnd(14)} without  with profile\n${lines.join('')}`;
}
