import { describe, expect, it } from 'vitest';
import { readText } from '../../src/readers/text/index.ts';
import { shapesOf, tableOf } from './reading.ts';

const metadata = (source: string) =>
  Object.fromEntries(Object.entries(readText(source).document.metadata).map(([key, text]) => [key, text.value]));

describe('a text held in the front matter', () => {
  it.each([
    [
      'as it stands',
      '---\ntitle: Fund\ncontent: |\n  # Minutes\n\n  Present: Ann Lee\n\n  - Bob spoke\n---\n',
      ['# Minutes', 'Present: Ann Lee', '[-] Bob spoke'],
    ],
    [
      'indented by four, keys behind it',
      '---\nminutes: |-\n    # Minutes\n    1. Fees\n       - Bob spoke\ntitle: Fund\n---\n\n',
      ['# Minutes', '[1.] Fees', '  [-] Bob spoke'],
    ],
    [
      'folded',
      '---\ntitle: Fund\nbody: >\n  Present: Ann Lee\n\n  Bob spoke.\n---\n',
      ['Present: Ann Lee', 'Bob spoke.'],
    ],
    [
      'with escaped line ends',
      '---\ntitle: Fund\ncontent: "Present: Ann Lee\\n\\n1. Fees\\r\\nBob said \\"no\\"."\n---\n',
      ['Present: Ann Lee', '[1.] Fees', 'Bob said "no".'],
    ],
    [
      'over several lines',
      '---\ntitle: Fund\ncontent: "# Minutes\n\n  Present: Ann Lee\n\n  Bob spoke."\n---\n',
      ['# Minutes', 'Present: Ann Lee', 'Bob spoke.'],
    ],
    [
      'folded inside quotes',
      '---\ntitle: Fund\ncontent: "Present: Ann\n  Lee\\n\\n\\\n  \\ Bob spoke."\n---\n',
      ['Present: Ann Lee', 'Bob spoke.'],
    ],
    [
      'with single quotes',
      "---\ntitle: Fund\ncontent: 'Present: Ann Lee\n\n  Bob spoke.'\n---\n",
      ['Present: Ann Lee', 'Bob spoke.'],
    ],
    [
      'longer than front matter is',
      `---\ntitle: Fund\ncontent: |\n${'  Ann spoke.\n\n'.repeat(150)}---\n`,
      Array(150).fill('Ann spoke.'),
    ],
  ])('%s', (_, source, expected) => {
    expect(shapesOf(source)).toEqual(expected);
    expect(metadata(source)).toEqual(source.includes('title') ? { title: 'Fund' } : {});
  });

  it.each([
    [
      'a note before the text',
      '---\ntitle: Fund\nsummary: |\n  Fees\n  Dues\n---\nAnn Lee spoke of the fees.\n',
      ['Ann Lee spoke of the fees.'],
    ],
    ['a title alone', '---\ntitle: "Minutes of the Fund"\n---\nAnn\n', ['Ann']],
    ['a map', '---\ntitle: Fund\ncontent:\n    items: one\n    order: two\n---\nAnn\n', ['Ann']],
    ['a quotation that does not end', '---\ntitle: "Fund\n  x\n---\nAnn\n', ['Ann']],
  ])('%s is none', (_, source, expected) => {
    expect(shapesOf(source)).toEqual(expected);
  });
});

describe('tables', () => {
  const WRITTEN = ['= Who | What', 'Ann | Write'];
  it.each([
    ['with outer pipes', '| Who | What |\n|-----|:----:|\n| Ann | Write |\n'],
    ['without', 'Who | What\n--- | ---\nAnn | Write\n'],
    ['tight', 'Who|What\n---|---\nAnn|Write\n'],
    ['with short marks of alignment', '|Who|What|\n|:-|-:|\n|Ann|Write|\n'],
    [
      'in HTML',
      '<table>\n<thead>\n<tr>\n\t<th>Who</th>\n\t<th>What</th>\n</tr>\n</thead>\n<tr>\n<td>Ann</td>\n<td>\n<p>Write</p></td>\n</tr>\n</table>\n',
    ],
    [
      'in HTML on one line',
      '<table class="x"><tr><th>Who</th><th>What</th></tr><tr><td>Ann</td><td>Write</td></tr></table>',
    ],
  ])('%s', (_, source) => {
    expect(tableOf(source)).toEqual(WRITTEN);
  });

  it('an escaped pipe is a character', () => {
    const [table] = readText('| Who | What |\n|---|---|\n| Ann | tea \\| coffee |\n').document.blocks;
    expect(table?.type === 'table' && table.columns).toBe(2);
    expect(shapesOf('| Ann | tea \\| coffee |\n| Bob | x |\n')).toEqual([['Ann | tea | coffee', 'Bob | x']]);
    expect(shapesOf('Ann \\| Bob\n')).toEqual(['Ann | Bob']);
  });

  it('HTML between text, with lines in cells, spans and empty cells', () => {
    const source =
      'Before:\r\n<table>\r\n<tr><td>Ann</td><td colspan=2><b>Write</b> to\r\n  the school<br>soon</td></tr>\r\n<tr><td>Bob<td></td><td>Read</td></tr>\r\n</table>\r\nAfter\r\n';
    expect(shapesOf(source)).toEqual(['Before:', ['Ann | Write to the school / soon', 'Bob |  | Read'], 'After']);
    expect(readText(source).document.lineStarts).toEqual(
      [...source.matchAll(/\r\n/g)].map((end) => end.index + 2).reduce((all, at) => [...all, at], [0]),
    );
  });

  it('dashes that mean nothing are cells', () => {
    expect(tableOf('| Who | When |\n|---|---|\n| Ann | - |\n| - | - |\n')).toEqual([
      '= Who | When',
      'Ann | -',
      '- | -',
    ]);
  });

  it.each([
    ['a pipe in a text', 'Ann|Bob spoke.\n', ['Ann|Bob spoke.']],
    ['a table that does not end', '<table>\nAnn spoke.\n', ['Ann spoke.']],
    ['tables in tables', 'x <table><tr><td>Ann</td></tr></table>', ['x', 'Ann']],
  ])('%s', (_, source, expected) => {
    expect(shapesOf(source)).toEqual(expected);
  });
});

