import { describe, expect, it } from 'vitest';
import { lineAt, sourceOf } from '../../src/document.ts';
import { readText } from '../../src/readers/text/index.ts';
import { splitLines } from '../../src/readers/text/lines.ts';
import { shapesOf, textsOf } from './reading.ts';

describe('line ends', () => {
  it.each([
    ['LF', 'Ann\nBob\n', [0, 4, 8]],
    ['CRLF', 'Ann\r\nBob\r\n', [0, 5, 10]],
    ['CR', 'Ann\rBob\r', [0, 4, 8]],
    ['a mixture', 'Ann\r\nBob\nCy\rDi', [0, 5, 9, 12]],
    ['none at the end', 'Ann\nBob', [0, 4]],
    ['LF before CR', 'Ann\n\rBob', [0, 4, 5]],
    ['blank lines', 'Ann\n\n\nBob', [0, 4, 5, 6]],
  ])('%s', (_, text, starts) => {
    const { lines, lineStarts } = splitLines(text);
    expect(lineStarts).toEqual(starts);
    expect(lines.filter((line) => line.kind === 'text').map((line) => line.text.value)).toEqual(
      text.split(/[\r\n]+/).filter(Boolean),
    );
  });

  it('other separators stay within their line', () => {
    expect(splitLines('a\u000bb\u0085c\u2028d').lineStarts).toEqual([0]);
  });

  it('one line has one number, whatever its end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { document } = readText(['Title', '', 'Ann Lee spoke.', '', 'Bob Day spoke.'].join(end));
      const lines = textsOf(document).map((text) => sourceOf(document, text).startLine);
      expect(lines).toEqual([1, 3, 5]);
    }
  });
});

describe('kinds of lines', () => {
  it.each([
    ['', 'blank'],
    [' \u00a0\t ', 'blank'],
    ['----', 'rule'],
    ['* * *', 'rule'],
    ['_____________', 'rule'],
    ['=====', 'rule'],
    ['- - -', 'rule'],
    ['|---|---|', 'rule'],
    ['| :--- | ---: |', 'rule'],
    ['a\tb', 'tab-row'],
    ['\tindented', 'tab-row'],
    ['| a | b |', 'pipe-row'],
    ['a | b | c', 'pipe-row'],
    ['# Title', 'heading'],
    ['   ### Title ###', 'heading'],
    ['    # in code', 'text'],
    ['#hashtag', 'text'],
    ['Ann Lee', 'text'],
    ['--', 'text'],
    ['A dash – and another – here', 'text'],
    ['True || false', 'text'],
  ])('%j is %s', (line, kind) => {
    expect(splitLines(`${line}\n`).lines[0].kind).toBe(kind);
  });
});

describe('form feeds', () => {
  it.each([
    ['between lines', 'One\n\fTwo\n', [0, 5], [0, 4, 9]],
    ['on a line of their own', 'One\n\f\nTwo\n', [0, 5], [0, 4, 6, 10]],
    ['within a line', 'One\fTwo\n', [0, 4], [0, 8]],
    ['behind the last page', 'One\n\f', [0], [0, 4]],
    ['several', 'One\f\fTwo\f', [0, 4, 5], [0]],
    ['none', 'One\nTwo', [], [0, 4]],
  ])('%s', (_, text, pages, lines) => {
    const { pageStarts, lineStarts } = splitLines(text);
    expect({ pageStarts, lineStarts }).toEqual({ pageStarts: pages, lineStarts: lines });
  });

  it('part paragraphs and are blocks', () => {
    expect(shapesOf('One goes on\n\fto the next page.\n\fThree')).toEqual([
      'One goes on',
      '<page>',
      'to the next page.',
      '<page>',
      'Three',
    ]);
  });

  it('number the pages of what stands behind them', () => {
    const { document } = readText('One\n\n\fTwo\n\n\n\fThree\n');
    const places = textsOf(document).map((text) => sourceOf(document, text));
    expect(places.map(({ page, startLine }) => [page, startLine])).toEqual([
      [1, 1],
      [2, 3],
      [3, 6],
    ]);
    expect(lineAt(document, 0)).toBe(0);
  });

  it('a file without any has no pages', () => {
    const { document } = readText('One\n\nTwo\n');
    expect(document.pageStarts).toEqual([]);
    expect(sourceOf(document, textsOf(document)[0]).page).toBeNull();
  });
});
