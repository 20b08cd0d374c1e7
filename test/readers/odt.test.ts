import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readOdt } from '../../src/readers/odt/index.ts';
import { documentShapes } from './document-shapes.ts';
import { expectMapped } from './reading.ts';

const MIMETYPE = 'application/vnd.oasis.opendocument.text';
const CONTENT = (automatic: string, body: string) =>
  `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const STYLES = (named: string, pages = '') =>
  `<office:document-styles><office:styles>${named}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`;

interface Extra {
  automatic?: string;
  named?: string;
  pages?: string;
}

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, value]) => [name, strToU8(value)])));

function odt(body: string, { automatic = '', named = '', pages = '' }: Extra = {}): Uint8Array {
  return zip({ mimetype: MIMETYPE, 'content.xml': CONTENT(automatic, body), 'styles.xml': STYLES(named, pages) });
}

const read = async (bytes: Uint8Array) => readOdt(bytes, {});

async function shapes(body: string, extra?: Extra) {
  const { document } = await read(odt(body, extra));
  expectMapped(document);
  return documentShapes(document);
}

const p = (words: string, style = 'S') => `<text:p text:style-name="${style}">${words}</text:p>`;
const item = (words: string, more = '') => `<text:list-item${more}>${words}</text:list-item>`;
const list = (items: string, more = 'text:style-name="L"') => `<text:list ${more}>${items}</text:list>`;
const level = (number: number, more: string) => `<text:list-level-style-number text:level="${number}" ${more}/>`;
const listStyle = (levels: string, name = 'L') => ({
  automatic: `<text:list-style style:name="${name}">${levels}</text:list-style>`,
});
const cell = (words: string, more = '') => `<table:table-cell ${more}>${p(words)}</table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;
const table = (rows: string) => `<table:table>${rows}</table:table>`;
const textStyle = (name: string, properties: string, more = '', family = 'text') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${properties}/></style:style>`;

describe('words', () => {
  test.each([
    ['blanks of the file are one', p('\n  one\n  two '), ['one two']],
    [
      'blanks, tab stops and line breaks that are meant',
      p('a<text:s text:c="3"/>b<text:line-break/>c'),
      ['a   b', 'c'],
    ],
    ['a tab stop parts cells', p('a<text:tab/>b') + p('c<text:tab/>d'), [['a | b', 'c | d']]],
    ['headings', '<text:h text:outline-level="2">Apologies</text:h>', ['## Apologies']],
    ['comments are left out', p('a<office:annotation><text:p>no</text:p></office:annotation>b'), ['ab']],
    [
      'deletions are left out',
      `<text:tracked-changes><text:p>no</text:p></text:tracked-changes>${p('a<text:change/>b')}`,
      ['ab'],
    ],
    ['links and fields', p('<text:a>the map</text:a> of <text:date>4 March</text:date>'), ['the map of 4 March']],
    ['characters that XML writes otherwise', p('a &amp; b &#8211; &lt;c&gt;'), ['a & b – <c>']],
    [
      'sections, but not hidden ones',
      `<text:section>${p('a')}</text:section><text:section text:display="none">${p('b')}</text:section>`,
      ['a'],
    ],
    ['paragraphs that a field hides', p('a<text:hidden-paragraph text:is-hidden="true"/>') + p('b'), ['b']],
  ])('%s', async (_, body, expected) => {
    expect(await shapes(body)).toEqual(expected);
  });

  test('footnotes and text boxes follow the paragraph', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('With slate')}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${p('Boxed')}</draw:text-box></draw:frame>`;
    expect(await shapes(p(`Roof${note} agreed${box}`) + p('Next'))).toEqual([
      'Roof[1] agreed',
      '[1] With slate',
      'Boxed',
      'Next',
    ]);
  });

  test('how words are set, by styles and what these are based on', async () => {
    const named =
      textStyle('Strong', 'fo:font-weight="bold"') +
      textStyle('Loud', 'fo:font-style="italic"', 'style:parent-style-name="Strong"') +
      textStyle('Loop', '', 'style:parent-style-name="Loop"') +
      textStyle('S', 'style:text-underline-style="solid"', '', 'paragraph');
    const automatic =
      textStyle('T1', 'fo:font-weight="normal"', 'style:parent-style-name="Loud"') +
      textStyle('T2', 'text:display="none"');
    const spans = ['Strong', 'Loud', 'T1', 'T2', 'Loop'].map(
      (name) => `<text:span text:style-name="${name}">${name}</text:span>`,
    );
    const { document } = await read(odt(p(spans.join('')), { named, automatic }));
    const [block] = document.blocks;
    const text = block?.type === 'paragraph' ? block.text : null;
    expect(text?.marks.map(({ kind, from, to }) => [kind, text.value.slice(from, to)]).sort()).toEqual([
      ['bold', 'StrongLoud'],
      ['italic', 'LoudT1'],
      ['underline', 'StrongLoudT1Loop'],
    ]);
  });

  test('headers and footers are furniture, each once and without the number of the page', async () => {
    const page = (header: string) =>
      `<style:master-page><style:header>${p(header)}</style:header><style:footer>${p('Page <text:page-number>4</text:page-number>')}</style:footer></style:master-page>`;
    expect(await shapes(p('one'), { pages: page('DRAFT') + page('DRAFT') })).toEqual([
      '<furniture> DRAFT',
      '<furniture> Page',
      'one',
    ]);
  });
});

