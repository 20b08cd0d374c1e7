/** Attendance: who came when. */
import { binsOf } from './bins.ts';
import { html, svg, type Child } from './dom.ts';
import { columnsThatFit, heatOf, SAMPLE, shapesOf, type Cell, type HeatRow, type Look } from './heat.ts';
import type { Attending, Meeting, Turnout } from './model.ts';
import type { Panel } from './panel.ts';
import { growing, note, type Section, type View } from './section.ts';
import { asTable } from './table.ts';
import { datesOf } from './meetings.ts';
import { ATTENDANCE_WORDS, counted, grouped, meetingName, percent } from './words.ts';

const PEOPLE = { first: 25, step: 75, what: 'people' };

/** Columns of the chart, and what a person's cells in them are. */
interface Grid {
  labels: string[];
  /** What the columns are, in words. */
  says: string;
  cells(turnout: Turnout, panel: Panel): (Cell | null)[];
}

export const attendance: Section = {
  id: 'attendance',
  title: 'Attendance',
  draw: (view) => {
    const { people, meetings } = view.selection;
    if (people.length === 0) return [note('No attendance is told.')];
    const most = columnsThatFit(view.width);
    const single = meetings.length <= most;
    const grid = single ? byMeeting(meetings) : byTime(meetings, most);
    const chart = html('div');
    const draw = (words: string): void => {
      const found = people.filter(({ person }) => person.name.toLowerCase().includes(words.trim().toLowerCase()));
      chart.replaceChildren(growing(found, PEOPLE, (shown) => [heat(shown, grid, view)]));
    };
    draw('');
    return [note(grid.says), legend(single), searchFor(people.length, draw), chart, tableFor(people)];
  },
};

function heat(people: readonly Turnout[], grid: Grid, { width, panel }: View): Child {
  if (people.length === 0) return note('Nobody of that name.');
  const rows = people.map((turnout): HeatRow => {
    const { person, present, attendance: all } = turnout;
    return {
      label: person.name,
      value: `${grouped(present)}/${grouped(all.length)}`,
      says: `${person.name}: present at ${counted(present, 'meeting')} of ${grouped(all.length)}`,
      open: () => {
        panel.person(turnout);
      },
      cells: grid.cells(turnout, panel),
    };
  });
  return heatOf({ says: 'Attendance of people', width, columns: grid.labels, rows });
}

function byMeeting(meetings: readonly Meeting[]): Grid {
  const columns = new Map(meetings.map((meeting, column) => [meeting, column]));
  return {
    labels: meetings.map(({ date }) => (date === '' ? 'no date' : date)),
    says: 'A row a person, those who came most often first; a column a meeting. At the right: present, of the meetings that name the person.',
    cells: ({ person, attendance: all }, panel) => {
      const cells = meetings.map((): Cell | null => null);
      for (const { meeting, state } of all) {
        cells[columns.get(meeting) ?? 0] = {
          says: `${person.name}, ${meetingName(meeting)}: ${ATTENDANCE_WORDS[state]}`,
          look: { state },
          open: () => {
            panel.meeting(meeting);
          },
        };
      }
      return cells;
    },
  };
}

function byTime(meetings: readonly Meeting[], most: number): Grid {
  const bins = binsOf(datesOf(meetings), most);
  return {
    labels: bins.labels,
    says: `A row a person, those who came most often first; columns by ${bins.unit}, filled by the share of meetings at which the person was present. At the right: present, of the meetings that name the person.`,
    cells: (turnout, panel) => {
      const groups = bins.labels.map((): Attending[] => []);
      for (const each of turnout.attendance) groups[bins.of(each.meeting.date)]?.push(each);
      return groups.map((own, bin) => shareOf(turnout, own, bins.labels[bin] ?? '', panel));
    },
  };
}

function shareOf({ person }: Turnout, own: Attending[], label: string, panel: Panel): Cell | null {
  if (own.length === 0) return null;
  const present = own.filter(({ state }) => state === 'present').length;
  const title = `${person.name}, ${label}`;
  return {
    says: `${title}: present at ${grouped(present)} of ${counted(own.length, 'meeting')}`,
    look: { share: present / own.length },
    open: () => {
      panel.person({ person, attendance: own, present }, title);
    },
  };
}

const OF_MEETINGS: readonly [Look, string][] = [
  [{ state: 'present' }, 'present'],
  [{ state: 'apologies' }, 'apologies'],
  [{ state: 'absent' }, 'absent'],
];
const OF_TIME: readonly [Look, string][] = [
  [{ share: 1 }, 'always present'],
  [{ share: 0.5 }, 'at half of the meetings'],
  [{ share: 0 }, 'never present'],
];

function legend(single: boolean): HTMLElement {
  const size = { width: SAMPLE, height: SAMPLE, 'aria-hidden': 'true' };
  const samples = (single ? OF_MEETINGS : OF_TIME).map(([look, words]) =>
    html('li', {}, svg('svg', size, ...shapesOf(look, 0, 0, SAMPLE)), words),
  );
  const dot = svg('svg', size, svg('circle', { cx: SAMPLE / 2, cy: SAMPLE / 2, r: 1.5, class: 'not-listed' }));
  return html('ul', { class: 'legend' }, ...samples, html('li', {}, dot, 'not listed'));
}

/** A field, where there are more people than are shown at first. */
function searchFor(count: number, draw: (words: string) => void): Child {
  if (count <= PEOPLE.first) return null;
  const field = html('input', { type: 'search' });
  field.addEventListener('input', () => {
    draw(field.value);
  });
  return html('label', { class: 'field' }, 'Find a person ', field);
}

function tableFor(people: readonly Turnout[]): HTMLElement {
  const count = ({ attendance: all }: Turnout, state: string): number =>
    all.filter((each) => each.state === state).length;
  const of = (heading: string, number: (turnout: Turnout) => number) => ({
    heading,
    of: (turnout: Turnout) => grouped(number(turnout)),
    by: number,
    number: true,
  });
  return asTable({
    caption: 'Attendance by person',
    columns: [
      { heading: 'Name', of: ({ person }) => person.name, by: ({ person }) => person.name },
      of('Meetings', (turnout) => turnout.attendance.length),
      of('Present', (turnout) => turnout.present),
      of('Apologies', (turnout) => count(turnout, 'apologies')),
      of('Absent', (turnout) => count(turnout, 'absent')),
      {
        heading: 'Share present',
        of: ({ present, attendance: all }) => percent(present, all.length),
        by: ({ present, attendance: all }) => present / all.length,
        number: true,
      },
    ],
    rows: people,
  });
}
