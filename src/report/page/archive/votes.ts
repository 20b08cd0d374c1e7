/** Votes that were counted, the closest first; and who moved most. */
import { addTo } from '../../../add-to.ts';
import { barsOf, type Bar } from './bars.ts';
import { html, type Child } from './dom.ts';
import type { Decision } from './model.ts';
import { documentLink } from './panel.ts';
import { growing, note, type Section, type View } from './section.ts';
import { asTable } from './table.ts';
import { counted, linesOf, meetingName, shortened, voteOf } from './words.ts';

const VOTES = { first: 10, step: 20, what: 'votes' };
const MOVERS = { first: 10, step: 20, what: 'people' };
/** Letters of a decision beside its bar. */
const LETTERS = 240;

export const votes: Section = {
  id: 'votes',
  title: 'Votes',
  draw: (view) => [...countedVotes(view), ...moversIn(view)],
};

function countedVotes({ selection, width, panel }: View): Child[] {
  const told = selection.decisions.filter((decision) => decision.for !== null || decision.against !== null);
  const both = told.filter((decision) => decision.for !== null && decision.against !== null).sort(closestFirst);
  if (both.length === 0) return [note(`No vote is told with counts of both sides.${oneSided(told.length)}`)];
  return [
    html('h3', {}, 'The closest votes'),
    note(`Votes with counts of both sides, by the difference between them.${oneSided(told.length - both.length)}`),
    html(
      'ul',
      { class: 'legend' },
      ...(['for', 'against', 'abstaining'] as const).map((side) =>
        html('li', {}, html('span', { class: `swatch ${side}` }), side),
      ),
    ),
    growing(both, VOTES, (shown) => [
      barsOf({
        says: 'Counted votes, the closest first',
        width,
        bars: shown.map((decision) =>
          barOf(decision, () => {
            panel.decisions('A counted vote', [decision]);
          }),
        ),
      }),
    ]),
    tableFor(told),
  ];
}

function oneSided(count: number): string {
  return count === 0 ? '' : ` ${counted(count, 'further vote')} with the count of one side only.`;
}

const margin = (decision: Decision): number => Math.abs((decision.for ?? 0) - (decision.against ?? 0));
const cast = (decision: Decision): number => (decision.for ?? 0) + (decision.against ?? 0);

/** Of two that are as close, the larger; then the later. */
function closestFirst(a: Decision, b: Decision): number {
  return margin(a) - margin(b) || cast(b) - cast(a) || (a.meeting.date < b.meeting.date ? 1 : -1);
}

function barOf(decision: Decision, open: () => void): Bar {
  const { text, meeting, result } = decision;
  const sides = [decision.for, decision.against, decision.abstain].map((count) => count ?? 0);
  const [ayes = 0, against = 0, abstaining = 0] = sides;
  const told = decision.abstain === null ? sides.slice(0, 2) : sides;
  return {
    label: `${meeting.date} ${shortened(text, LETTERS)}`,
    says: `${meetingName(meeting)}: ${shortened(text, LETTERS)} ${[voteOf(decision), result].filter(Boolean).join('; ')}`,
    value: `${told.join(' : ')}${result === '' ? '' : ` ${result}`}`,
    parts: [
      { name: 'for', count: ayes, look: 'for' },
      { name: 'against', count: against, look: 'against' },
      { name: 'abstaining', count: abstaining, look: 'abstaining' },
    ],
    open,
  };
}

function tableFor(told: readonly Decision[]): HTMLElement {
  const count = (heading: string, of: (decision: Decision) => number | null) => ({
    heading,
    of: (decision: Decision) => String(of(decision) ?? ''),
    by: (decision: Decision) => of(decision) ?? '',
    number: true,
  });
  return asTable({
    caption: 'Counted votes',
    columns: [
      { heading: 'Meeting', of: ({ meeting }) => meetingName(meeting), by: ({ meeting }) => meeting.date },
      { heading: 'Decision', of: ({ text }) => text },
      count('For', (decision) => decision.for),
      count('Against', (decision) => decision.against),
      count('Abstaining', (decision) => decision.abstain),
      { heading: 'Result', of: ({ result }) => result, by: ({ result }) => result },
      {
        heading: 'Document',
        of: (decision) => html('span', {}, documentLink(decision.meeting, decision.page), ` ${linesOf(decision)}`),
      },
    ],
    rows: told,
  });
}

function moversIn({ selection, width, panel }: View): Child[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of selection.decisions) if (decision.mover !== '') addTo(groups, decision.mover, decision);
  if (groups.size === 0) return [];
  const movers = [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return [
    html('h3', {}, 'Who moved most'),
    growing(movers, MOVERS, (shown) => [
      barsOf({
        says: 'Decisions by mover',
        width,
        bars: shown.map(([mover, own]) => ({
          label: mover,
          says: `${mover}: moved ${counted(own.length, 'decision')}`,
          parts: [{ name: 'moved', count: own.length, look: 'bar' }],
          open: () => {
            panel.decisions(`Moved by ${mover}`, own);
          },
        })),
      }),
    ]),
    asTable({
      caption: 'Decisions by mover',
      columns: [
        { heading: 'Mover', of: ([mover]) => mover, by: ([mover]) => mover },
        { heading: 'Decisions', of: ([, own]) => String(own.length), by: ([, own]) => own.length, number: true },
      ],
      rows: movers,
    }),
  ];
}
