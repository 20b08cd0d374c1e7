/** The same input gives the same bytes, wherever in the world the program runs and whatever tongue it is told to speak. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, scratch } from '../cli/run.ts';

const { folder } = scratch();
const FIXTURES = 'fixtures/types/agreed-clauses';
const TYPES = ['txt', 'md', 'html', 'eml', 'rtf', 'odt', 'doc', 'docx', 'chromium.pdf'];
const FILES = TYPES.map((type) => `${FIXTURES}/minutes.${type}`);
const [TEXT = ''] = FILES;
const WORD = `${FIXTURES}/minutes.docx`;

const ARCHIVE = join(folder, 'archive');
mkdirSync(ARCHIVE);
for (const name of readdirSync('fixtures/agreed-clauses'))
  cpSync(join('fixtures/agreed-clauses', name, 'source.txt'), join(ARCHIVE, `${name}.txt`));

const HOME: Record<string, string> = { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' };
/** A day is as long before and behind UTC as it can be; letters, digits and separators are other ones. */
const ELSEWHERE: Record<string, string>[] = [
  { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
];

/** The journal of a batch, in whose order documents ended. */
const JOURNAL = '.minutes';

/** What is written to: a file, or a folder with all that is in it. */
function bytesIn(path: string): string {
  const hash = createHash('sha256');
  const names = path.endsWith('.d') ? readdirSync(path, { recursive: true, withFileTypes: true }) : null;
  const files = names
    ?.filter((entry) => entry.isFile() && !entry.parentPath.endsWith(JOURNAL))
    .map((entry) => join(entry.parentPath, entry.name)) ?? [path];
  for (const file of files.sort()) hash.update(`${file.slice(path.length)}\0`).update(readFileSync(file));
  return `${files.length} ${hash.digest('hex')}`;
}

type Made = (output: string) => string[];
const TASKS: Record<string, Made> = {
  'parse, of every type': (output) => ['parse', ...FILES, '-o', `${output}.ndjson`],
  'parse --to xlsx': (output) => ['parse', TEXT, WORD, '-o', `${output}.xlsx`],
  'parse --to ics': (output) => ['parse', TEXT, '-o', `${output}.ics`],
  'parse --to html': (output) => ['parse', WORD, '-o', `${output}.html`],
  'report, of a document': (output) => ['report', `${FIXTURES}/minutes.chromium.pdf`, '-o', `${output}.html`],
  'report, of an archive': (output) => ['report', ARCHIVE, '-o', `${output}.html`],
  batch: (output) => ['batch', 'fixtures/agreed-clauses/*/source.txt', '-o', `${output}.d`],
};

async function made(task: Made, at: string, env: Record<string, string>): Promise<{ bytes: string; out: string }> {
  const place = join(folder, at);
  mkdirSync(place, { recursive: true });
  const args = task(join(place, 'made'));
  const { code, out, err } = await run(args, { env });
  expect({ code, args, err: code === 0 ? '' : err }).toEqual({ code: 0, args, err: '' });
  return { bytes: bytesIn(args.at(-1) ?? ''), out: out.replaceAll(place, '') };
}

describe('in another zone and locale', () => {
  it('a program does see other hours, days and letters', () => {
    const script =
      'const date = new Date(Date.UTC(2016, 5, 30, 23, 30)); console.log(date.getDate() + " " + date.getHours() + " " + date.toLocaleDateString() + " " + (1234.5).toLocaleString() + " " + "I".toLocaleLowerCase())';
    const seen = [HOME, ...ELSEWHERE].map((env) =>
      execFileSync(process.execPath, ['-e', script], { env: { PATH: process.env['PATH'] ?? '', ...env } }).toString(),
    );
    expect(new Set(seen).size).toBe(ELSEWHERE.length + 1);
  });

  it.each(Object.entries(TASKS))('%s gives the same bytes', async (name, task) => {
    const at = name.replace(/\W+/g, '-');
    const home = await made(task, `${at}/home`, HOME);
    for (const [index, env] of ELSEWHERE.entries())
      expect(await made(task, `${at}/${index}`, env), JSON.stringify(env)).toEqual(home);
  });
});
