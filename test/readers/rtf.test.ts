import { describe, expect, test } from 'vitest';
import { readRtf } from '../../src/readers/rtf/index.ts';
import { documentShapes } from './document-shapes.ts';
import { expectMapped } from './reading.ts';

const FONTS =
  '{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset2 Wingdings;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\fcharset128 MS Gothic;}}';
const rtf = (body: string) => `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1${FONTS}${body}}`;

async function read(source: string) {
  const result = await readRtf(Buffer.from(source, 'latin1'), {});
  expectMapped(result.document);
  return result;
}

const shapes = async (body: string) => documentShapes((await read(rtf(body))).document);

describe('characters', () => {
  test.each([
    ['bytes of the code page', "caf\\'e9 \\'93open\\'94 \\'80 5", ['café “open” € 5']],
    ['Unicode with what stands for it', "a \\u8211\\'96 b \\u8211 ? c", ['a – b – c']],
    ['Unicode with as much as "\\uc" says', '{\\uc0 \\u8217x} {\\uc3\\u8217abcx}', ['’x ’x']],
    ['Unicode in two halves', '\\u-10179?\\u-8704? ok', ['😀 ok']],
    ['Unicode without what stands for it', '\\u8212\\par next', ['—', 'next']],
    [
      'characters that have words',
      'a\\emdash b\\endash c \\lquote d\\rquote  \\ldblquote e\\rdblquote',
      ['a—b–c ‘d’ “e”'],
    ],
    ['braces and backslashes', '\\{a\\} \\\\b', ['{a} \\b']],
    ['blanks and hyphens that do not break', 'a\\~b\\_c\\-d', ['a b-cd']],
    ["a font's own code page", "{\\f2\\'cf\\'f0\\'e8} x", ['При x']],
    ['characters of two bytes, one of them a letter', "{\\f3\\'83A\\'83\\'42} x", ['アィ x']],
    ['lines of the file, which are none of the text', 'one\r\n two\\line three', ['one two', 'three']],
    ['a backslash before the end of a line', 'one\\\ntwo', ['one', 'two']],
  ])('%s', async (_, body, expected) => {
    expect(await shapes(body)).toEqual(expected);
  });

  test('a code page that is stated is told', async () => {
    const { document } = await read("{\\rtf1\\ansi\\ansicpg1250 \\'9akola}");
    expect(document.text).toBe('škola\n');
    expect(document.encoding).toBe('windows-1250');
  });

  test('a byte that no character has is told of', async () => {
    const { diagnostics } = await read("{\\rtf1\\ansi\\ansicpg932 a\\'83}");
    expect(diagnostics.map(({ code }) => code)).toEqual(['undecodable-bytes']);
  });
});

describe('paragraphs', () => {
  test('how words are set', async () => {
    const { document } = await read(rtf('{\\b Chair:} Odo \\i late\\i0  {\\ul left\\ulnone  early}\\b on\\plain  off'));
    const [block] = document.blocks;
    const text = block?.type === 'paragraph' ? block.text : null;
    expect(text?.value).toBe('Chair: Odo late left earlyon off');
    expect(text?.marks.map(({ kind, from, to }) => [kind, text.value.slice(from, to)])).toEqual([
      ['bold', 'Chair:'],
      ['italic', 'late'],
      ['underline', 'left'],
      ['bold', 'on'],
    ]);
  });

  test('headings by their level and by the name of their style', async () => {
    const styles =
      '{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 2;}{\\s2\\outlinelevel2 Section;}{\\*\\cs3 heading 1;}}';
    expect(
      await shapes(
        `${styles}\\pard\\s1 One\\par\\pard\\s2 Two\\par\\pard\\outlinelevel0 Three\\par\\pard\\s1\\outlinelevel9 Four\\par\\pard Five`,
      ),
    ).toEqual(['## One', '### Two', '# Three', 'Four', 'Five']);
  });

  test('labels as they are printed', async () => {
    expect(
      await shapes(
        '\\pard{\\listtext\\f0 3.\\tab}\\ls1\\ilvl0 First\\par{\\listtext (a)\\tab}\\ilvl1 Second\\par' +
          "\\pard{\\pntext\\f1\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'b7}}Third\\par{\\listtext o\\tab}Fourth\\par" +
          '{\\listtext IV.\\tab}\\outlinelevel1 Fifth',
      ),
    ).toEqual(['[3.] First', '  [(a)] Second', '[•] Third', '[•] Fourth', '## IV. Fifth']);
  });

  test('what is hidden or deleted, and destinations that are no text, are left out', async () => {
    expect(
      await shapes(
        '{\\info{\\title No}}{\\*\\unknown no}{\\pict 89504e}{\\object{\\result no}}{\\themedata no}{\\colortbl;\\red0;}' +
          'a{\\v hidden}{\\deleted gone\\par }b {\\*\\bkmkstart no}{\\xe no}c',
      ),
    ).toEqual(['ab c']);
  });

  test('binary data is passed over', async () => {
    expect(await shapes('a {\\pict\\bin4 }}{{}b')).toEqual(['a b']);
  });

  test('results of fields, not what they are made of; no page numbers', async () => {
    expect(
      await shapes(
        '{\\field{\\*\\fldinst HYPERLINK "http://nowhere.test"}{\\fldrslt the map}} ' +
          '{\\footer Page {\\field{\\*\\fldinst  PAGE }{\\fldrslt 7}}}shown',
      ),
    ).toEqual(['<furniture> Page', 'the map shown']);
  });

  test('headers and footers are furniture, each once', async () => {
    expect(await shapes('{\\header DRAFT\\par}{\\footerf Vale Hall\\par}one\\sect{\\header DRAFT\\par}two')).toEqual([
      '<furniture> DRAFT',
      '<furniture> Vale Hall',
      'one',
      'two',
    ]);
  });

  test('footnotes and text boxes follow the paragraph', async () => {
    const box = '{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard Boxed\\par}}{\\shprslt Twice}}';
    expect(
      await shapes(`Roof{\\super\\chftn}{\\footnote\\pard{\\chftn} With slate\\par} agreed${box}\\par Next`),
    ).toEqual(['Roof[1] agreed', '[1] With slate', 'Boxed', 'Next']);
  });

  test('of words that stand twice, those in Unicode', async () => {
    expect(await shapes('{\\upr{a?b}{\\*\\ud{a\\u8212?b}}} c')).toEqual(['a—b c']);
  });
});

