import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { TYPE_IDS } from '../../src/readers/types.ts';
import { WRITER_IDS } from '../../src/writers/index.ts';
import { ROOT, run } from '../cli/run.ts';
import { buildTypes, consumer } from './consumer.ts';

const BOARD = join(ROOT, 'fixtures/agreed-clauses/decision-table/source.txt');
const { folder, write, types, runs } = consumer();

/** Text to JSON to CSV, and nothing else. */
const SMALL = `
import { parseMinutes, writeWith, type Minutes } from 'minutes/core';
import { agreedClauses } from 'minutes/formats/agreed-clauses';
import { general } from 'minutes/formats/general';
import { text } from 'minutes/readers/text';
import { csv } from 'minutes/writers/csv';

declare const process: { stdout: { write(text: string | Uint8Array): void } };
const options = { readers: [text], formats: [agreedClauses, general], path: 'board.txt' };
const minutes: Minutes = await parseMinutes(SOURCE, options);
process.stdout.write(await writeWith(csv, minutes));
`;

const WHOLE = `
import { FORMATS, type Format } from 'minutes/formats';
import { readProfile, type Profile } from 'minutes/profile';
import { jsonSchema, Minutes, referenceProblems } from 'minutes/schema';
import * as browser from 'minutes/browser';
import { parseAll, READERS, ReadError, TYPES, WRITER_IDS, writeMinutes, type Action } from 'minutes';

const own: Format = { ...FORMATS[0]!, id: 'own', evidence: {} };
const profile: Profile = readProfile('name: barn\\nbody: Barn Committee');
const [first] = await parseAll('Present: Ann Lee', { formats: [own], readers: READERS, profile, minConfidence: 0.5 });
const actions: Action[] = first!.actions;
const written: string | Uint8Array = await writeMinutes(first!, 'csv', { table: 'attendees' });
const same: string = await browser.writeMinutes(await browser.parseMinutes('Minutes of 4 March 2024\\n\\nPresent: Ann Lee, Rob Day'));
const error = new ReadError('damaged', 'is damaged');
console.log(JSON.stringify({
  format: first!.format.id, body: first!.meeting.body, actions, same: JSON.parse(same).attendees[0].name,
  written: String(written).split(',')[0], code: error.code, problems: referenceProblems(Minutes.parse(first)),
  schema: Object.keys(jsonSchema()).length > 3, types: TYPES.length, writers: WRITER_IDS.includes('csv'),
}));
`;

function small(file: string): string {
  const source = JSON.stringify(readFileSync(BOARD, 'utf8'));
  return write(
    file,
    SMALL.replace('SOURCE', () => source),
  );
}

/** As Node.js runs it: without what only the compiler reads. */
const runnable = (code: string) =>
  code
    .replace(/^declare .*$/gm, '')
    .replace(/, type \w+|: (?:Minutes|Format|Profile|Action\[\]|string(?: \| \w+)?)(?= =)|!(?=[,.;])/g, '');

describe('the package, as a program that uses it sees it', () => {
  beforeAll(buildTypes, 300_000);

  it('has types for every module, with the library checked too', () => {
    small('small.ts');
    write('whole.ts', WHOLE);
    write('console.d.ts', 'declare const console: { log(text: string): void };');
    expect(types(['small.ts', 'whole.ts'])).toBe('');
  });

  it('has types that refuse what is wrong', () => {
    write('wrong.ts', "import { parseMinutes } from 'minutes/core';\nawait parseMinutes('Present: Ann Lee', {});");
    expect(types(['wrong.ts'])).toMatch(/missing the following properties.*readers, formats/);
  });

  it('runs with one reader, two formats and one writer, as the command does', async () => {
    small('small.mjs');
    write('small.mjs', runnable(readFileSync(join(folder, 'small.mjs'), 'utf8')));
    const { out } = await run(['parse', BOARD, '--to', 'csv']);
    expect(runs('small.mjs')).toBe(out);
    expect(out).toContain('two page guide');
  });

  it('runs with everything', () => {
    write('whole.mjs', runnable(WHOLE));
    expect(JSON.parse(runs('whole.mjs'))).toEqual({
      format: 'own',
      body: 'Barn Committee',
      actions: [],
      same: 'Ann Lee',
      written: 'id',
      code: 'damaged',
      problems: [],
      schema: true,
      types: TYPE_IDS.length,
      writers: true,
    });
  });
});

describe('modules of the package', () => {
  const loaded = async (name: string) =>
    (await import(/* @vite-ignore */ join(ROOT, 'dist', `${name}.js`))) as Record<string, unknown>;

  it.each([
    ...TYPE_IDS.map((id) => `readers/${id}`),
    ...WRITER_IDS.map((id) => `writers/${id}`),
    ...FORMATS.map(({ id }) => `formats/${id}`),
  ])('hold what they are named for: %s', async (name) => {
    const id = name.slice(name.indexOf('/') + 1).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.keys(await loaded(name))).toContain(id);
  });

  it('are files that there are, with their types', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
    };
    const files = Object.values(exports).flatMap((one) => Object.values(one as object) as string[]);
    const plain = files.filter((file) => file.startsWith('./dist') && !file.includes('*'));
    expect(plain.length).toBeGreaterThan(10);
    expect(plain.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('bring no more along than was asked for', async () => {
    const { metafile } = await build({
      entryPoints: [small('bundled.ts')],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
      outfile: 'out.js',
    });
    const [output] = Object.values(metafile.outputs);
    const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const names = inputs.map(([name]) => name).join('\n');
    expect(names).toContain('dist/core.js');
    expect(names).not.toMatch(/pdf|docx|tesseract|yaml|sqlite|mammoth/);
  });
});
