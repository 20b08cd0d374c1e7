/** Every command: what it takes, its options, its examples; made of what `--help` is made of. */
import { codeBlock } from '../highlight.mjs';
import { code, escapeHtml, heading, paragraph, prose, table } from '../html.mjs';

const INTRODUCTION =
  'FILE may be `-` for standard input, and `minutes FILE` is short for `minutes show FILE`. Results go to standard output, everything else to standard error.';

const EXIT_CODES = [
  ['0', 'all went well'],
  ['1', 'an input could not be read, or is not valid'],
  ['2', 'the command line is wrong'],
];

export function commandsPage({ COMMANDS }) {
  const commands = [...COMMANDS].sort((one, other) => (one.name < other.name ? -1 : 1));
  return [
    heading(1, 'commands', 'Commands'),
    paragraph(INTRODUCTION),
    table(
      'Commands',
      ['command', 'does'],
      commands.map(({ name, summary }) => [`<a href="#${name}">${code(`minutes ${name}`)}</a>`, escapeHtml(summary)]),
    ),
    ...commands.map(commandSection),
    heading(2, 'exit-codes', 'Exit codes'),
    table(
      'Exit codes',
      ['code', 'meaning'],
      EXIT_CODES.map(([number, meaning]) => [code(number), prose(meaning)]),
    ),
  ].join('\n');
}

function commandSection({ name, summary, argument, options, examples }) {
  const usage = ['minutes', name, ...(options.length > 0 ? ['[options]'] : []), ...(argument ? [argument[0]] : [])];
  const given = [
    ...(argument === undefined ? [] : [[code(argument[0]), escapeHtml(argument[1])]]),
    ...options.map((option) => [code(option.flags), `${escapeHtml(option.describes)}${choicesOf(option)}`]),
  ];
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, does]) =>
    width < LONG ? `${line.padEnd(width)}  # ${does}` : `# ${does}\n${line}`,
  );
  return [
    heading(2, name, `minutes ${name}`),
    `<p>${escapeHtml(`${summary[0].toUpperCase()}${summary.slice(1)}.`)}</p>`,
    codeBlock(usage.join(' '), 'sh'),
    given.length === 0 ? '' : table(`What minutes ${name} takes`, ['argument or option', 'meaning'], given),
    examples.length === 0 ? '' : codeBlock(lines.join('\n'), 'sh'),
  ].join('\n');
}

/** Commands that are longer have what they do above them. */
const LONG = 48;

/** The choices, where the words of the option do not tell them. */
function choicesOf({ choices, describes }) {
  const untold = choices?.some((choice) => !describes.includes(choice)) ?? false;
  return untold ? ` (${choices.map(code).join(', ')})` : '';
}
