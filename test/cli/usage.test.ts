import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { VERSION } from '../../src/version.ts';
import { WRITER_IDS } from '../../src/writers/index.ts';
import { fakeIo } from './fake-io.ts';
import { ROOT, run } from './run.ts';

async function inProcess(argv: string[], options: Parameters<typeof fakeIo>[0] = {}) {
  const io = fakeIo(options);
  const code = await main(argv, io);
  return { code, out: io.out(), err: io.err() };
}

describe('--version', () => {
  it.each(['--version', '-V'])('%s prints the version of package.json', async (flag) => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
    expect(await run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists every command', async (...argv) => {
    const { code, out, err } = await run(argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of COMMAND_NAMES) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(out).toContain('Exit codes:');
  });

  it.each(COMMAND_NAMES)('%s --help has examples', async (name) => {
    for (const argv of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, out } = await inProcess(argv);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: minutes ${name}\\b`));
      expect(out).toMatch(/\nExamples:\n {2}(?:minutes|pdftotext) /);
    }
  });
});

describe('a wrong command line', () => {
  it.each<[string[], string]>([
    [[], 'no command and no FILE; "minutes --help" tells what there is'],
    [['prase', 'x.txt'], 'prase: no such command or file (did you mean parse?)'],
    [['shwo', 'x.txt'], 'shwo: no such command or file (did you mean show?)'],
    [['valid', 'x.json'], 'valid: no such command or file (did you mean validate?)'],
    [['--no-color', 'prase'], 'prase: no such command or file (did you mean parse?)'],
    [['parse', '--compct', 'x'], "unknown option '--compct' (did you mean --compact?)"],
    [['--compact'], "unknown option '--compact'"],
    [
      ['parse', '--to', 'jsn', 'x'],
      `option '--to <type>' argument 'jsn' is invalid. It is one of ${WRITER_IDS.join(', ')}.`,
    ],
    [['parse', '--to'], "option '--to <type>' argument missing"],
    [
      ['parse', '--table', 'votes'],
      "option '--table <name>' argument 'votes' is invalid. It is one of attendees, items, resolutions, actions, meeting.",
    ],
    [['parse', '--table', 'items', 'x'], '--table goes with --to csv'],
    [['parse', '--to', 'yaml', '--compact', 'x'], '--compact goes with JSON'],
    [['parse', '-', '-'], '"-" can be read only once'],
    [['formats', 'x'], "too many arguments for 'formats'. Expected 0 arguments but got 1."],
    [['text', 'a', 'b'], "too many arguments for 'text'. Expected 1 argument but got 2."],
    [['help', 'nothing'], 'nothing: no such command'],
    [['help', 'prase'], 'prase: no such command (did you mean parse?)'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await inProcess(argv);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `minutes: ${message}\n` });
  });

  it('ends the process with 2', async () => {
    expect(await run(['parse', '--to', 'jsn'])).toMatchObject({ code: 2, out: '' });
  });

  it.each(['parse', 'show', 'text', 'explain', 'validate'])(
    '%s needs a file where nothing is piped in',
    async (name) => {
      expect(await inProcess([name], { stdinTTY: true })).toEqual({
        code: 2,
        out: '',
        err: 'minutes: no FILE is named and nothing is piped in\n',
      });
    },
  );

  it.each(['parse', 'show', 'explain'])('%s knows no such format', async (name) => {
    const { code, out, err } = await inProcess([name, '--format', 'no-such-layout', 'x.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^minutes: --format no-such-layout: no such format[^\n]*\n$/);
  });

  it('suggests the format that was meant', async () => {
    expect((await inProcess(['parse', '--format', 'genral', 'x.txt'])).err).toBe(
      'minutes: --format genral: no such format (did you mean general?)\n',
    );
  });
});
