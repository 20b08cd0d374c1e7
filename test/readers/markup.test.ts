import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../src/readers/text/markup.ts';
import { expectTextMapped, shapesOf } from './reading.ts';

/** Where the line stands in the document. */
const AT = 7;

function clean(raw: string) {
  const text = cleanLine(raw, AT);
  expectTextMapped(`${'x'.repeat(AT)}${raw}`, text);
  return text;
}

describe('markup is taken out', () => {
  it.each([
    ['<p>Ann spoke.</p>', '\nAnn spoke.\n'],
    ['<u>Ann</u> and <b>Bob</b>', 'Ann and Bob'],
    ['<strong class="x">Ann</strong>', 'Ann'],
    ['<span style="color:red">Ann</span>', 'Ann'],
    ['one<br>two<br/>three<br />four', 'one\ntwo\nthree\nfour'],
    ['<ol><li>one</li></ol>', '\u000b\none\n\n'],
    ['<ol style="list-style-type:lower-alpha" one', '\u000b one'],
    ['<OL STYLE="x">one<BR>two', '\u000bone\ntwo'],
    ['<!-- hidden -->seen', 'seen'],
    ['**bold** and __strong__', 'bold and strong'],
    ['_italics_ and *more*', 'italics and more'],
    ['~~gone~~', 'gone'],
    ['1\\. One', '1. One'],
    ['\\- dash, \\* star, a\\_b, \\[x\\]', '- dash, * star, a_b, [x]'],
    ['a &amp; b &lt;c&gt; &pound;5 &#8211; &#x2019;s &nbsp;x', 'a & b <c> £5 – ’s  x'],
    ['[the report](https://example.org/a_(b).pdf) was read', 'the report was read'],
    ['![logo](logo.png "Logo") Minutes', 'logo Minutes'],
    ['of\ufb01ce, \ufb02at, e\ufb00ort, o\ufb03ce, ba\ufb04e', 'office, flat, effort, office, baffle'],
    ['10\u00a0am', '10 am'],
    ['co\u00adoperate zero\u200bwidth \ufeffmark', 'cooperate zerowidth mark'],
  ])('%s', (raw, cleaned) => {
    expect(clean(raw).value).toBe(cleaned);
  });
});

describe('what only looks like markup stays', () => {
  it.each([
    'snake_case and other_snake_case',
    'a__b and c__d',
    '5 * 3 * 2',
    'a * b',
    'Fees: £5* (* members only)',
    'Fees: £5***',
    'x < y and y > z',
    '<unknown>tag</unknown>',
    '<ann@example.org>',
    'AT&T and R&D',
    '&unknown; entity',
    'C:\\Users\\ann',
    '[PR] spoke',
    '[PR] (chair) spoke',
    '_ alone',
    'file_name.txt',
    'a~b',
  ])('%s', (raw) => {
    expect(clean(raw).value).toBe(raw);
  });
});

describe('marks', () => {
  it.each([
    ['**All** of it', [['bold', 0, 3]]],
    ['__All__ of it', [['bold', 0, 3]]],
    ['<b>All</b> of it', [['bold', 0, 3]]],
    ['_All_ of it', [['italic', 0, 3]]],
    ['<u>All</u> of it', [['underline', 0, 3]]],
    [
      'x **y _z_** x',
      [
        ['italic', 4, 5],
        ['bold', 2, 5],
      ],
    ],
    ['**unclosed', [['bold', 0, 8]]],
    [
      '***All*** of it',
      [
        ['italic', 0, 3],
        ['bold', 0, 3],
      ],
    ],
    [
      '**_All_** of it',
      [
        ['italic', 0, 3],
        ['bold', 0, 3],
      ],
    ],
    [
      '_**All**_ of it',
      [
        ['italic', 0, 3],
        ['bold', 0, 3],
      ],
    ],
    ['plain', []],
  ])('%s', (raw, marks) => {
    expect(clean(raw).marks.map((mark) => [mark.kind, mark.from, mark.to])).toEqual(marks);
  });

  it('a line of markup alone is blank', () => {
    expect(clean('<b></b>').value).toBe('');
    expect(shapesOf('<p></p>\nAnn\n')).toEqual(['Ann']);
  });
});

describe('markup that ends paragraphs', () => {
  it('cuts a line', () => {
    expect(shapesOf('<p>Ann spoke.</p><p>Bob spoke.</p>')).toEqual(['Ann spoke.', 'Bob spoke.']);
  });

  it('cuts a cell', () => {
    expect(shapesOf('| AL | One.<br>Two.<br/>- three |\n| BD | Four. |')).toEqual([
      ['AL | One. / Two. / [-] three', 'BD | Four.'],
    ]);
  });

  it('makes items of an ordered list, even where its tag is torn', () => {
    const items = ['x | The group would: / [1.] Meet / [2.] Report'];
    expect(shapesOf('x\tThe group would:<ol>1. Meet 2. Report</ol>')).toEqual([items]);
    expect(shapesOf('x\tThe group would:<ol style="margin:0"1. Meet 2. Report')).toEqual([items]);
  });

  it('numbers that do not follow each other are no list', () => {
    expect(shapesOf('x\tSeen:<ol>Section 4. applies and 9. too</ol>')).toEqual([
      ['x | Seen: / Section 4. applies and 9. too'],
    ]);
  });
});
