/** The command line as commander reads it. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { VERSION } from '../version.ts';
import type { CommandSpec, Flags, OptionSpec, ValueKind } from './command.ts';
import { COMMANDS } from './commands.ts';
import { withCommand } from './default-command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { print, widthOf } from './io.ts';

const EXIT_CODES = `
Exit codes:
  0  all went well
  1  an input could not be read, or is not valid
  2  the command line is wrong

"minutes FILE" means "minutes show FILE".`;

/** Runs one command line. Throws UsageError and what a command throws. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  let printed = '';
  const program = new Command('minutes')
    .description('Who attended, what was decided, and who has to do what by when: read from the minutes of meetings.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: () => undefined,
      getOutHelpWidth: () => widthOf(io),
      getOutHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', EXIT_CODES);
  for (const spec of COMMANDS) {
    const command = addCommand(program, spec);
    command.action(async () => {
      const { run } = await spec.load();
      code = await run(io, command.args, command.opts<Flags>());
    });
  }
  try {
    await program.parseAsync(await withCommand(argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(messageOf(error));
  }
  await print(io, printed);
  return code;
}

function addCommand(program: Command, spec: CommandSpec): Command {
  const command = program.command(spec.name).description(spec.summary).helpOption('-h, --help', 'print this help');
  if (spec.argument !== undefined) command.argument(...spec.argument);
  for (const option of spec.options) command.addOption(optionOf(option));
  return command.addHelpText('after', examplesOf(spec));
}

function optionOf({ flags, describes, choices, value }: OptionSpec): Option {
  const option = new Option(flags, describes);
  if (value !== undefined) return option.argParser(VALUES[value]);
  if (choices === undefined) return option;
  return option.argParser((word: string) => {
    if (choices.includes(word)) return word;
    throw new InvalidArgumentError(`It is one of ${choices.join(', ')}.`);
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What options take that are no text: InvalidArgumentError where the words are none of it. */
const VALUES: Record<ValueKind, (words: string) => number | string> = {
  number: (words) => {
    const number = Number(words);
    if (Number.isFinite(number) && number > 0) return number;
    throw new InvalidArgumentError('It is a number above 0.');
  },
  share: (words) => {
    const number = Number(words);
    if (words.trim() !== '' && number >= 0 && number <= 1) return number;
    throw new InvalidArgumentError('It is a number from 0 to 1.');
  },
  count: (words) => {
    const number = Number(words);
    if (Number.isSafeInteger(number) && number > 0) return number;
    throw new InvalidArgumentError('It is a whole number above 0.');
  },
  date: (words) => {
    const time = DAY.test(words) ? Date.parse(words) : Number.NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(words)) return words;
    throw new InvalidArgumentError('It is a day: YYYY-MM-DD.');
  },
};

function examplesOf({ examples }: CommandSpec): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  return ['', 'Examples:', ...examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`)].join('\n');
}

/** Commander's message as the words of one line: "unknown option '--jso' (did you mean --json?)". */
function messageOf({ message }: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\n\(Did you/, ' (did you');
}
