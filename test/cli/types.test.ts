/** Files of types other than text on the command line, and archives of them. */
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TYPE_IDS } from '../../src/readers/types.ts';
import type { Minutes } from '../../src/schema.ts';
import { fileOf, makePdf, objectsOf, PAGE, picture, words } from '../readers/pdf/make-pdf.ts';
import { ROOT, run, scratch } from './run.ts';

const { folder, write } = scratch();
const ENCRYPTED = join(ROOT, 'test/readers/files/encrypted.pdf');
const READERS = ['parse', 'show', 'text', 'explain'];

const MINUTES =
  'Minutes of the Ferry Trust held on 8 June 2016\n\nPresent: Ann Lee, Tom Ashe\n\n1. The roof\n\nACTION: Ann Lee to mend it.\n';
const LINES = MINUTES.split('\n').filter((line) => line !== '');
const page = (lines: readonly string[]) => lines.map((line, index) => words(72, 80 + 40 * index, line)).join('');
const PDF = makePdf(page(LINES.slice(0, 2)), page(LINES.slice(2)));
const SCAN = makePdf(picture(0, 0, PAGE.width, PAGE.height));
const pdf = write('minutes.pdf', PDF);
const scan = write('scan.pdf', SCAN);
const text = write('minutes.txt', MINUTES);

const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
    ),
  );
const minutesIn = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Minutes);
const pathsIn = (ndjson: string) => minutesIn(ndjson).map(({ source }) => source.path);

describe('a PDF', () => {
  it('is parsed as the text of the same minutes is', async () => {
    const { code, out, err } = await run(['parse', pdf]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = JSON.parse(out) as Minutes;
    expect(found.source).toMatchObject({ path: pdf, mediaType: 'application/pdf', pages: 2 });
    expect(found.meeting.date).toBe('2016-06-08');
    expect(found.attendees.map(({ name }) => name)).toEqual(['Ann Lee', 'Tom Ashe']);
    expect(found.actions.map(({ source }) => source.page)).toEqual([2]);
    expect(found.actions[0].source.boxes).toMatchObject([{ page: 2 }]);
  });

  it('is the same from standard input, without a path', async () => {
    const named = JSON.parse((await run(['parse', pdf])).out) as Minutes;
    const { code, out, err } = await run(['parse', '-'], { stdin: PDF });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ ...named, source: { ...named.source, path: null } });
  });

  it('gives what "validate" finds valid', async () => {
    const { out } = await run(['parse', pdf]);
    expect(await run(['validate'], { stdin: out })).toEqual({ code: 0, out: 'valid\n', err: '' });
  });

  it.each(READERS)('is read by %s', async (command) => {
    const { code, out, err } = await run([command, pdf]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Ann Lee');
  });

  it('has the numbers of its pages and lines in "text"', async () => {
    expect((await run(['text', pdf])).out).toBe(
      `p1 1  ${LINES[0]}\np1 2  ${LINES[1]}\np2 3  ${LINES[2]}\np2 4  ${LINES[3]}\n`,
    );
    expect((await run(['text', pdf, '--plain'])).out).toBe(`${LINES.join('\n')}\n`);
  });

  it('has the numbers of its pages in "text" past a blank one', async () => {
    const blank = write('blank.pdf', makePdf(page(['One.']), '', page(['Three.'])));
    expect((await run(['text', blank])).out).toBe('p1 1  One.\np3 2  Three.\n');
  });

  it('that is damaged is refused, and the others are parsed', async () => {
    const damaged = write('damaged.pdf', '%PDF-1.4\nno more');
    const { code, out, err } = await run(['parse', damaged, pdf, text]);
    expect({ code, err }).toEqual({
      code: 1,
      err: `minutes: ${damaged}: is no PDF that can be read, or a damaged one\n`,
    });
    expect(pathsIn(out)).toEqual([pdf, text]);
  });
});

