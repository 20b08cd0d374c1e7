/** The manual page, from the table of the commands. */
import type { CommandSpec, OptionSpec } from './command.ts';
import { DEFAULT_MEANS, DESCRIPTION, ENVIRONMENT, EXIT_CODES, FILES } from './manual.ts';

/** Characters that roff or its fonts take for something else. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\e`,
  '-': String.raw`\-`,
  '"': String.raw`\(dq`,
  '^': String.raw`\(ha`,
  '~': String.raw`\(ti`,
  '`': String.raw`\(ga`,
  "'": String.raw`\(aq`,
  '–': String.raw`\(en`,
};
const SPECIAL = /[\\\-"^~`'–]/g;
const NAMED = /<([^>]+)>/;

/** The page in roff, for "man": section 1. */
export function manPage(commands: readonly CommandSpec[], version: string): string {
  return [
    `.TH MINUTES 1 "" ${argument(`minutes ${version}`)} "User Commands"`,
    '.SH NAME',
    String.raw`minutes \- read the minutes of meetings`,
    '.SH SYNOPSIS',
    ...['COMMAND [options] [file...]', '[options] FILE...', 'help COMMAND'].flatMap((use, index) => [
      ...(index === 0 ? [] : ['.br']),
      `${bold('minutes')} ${text(use)}`,
    ]),
    '.SH DESCRIPTION',
    text(DESCRIPTION),
    '.PP',
    text(DEFAULT_MEANS),
    '.SH COMMANDS',
    ...commands.flatMap(commandPart),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(tagged),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(tagged),
    '.SH FILES',
    ...FILES.flatMap(tagged),
    '',
  ].join('\n');
}

function commandPart({ name, summary, argument: takes, options, examples }: CommandSpec): string[] {
  const [notation, describes] = takes ?? [null, ''];
  const use = [
    'minutes',
    name,
    ...(options.length === 0 ? [] : ['[options]']),
    ...(notation === null ? [] : [notation]),
  ];
  return [
    `.SS ${argument(use.join(' '))}`,
    text(capitalised(summary)),
    ...(notation === null ? [] : tagged([notation, describes])),
    ...options.flatMap(optionPart),
    '.PP',
    'Examples:',
    ...examples.flatMap(([line, does]) => [
      '.PP',
      '.RS 4',
      '.nf',
      bold(line),
      '.fi',
      '.RS 4',
      text(does),
      '.RE',
      '.RE',
    ]),
  ];
}

function optionPart({ flags, describes }: OptionSpec): string[] {
  const names = flags.replace(NAMED, '').trim();
  const takes = NAMED.exec(flags)?.[1];
  return ['.TP', bold(names) + (takes === undefined ? '' : ` ${italic(takes)}`), text(describes)];
}

function tagged([name, means]: readonly [string, string]): string[] {
  return ['.TP', bold(name), text(means)];
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Words that no line of roff can begin a request with. */
function text(words: string): string {
  const escaped = words.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
  return /^[.']/.test(escaped) ? String.raw`\&` + escaped : escaped;
}

function bold(words: string): string {
  return String.raw`\fB` + text(words) + String.raw`\fR`;
}

function italic(words: string): string {
  return String.raw`\fI` + text(words) + String.raw`\fR`;
}

/** As one argument of a request. */
function argument(words: string): string {
  return `"${text(words)}"`;
}
