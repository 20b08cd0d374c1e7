import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadError } from '../../src/diagnostics.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { openArchiveBytes } from '../../src/archive/members.ts';
import { readFile } from '../../src/readers/index.ts';
import { docx, p } from '../readers/docx/package.ts';
import { makePdf, words } from '../readers/pdf/make-pdf.ts';

const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
    ),
  );
const MINUTES =
  'Minutes of the Ferry Trust held on 8 June 2016\n\nPresent: Ann Lee, Tom Ashe\n\n1. Roof\n\nACTION: Ann Lee to write.\n';
/** With what each holds, or why that cannot be had. */
async function membersOf(bytes: Uint8Array): Promise<{ name: string; text: string }[] | null> {
  const archive = await openArchiveBytes(bytes);
  if (archive === null) return null;
  const members = [];
  for await (const { name, bytes } of archive) members.push({ name, text: Buffer.from(await bytes()).toString() });
  return members;
}
const namesIn = async (bytes: Uint8Array) => (await membersOf(bytes))?.map(({ name }) => name);

describe('the members of an archive', () => {
  it('are in the order of their names, with their paths', async () => {
    expect(await namesIn(zip({ 'b.txt': 'B', '2016/c.txt': 'C', 'a.txt': 'A', 'B.txt': 'x' }))).toEqual([
      '2016/c.txt',
      'B.txt',
      'a.txt',
      'b.txt',
    ]);
  });

  it('are read when they are asked for', async () => {
    const members = await membersOf(zip({ 'a.txt': 'A', 'b.txt': 'B' }));
    expect(members?.map(({ text }) => text)).toEqual(['A', 'B']);
  });

  it('are not what systems add', async () => {
    const system = {
      '__MACOSX/._a.txt': 'x',
      'folder/__MACOSX/a.txt': 'x',
      '.DS_Store': 'x',
      'folder/.hidden': 'x',
      'folder/Thumbs.db': 'x',
      'desktop.ini': 'x',
    };
    expect(await namesIn(zip({ ...system, 'a.b.txt': 'A', 'My Thumbs.db.txt': 'B' }))).toEqual([
      'My Thumbs.db.txt',
      'a.b.txt',
    ]);
  });

  it.each(['./a.txt', '../a.txt', 'folder/../../a.txt'])('may have names of this kind: %s', async (name) => {
    expect(await namesIn(zip({ [name]: 'A' }))).toEqual([name]);
  });

  it.each<[string, Uint8Array]>([
    ['text', strToU8(MINUTES)],
    ['a Word file', docx(p('Minutes'))],
    ['a PDF', makePdf(words(72, 100, 'Minutes'))],
    ['nothing', new Uint8Array()],
  ])('are none of %s', async (_name, bytes) => {
    expect(await membersOf(bytes)).toBeNull();
  });

  it('may be none at all', async () => {
    expect(await membersOf(zip({}))).toEqual([]);
  });
});

describe('an archive that is read as a file', () => {
  it('is the one document in it', async () => {
    const packed = await parseMinutes(zip({ 'june/minutes.txt': MINUTES, '.DS_Store': 'x' }));
    const plain = await parseMinutes(strToU8(MINUTES));
    expect(packed.actions).toHaveLength(1);
    expect({ ...packed, source: null }).toEqual({ ...plain, source: null });
    expect(packed.source.mediaType).toBe('text/plain');
  });

  it('may hold a PDF or a Word file', async () => {
    const pdf = await readFile(zip({ 'a.pdf': makePdf(words(72, 100, 'Minutes of June')) }), { ocr: 'off' });
    expect(pdf.document).toMatchObject({ mediaType: 'application/pdf', text: 'Minutes of June\n' });
    expect((await readFile(zip({ 'a.docx': docx(p('Minutes of June')) }))).document.text).toBe('Minutes of June\n');
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['of several files', zip({ 'a.txt': MINUTES, 'b.txt': MINUTES }), 'unsupported-type', /archive of 2 files/],
    ['of no files', zip({}), 'unsupported-type', /archive of 0 files/],
    ['of system files alone', zip({ '.DS_Store': 'x' }), 'unsupported-type', /archive of 0 files/],
    ['of an archive', zip({ 'a.zip': zip({ 'b.txt': MINUTES }) }), 'unsupported-type', /^is an archive in an archive$/],
    ['of an empty file', zip({ 'a.txt': '' }), 'empty-file', /^is empty$/],
    ['of a damaged file', zip({ 'a.pdf': '%PDF-1.4\nx' }), 'damaged', /no PDF/],
  ])('is refused: %s', async (_name, bytes, code, message) => {
    const error: unknown = await readFile(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReadError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) as string });
  });
});
