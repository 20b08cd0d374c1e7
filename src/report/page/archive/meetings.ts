/** Meetings over time: a row a body. */
import { binsOf, type Bins } from './bins.ts';
import type { Body, Meeting } from './model.ts';
import { growing, note, type Section, type View } from './section.ts';
import { pointsFit, stripsOf, type Strip } from './strips.ts';
import { asTable } from './table.ts';
import { bodyName, counted, meetingName } from './words.ts';

/** So few meetings are marks of their own, where there is room. */
const FEW = 60;
/** Pixels that a bar needs. */
const LEAST_BAR = 12;
const BODIES = { first: 8, step: 24, what: 'bodies' };

export const meetingsOverTime: Section = {
  id: 'meetings',
  title: 'Meetings over time',
  draw: (view) => {
    const { meetings, bodies } = view.selection;
    const bins = binsOf(datesOf(meetings), mostBins(view.width));
    const rows = bodies.map((body) => countsIn(bins, datesOf(body.meetings)));
    const single = meetings.length <= FEW && pointsFit(rows, bins, view.width);
    const undated = meetings.filter(({ date }) => date === '').length;
    return [
      note(
        [
          single ? 'One mark a meeting.' : `Meetings by ${bins.unit}; all rows have one scale.`,
          undated === 0 ? '' : `${counted(undated, 'meeting')} without a date not drawn.`,
        ].join(' '),
      ),
      growing(bodies, BODIES, (shown) => [
        stripsOf({
          says: 'Meetings over time, by body',
          width: view.width,
          bins,
          strips: shown.map((body) => stripOf(body, bins, single, view)),
          unit: 'meeting',
        }),
      ]),
      asTable({
        caption: `Meetings by body and ${bins.unit}`,
        columns: [
          { heading: 'Body', of: ({ body }) => bodyName(body), by: ({ body }) => body },
          { heading: 'Time', of: ({ label }) => label, by: ({ label }) => label },
          { heading: 'Meetings', of: ({ count }) => String(count), by: ({ count }) => count, number: true },
        ],
        rows: rowsOf(bodies, bins),
      }),
    ];
  },
};

export function mostBins(width: number): number {
  return Math.max(1, Math.floor(width / LEAST_BAR));
}

export function datesOf(meetings: readonly Meeting[]): string[] {
  return meetings.map(({ date }) => date);
}

function stripOf({ name, meetings }: Body, bins: Bins, single: boolean, { panel }: View): Strip {
  const label = bodyName(name);
  const dated = meetings.filter(({ date }) => date !== '');
  const points = dated.map((meeting) => ({
    bin: bins.of(meeting.date),
    says: `${meetingName(meeting)}: ${meeting.file}`,
    open: () => {
      panel.meeting(meeting);
    },
  }));
  return {
    label,
    counts: countsIn(bins, datesOf(dated)),
    total: meetings.length,
    open: (bin) => {
      const own = dated.filter(({ date }) => bins.of(date) === bin);
      const [only] = own;
      if (own.length === 1 && only !== undefined) panel.meeting(only);
      else panel.meetings(`${label}, ${bins.labels[bin] ?? ''}`, own);
    },
    ...(single ? { points } : {}),
  };
}

export function countsIn(bins: Bins, dates: readonly string[]): number[] {
  const counts = bins.labels.map(() => 0);
  for (const date of dates) {
    const bin = bins.of(date);
    if (bin >= 0) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function rowsOf(bodies: readonly Body[], bins: Bins): { body: string; label: string; count: number }[] {
  return bodies.flatMap(({ name, meetings }) =>
    countsIn(bins, datesOf(meetings)).flatMap((count, bin) =>
      count === 0 ? [] : [{ body: name, label: bins.labels[bin] ?? '', count }],
    ),
  );
}
