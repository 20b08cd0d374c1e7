/** The command line as commander reads it. */
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import type { CommandSpec, Flags } from './command.ts';
import { COMMANDS } from './commands.ts';
import { withCommand } from './default-command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { print, widthOf } from './io.ts';
import { DEFAULT_MEANS, DESCRIPTION, EXIT_CODES } from './manual.ts';
import { memberOf, nameOfOption } from './option-name.ts';
import { withSettings } from './settings.ts';
import { readValue } from './values.ts';

const AFTER_HELP = `
Exit codes:
${EXIT_CODES.map(([code, means]) => `  ${code}  ${means}`).join('\n')}

${DEFAULT_MEANS}`;

/** Runs one command line. Throws UsageError and what a command throws. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  let printed = '';
  const program = new Command('minutes')
    .description(DESCRIPTION)
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
    .addHelpText('after', AFTER_HELP);
  for (const spec of COMMANDS) {
    const command = addCommand(program, spec);
    command.action(async () => {
      const flags = await withSettings(io, spec, await valuesOf(command, spec));
      const { run } = await spec.load();
      code = await run(io, command.args, flags);
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
  for (const { flags, describes } of spec.options) command.option(flags, describes);
  return command.addHelpText('after', examplesOf(spec));
}

/** The options with the values that their words stand for. Throws UsageError. */
async function valuesOf(command: Command, spec: CommandSpec): Promise<Flags> {
  const flags: Record<string, unknown> = command.opts();
  for (const option of spec.options) {
    const { long } = nameOfOption(option.flags);
    const words = flags[memberOf(long)];
    if (typeof words !== 'string') continue;
    const read = await readValue(option, words);
    if ('problem' in read)
      throw new UsageError(`option '${option.flags}' argument '${words}' is invalid. ${read.problem}`);
    flags[memberOf(long)] = read.value;
  }
  return flags;
}

function examplesOf({ examples }: CommandSpec): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  return ['', 'Examples:', ...examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`)].join('\n');
}

/** Commander's message as the words of one line: "unknown option '--jso' (did you mean --json?)". */
function messageOf({ message }: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\n\(Did you/, ' (did you');
}