describe('--type', () => {
  it('reads a file as what it is not', async () => {
    const html = write('page.html', '<html><body><p>Present: Ann Lee</p></body></html>');
    expect((await run(['text', html, '--plain'])).out).toBe('Present: Ann Lee\n');
    expect((await run(['text', html, '--plain', '--type', 'text'])).out).toContain('<html>');
  });

  it('reads text as Markdown', async () => {
    const { out } = await run(['parse', text, '--type', 'markdown']);
    expect((JSON.parse(out) as Minutes).source.mediaType).toBe('text/markdown');
  });

  it.each(['parse', 'show', 'text', 'explain'])('that is wrong is refused by %s, on one line', async (command) => {
    const { code, out, err } = await run([command, text, '--type', 'pdf']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^minutes: \S+: is no PDF[^\n]*\n$/);
  });

  it.each(['pfd', 'zip', '', 'PDF'])('must be one that there is: %j', async (type) => {
    const { code, out, err } = await run(['parse', text, '--type', type]);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `minutes: option '--type <type>' argument '${type}' is invalid. It is one of ${TYPE_IDS.join(', ')}.\n`,
    });
  });
});

describe('--ocr off', () => {
  it('refuses a scan, and names its pages', async () => {
    const { code, out, err } = await run(['parse', scan, '--ocr', 'off']);
    const why = 'holds no text: scanned and not read (recognition is switched off): page 1';
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `minutes: ${scan}: ${why}\n` });
  });

  it('keeps the text of a file of which a part is scanned, with a diagnostic', async () => {
    const partly = write('partly.pdf', makePdf(page(LINES), picture(0, 0, PAGE.width, PAGE.height)));
    const { code, out } = await run(['parse', partly, '--ocr', 'off']);
    expect(code).toBe(0);
    const { diagnostics, actions } = JSON.parse(out) as Minutes;
    expect(actions).toHaveLength(1);
    expect(diagnostics.filter(({ code }) => code === 'pages-not-read')).toMatchObject([
      { message: expect.stringContaining('page 2') as string },
    ]);
  });

  it('is one of two words', async () => {
    const { code, out, err } = await run(['parse', scan, '--ocr', 'no']);
    const why = "option '--ocr <when>' argument 'no' is invalid. It is one of auto, off.";
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `minutes: ${why}\n` });
  });
});

