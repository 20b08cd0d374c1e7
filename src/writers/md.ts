/** A record of the meeting in Markdown, for a wiki or a pull request; or only its log of actions, its decisions, … */
import type { Attendee, Minutes, Resolution } from '../schema.ts';
import { escapeMarkdown, table } from './markdown.ts';
import { indexById, itemLabel, linesOf, lineWords, motionOf, namesOf, whenOf } from './phrases.ts';
import type { TableId, Writer } from './writer.ts';

const NOTHING = ['None recorded.'];

/** A record of the meeting in Markdown, or one part of it. */
export const md: Writer = ({ several, table: asked }) => {
  let printed = 0;
  return {
    next(minutes) {
      const gap = printed++ === 0 ? '' : '\n';
      if (asked === null) return `${gap}${gap === '' ? '' : '---\n\n'}${record(minutes)}`;
      const heading = several ? `## ${headingOf(minutes)}\n\n` : '';
      return `${gap}${heading}${SECTIONS[asked](minutes).join('\n')}\n`;
    },
    end: () => '',
  };
};

/** The parts that may be asked for by themselves, without a heading: for a page of one's own. */
const SECTIONS: Record<TableId, (minutes: Minutes) => string[]> = {
  attendees,
  items,
  resolutions: decisions,
  actions,
  meeting: facts,
};

function titleOf({ meeting }: Minutes): string {
  return escapeMarkdown(meeting.title ?? meeting.body ?? '') || 'Minutes';
}

function headingOf(minutes: Minutes): string {
  return [titleOf(minutes), minutes.meeting.date].filter(Boolean).join(', ');
}

function record(minutes: Minutes): string {
  const sections = [
    [`# ${titleOf(minutes)}`],
    facts(minutes),
    ['## Attendees'],
    attendees(minutes),
    ['## Decisions'],
    decisions(minutes),
    ['## Actions'],
    actions(minutes),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function facts(minutes: Minutes): string[] {
  const { meeting, source } = minutes;
  const chair = indexById(minutes).attendees.get(meeting.chair ?? '');
  const rows: [string, string | null | undefined][] = [
    ['Body', meeting.body],
    ['Date', whenOf(meeting)],
    ['Venue', meeting.venue],
    ['Chair', chair?.name],
    ['Status', meeting.status === 'unknown' ? null : meeting.status],
    ['Next meeting', meeting.next.map((next) => [whenOf(next), next.venue].filter(Boolean).join(', ')).join('; ')],
    ['Read from', source.path],
  ];
  const known = rows.filter((row): row is [string, string] => Boolean(row[1]));
  return known.length === 0
    ? ['No facts of the meeting were found.']
    : known.map(([label, value]) => `- **${label}:** ${escapeMarkdown(value)}`);
}

function attendees(minutes: Minutes): string[] {
  const names = indexById(minutes).attendees;
  const attendance = ({ attendance, substitute, note }: Attendee): string => {
    const deputy = names.get(substitute ?? '')?.name;
    return [attendance, deputy && `substitute: ${deputy}`, note].filter(Boolean).join('; ');
  };
  const rows = minutes.attendees.map((person) => [
    [person.honorific, person.name, person.initials && `(${person.initials})`].filter(Boolean).join(' '),
    [person.office, person.role].filter(Boolean).join(', '),
    person.organisation ?? '',
    attendance(person),
    linesOf(person.source),
  ]);
  return rows.length === 0 ? NOTHING : table(['Name', 'Role', 'Organisation', 'Attendance', 'Lines'], rows);
}

function items(minutes: Minutes): string[] {
  const rows = minutes.items.map((item) => [
    item.number ?? '',
    item.title ?? '',
    namesOf(item.presenters),
    linesOf(item.source),
  ]);
  return rows.length === 0 ? NOTHING : table(['Number', 'Item', 'Presented by', 'Lines'], rows);
}

function decisions(minutes: Minutes): string[] {
  if (minutes.resolutions.length === 0) return NOTHING;
  const { items } = indexById(minutes);
  const lines: string[] = [];
  let under: string | null = null;
  for (const resolution of minutes.resolutions) {
    if (resolution.item !== null && resolution.item !== under) {
      if (lines.length > 0) lines.push('');
      lines.push(`### ${escapeMarkdown(itemLabel(items.get(resolution.item))) || 'Item'}`, '');
      under = resolution.item;
    }
    lines.push(decision(resolution));
  }
  return lines;
}

function decision(resolution: Resolution): string {
  const label = resolution.label === null ? '' : `${escapeMarkdown(resolution.label)} `;
  const motion = motionOf(resolution);
  const notes = [resolution.kind, motion && escapeMarkdown(motion), lineWords(resolution.source)];
  return `- ${label}${escapeMarkdown(resolution.text)} *(${notes.filter(Boolean).join('; ')})*`;
}

function actions(minutes: Minutes): string[] {
  const { items } = indexById(minutes);
  const rows = minutes.actions.map(({ text, owners, due, item, status, source }) => [
    text,
    namesOf(owners),
    [due?.text, due?.date].filter(Boolean).join(' → '),
    itemLabel(items.get(item ?? '')),
    status,
    linesOf(source),
  ]);
  return rows.length === 0 ? NOTHING : table(['What', 'Who', 'By when', 'Item', 'Status', 'Lines'], rows);
}
