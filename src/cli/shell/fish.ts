/** The completions of fish, 3 and later. */
import { DEFAULT, type CompletedCommand, type CompletedOption } from './completed.ts';

/** A script to be sourced. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const seen = `__fish_seen_subcommand_from ${names} help`;
  return [
    '# Completions of minutes for fish: minutes completion fish | source',
    'complete -c minutes -e',
    rule('__fish_use_subcommand', ['-s h', '-l help', '-d', quoted('print this help')]),
    rule('__fish_use_subcommand', ['-s V', '-l version', '-d', quoted('print the version')]),
    rule('__fish_use_subcommand', ['-a help', '-d', quoted('print the help of a command')]),
    ...commands.map(({ name, summary }) => rule('__fish_use_subcommand', [`-a ${name}`, '-d', quoted(summary)])),
    rule('__fish_seen_subcommand_from help', ['-f', '-a', quoted(names)]),
    ...commands.flatMap((command) => rulesOf(command, `__fish_seen_subcommand_from ${command.name}`)),
    ...commands
      .filter(({ name }) => name === DEFAULT)
      .flatMap(({ options }) =>
        options.map((option) => optionRule(`not ${seen}; and not __fish_use_subcommand`, option)),
      ),
    '',
  ].join('\n');
}

function rulesOf({ options, verbs, takesFiles }: CompletedCommand, when: string): string[] {
  const all = verbs.join(' ');
  const first = `${when}; and not __fish_seen_subcommand_from ${all}`;
  return [
    ...(verbs.length === 0 ? [] : [rule(first, ['-f', '-a', quoted(all)])]),
    ...(takesFiles ? [] : [rule(when, ['-f'])]),
    ...options.map((option) => optionRule(when, option)),
  ];
}

const GIVES: Readonly<Record<NonNullable<CompletedOption['takes']>, (words: readonly string[]) => string[]>> = {
  words: (words) => ['-x', '-a', quoted(words.join(' '))],
  file: () => ['-r', '-F'],
  unknown: () => ['-x'],
};

function optionRule(when: string, { long, short, describes, takes, words }: CompletedOption): string {
  return rule(when, [
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(takes === null ? [] : GIVES[takes](words)),
    '-d',
    quoted(describes),
  ]);
}

function rule(when: string, parts: readonly string[]): string {
  return ['complete -c minutes -n', quoted(when), ...parts].join(' ');
}

function quoted(words: string): string {
  return `'${words.replace(/[\\']/g, String.raw`\$&`)}'`;
}
