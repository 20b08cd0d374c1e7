/** The sheet that a mark opens: a meeting with its facts, or a list of what a mark stands for. */
import { button, freshId, html, type Child } from './dom.ts';
import type { Action, Decision, Meeting, Turnout } from './model.ts';
import { ATTENDANCE_WORDS, counted, linesOf, meetingName, STATE_WORDS, voteOf } from './words.ts';

export interface Panel {
  meeting(meeting: Meeting): void;
  meetings(title: string, meetings: readonly Meeting[]): void;
  decisions(title: string, decisions: readonly Decision[]): void;
  actions(title: string, actions: readonly Action[]): void;
  person(turnout: Turnout, title?: string): void;
}

/** Rows of a list before "Show more". */
const AT_ONCE = 50;

/** `asOf` is the day of the register. */
export function panelOf(asOf: string): Panel {
  const id = freshId();
  const title = html('h2', { id, tabindex: -1 });
  const content = html('div', { class: 'panel-content' });
  const dialog = html('dialog', { class: 'panel', 'aria-labelledby': id });
  const close = button('Close', () => {
    dialog.close();
  });
  dialog.append(html('div', { class: 'panel-head' }, title, close), content);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  const show = (heading: string, ...children: Child[]): void => {
    title.textContent = heading;
    content.replaceChildren(...children.filter((child) => child !== null));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    title.focus();
  };
  const panel: Panel = {
    meeting: (meeting) => {
      show(meetingName(meeting), ...factsOf(meeting, panel, asOf));
    },
    meetings: (heading, meetings) => {
      show(
        heading,
        listOf(meetings, (meeting) => [meetingLine(meeting, panel)]),
      );
    },
    decisions: (heading, decisions) => {
      show(
        heading,
        listOf(decisions, (decision) => [...decisionParts(decision), meetingLine(decision.meeting, panel)]),
      );
    },
    actions: (heading, actions) => {
      show(
        heading,
        listOf(actions, (action) => [...actionParts(action), meetingLine(action.meeting, panel)]),
      );
    },
    person: ({ person, attendance }, heading = person.name) => {
      const latest = [...attendance].reverse();
      show(
        heading,
        listOf(latest, ({ meeting, state }) => [
          html('span', { class: `chip ${state}` }, ATTENDANCE_WORDS[state]),
          meetingLine(meeting, panel),
        ]),
      );
    },
  };
  return panel;
}

/** All of them, some at a time. */
function listOf<Row>(rows: readonly Row[], draw: (row: Row) => Child[]): HTMLElement {
  const list = html('ol', { class: 'facts' });
  const more = button('', () => {
    extend();
  });
  let shown = 0;
  const extend = (): void => {
    const next = rows.slice(shown, shown + AT_ONCE);
    list.append(...next.map((row) => html('li', {}, ...draw(row))));
    shown += next.length;
    more.hidden = shown === rows.length;
    more.textContent = `Show more (${counted(rows.length - shown, 'other')})`;
  };
  extend();
  return html('div', {}, list, more);
}

/** Opens the meeting, and leads to its document. */
export function meetingLine(meeting: Meeting, panel: Panel): HTMLElement {
  return html(
    'p',
    { class: 'origin' },
    button(
      meetingName(meeting),
      () => {
        panel.meeting(meeting);
      },
      { class: 'plain' },
    ),
    ' ',
    documentLink(meeting),
  );
}

const PDF = /\.pdf$/i;

/** The document by its path; a link where the page can lead to it, and to the page of a PDF. */
export function documentLink({ file, href }: { file: string; href: string }, page: number | null = null): HTMLElement {
  if (href === '') return html('span', { class: 'file' }, file);
  const place = page !== null && PDF.test(href) ? `#page=${String(page)}` : '';
  return html('a', { href: href + place, class: 'file' }, file);
}

function factsOf(meeting: Meeting, panel: Panel, asOf: string): Child[] {
  const { venue, status, records, decisions, actions } = meeting;
  return [
    html('p', { class: 'origin' }, documentLink(meeting)),
    ...records.map((record) => html('p', { class: 'origin' }, 'Also recorded in ', documentLink(record))),
    venue === '' ? null : html('p', {}, `Venue: ${venue}`),
    status === 'unknown' || status === '' ? null : html('p', {}, `Minutes: ${status}`),
    ...attendanceOf(meeting),
    ...headed('Decisions', decisions, decisionParts),
    ...headed('Actions', actions, (action) => actionParts(action, panel)),
    meeting.date > asOf
      ? html('p', { class: 'muted' }, `Actions are told as of ${asOf}; this meeting was later.`)
      : null,
  ];
}

function attendanceOf({ attendance }: Meeting): Child[] {
  const states = ['present', 'apologies', 'absent'] as const;
  const HEADINGS = { present: 'Present', apologies: 'Apologies', absent: 'Absent' };
  return states.flatMap((state) => {
    const names = attendance.filter((each) => each.state === state).map(({ person }) => person.name);
    if (names.length === 0) return [];
    return [html('h3', {}, `${HEADINGS[state]} (${String(names.length)})`), html('p', {}, names.join(', '))];
  });
}

function headed<Row>(heading: string, rows: readonly Row[], draw: (row: Row) => Child[]): Child[] {
  if (rows.length === 0) return [];
  return [html('h3', {}, `${heading} (${String(rows.length)})`), listOf(rows, draw)];
}

function decisionParts(decision: Decision): Child[] {
  const { kind, text, mover, item, result, meeting } = decision;
  const facts = [result, voteOf(decision), mover === '' ? '' : `moved by ${mover}`].filter(Boolean).join('; ');
  return [
    html('p', {}, html('span', { class: 'chip' }, kind), ' ', text),
    html('p', { class: 'muted' }, [item, facts].filter(Boolean).join(' · ')),
    linesLink(meeting, decision),
  ];
}

function actionParts(action: Action, panel: Panel | null = null): Child[] {
  const { text, owners, due, dueText, state, next, meeting, closedOn, times } = action;
  const facts = [
    owners.length === 0 ? 'nobody named' : owners.join(', '),
    due === '' ? dueText : `due ${due}`,
    closedOn === '' ? '' : `done by ${closedOn}`,
    times > 1 ? `recorded ${String(times)} times` : '',
  ];
  return [
    html('p', {}, html('span', { class: `chip ${state}` }, STATE_WORDS[state]), ' ', text),
    html('p', { class: 'muted' }, facts.filter(Boolean).join(' · ')),
    linesLink(meeting, action),
    next === null || next === meeting || panel === null
      ? null
      : html(
          'p',
          { class: 'origin' },
          'Goes on in ',
          button(
            meetingName(next),
            () => {
              panel.meeting(next);
            },
            { class: 'plain' },
          ),
        ),
  ];
}

/** Where in the document it stands. */
function linesLink(meeting: Meeting, fact: Pick<Decision, 'start' | 'end' | 'page'>): Child {
  const lines = linesOf(fact);
  if (lines === '') return null;
  if (meeting.href === '' || fact.page === null || !PDF.test(meeting.href)) return html('p', { class: 'muted' }, lines);
  return html('p', { class: 'origin' }, html('a', { href: `${meeting.href}#page=${String(fact.page)}` }, lines));
}
