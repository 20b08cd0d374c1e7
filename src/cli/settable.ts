/**
 * The options that may be set once for all runs. A configuration may be another's – a folder that was unpacked – so that it
 * says how minutes are read and printed, and never names a file to write, a server, a program to run, or a secret.
 */
import { writerEntry, writerOfFile, type WriterId } from '../writers/index.ts';
import type { CommandSpec, Flags, OptionSpec } from './command.ts';
import { nameOfOption } from './option-name.ts';

/** What is printed, as far as the options tell. */
function writerOf({ to, output = '' }: Flags): WriterId {
  return to ?? writerOfFile(output) ?? 'json';
}

interface Settable {
  /** Who may set it, beside the command line. */
  by: 'files and environment' | 'environment';
  /** Where it is left out because of the other options of the run; unless given, nowhere. */
  goesWith?: (flags: Flags, command: string) => boolean;
}

const EVERYWHERE: Settable = { by: 'files and environment' };
/** The limits of a run whose documents are read elsewhere are said there. */
const OF_THIS_MACHINE: Settable = {
  ...EVERYWHERE,
  goesWith: ({ queue }, command) => command !== 'batch' || queue === undefined,
};

/** By the long name of the option. */
export const SETTABLE: Readonly<Record<string, Settable>> = {
  to: { ...EVERYWHERE, goesWith: ({ output }) => writerOfFile(output ?? '') === undefined },
  table: { ...EVERYWHERE, goesWith: (flags) => ['csv', 'md'].includes(writerOf(flags)) },
  compact: { ...EVERYWHERE, goesWith: (flags) => writerEntry(writerOf(flags)).isJson === true },
  format: EVERYWHERE,
  profile: EVERYWHERE,
  'min-confidence': EVERYWHERE,
  type: EVERYWHERE,
  ocr: EVERYWHERE,
  timeout: OF_THIS_MACHINE,
  concurrency: OF_THIS_MACHINE,
  memory: OF_THIS_MACHINE,
  color: EVERYWHERE,
  plain: EVERYWHERE,
  json: EVERYWHERE,
  verbose: EVERYWHERE,
  limit: EVERYWHERE,
  body: EVERYWHERE,
  password: { by: 'environment' },
  queue: { by: 'environment' },
  'queue-name': { by: 'environment', goesWith: ({ queue }) => queue !== undefined },
};

/** "MINUTES_MIN_CONFIDENCE" of "min-confidence". */
export function variableOf(long: string): string {
  return `MINUTES_${long.toUpperCase().replaceAll('-', '_')}`;
}

/** The options of a command of one long name: that with a value, and that which switches it off. */
export function optionsOf({ options }: CommandSpec, long: string): OptionSpec[] {
  return options.filter(({ flags }) => nameOfOption(flags).long === long);
}

export function hasSettings(spec: CommandSpec): boolean {
  return Object.keys(SETTABLE).some((long) => optionsOf(spec, long).length > 0);
}