describe('marks that are no words', () => {
  it.each([
    [
      'task lists',
      '- [ ] Ann to write\n- [x] Bob to read\n* [X] Cy to go\n1. [ ] Di to see\n',
      ['[-] [ ] Ann to write', '[-] [x] Bob to read', '[*] [X] Cy to go', '[1.] [ ] Di to see'],
    ],
    ['escaped numbers', '1\\. One\n2\\) Two\n', ['[1.] One', '[2)] Two']],
    [
      'named links',
      'See [the report][1], [Fees][] and [Dues].\n\n[1]: https://example.org/a "Report"\n[fees]: <https://example.org/b>\n[dues]: /c\n',
      ['See the report, Fees and Dues.'],
    ],
    ['addresses', 'See <https://example.org/a_b_c>.\n', ['See https://example.org/a_b_c.']],
    ['notes', 'Ann[^1]: spoke.[^note]\n\n[^1]: In part.\n', ['Ann: spoke.', 'In part.']],
    ['fences', '```js\nAnn spoke.\n```\n\n~~~ text\nBob spoke.\n', ['Ann spoke.', 'Bob spoke.']],
    ['code', 'Run `npm test` now.\n', ['Run npm test now.']],
    [
      'quotations',
      '> Ann spoke.\n>\n> > Bob spoke.\n> - one\n> # Fees\n',
      ['Ann spoke.', 'Bob spoke.', '[-] one', '# Fees'],
    ],
    ['boxes', '> [!abstract]- Present:\n> Ann Lee\n', ['Present:', 'Ann Lee']],
    ['pictures that are links', '[![Logo](a.png)](https://example.org)\n', ['Logo']],
    ['underlined headings', 'Fund\n====\n\nFees\n---\n', ['# Fund', '<furniture> ====', '## Fees', '<furniture> ---']],
  ])('%s', (_, source, expected) => {
    expect(shapesOf(source)).toEqual(expected);
  });

  it.each([
    ['initials in brackets', '[KT][PR] spoke to [KT].\n'],
    ['an owner with a colon', '[KT]: write to Bob\n'],
    ['a box without a list', '[x] Ann\n'],
    ['angles that are sums', '>= 5 members, or >5\n'],
    ['addresses of people', 'Write to <ann@example.org>.\n'],
    ['apostrophes', "The `90s and `80s, and `quoted'.\n"],
    ['a caret', 'x [^] y\n'],
  ])('%s stay', (_, source) => {
    expect(shapesOf(source)).toEqual([source.trim()]);
  });

  it.each([
    ['initials in a list', '- [XY] Ann\n', ['[-] [XY] Ann']],
    ['a link that is called x', '- [x](https://example.org) Ann\n', ['[-] x Ann']],
    [
      'names of links that the text does not define',
      'See [a] and [b].\n\n[b]: https://example.org\n',
      ['See [a] and b.'],
    ],
  ])('%s', (_, source, expected) => {
    expect(shapesOf(source)).toEqual(expected);
  });
});

describe('long inputs', () => {
  const MANY = 5_000;
  it.each([
    ['tables', '<table><tr><td>a</td></tr></table>\n'],
    ['open tables', '<table>'],
    ['cells', '<table><tr>' + '<td>'],
    ['boxes', '- [ ] '],
    ['quotations', '> '],
    ['notes', '[^1]'],
    ['brackets', '['],
    ['code', '`a '],
    ['delimiters', '|---'],
    ['definitions', '[a]: https://example.org\n'],
    ['front matter', '---\na: "'],
  ])(
    '%s',
    (_, part) => {
      expect(() => readText(part.repeat(MANY))).not.toThrow();
    },
    5_000,
  );
});