describe('lists', () => {
  test.each([
    ['1', '', '.', ['[1.] a', '[2.] b']],
    ['a', '(', ')', ['[(a)] a', '[(b)] b']],
    ['A', '', ')', ['[A)] a', '[B)] b']],
    ['i', '', '.', ['[i.] a', '[ii.] b']],
    ['I', '', '.', ['[I.] a', '[II.] b']],
    ['', '', '', ['a', 'b']],
  ])('format "%s"', async (format, prefix, suffix, expected) => {
    const style = level(1, `style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"`);
    expect(await shapes(list(item(p('a')) + item(p('b'))), listStyle(style))).toEqual(expected);
  });

  const two =
    level(1, 'style:num-format="1" style:num-suffix="."') + level(2, 'style:num-format="1" text:display-levels="2"');

  test('numbers of several levels, which begin anew', async () => {
    const inner = list(item(p('b')) + item(p('c')), '');
    expect(await shapes(list(item(p('a') + inner) + item(p('d') + p('more') + inner)), listStyle(two))).toEqual([
      '[1.] a',
      '  [1.1] b',
      '  [1.2] c',
      '[2.] d',
      'more',
      '  [2.1] b',
      '  [2.2] c',
    ]);
  });

  test('labels as newer writers give them', async () => {
    const style = level(1, 'style:num-format="1"') + level(2, 'style:num-format="a" style:num-list-format="%1%(%2%)"');
    expect(await shapes(list(item(p('a') + list(item(p('b')), ''))), listStyle(style))).toEqual([
      '[1] a',
      '  [1(a)] b',
    ]);
  });

  test('where lists begin, and what they go on from', async () => {
    const style = level(1, 'style:num-format="1" style:num-suffix="." text:start-value="4"');
    const goesOn = 'text:style-name="L" text:continue-numbering="true"';
    const body =
      list(item(p('a')), 'text:style-name="L" xml:id="x"') +
      p('between') +
      list(item(p('b')), goesOn) +
      list(item(p('c'))) +
      list(item(p('d'), ' text:start-value="9"') + item(p('e')), 'text:style-name="L" text:continue-list="x"');
    expect(await shapes(body, listStyle(style))).toEqual([
      '[4.] a',
      'between',
      '[5.] b',
      '[4.] c',
      '[9.] d',
      '[10.] e',
    ]);
  });

  test('bullets, list headers, and lists without a style', async () => {
    const style = '<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/>';
    const header = `<text:list-header>${p('head')}</text:list-header>`;
    expect(await shapes(list(header + item(p('a'))) + list(item(p('b')), ''), listStyle(style))).toEqual([
      'head',
      '[•] a',
      '[•] b',
    ]);
  });

  test('numbers of headings', async () => {
    const outline = (number: number, more: string) => `<text:outline-level-style text:level="${number}" ${more}/>`;
    const named = `<text:outline-style>${outline(1, 'style:num-format="I" style:num-suffix="."')}${outline(2, 'style:num-format="1" text:display-levels="2"')}</text:outline-style>`;
    const h = (at: number, words: string, more = '') => `<text:h text:outline-level="${at}" ${more}>${words}</text:h>`;
    const body = h(1, 'a') + h(2, 'b') + h(1, 'c', 'text:is-list-header="true"') + h(1, 'd') + h(2, 'e');
    expect(await shapes(body, { named })).toEqual(['# I. a', '## I.1 b', '# c', '# II. d', '## II.1 e']);
  });
});

