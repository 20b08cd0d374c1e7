/** Each format: its picture, how it is recognised, what is read of the page in the picture. */
import { code, escapeHtml, heading, paragraph, prose, scrolling, table } from '../html.mjs';
import { codeBlock } from '../highlight.mjs';
import { drawSketch } from '../pictures/draw.mjs';
import { linesOfSketch, SKETCHES } from '../pictures/sketches.mjs';
import { NOTES } from './format-notes.mjs';

const INTRODUCTION = [
  'A format is one way of laying minutes out. One is chosen for each document, by the evidence that is found in it; `minutes explain FILE` shows it. `--format` chooses one by hand.',
  'Where your council has words of its own for columns, for who came or for decisions, a [profile](../../guides/profiles.html) tells them.',
];

export function formatsPage({ FORMATS, WORDS }) {
  const rows = FORMATS.map(({ id, describes }) => [`<a href="${id}.html">${code(id)}</a>`, escapeHtml(describes)]);
  return [
    heading(1, 'formats', 'Formats'),
    ...INTRODUCTION.map(paragraph),
    table('Formats', ['format', 'minutes that look like this'], rows),
    heading(2, 'words-of-columns', 'Words of columns'),
    paragraph('What the header of a column may say, whatever its capitals and punctuation, in every format:'),
    table(
      'Words of columns',
      ['column', 'headers'],
      Object.entries(WORDS.columns).map(([role, words]) => [code(role), escapeHtml(words.join(', '))]),
    ),
    heading(2, 'words-of-attendance', 'Words of attendance'),
    paragraph('Labels above or in front of a list of people:'),
    table(
      'Words of attendance',
      ['attendance', 'labels'],
      Object.entries(WORDS.attendance).map(([kind, words]) => [code(kind), escapeHtml(words.join(', '))]),
    ),
  ].join('\n');
}

/** `parse` is parseMinutes of the library. Rejects where nothing is told of the format. */
export async function formatPage(format, { EVIDENCE, MIN_CONFIDENCE, RULES }, parse) {
  const { id } = format;
  const notes = NOTES[id];
  const sketch = SKETCHES[id];
  if (notes === undefined || sketch === undefined)
    throw new Error(`scripts/site/reference/format-notes.mjs or pictures/sketches.mjs does not tell of ${id}`);
  const text = linesOfSketch(sketch)
    .map((line) => `${line.text}\n`)
    .join('');
  const minutes = await parse(text);
  return [
    heading(1, id, `${escapeHtml(notes.title)} <small>${code(id)}</small>`),
    ...notes.looks.map(paragraph),
    `<figure class="picture">${scrolling(`A page of the layout ${id}`, drawSketch(id, sketch))}
<figcaption>A page of this layout, and what is read from each line. The meeting is invented.</figcaption></figure>`,
    heading(2, 'recognised', 'How it is recognised'),
    evidenceOf(format, EVIDENCE, MIN_CONFIDENCE),
    heading(2, 'read', 'What is read from where'),
    table(
      `What ${id} is read from`,
      ['result', 'read from'],
      notes.reads.map(([what, where]) => [prose(what), prose(where)]),
    ),
    paragraph(notes.watch),
    heading(2, 'example', 'What comes of the page above'),
    table('What comes of the page above', ['kind', 'words', 'rule'], claimsOf(minutes, RULES)),
    heading(2, 'options', 'Options'),
    paragraph('It is recognised by itself. To use it for a document that does not show it:'),
    codeBlock(`minutes parse board.txt --format ${id}`, 'sh'),
    paragraph(
      `In a profile, \`extends: ${id}\` does the same, and \`columns\`, \`attendance\` and \`actions\` add words to it.`,
    ),
  ].join('\n');
}

function evidenceOf({ evidence }, EVIDENCE, least) {
  const signs = Object.entries(evidence);
  if (signs.length === 0) return paragraph('It has no evidence of its own: it takes what no other format claims.');
  const rows = signs.map(([name, weight]) => [
    code(name),
    escapeHtml(EVIDENCE[name].describes),
    String(EVIDENCE[name].whole),
    String(weight),
  ]);
  return [
    paragraph(
      `Each sign counts in proportion to how often it is found, up to the number that makes it whole. The weights add up, to 1 at the most; a format is taken from ${least} on, where no other has more.`,
    ),
    table('Evidence', ['sign', 'is', 'whole', 'weight'], rows),
  ].join('\n');
}

const KINDS = [
  ['attendees', 'attendee', ({ name, initials }) => (initials === null ? name : `${name} (${initials})`)],
  ['items', 'item', ({ number, title }) => [number, title].filter(Boolean).join(' ')],
  ['resolutions', 'decision', ({ text }) => text],
  ['actions', 'action', (action) => `${action.text}${owing(action)}`],
];

function owing({ owners, due }) {
  const names = owners.map(({ name, text }) => name ?? text).join(', ');
  const parts = [names, due?.date ? `due ${due.date}` : ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

const claimsOf = (minutes, RULES) =>
  KINDS.flatMap(([list, kind, words]) =>
    minutes[list].map((one) => {
      const rule =
        one.rule in RULES ? `<a href="../rules.html#rule-${one.rule}">${code(one.rule)}</a>` : code(one.rule);
      return [kind, escapeHtml(words(one)), rule];
    }),
  );
