/** `minutes doctor`: what is installed and works, and which settings are in force. */
import { loadPaint } from '../writers/paint.ts';
import { oneLine } from '../writers/printable.ts';
import type { Flags } from './command.ts';
import { configFiles } from './config-file.ts';
import { checkAll, type Checked } from './doctor-checks.ts';
import { FileError, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { print, wantsColor, widthOf } from './io.ts';
import { SETTABLE, variableOf } from './settable.ts';
import { settingsOf, type Setting } from './settings.ts';

interface Report {
  /** Whether all that is essential works, and the configuration is right. */
  ok: boolean;
  checks: Checked[];
  configuration: {
    /** The stronger first. */
    files: string[];
    settings: Setting[];
    problem: string | null;
    /** Variables that look like settings and are none. */
    unknown: string[];
  };
  terminal: { isTerminal: boolean; columns: number; color: boolean };
}

/** 1 where something essential is missing, or the configuration is wrong. */
export async function run(io: Io, _files: string[], flags: Flags): Promise<number> {
  const checks = await checkAll(flags.test ?? false);
  const configuration = await configurationOf(io, flags);
  const report: Report = {
    ok: configuration.problem === null && checks.every(({ status, isEssential }) => status === 'ok' || !isEssential),
    checks,
    configuration,
    terminal: { isTerminal: io.stdout.isTTY === true, columns: widthOf(io), color: wantsColor(io, flags.color) },
  };
  await print(io, flags.json ? `${JSON.stringify(report, null, 2)}\n` : await textOf(report));
  return report.ok ? 0 : 1;
}

async function configurationOf(io: Io, { config }: Flags): Promise<Report['configuration']> {
  const known = new Set([...Object.keys(SETTABLE).map(variableOf), 'MINUTES_DEBUG']);
  const unknown = Object.keys(io.env).filter((name) => name.startsWith('MINUTES_') && !known.has(name));
  const files = await configFiles(io, config);
  try {
    const settings = (await settingsOf(io, config)).map(withoutSecret);
    return { files, settings, problem: null, unknown: unknown.sort() };
  } catch (error) {
    if (error instanceof UsageError) return { files, settings: [], problem: error.message, unknown };
    if (error instanceof FileError) return { files, settings: [], problem: `${error.path}: ${error.message}`, unknown };
    throw error;
  }
}

/** What only the environment may set may be secret. */
function withoutSecret(setting: Setting): Setting {
  return SETTABLE[setting.long]?.by === 'environment' ? { ...setting, words: '(set)' } : setting;
}

const MARKS = { ok: '✓', missing: '✗' } as const;

async function textOf({ ok, checks, configuration, terminal }: Report): Promise<string> {
  const paint = await loadPaint(terminal.color);
  const width = Math.max(...checks.map(({ name }) => name.length));
  const marked = (status: Checked['status'], name: string, detail: string) =>
    `${paint[status === 'ok' ? 'green' : 'yellow'](`${MARKS[status]} ${status.padEnd('missing'.length)}`)}  ${name.padEnd(width)}  ${oneLine(detail)}`;
  const { files, settings, problem, unknown } = configuration;
  return [
    ...checks.map(({ name, status, isEssential, detail, remedy }) => {
      const todo = remedy === null ? '' : `; ${isEssential ? '' : 'where you need it: '}${remedy}`;
      return marked(status, name, `${detail}${todo}`);
    }),
    '',
    files.length === 0 ? 'No configuration file is in force.' : 'Configuration files, the stronger first:',
    ...files.map((file) => `  ${oneLine(file)}`),
    ...(problem === null ? [] : [`  ✗ wrong: ${oneLine(problem)}`]),
    ...(settings.length === 0 ? [] : ['Settings, the stronger first; the command line is stronger than all:']),
    ...settings
      .map(({ command, long, words, where }) =>
        oneLine(`${command === null ? '' : `${command}: `}${long} = ${String(words)} (${where})`),
      )
      .map((line) => `  ${line}`),
    ...unknown.map((name) => `  ${oneLine(name)} is no setting, and is ignored`),
    `Output: ${terminal.isTerminal ? `a terminal of ${String(terminal.columns)} columns` : 'no terminal'}, ${terminal.color ? 'with' : 'without'} colour.`,
    '',
    ok ? 'All that is essential works.' : 'Something essential is missing or wrong.',
    '',
  ].join('\n');
}
