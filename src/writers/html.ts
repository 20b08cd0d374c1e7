/** A record of the meeting as one page of HTML that runs nothing and fetches nothing; several meetings are articles of it. */
import type { Action, Attendee, Entry, Item, Minutes, Resolution } from '../schema.ts';
import { escapeHtml } from './html-escape.ts';
import { headOf } from './html-head.ts';
import { STYLE } from './html-style.ts';
import { indexById, itemLabel, lineWords, motionOf, nameOf, namesOf, whenOf } from './phrases.ts';
import { oneLine } from './printable.ts';
import type { Writer } from './writer.ts';

/** Not even a picture from elsewhere is shown. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const ALL = 'Minutes of meetings';

/** A record of the meeting as a page; several are articles of one page. */
export const html: Writer = ({ several }) => {
  let printed = 0;
  return {
    next(minutes) {
      const title = titleOf(minutes);
      const begin = printed++ > 0 ? '' : several ? `${head(ALL)}<h1>${ALL}</h1>\n` : head(title);
      return `${begin}<article>\n${record(minutes, title, several ? 2 : 1)}</article>\n`;
    },
    end: () => `${printed === 0 ? head(ALL) : ''}</main>\n</body>\n</html>\n`,
  };
};

function head(title: string): string {
  return `${headOf({ title: oneLine(title), policy: POLICY, style: STYLE })}<main>
`;
}

function titleOf({ meeting }: Minutes): string {
  return oneLine(meeting.title ?? '') || oneLine(meeting.body ?? '') || 'Minutes';
}

/** The text on one line. */
function line(text: string | null | undefined): string {
  return escapeHtml(oneLine(text ?? ''));
}

function lines(entity: { source: Item['source'] }): string {
  return `<span class="lines">${lineWords(entity.source)}</span>`;
}

/** A heading of the level 1 to 4. */
function heading(level: number, words: string): string {
  return `<h${String(level)}>${words}</h${String(level)}>\n`;
}

/** `top` is the level of the meeting's title. */
function record(minutes: Minutes, title: string, top: number): string {
  const section = (name: string, content: string): string =>
    content === '' ? '' : `<section>\n${heading(top + 1, name)}${content}</section>\n`;
  return [
    heading(top, line(title)),
    facts(minutes),
    section('Attendance', attendance(minutes) || NOTHING),
    section('Decisions', decisions(minutes, top + 2) || NOTHING),
    section('Actions', actions(minutes) || NOTHING),
    section('Business', minutes.items.map((item) => business(item, top + 2)).join('')),
  ].join('');
}

const NOTHING = '<p class="note">None recorded.</p>\n';

function facts(minutes: Minutes): string {
  const { meeting, source } = minutes;
  const chair = indexById(minutes).attendees.get(meeting.chair ?? '');
  const rows: [string, string | null | undefined][] = [
    ['Body', meeting.body],
    ['Date', whenOf(meeting)],
    ['Venue', meeting.venue],
    ['Chair', chair?.name],
    ['Status', meeting.status === 'unknown' ? null : meeting.status],
    ...meeting.next.map((next): [string, string] => [
      'Next meeting',
      [whenOf(next), next.venue, next.provisional ? 'provisional' : null].filter(Boolean).join(', ') || next.text,
    ]),
    ['Read from', source.path],
  ];
  const known = rows.filter(([, value]) => line(value) !== '');
  if (known.length === 0) return '';
  return `<dl>\n${known.map(([name, value]) => `<dt>${name}</dt><dd>${line(value)}</dd>\n`).join('')}</dl>\n`;
}

/** A table with a row for each entity, the first cell of each its heading; "" where there is none. Cells are HTML. */
function table(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const body = rows.map(([first = '', ...rest]) => {
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
  });
  return `<table>
<caption>${caption}</caption>
<thead><tr>${header.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
`;
}

function attendance(minutes: Minutes): string {
  const names = indexById(minutes).attendees;
  const rows = minutes.attendees.map((person: Attendee) => {
    const deputy = names.get(person.substitute ?? '')?.name;
    const initials = person.initials === null ? null : `(${person.initials})`;
    return [
      line([person.honorific, person.name, initials].filter(Boolean).join(' ')),
      line([person.office, person.role].filter(Boolean).join(', ')),
      line(person.organisation),
      line([person.attendance, deputy && `substitute: ${deputy}`, person.note].filter(Boolean).join('; ')),
      lines(person),
    ];
  });
  return table('Who was present, and who was not', ['Name', 'Role', 'Organisation', 'Attendance', 'Read from'], rows);
}

/** Lists of decisions, each below the heading of its item. */
function decisions(minutes: Minutes, level: number): string {
  const { items } = indexById(minutes);
  let under: string | null | undefined;
  let printed = '';
  for (const resolution of minutes.resolutions) {
    if (resolution.item !== under) {
      if (under !== undefined) printed += '</ul>\n';
      const label = line(itemLabel(items.get(resolution.item ?? '')));
      printed += `${label === '' ? '' : heading(level, label)}<ul>\n`;
      under = resolution.item;
    }
    printed += decision(resolution);
  }
  return printed === '' ? '' : `${printed}</ul>\n`;
}

function decision(resolution: Resolution): string {
  const words = [resolution.label, resolution.text].map(line).filter(Boolean).join(' ');
  const motion = line(motionOf(resolution));
  const note = motion === '' ? '' : ` <span class="note">${motion};</span>`;
  return `<li>${words} <span class="kind">${resolution.kind}</span>${note} ${lines(resolution)}</li>\n`;
}

function actions(minutes: Minutes): string {
  const { items } = indexById(minutes);
  const rows = minutes.actions.map((action: Action) => [
    line(action.text),
    line(namesOf(action.owners)),
    line([action.due?.text, action.due?.date].filter(Boolean).join(' → ')),
    line(itemLabel(items.get(action.item ?? ''))),
    action.status,
    lines(action),
  ]);
  return table('Who does what by when', ['What', 'Who', 'By when', 'Item', 'Status', 'Read from'], rows);
}

function business(item: Item, level: number): string {
  const presenters = item.presenters.length === 0 ? '' : `<p class="note">${line(namesOf(item.presenters))}</p>\n`;
  const label = line(itemLabel(item)) || 'Without a heading';
  return `${heading(level, `${label} ${lines(item)}`)}${presenters}${item.entries.map(entry).join('')}`;
}

function entry({ kind, speaker, text, source }: Entry): string {
  const who = speaker === null ? '' : `<b>${line(nameOf(speaker))}:</b> `;
  const words = kind === 'heading' ? `<b>${line(text)}</b>` : line(text);
  return `<p>${who}${words} ${lines({ source })}</p>\n`;
}
