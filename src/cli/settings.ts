/** Options that the command line does not give: from the environment, the project's configuration, the user's own. */
import { resolve } from 'node:path';
import type { CommandSpec, Flags } from './command.ts';
import { COMMANDS } from './commands.ts';
import { configFiles, readConfig, wrongSetting, type Said } from './config-file.ts';
import type { Io } from './io.ts';
import { memberOf, nameOfOption } from './option-name.ts';
import { hasSettings, optionsOf, SETTABLE, variableOf } from './settable.ts';
import { readValue } from './values.ts';

/** A value that is in force unless the command line gives another. */
export interface Setting {
  command: string | null;
  long: string;
  /** As text; the options of each command check and read it. */
  words: string | boolean;
  /** "MINUTES_TO", "minutes.config.yaml:3" */
  where: string;
}

/** It tells what is wrong with the settings, and takes none. */
const DOCTOR = 'doctor';

const YES = new Set(['1', 'true', 'yes', 'on']);
const NO = new Set(['0', 'false', 'no', 'off']);

/**
 * All settings, the stronger first. `config` as --config. Rejects with UsageError where one is none, or has a value that no
 * command takes; with FileError.
 */
export async function settingsOf(io: Io, config: Flags['config']): Promise<Setting[]> {
  const settings: Setting[] = [];
  for (const said of fromEnvironment(io)) settings.push(await checked(said, 'environment'));
  for (const path of await configFiles(io, config)) {
    const all = await readConfig(path);
    const ofCommandsFirst = [
      ...all.filter(({ command }) => command !== null),
      ...all.filter(({ command }) => command === null),
    ];
    for (const said of ofCommandsFirst) settings.push(await checked(said, 'file'));
  }
  return settings;
}

/** The flags with what is set beside them. Rejects as settingsOf does. */
export async function withSettings(io: Io, spec: CommandSpec, given: Flags): Promise<Flags> {
  if (!hasSettings(spec) || spec.name === DOCTOR) return given;
  const flags: Record<string, unknown> = { ...given };
  for (const { long, words } of await settingsFor(spec, await settingsOf(io, given.config))) {
    const member = memberOf(long);
    if (flags[member] === undefined) flags[member] = words;
  }
  for (const [long, { goesWith }] of Object.entries(SETTABLE)) {
    const isGiven = Object.hasOwn(given, memberOf(long));
    if (!isGiven && goesWith?.(flags, spec.name) === false) Reflect.deleteProperty(flags, memberOf(long));
  }
  return flags;
}

/** Those that a command takes, each option once, with their values read. */
export async function settingsFor(
  spec: CommandSpec,
  settings: readonly Setting[],
): Promise<{ long: string; words: string | number | boolean; where: string }[]> {
  const found = new Map<string, { long: string; words: string | number | boolean; where: string }>();
  for (const { command, long, words, where } of settings) {
    if (found.has(long) || (command !== null && command !== spec.name)) continue;
    const value = await valueFor(spec, long, words);
    if (value !== undefined && !('problem' in value)) found.set(long, { long, words: value.value, where });
  }
  return [...found.values()];
}

type Value = { value: string | number | boolean } | { problem: string };

/** Undefined where the command has no such option. */
async function valueFor(spec: CommandSpec, long: string, words: string | boolean): Promise<Value | undefined> {
  const options = optionsOf(spec, long).map((option) => ({ option, ...nameOfOption(option.flags) }));
  if (options.length === 0) return undefined;
  const taking = options.find(({ takes }) => takes !== null)?.option;
  const said = typeof words === 'boolean' ? words : YES.has(words) ? true : NO.has(words) ? false : null;
  if (taking === undefined) return said === null ? { problem: 'It is true or false.' } : { value: said };
  if (said === false && options.some(({ negated }) => negated)) return { value: false };
  return typeof words === 'string' ? readValue(taking, words) : { problem: 'It is a word or a number.' };
}

function fromEnvironment({ env }: Io): Said[] {
  return Object.keys(SETTABLE).flatMap((key) => {
    const where = variableOf(key);
    const value = env[where];
    return value === undefined || value === '' ? [] : [{ command: null, key, value, where, folder: '.' }];
  });
}

async function checked({ command, key, value, where, folder }: Said, by: 'environment' | 'file'): Promise<Setting> {
  const specs = COMMANDS.filter(({ name }) => command === null || name === command);
  const having = specs.filter((spec) => optionsOf(spec, key).length > 0);
  const settable = Object.hasOwn(SETTABLE, key) ? SETTABLE[key] : undefined;
  if (settable === undefined || having.length === 0)
    throw wrongSetting(where, await whyNone(key, command, specs, having));
  if (by === 'file' && settable.by === 'environment')
    throw wrongSetting(where, `${key} is taken from --${key} or ${variableOf(key)}, and from no file`);
  const values = await Promise.all(having.map((spec) => valueFor(spec, key, value)));
  const [wrong] = values.flatMap((one) => (one !== undefined && 'problem' in one ? [one.problem] : []));
  const fits = values.some((one) => one !== undefined && 'value' in one);
  if (!fits) throw wrongSetting(where, `${key} '${String(value)}' is invalid. ${wrong ?? ''}`);
  const isPath = key === 'profile' && typeof value === 'string' && by === 'file';
  return { command, long: key, words: isPath ? resolve(folder, value) : value, where };
}

async function whyNone(
  key: string,
  command: string | null,
  specs: readonly CommandSpec[],
  having: readonly CommandSpec[],
): Promise<string> {
  if (having.length > 0) return `${key} is said on the command line alone`;
  const { didYouMean } = await import('../suggest.ts');
  const known = Object.keys(SETTABLE).filter(
    (long) => SETTABLE[long]?.by !== 'environment' && specs.some((spec) => optionsOf(spec, long).length > 0),
  );
  const names = command === null ? [...known, ...COMMANDS.map(({ name }) => name)] : known;
  return `${key} is no setting${command === null ? '' : ` of ${command}`}${didYouMean(key, names)}`;
}
