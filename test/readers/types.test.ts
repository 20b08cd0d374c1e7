import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/readers/index.ts';
import { READERS } from '../../src/readers/readers.ts';
import { detectType, TYPE_IDS, TYPES } from '../../src/readers/types.ts';
import { isZip } from '../../src/readers/zip.ts';
import { docx, p } from './docx/package.ts';
import { makePdf, words } from './pdf/make-pdf.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const PDF = makePdf(words(72, 100, 'Minutes of the Ferry Trust'));
const CONTENT_TYPES = '[Content_Types].xml';
const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

describe('a type is told from the bytes', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['a PDF', 'pdf', PDF],
    ['a PDF behind other bytes', 'pdf', '\r\n\0junk\n%PDF-1.7\n'],
    ['rich text', 'rtf', '{\\rtf1\\ansi Minutes}'],
    ['rich text behind blanks', 'rtf', '\r\n  {\\rtf1 Minutes}'],
    ['a Word file of 1997', 'doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0'],
    ['a PNG', 'png', '\x89PNG\r\n\x1a\n\0\0'],
    ['a JPEG', 'jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['a TIFF of low bytes first', 'tiff', 'II*\0\x08\0\0\0'],
    ['a TIFF of high bytes first', 'tiff', 'MM\0*\0\0\0\x08'],
    ['a Word file', 'docx', docx(p('Minutes'))],
    ['a Word file by its types alone', 'docx', zip({ [CONTENT_TYPES]: `<Types>${WORD_MAIN}</Types>`, 'x/y.xml': '' })],
    ['a Word file with its parts elsewhere', 'docx', zip({ [CONTENT_TYPES]: '<Types/>', 'doc/document2.xml': '' })],
    ['an OpenDocument text', 'odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })],
    ['an archive', 'zip', zip({ 'a.txt': 'Minutes', 'document.xml.txt': '' })],
    ['an archive without files', 'zip', zip({})],
    ['a web page', 'html', '<!DOCTYPE html>\n<title>Minutes</title>'],
    ['a web page with a byte order mark, behind blanks', 'html', '\xef\xbb\xbf \r\n\t<!doctype HTML public "x">'],
    ['a web page of XML, with remarks', 'html', '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x"><body>'],
    ['a web page without doctype', 'html', '<HTML><p>Minutes'],
    ['a part of a web page', 'html', '<body class="minutes"><p>Minutes'],
    ['a web page in UTF-16', 'html', Buffer.from('\ufeff<html><p>Minutes', 'utf16le')],
    ['a mail', 'eml', 'From: a@b.test\r\nTo: c@d.test\r\nMIME-Version: 1.0\r\n\r\nMinutes'],
    ['a mail with long fields', 'eml', 'Received: from x\r\n by y;\r\n\tat noon\r\nSubject: Minutes\r\n\r\nMinutes'],
    ['a mail out of a box', 'eml', 'From a@b.test Mon Jun  8\nMessage-ID: <1@b.test>\nSubject: Minutes\n\nMinutes'],
    ['Markdown by a heading', 'markdown', '# Minutes\n\nPresent: Ann Lee'],
    ['Markdown by a heading further down', 'markdown', 'Minutes\n\n## Present\n\nAnn Lee'],
    ['Markdown by a table', 'markdown', 'Minutes\n\n| a | b |\n| --- | --- |\n'],
    ['Markdown by a box to tick', 'markdown', 'Minutes\n\n- [x] Ann Lee to write'],
    ['text', 'text', 'Minutes of the Ferry Trust\n\nPresent: Ann Lee'],
    ['text with a byte order mark', 'text', '\xef\xbb\xbfMinutes'],
    ['text in UTF-16', 'text', Buffer.from('\ufeffMinutes of June', 'utf16le')],
    ['a memo that begins with labels', 'text', 'Date: 8 June 2016\nVenue: Old Custom House\n\nPresent: Ann Lee'],
    [
      'a memo with the fields of a letter',
      'text',
      'From: Ann Lee\nTo: All members\nSubject: Minutes\nDate: 8 June\n\nDear all',
    ],
    ['text that speaks of fields of mail', 'text', 'Minutes\n\nMessage-ID: is what the clerk asked about.\n'],
    ['text that begins with a bracket', 'text', '<present> Ann Lee'],
    ['text that looks like JSON and is none', 'text', '["Present": Ann Lee]'],
    ['text that begins with a list in brackets', 'text', '[1] Apologies\n[2] Minutes'],
    ['text that speaks of PK', 'text', 'PK was in the chair.'],
    ['text that speaks of HTML further down', 'text', 'Minutes\n<html> was discussed'],
  ])('%s', async (_name, id, bytes) => {
    expect(await detectType(typeof bytes === 'string' ? latin1(bytes) : bytes)).toBe(id);
  });

  it('that are a part of a larger buffer', async () => {
    const around = new Uint8Array(PDF.length + 20).fill(0x61);
    around.set(PDF, 10);
    expect(await detectType(around.subarray(10, 10 + PDF.length))).toBe('pdf');
    expect(await detectType(around.subarray(0, 10))).toBe('text');
  });

  it('is no document for a workbook', async () => {
    const workbook = zip({ [CONTENT_TYPES]: '<Types>spreadsheetml</Types>', 'xl/workbook.xml': '<workbook/>' });
    await expect(readFile(workbook)).rejects.toMatchObject({ code: 'unsupported-type' });
  });

  it.each([
    ['an object', '{"minutes": "Present: Ann Lee", "actions": []}\n'],
    ['a list', '\xef\xbb\xbf[\n  {"a": 1}\n]'],
    ['an object a line', '{"a": 1}\n{"a": 2}\n'],
  ])('is no document for JSON: %s', async (_name, json) => {
    await expect(detectType(latin1(json))).rejects.toMatchObject({ code: 'unsupported-type' });
  });

  it('is none for a ZIP package that is damaged', async () => {
    await expect(detectType(latin1('PK\x03\x04 and no more'))).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('isZip', () => {
  it.each([
    ['PK\x03\x04', true],
    ['PK\x05\x06', true],
    ['PK\x03\x06', false],
    ['PK', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isZip(latin1(text))).toBe(is);
  });
});

describe('the type that is asked for', () => {
  it('overrides what the bytes say', async () => {
    const page = latin1('<html><p>Present: <b>Ann Lee</b></p></html>');
    expect((await readFile(page)).document).toMatchObject({ mediaType: 'text/html', text: 'Present: Ann Lee\n' });
    const { document } = await readFile(page, { type: 'text' });
    expect(document.mediaType).toBe('text/plain');
    expect(document.text).toContain('<html>');
  });

  it('is named in the document', async () => {
    const plain = latin1('Minutes of the Ferry Trust');
    expect((await readFile(plain)).document.mediaType).toBe('text/plain');
    expect((await readFile(plain, { type: 'markdown' })).document.mediaType).toBe('text/markdown');
    expect((await readFile(latin1('# Minutes'))).document.mediaType).toBe('text/markdown');
  });

  it.each(TYPE_IDS.filter((id) => !['text', 'markdown', 'html', 'eml'].includes(id)))(
    'may be wrong: text is no %s',
    async (type) => {
      const text = latin1('Minutes of the Ferry Trust\n'.repeat(20));
      await expect(readFile(text, { type, ocr: 'off' })).rejects.toMatchObject({ name: 'ReadError' });
    },
  );

  it.each(['zip', 'PDF', '', 'toString'])('must be one that there is: %j', async (type) => {
    await expect(readFile(PDF, { type })).rejects.toThrow(new RangeError(`no type is called "${type}"`));
    await expect(readFile('Minutes', { type })).rejects.toThrow(RangeError);
  });
});

describe('the table of types', () => {
  it('has ids and media types that are unique', () => {
    expect(new Set(TYPE_IDS).size).toBe(TYPES.length);
    expect(new Set(TYPES.map(({ mediaType }) => mediaType)).size).toBe(TYPES.length);
  });

  it('has a reader of each', async () => {
    expect(READERS.map(({ id }) => id)).toEqual(TYPE_IDS);
    for (const { load } of READERS) expect(await load()).toBeTypeOf('function');
  });
});

describe('a file without words', () => {
  it.each([
    ['no bytes', new Uint8Array(), 'empty-file'],
    ['blanks', latin1(' \r\n\t'), 'empty-file'],
    ['a web page without text', latin1('<html><body><p> </p></body></html>'), 'empty-file'],
    ['a Word file without text', docx(p('')), 'no-text'],
  ])('is refused: %s', async (_name, bytes, code) => {
    await expect(readFile(bytes)).rejects.toMatchObject({ name: 'ReadError', code });
  });
});
