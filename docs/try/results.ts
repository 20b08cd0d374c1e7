/** What was read of one meeting, each with the lines that it stands on. */
import type { Minutes } from '../../src/browser.ts';
import { byId, element } from './elements.ts';
import { markLines } from './lines.ts';

type Source = Minutes['actions'][number]['source'];

/** One row: what it says, what belongs to it, and where it stands. */
interface Row {
  title: string;
  details: (string | null)[];
  source: Source | null;
}

/** Shows a meeting. `marked` is called when a result was chosen, before its lines are marked. */
export function showResults(minutes: Minutes, marked: () => void): void {
  const rows = (list: Row[]) => list.map((row) => rowOf(row, marked));
  byId('meeting').replaceChildren(...headOf(minutes));
  byId('results').replaceChildren(
    sectionOf('attendees', 'Attendees', rows(attendeesOf(minutes))),
    sectionOf('decisions', 'Decisions', rows(decisionsOf(minutes))),
    sectionOf('actions', 'Actions', rows(actionsOf(minutes))),
    ...(minutes.diagnostics.length === 0 ? [] : [sectionOf('doubts', 'To look at', rows(doubtsOf(minutes)))]),
  );
}

function headOf({ meeting, format }: Minutes): Node[] {
  const times = [meeting.startTime, meeting.endTime].filter((time) => time !== null).join('–');
  const facts = [meeting.date, times, meeting.venue].filter((fact) => fact !== null && fact !== '');
  return [
    element('h2', {}, meeting.body ?? meeting.title ?? 'A meeting'),
    element('p', {}, facts.join(' · ')),
    element('p', { class: 'format' }, `Read as ${format.id}`),
  ];
}

function attendeesOf({ attendees }: Minutes): Row[] {
  return attendees.map(({ name, role, organisation, office, attendance, source }) => ({
    title: name,
    details: [attendance, office, role, organisation],
    source,
  }));
}

function decisionsOf({ resolutions }: Minutes): Row[] {
  return resolutions.map(({ text, kind, mover, seconder, vote, source }) => ({
    title: text,
    details: [
      kind,
      mover && `moved by ${mover.name ?? mover.text}`,
      seconder && `seconded by ${seconder.name ?? seconder.text}`,
      votesOf(vote),
    ],
    source,
  }));
}

function votesOf(vote: Minutes['resolutions'][number]['vote']): string | null {
  if (vote === null) return null;
  const counts = (['for', 'against', 'abstain'] as const).filter((side) => vote[side] !== null);
  return [vote.result, ...counts.map((side) => `${vote[side]} ${side}`)].filter((part) => part !== null).join(', ');
}

function actionsOf({ actions }: Minutes): Row[] {
  return actions.map(({ text, owners, due, status, source }) => ({
    title: text,
    details: [owners.map(({ name, text }) => name ?? text).join(', '), due && (due.date ?? due.text), status],
    source,
  }));
}

function doubtsOf({ diagnostics }: Minutes): Row[] {
  return diagnostics.map(({ message, severity, source }) => ({ title: message, details: [severity], source }));
}

function sectionOf(kind: string, title: string, rows: HTMLElement[]): HTMLElement {
  const count = element('span', { class: 'count' }, String(rows.length));
  const list = rows.length === 0 ? element('p', { class: 'none' }, 'None found.') : element('ul', {}, ...rows);
  return element('section', { class: kind, 'aria-label': title }, element('h3', {}, `${title} `, count), list);
}

function rowOf({ title, details, source }: Row, marked: () => void): HTMLElement {
  const said = element('span', { class: 'said' }, title);
  const more = details
    .filter((detail) => detail !== null && detail !== '')
    .map((detail) => element('span', {}, detail));
  const about = element('span', { class: 'about' }, ...more);
  if (source === null) return element('li', {}, element('div', { class: 'row' }, said, about));
  const button = element('button', { type: 'button', class: 'row' }, said, about, placeOf(source));
  button.addEventListener('click', () => {
    marked();
    markLines(source);
  });
  return element('li', {}, button);
}

function placeOf({ startLine, endLine }: Source): HTMLElement {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`;
  return element('span', { class: 'place' }, lines);
}