describe('tables', () => {
  const row = (cells: string, words: string, more = '') => `\\trowd${more}${cells}\\pard\\intbl ${words}\\row `;
  const three = '\\cellx1000\\cellx2000\\cellx3000';

  test('rows, cells of several paragraphs, header rows', async () => {
    expect(
      await shapes(
        `Before\\par${row(three, 'Action\\cell Owner\\cell Due\\cell', '\\trhdr')}${row(three, 'Mend\\par Paint\\cell Ivo\\cell\\cell')}\\pard After`,
      ),
    ).toEqual(['Before', ['= Action | Owner | Due', 'Mend / Paint | Ivo | '], 'After']);
  });

  test('cells that are merged across, by flags and by their edges', async () => {
    expect(
      await shapes(
        row(three, 'a\\cell b\\cell c\\cell') +
          row('\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000', 'ab\\cell\\cell c\\cell') +
          row('\\cellx1000\\cellx3010', 'a\\cell bc\\cell'),
      ),
    ).toEqual([['a | b | c', '(2x1) ab | c', 'a | (2x1) bc']]);
  });

  test('cells that are merged down', async () => {
    expect(
      await shapes(
        row('\\clvmgf\\cellx1000\\cellx2000', 'a\\cell b\\cell') +
          row('\\clvmrg\\cellx1000\\cellx2000', '\\cell c\\cell'),
      ),
    ).toEqual([['(1x2) a | b', 'c']]);
  });

  test('rows whose edges were dragged about have the same columns', async () => {
    expect(
      await shapes(row('\\cellx1000\\cellx2000', 'a\\cell b\\cell') + row('\\cellx1500\\cellx2000', 'c\\cell d\\cell')),
    ).toEqual([['a | b', 'c | d']]);
  });

  test('a table in a cell', async () => {
    expect(
      await shapes(
        '\\trowd\\cellx3000\\cellx6000\\pard\\intbl outer\\cell\\pard\\intbl\\itap2 in 1\\nestcell in 2\\nestcell' +
          '{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell\\row',
      ),
    ).toEqual(['outer', ['in 1 | in 2']]);
  });

  test('a table without its last row end', async () => {
    expect(await shapes('\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell')).toEqual([['a | b']]);
  });
});

describe('damaged and hostile files', () => {
  test.each([
    ['braces that are not closed', 'one{\\b two', ['onetwo']],
    ['braces that are closed too often', 'one}}} two', ['one', 'two']],
    ['a control word at the end', 'one\\par\\', ['one']],
    ['half a byte', "one\\'4", ['one4']],
  ])('%s', async (_, body, expected) => {
    expect(documentShapes((await read(`{\\rtf1 ${body}`)).document)).toEqual(expected);
  });

  test('what is no rich text is refused', () => {
    expect(() => readRtf(Buffer.from('plain'), {})).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
  });

  test.each([
    ['groups', '{\\b '.repeat(200_000) + 'deep' + '}'.repeat(200_000)],
    ['groups that are not closed', '{\\footnote '.repeat(100_000)],
    ['tables in tables', Array.from({ length: 5000 }, (_, i) => `\\intbl\\itap${i} x\\nestcell`).join('')],
    ['cells', '\\trowd' + '\\cellx1'.repeat(100_000) + '\\intbl ' + 'x\\cell '.repeat(100_000) + '\\row'],
    ['rows merged down', '\\trowd\\clvmgf\\cellx1\\clvmrg\\cellx2\\intbl a\\cell b\\cell\\row '.repeat(10_000)],
    ['a word', '\\' + 'a'.repeat(1_000_000)],
    ['a number', '\\u' + '9'.repeat(1_000_000)],
    ['binary data', '\\bin999999999 x'],
    ['labels', '{\\listtext x'.repeat(50_000)],
  ])('%s without end are read in time', { timeout: 5000 }, async (_, body) => {
    await readRtf(Buffer.from(rtf(body), 'latin1'), {});
  });
});