describe('tables', () => {
  test('header rows, spans and covered cells', async () => {
    const covered = '<table:covered-table-cell/>';
    const body = table(
      `<table:table-header-rows>${row(cell('A') + cell('B') + cell('C'))}</table:table-header-rows>` +
        row(cell('a', 'table:number-rows-spanned="2"') + cell('b') + cell('c')) +
        row(covered + cell('d', 'table:number-columns-spanned="2"') + covered),
    );
    expect(await shapes(body)).toEqual([['= A | B | C', '(1x2) a | b | c', '(2x1) d']]);
  });

  test('cells and rows that are repeated', async () => {
    const body = table(
      row(cell('a', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"') + row(cell('b')),
    );
    expect(await shapes(body)).toEqual([['a | a', 'a | a', 'b']]);
  });
});

describe('damaged and hostile files', () => {
  const code = async (bytes: Uint8Array) => {
    try {
      await read(bytes);
    } catch (error) {
      return (error as { code: unknown }).code;
    }
    return null;
  };

  test.each([
    ['encrypted', 'encrypted', { 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'xx' }],
    ['without content', 'damaged', { mimetype: MIMETYPE }],
    [
      'of another kind',
      'unsupported-type',
      {
        'content.xml':
          '<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>',
      },
    ],
    ['not XML', 'damaged', { 'content.xml': 'plain words' }],
    ['with entities', 'damaged', { 'content.xml': `<!DOCTYPE a [<!ENTITY b "bbbb">]>${CONTENT('', p('&b;'))}` }],
  ])('%s', async (_, expected, files) => {
    expect(await code(zip(files as Record<string, string>))).toBe(expected);
  });

  test('a package that is cut off', async () => {
    expect(await code(odt(p('a')).subarray(0, 200))).toBe('damaged');
  });

  test('XML that is cut off is read as far as it goes', async () => {
    const { document, diagnostics } = await read(
      zip({ 'content.xml': CONTENT('', p('one') + p('two')).slice(0, -60) }),
    );
    expect(documentShapes(document)).toEqual(['one', 'two']);
    expect(diagnostics.map((one) => one.code)).toEqual(['part-lost']);
  });

  test('cells without end are told of', async () => {
    const endless = cell('a', 'table:number-columns-repeated="99999999"');
    const { diagnostics } = await read(odt(table(row(endless, 'table:number-rows-repeated="99999999"'))));
    expect(diagnostics.map((one) => one.code)).toEqual(['limit-reached']);
  });

  test.each([
    ['elements in elements', '<text:section>'.repeat(100_000) + p('deep') + '</text:section>'.repeat(100_000)],
    [
      'lists in lists',
      '<text:list><text:list-item>'.repeat(20_000) + p('deep') + '</text:list-item></text:list>'.repeat(20_000),
    ],
    ['tables in tables', '<table:table><table:table-row><table:table-cell>'.repeat(5000) + p('deep')],
    ['spans', p('<text:span>'.repeat(50_000) + 'deep')],
    ['blanks', p('<text:s text:c="99999999"/>'.repeat(1000) + 'a')],
    ['faults', p('&nope;'.repeat(100_000))],
    [
      'spans of cells',
      table(
        row(cell('a', 'table:number-columns-spanned="99999999" table:number-rows-spanned="99999999"').repeat(2000)),
      ),
    ],
  ])('%s without end are read in time', { timeout: 10_000 }, async (_, body) => {
    await read(odt(body));
  });
});