describe('--password', () => {
  it.each<[string, string[], string]>([
    ['is asked for', [], 'is encrypted; give its --password'],
    ['may be wrong', ['--password', 'canoe'], 'has another password'],
  ])('%s', async (_name, argv, why) => {
    const { code, out, err } = await run(['parse', ENCRYPTED, ...argv]);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `minutes: ${ENCRYPTED}: ${why}\n` });
  });

  it('opens the file', async () => {
    const { code, out, err } = await run(['text', ENCRYPTED, '--plain', '--password', 'ferry']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Minutes of the Ferry Trust');
  });

  it('may be given for files that need none', async () => {
    expect(await run(['parse', text, '--password', 'ferry'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('--timeout', () => {
  it.each(['0', '-1', 'soon', '', 'NaN', 'Infinity'])('is a number above 0, and not %j', async (value) => {
    const { code, out, err } = await run(['parse', text, '--timeout', value]);
    const why = `option '--timeout <seconds>' argument '${value}' is invalid. It is a number above 0.`;
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `minutes: ${why}\n` });
  });

  it('gives each file up that takes longer', async () => {
    const { code, out, err } = await run(['parse', pdf, 'missing.txt', pdf, '--timeout', '0.001']);
    const late = `minutes: ${pdf}: takes longer than 0.001 seconds (--timeout)\n`;
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `${late}minutes: missing.txt: no such file\n${late}` });
  });

  it('leaves the files behind one that takes longer', async () => {
    const endless = write('endless.pdf', endlessPdf());
    const { code, out, err } = await run(['parse', endless, text, pdf, '--timeout', '5']);
    expect({ code, err }).toEqual({
      code: 1,
      err: `minutes: ${endless}: takes longer than 5 seconds (--timeout)\n`,
    });
    expect(pathsIn(out)).toEqual([text, pdf]);
  });

  it.each(['60', '9999999', '1e300'])('may be long: %s', async (value) => {
    const { code, out, err } = await run(['parse', text, pdf, '--timeout', value]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(pathsIn(out)).toEqual([text, pdf]);
  });

  it('changes nothing of the result', async () => {
    for (const file of [text, pdf])
      expect(await run(['parse', file, '--timeout', '60'])).toEqual(await run(['parse', file]));
  });

  /** Thousands of pages that share the words of one, and one small file. */
  function endlessPdf(): Uint8Array {
    const full = Array.from({ length: 120 }, (_, index) => words(20, 20 + 6 * index, 'ferry '.repeat(60), { size: 4 }));
    const objects = objectsOf([full.join('')]);
    const first = objects.length + 1;
    const pages = Array.from({ length: 4999 }, () => objects[8]);
    objects[1] = objects[1]
      .replace(/\[.*?\]/, `[9 0 R ${pages.map((_, index) => `${first + index} 0 R`).join(' ')}]`)
      .replace('/Count 1', '/Count 5000');
    return fileOf([...objects, ...pages]);
  }
});

describe('an archive', () => {
  const archive = write('all.zip', zip({ 'b.pdf': PDF, '2016/a.txt': MINUTES, '.DS_Store': 'x' }));

  it('is NDJSON of what it holds, each with its path', async () => {
    const { code, out, err } = await run(['parse', archive]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(pathsIn(out)).toEqual([`${archive}/2016/a.txt`, `${archive}/b.pdf`]);
    expect(minutesIn(out).map(({ source }) => source.mediaType)).toEqual(['text/plain', 'application/pdf']);
  });

  it('of one file is JSON', async () => {
    const one = write('one.zip', zip({ 'a.txt': MINUTES }));
    const { out } = await run(['parse', one]);
    const alone = JSON.parse((await run(['parse', text])).out) as Minutes;
    expect(JSON.parse(out)).toEqual({ ...alone, source: { ...alone.source, path: `${one}/a.txt` } });
  });

  it('may stand among files', async () => {
    const { out } = await run(['parse', text, archive, pdf]);
    expect(pathsIn(out)).toEqual([text, `${archive}/2016/a.txt`, `${archive}/b.pdf`, pdf]);
  });

  it('may come from standard input', async () => {
    const { code, out, err } = await run(['parse'], { stdin: readFileSync(archive) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(pathsIn(out)).toEqual(['-/2016/a.txt', '-/b.pdf']);
  });

  it('of which one file is bad gives the others', async () => {
    const bad = write('bad.zip', zip({ 'a.pdf': '%PDF-1.4\nno more', 'b.txt': MINUTES, 'c.txt': '' }));
    const { code, out, err } = await run(['parse', bad]);
    expect(code).toBe(1);
    expect(err).toBe(
      `minutes: ${bad}/a.pdf: is no PDF that can be read, or a damaged one\nminutes: ${bad}/c.txt: is empty\n`,
    );
    expect(pathsIn(out)).toEqual([`${bad}/b.txt`]);
  });

  it('in an archive is refused, and the others are given', async () => {
    const nested = write('nested.zip', zip({ 'a.zip': zip({ 'x.txt': MINUTES }), 'b.txt': MINUTES }));
    const { code, out, err } = await run(['parse', nested]);
    expect({ code, err }).toEqual({ code: 1, err: `minutes: ${nested}/a.zip: is an archive in an archive\n` });
    expect(pathsIn(out)).toEqual([`${nested}/b.txt`]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['without files', zip({}), /^is an archive without files$/],
    ['of system files alone', zip({ '__MACOSX/a': 'x' }), /^is an archive without files$/],
    ['that is damaged', zip({ 'a.txt': MINUTES }).subarray(0, 80), /^is a damaged ZIP package$/],
  ])('is refused %s', async (name, bytes, why) => {
    const file = write(`${name.replaceAll(' ', '-')}.zip`, bytes);
    for (const command of READERS) {
      const { code, out, err } = await run([command, file]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err.startsWith(`minutes: ${file}: `)).toBe(true);
      expect(err.slice(`minutes: ${file}: `.length).trimEnd()).toMatch(why);
    }
  });

  it('has names of files that are told without what a terminal obeys', async () => {
    const file = write('names.zip', zip({ 'a\u001b[2J\nb.txt': '', 'c.txt': MINUTES }));
    const { code, err } = await run(['parse', file]);
    expect(code).toBe(1);
    expect(err.match(/\n/g)).toHaveLength(1);
    expect(err).not.toContain('\u001b');
  });

  it('has one table of all it holds as CSV', async () => {
    const { out } = await run(['parse', archive, '--to', 'csv', '--table', 'meeting']);
    const rows = out.trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^path,/);
    expect(rows[2]).toContain(`${basename(folder)}/all.zip/b.pdf`);
  });
});
