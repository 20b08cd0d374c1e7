/** The example on the first page: lines of a fixture, and what is read from them, both as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlock } from './highlight.mjs';
import { escapeHtml } from './html.mjs';
import { ROOT } from './facts.mjs';

const FILE = 'fixtures/agreed-clauses/decision-table/source.txt';
/** The lines that are shown; the rest is left out. */
const SHOWN = [3, 5, 6, 7, 27, 36, 37, 38, 39];

const TONES = { attendees: 'is-person', resolutions: 'is-decision', actions: 'is-action' };

export async function exampleOf(parse) {
  const text = readFileSync(join(ROOT, FILE), 'utf8');
  const minutes = await parse(text, { path: 'board.txt' });
  const lines = text.split('\n');
  const shown = SHOWN.map((number, at) => {
    const gap = at > 0 && number > SHOWN[at - 1] + 1 ? '<li><span class="number">…</span></li>\n' : '';
    return `${gap}<li><span class="number">${number}</span><span>${marked(lines[number - 1].trim(), toneOf(minutes, number))}</span></li>`;
  });
  const [action] = minutes.actions.filter(({ source }) => SHOWN.includes(source.startLine));
  return `<div class="example">
<ol aria-label="Lines of minutes">
${shown.join('\n')}
</ol>
<dl>
${facts(minutes)
  .map(([word, html]) => `<dt>${escapeHtml(word)}</dt><dd>${html}</dd>`)
  .join('\n')}
</dl>
</div>
<p>The action on line ${action.source.startLine}, as JSON:</p>
${codeBlock(JSON.stringify(action, null, 2), 'json')}`;
}

function toneOf(minutes, number) {
  if (Object.values(minutes.meeting.sources).some(({ startLine }) => startLine === number)) return 'is-meeting';
  const kind = ['actions', 'resolutions', 'attendees'].find((list) =>
    minutes[list].some(({ source }) => source.startLine <= number && number <= source.endLine),
  );
  return TONES[kind] ?? null;
}

const marked = (text, tone) => (tone === null ? escapeHtml(text) : `<mark class="${tone}">${escapeHtml(text)}</mark>`);

/** What the lines that are shown give, in words. */
function facts({ meeting, attendees, resolutions, actions }) {
  const isShown = ({ source }) => SHOWN.includes(source.startLine);
  const each = (list, words) =>
    list
      .filter(isShown)
      .map((one) => `<li>${words(one)}</li>`)
      .join('');
  const posts = ({ name, role, office }) => escapeHtml([name, office, role].filter(Boolean).join(', '));
  const task = ({ text, owners, due }) =>
    escapeHtml(
      [
        owners.map(({ name, text: printed }) => name ?? printed).join(' and '),
        due?.date ? `by ${due.date}` : null,
        text,
      ]
        .filter(Boolean)
        .join(' · '),
    );
  return [
    [
      'Who met',
      `${escapeHtml(meeting.body)}, ${escapeHtml(meeting.date)}, ${escapeHtml(meeting.startTime)} to ${escapeHtml(meeting.endTime)}`,
    ],
    ['Who was there', `<ul>${each(attendees, posts)}</ul>`],
    [
      'What was decided',
      `<ul>${each(resolutions, ({ text, kind }) => `${escapeHtml(text)} <small>${kind}</small>`)}</ul>`,
    ],
    ['Who has to do what by when', `<ul>${each(actions, task)}</ul>`],
  ];
}
