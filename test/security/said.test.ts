/** What a document says is told by nobody but the output: neither remarks nor errors have a word of it. */
import { deflateRawSync } from 'node:zlib';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, run, scratch } from '../cli/run.ts';

const { folder, write } = scratch();

const SECRET = 'AKIAQX7SECRETKEY';
const WORD = readFileSync(join(ROOT, 'fixtures/types/agreed-clauses/minutes.docx'));

/** Documents that hold a secret: whole, damaged, or of no type at all. */
const DOCUMENTS: Record<string, string | Uint8Array> = {
  'minutes.txt': `Minutes of the Board\n\nPresent: Ann Lee\n\n1. Keys\n\nAction: Ann Lee to change ${SECRET} by 3 March 2024.\n`,
  'front.md': `---\n${SECRET}: [\n  "${SECRET}\n---\n\nMinutes\n`,
  'page.html': `<html><body><table><tr><td>${SECRET}`,
  'bad.pdf': `%PDF-1.7\n${SECRET}\n`,
  'bad.rtf': `{\\rtf1 ${SECRET} \\bin999999 ${SECRET}`,
  'bad.doc': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(SECRET.repeat(99))]),
  'bad.png': Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(SECRET)]),
  'cut.docx': WORD.subarray(0, 3000),
  'bad.docx': Buffer.concat([WORD.subarray(0, 200), deflateRawSync(SECRET), WORD.subarray(200)]),
  'mail.eml': `From: a@b.org\nSubject: ${SECRET}\nContent-Type: application/pdf; name=${SECRET}.pdf\n\n${SECRET}\n`,
  'data.json': `{ "${SECRET}": "${SECRET}", oops`,
};
const COMMANDS = [
  ['parse', '--verbose', '--compact'],
  ['explain', '--verbose'],
  ['parse', '--verbose', '--timeout', '0.001'],
  ['text'],
  ['validate'],
];

beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  for (const [name, content] of Object.entries(DOCUMENTS)) write(`in/${name}`, content);
});

/** What is said on standard error, which may not be nothing. */
async function said(args: readonly string[]): Promise<string> {
  const { err } = await run(args, { cwd: folder, env: { MINUTES_DEBUG: '1' } });
  expect(err).toMatch(/^minutes: /);
  return err;
}

describe('standard error has no word of a document', () => {
  it.each(COMMANDS)('%s %s %s %s', async (...args) => {
    const files = Object.keys(DOCUMENTS).map((name) => `in/${name}`);
    const given = args.filter((arg) => typeof arg === 'string');
    for (const batch of given[0] === 'parse' || given[0] === 'validate' ? [files] : files.map((file) => [file])) {
      const { err } = await run([...given, ...batch], { cwd: folder, env: { MINUTES_DEBUG: '1' } });
      expect(err).not.toContain(SECRET);
      if (batch.length > 1) expect(err.match(/^minutes: /gm)?.length).toBeGreaterThan(3);
    }
  });

  it('of an archive, nor has the record of what failed', async () => {
    expect(await said(['batch', 'in', '-o', 'out', '--ocr', 'off'])).not.toContain(SECRET);
    const failures = readFileSync(join(folder, 'out/failures.ndjson'), 'utf8');
    expect(failures).toContain('bad.pdf');
    expect(failures).not.toContain(SECRET);
    expect(readFileSync(join(folder, 'out/.minutes/journal.ndjson'), 'utf8')).not.toContain(SECRET);
  });

  it.each([
    ['a patch', ['parse', 'in/minutes.txt', '--patch', 'in/data.json']],
    ['a profile', ['parse', 'in/minutes.txt', '--profile', 'in/data.json']],
    ['a configuration', ['parse', 'in/minutes.txt', '--config', 'in/data.json']],
    ['gold', ['eval', 'in/data.json']],
    ['a store', ['stats', '--db', 'in/bad.pdf']],
  ])('that is given as %s by mistake', async (_what, args) => {
    expect(await said(args)).not.toContain(SECRET);
  });
});

describe('standard error has no password', () => {
  it('of a PDF, whether it is the right one or not', async () => {
    const { err } = await run(['parse', 'in/bad.pdf', '--password', SECRET, '--verbose'], { cwd: folder });
    expect(err).toMatch(/^minutes: in\/bad\.pdf: /);
    expect(err).not.toContain(SECRET);
  });

  it.each([
    ['postgres', ['stats', '--db', `postgres://me:${SECRET}@127.0.0.1:9/none`]],
    ['redis', ['queue', '--queue', `redis://me:${SECRET}@127.0.0.1:9/0`]],
  ])('of a server that does not answer: %s', async (_server, args) => {
    expect(await said(args)).not.toContain(SECRET);
  });
});
