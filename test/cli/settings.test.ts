import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { nameOfOption } from '../../src/cli/option-name.ts';
import { optionsOf, SETTABLE } from '../../src/cli/settable.ts';
import { MINUTES, ROOT, run, scratch, type Ended } from './run.ts';

const { folder } = scratch();
let count = 0;

/** A folder of files, with what is in it run from there, and the user's own files below "own". */
function place(files: Readonly<Record<string, string>>) {
  const here = join(folder, String(++count));
  mkdirSync(join(here, 'work'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(here, name)), { recursive: true });
    writeFileSync(join(here, name), content);
  }
  return (argv: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
    run(argv, { cwd: join(here, 'work'), env: { XDG_CONFIG_HOME: join(here, 'own'), ...env } });
}

const PROJECT = 'minutes.config.yaml';
const OWN = 'own/minutes/config.yaml';

const KIND: readonly [begin: RegExp, kind: string][] = [
  [/^schemaVersion:/, 'yaml'],
  [/^\{"/, 'ndjson'],
  [/^\{\n/, 'json'],
  [/^# /, 'md'],
  [/^\S*actor|^id,|^[a-z]+,/i, 'csv'],
];
const kindOf = (out: string): string => KIND.find(([begin]) => begin.test(out))?.[1] ?? out.slice(0, 80);

describe('where a value comes from', () => {
  const files = { [PROJECT]: 'to: yaml\n', [OWN]: 'to: md\n' };

  it.each<[string, Record<string, string>, Record<string, string>, string[], string]>([
    ['nothing', {}, {}, [], 'json'],
    ['your own file', { [OWN]: 'to: md\n' }, {}, [], 'md'],
    ['the project before your own', files, {}, [], 'yaml'],
    ['a project above', { ...files, 'work/empty': '' }, {}, [], 'yaml'],
    ['the nearest project', { ...files, [`work/${PROJECT}`]: 'to: ndjson\n' }, {}, [], 'ndjson'],
    ['the environment before files', files, { MINUTES_TO: 'ndjson' }, [], 'ndjson'],
    ['an empty variable is none', files, { MINUTES_TO: '' }, [], 'yaml'],
    ['the command line before all', files, { MINUTES_TO: 'ndjson' }, ['--to', 'json'], 'json'],
    [
      '--config before files',
      { ...files, 'work/other.yaml': 'to: ndjson\n' },
      {},
      ['--config', 'other.yaml'],
      'ndjson',
    ],
    ['--no-config', files, {}, ['--no-config'], 'json'],
    ['--no-config leaves the environment', files, { MINUTES_TO: 'ndjson' }, ['--no-config'], 'ndjson'],
    ['the part of a command', { [PROJECT]: 'parse:\n  to: md\nto: yaml\n' }, {}, [], 'md'],
    ['the part of another command', { [PROJECT]: 'actions: {to: table}\nto: yaml\n' }, {}, [], 'yaml'],
    ['a value that this command has not', { [PROJECT]: 'to: table\n' }, {}, [], 'json'],
    ['an empty file', { [PROJECT]: '# nothing yet\n' }, {}, [], 'json'],
  ])('%s', async (_name, said, env, argv, kind) => {
    const { code, out, err } = await place(said)(['parse', MINUTES, ...argv], env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(kindOf(out)).toBe(kind);
  });
});

describe('values', () => {
  it('are those of the options: numbers, switches, files beside the configuration', async () => {
    const profile = readFileSync(join(ROOT, 'docs/profiles/harbour-trust.yaml'), 'utf8');
    const inPlace = place({
      [PROJECT]: 'min-confidence: 1\nprofile: council.yaml\ncompact: true\n',
      'council.yaml': profile,
    });
    const { out } = await inPlace(['parse', MINUTES]);
    const { format, actions } = JSON.parse(out) as { format: { profile: string | null }; actions: unknown[] };
    expect(format.profile).not.toBeNull();
    expect(actions).toEqual([]);
    expect(out.trim()).not.toContain('\n');
  });

  it('are left out where they do not go with the options of the run', async () => {
    const inPlace = place({ [PROJECT]: 'compact: true\ntable: items\n' });
    expect((await inPlace(['parse', MINUTES, '--to', 'yaml'])).code).toBe(0);
    expect((await inPlace(['parse', MINUTES])).out.trim()).not.toContain('\n');
    const csv = await inPlace(['parse', MINUTES, '--to', 'csv']);
    expect(csv.out).toBe((await run(['parse', MINUTES, '--to', 'csv', '--table', 'items'])).out);
  });

  it('may switch off: colour, profiles', async () => {
    const inPlace = place({ 'work/.minutes.yaml': 'nmae: x\n', 'work/a.txt': readFileSync(MINUTES, 'utf8') });
    expect((await inPlace(['show', 'a.txt'])).code).toBe(1);
    const { code, out } = await inPlace(['show', 'a.txt'], { MINUTES_PROFILE: 'no', MINUTES_COLOR: 'yes' });
    expect(code).toBe(0);
    expect(out).toContain('\u001b[');
  });

  it('take a password from the environment', async () => {
    const file = join(ROOT, 'test/readers/files/encrypted.pdf');
    const inPlace = place({});
    expect((await inPlace(['text', file])).code).toBe(1);
    expect(await inPlace(['text', file], { MINUTES_PASSWORD: 'ferry' })).toMatchObject({ code: 0, err: '' });
  });
});

describe('what is wrong', () => {
  it.each<[string, string]>([
    ['tmieout: 5\n', '1: tmieout is no setting (did you mean timeout?)'],
    ['# a\n\nto: jsn\n', "3: to 'jsn' is invalid. Did you mean json?"],
    ['parse:\n  tabel: items\n', '2: tabel is no setting of parse (did you mean table?)'],
    ['prase:\n  to: csv\n', '1: prase is no command (did you mean parse?)'],
    ['timeout: soon\n', "1: timeout 'soon' is invalid. It is a number above 0."],
    ['compact: perhaps\n', "1: compact 'perhaps' is invalid. It is true or false."],
    ['parse: {to: table}\n', "1: to 'table' is invalid. It is one of json, "],
    ['to:\n', '1: to is empty: leave it out, or give it a value'],
    ['to: [csv, json]\n', '1: to must be one word, number, true or false'],
    ['- to\n', '1: must be a table of options and values'],
    ['to: csv\nto: json\n', '2: Map keys must be unique'],
    ['to: "csv\n', '2: Missing closing "quote'],
    ['__proto__: x\n', '1: __proto__ is no setting'],
    ['constructor: x\n', '1: constructor is no setting'],
    ['"\\e[31mto\\nx": y\n', '1: to x is no setting'],
    ['password: ferry\n', '1: password is taken from --password or MINUTES_PASSWORD, and from no file'],
    ['queue: redis://elsewhere\n', '1: queue is taken from --queue or MINUTES_QUEUE, and from no file'],
    ['output: /etc/passwd\n', '1: output is said on the command line alone'],
    ['eval: {program: rm}\n', '1: program is said on the command line alone'],
    ['store: postgres://elsewhere/x\n', '1: store is said on the command line alone'],
  ])('%j', async (text, message) => {
    const { code, out, err } = await place({ [`work/${PROJECT}`]: text })(['show', MINUTES]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n\u001b]+\n$/);
    expect(err.startsWith(`minutes: ${PROJECT}:${message}`), err).toBe(true);
  });

  it('in a variable is told with its name', async () => {
    expect(await place({})(['show', MINUTES], { MINUTES_OCR: 'of' })).toEqual({
      code: 2,
      out: '',
      err: "minutes: MINUTES_OCR: ocr 'of' is invalid. Did you mean off?\n",
    });
  });

  it('in a file that is named and missing is the file', async () => {
    const { code, err } = await place({})(['show', MINUTES, '--config', 'no.yaml']);
    expect({ code, err }).toEqual({ code: 1, err: 'minutes: no.yaml: no such file\n' });
  });

  it('does not keep help, the schema or the completions from being printed', async () => {
    const inPlace = place({ [`work/${PROJECT}`]: 'tto: csv\n' });
    for (const argv of [['--help'], ['schema'], ['completion', 'bash'], ['man'], ['parse', '--help']])
      expect((await inPlace(argv)).code).toBe(0);
  });
});

it('every name that may be set is that of an option', () => {
  for (const long of Object.keys(SETTABLE)) {
    expect(
      COMMANDS.some((spec) => optionsOf(spec, long).length > 0),
      long,
    ).toBe(true);
  }
});

it('no file sets where results go, where they come from, or what is run', () => {
  const never = [
    'output',
    'ndjson',
    'csv',
    'program',
    'db',
    'store',
    'files-from',
    'results',
    'merges',
    'draft-merges',
  ];
  const longs = new Set(COMMANDS.flatMap(({ options }) => options.map(({ flags }) => nameOfOption(flags).long)));
  for (const long of never) {
    expect(longs, long).toContain(long);
    expect(SETTABLE).not.toHaveProperty(long);
  }
});
