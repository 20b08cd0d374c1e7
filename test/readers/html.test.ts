import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/document.ts';
import type { Draft } from '../../src/readers/draft.ts';
import { htmlDrafts, readHtml } from '../../src/readers/html/index.ts';
import { expectMapped } from './reading.ts';

async function documentOf(html: string | Uint8Array): Promise<Document> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { document } = await readHtml(bytes, {});
  expectMapped(document);
  return document;
}

/** A page's blocks, one string each: "# Title", "[1.] item" behind two blanks for each depth, "a | b" for a row. */
async function shapesOf(html: string | Uint8Array): Promise<string[]> {
  return (await documentOf(html)).blocks.flatMap(shapes);
}

function shapes(block: Block): string[] {
  if (block.type === 'table')
    return block.rows.map(
      ({ header, cells }) =>
        (header ? '= ' : '') + cells.map((cell) => cell.blocks.flatMap(shapes).join(' / ')).join(' | '),
    );
  if (block.type === 'page-break') return ['<page>'];
  if (block.type === 'furniture') return [`<furniture> ${block.text.value}`];
  if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text.value}`];
  if (block.type === 'list-item') return [`${'  '.repeat(block.depth)}[${block.label.value}] ${block.text.value}`];
  return [block.text.value];
}

describe('blocks', () => {
  it.each([
    ['white space is one blank', '<p>  Ann\n\t Lee\r\n spoke. </p>', ['Ann Lee spoke.']],
    ['blanks between inline elements count', '<p><b>Ann</b> <i>Lee</i><span> spoke</span>.</p>', ['Ann Lee spoke.']],
    [
      'a line break is a line',
      '<p>Present: Ann Lee <br> Apologies: Bob Day</p>',
      ['Present: Ann Lee', 'Apologies: Bob Day'],
    ],
    ['text of a div between blocks', '<div>One <b>two</b><p>Three</p>four</div>', ['One two', 'Three', 'four']],
    ['unclosed paragraphs', '<p>One<p>Two<div>Three', ['One', 'Two', 'Three']],
    ['headings', '<h1>Fund</h1><h3>Fees <br>and dues</h3>', ['# Fund', '### Fees and dues']],
    ['a heading with blocks in it', '<h2><div>4.</div><div>Fees</div></h2>', ['## 4. Fees']],
    ['headings by role', '<div role="heading" aria-level="3">Fees</div>', ['### Fees']],
    ['entities', '<p>Fees &pound;5 &ndash; A&amp;B&nbsp;Ltd &#8217;s</p>', ['Fees £5 – A&B Ltd ’s']],
    ['quotations', '<p>Ann said <q>no</q>.</p>', ['Ann said “no”.']],
    [
      'struck text is gone',
      '<p>Ann <del>Lee</del><s>x</s><span style="text-decoration: line-through">y</span><ins>Day</ins></p>',
      ['Ann Day'],
    ],
    ['images and rules are nothing', '<p>One<img alt="Logo"></p><hr><p>Two</p>', ['One', 'Two']],
    ['details are kept', '<details><summary>More</summary><p>Ann spoke.</p></details>', ['More', 'Ann spoke.']],
    [
      'inline blocks',
      '<div><div style="display:inline">Ann </div><div style="display:inline">Lee</div></div>',
      ['Ann Lee'],
    ],
    ['blocks by style', '<span style="display:block">Ann</span><span style="display:block">Bob</span>', ['Ann', 'Bob']],
    ['line ends that count', '<div style="white-space: pre-wrap">Ann\nBob</div>', ['Ann', 'Bob']],
    ['empty paragraphs', '<p>&nbsp;</p><p> </p><p>Ann</p>', ['Ann']],
    ['words cut for line breaks', '<p>exa<wbr>mple co&shy;operate 12<sup>th</sup></p>', ['example cooperate 12th']],
  ])('%s', async (_, html, expected) => {
    expect(await shapesOf(html)).toEqual(expected);
  });

  it('how words are set', () => {
    const html =
      '<p><b>All</b> of <em>it</em> <u>is</u> <span style="font-weight:700">bold</span> <b style="font-weight:normal">not</b></p>';
    expect(htmlDrafts(html)).toEqual<Draft[]>([
      {
        type: 'paragraph',
        runs: [
          { value: 'All', bold: true },
          { value: ' of ' },
          { value: 'it', italic: true },
          { value: ' ' },
          { value: 'is', underline: true },
          { value: ' ' },
          { value: 'bold', bold: true },
          { value: ' not' },
        ],
      },
    ]);
  });
});

describe('text set as typed', () => {
  it('is read as a text file', async () => {
    expect(
      await shapesOf(
        '<pre>\nMINUTES OF THE FUND\n\n1. Fees\n   Ann &lt;ann@example.org&gt; spoke.\n\nName      Role\nAnn Lee   Chair\nBob Day   Clerk\n</pre>',
      ),
    ).toEqual([
      'MINUTES OF THE FUND',
      '[1.] Fees',
      'Ann <ann@example.org> spoke.',
      'Name | Role',
      'Ann Lee | Chair',
      'Bob Day | Clerk',
    ]);
  });
});

describe('lists', () => {
  it.each([
    ['bullets', '<ul><li>One<li>Two</ul>', ['[•] One', '[•] Two']],
    [
      'numbers',
      '<ol start="4"><li>One</li><li value="9">Two</li><li>Three</li></ol>',
      ['[4.] One', '[9.] Two', '[10.] Three'],
    ],
    ['letters', '<ol type="a"><li>One</li><li>Two</li></ol>', ['[a.] One', '[b.] Two']],
    ['capitals from the style', '<ol style="list-style-type: upper-alpha" start="27"><li>One</li></ol>', ['[AA.] One']],
    [
      'roman numerals',
      '<ol type="i" start="4"><li>One</li></ol><ol type="I" start="9"><li>Two</li></ol>',
      ['[iv.] One', '[IX.] Two'],
    ],
    ['downwards', '<ol reversed><li>One</li><li>Two</li></ol>', ['[2.] One', '[1.] Two']],
    ['without labels', '<ul style="list-style: none"><li>One</li></ul>', ['One']],
    [
      'nested',
      '<ol><li>One<ul><li>Two<ol type=i><li>Three</ol></ul><li>Four</ol>',
      ['[1.] One', '  [•] Two', '    [i.] Three', '[2.] Four'],
    ],
    ['a list right below a list', '<ul><li>One</li><ul><li>Two</li></ul></ul>', ['[•] One', '  [•] Two']],
    ['several paragraphs in an item', '<ol><li><p>One</p><p>Two</p></li></ol>', ['[1.] One', 'Two']],
    ['a heading in an item', '<ol><li><h3>Fees</h3>Ann spoke.</li></ol>', ['### 1. Fees', 'Ann spoke.']],
    ['numbers typed behind bullets', '<ul><li>(a) One</li><li>3.2 Two</li></ul>', ['[(a)] One', '[3.2] Two']],
    ['no numbers: a time behind a bullet', '<ul><li>10.30 am tea</li></ul>', ['[•] 10.30 am tea']],
    ['empty items count, and leave nothing', '<ol><li></li><li>Two</li></ol>', ['[2.] Two']],
  ])('%s', async (_, html, expected) => {
    expect(await shapesOf(html)).toEqual(expected);
  });
});

describe('definition lists', () => {
  it.each([
    [
      'one line',
      '<dl><dt>Present</dt><dd>Ann Lee, Bob Day</dd><dt>Chair:</dt><dd><p>Ann Lee</p></dd></dl>',
      ['Present: Ann Lee, Bob Day', 'Chair: Ann Lee'],
    ],
    ['in groups', '<dl><div><dt>Regrets</dt><dd>Cy Poe</dd></div></dl>', ['Regrets: Cy Poe']],
    [
      'several definitions',
      '<dl><dt>Present</dt><dd>Ann Lee</dd><dd>Bob Day</dd></dl>',
      ['Present:', 'Ann Lee', 'Bob Day'],
    ],
    [
      'a list for a definition',
      '<dl><dt>Present</dt><dd><ul><li>Ann Lee</li></ul></dd></dl>',
      ['Present:', '[•] Ann Lee'],
    ],
    ['a term alone', '<dl><dt>Present</dt></dl><p>Ann Lee</p>', ['Present:', 'Ann Lee']],
    ['a sentence is no label', '<dl><dt>Who came?</dt><dd>Ann</dd></dl>', ['Who came? Ann']],
  ])('%s', async (_, html, expected) => {
    expect(await shapesOf(html)).toEqual(expected);
  });
});

describe('tables', () => {
  it.each([
    ['header cells', '<table><tr><th>Name<th>Role<tr><td>Ann<td>Chair</table>', ['= Name | Role', 'Ann | Chair']],
    [
      'a head, with a caption',
      '<table><caption>Actions</caption><thead><tr><td>Who<td>What</thead><tbody><tr><th>Ann</th><td>Write</td></table>',
      ['Actions', '= Who | What', 'Ann | Write'],
    ],
    [
      'blocks in cells',
      '<table><tr><td>1<td><p>Ann spoke.</p><ul><li>Bob left.</li></ul></table>',
      ['1 | Ann spoke. / [•] Bob left.'],
    ],
    [
      'one column is layout',
      '<table><tr><td><h2>Fees</h2></td></tr><tr><td>Ann spoke.</td></tr></table>',
      ['## Fees', 'Ann spoke.'],
    ],
    [
      'tables in tables are layout',
      '<table><tr><td>Fund</td><td><table><tr><td>Ann</td><td>Chair</td></tr></table></td></tr></table>',
      ['Fund', 'Ann | Chair'],
    ],
    ['layout by role', '<table role="presentation"><tr><td><p>Ann</p></td><td>Bob</td></tr></table>', ['Ann', 'Bob']],
    [
      'hidden rows and cells',
      '<table><tr hidden><td>x<td>y<tr><td>Ann<td>Chair<td style="display:none">z<tr><td>Bob<td>Clerk<td></table>',
      ['Ann | Chair | ', 'Bob | Clerk | '],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await shapesOf(html)).toEqual(expected);
  });

  it('spans', async () => {
    const { blocks } = await documentOf(
      '<table><tr><td rowspan="2">A<td colspan="2">B<tr><td>C<td>D<tr><td rowspan="0" colspan="x">E<td>F<td>G<tr><td>H<td>I</table>',
    );
    const [table] = blocks;
    expect(
      table?.type === 'table' && table.rows.map((row) => row.cells.map((cell) => [cell.column, cell.columnSpan])),
    ).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ]);
  });
});

const SPEECH = 'The treasurer read the accounts for the year, and the meeting agreed them without a vote. '
  .repeat(4)
  .trim();

describe('what a page says about its site is left out', () => {
  it.each([
    [
      'scripts and styles',
      '<style>p{}</style><script>x()</script><noscript>Turn it on</noscript><template>t</template>',
    ],
    [
      'what is not seen',
      '<p hidden>x</p><p style="display: none">x</p><div aria-hidden="true">x</div><p class="sr-only">x</p>',
    ],
    ['navigation', '<nav><h2>Menu</h2><p>Go to</p><a href="/">Home</a></nav><div role="navigation">Where to</div>'],
    [
      'a menu without a name',
      '<ul><li><a href="/">Home</a><li><a href="/news">News</a><li><a href="/us">About us</a></ul>',
    ],
    [
      'a menu of old',
      '<table><tr><td><a href="/">Home</a> | <a href="/news">News</a> | <a href="/us">About us</a></td></tr></table>',
    ],
    ['a trail', '<div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/c">Council</a> &gt; 2019</div>'],
    [
      'the contents',
      '<ol><li><a href="#a">Fees</a></li><li><a href="#b">Dues</a></li><li><a href="#c">Close</a></li></ol>',
    ],
    ['side columns', '<aside><h3>Weather</h3>Fine</aside><div id="sidebar"><h3>Opening hours</h3><p>Monday</p></div>'],
    ['forms', '<form><label>Search for: <input></label><button>Go</button></form>'],
    [
      'the foot of the site',
      '<footer><p>© 2019 Fund · All rights reserved</p></footer><div id="footer"><p>Powered by Press</p></div>',
    ],
    ['the head of the site', '<div id="header"><p>Working for you</p><form>Search</form></div>'],
    ['cookies', '<div class="cookie-banner"><p>We use cookies.</p></div>'],
    ['frames and drawings', '<iframe>x</iframe><svg><title>x</title><text>x</text></svg><dialog>x</dialog>'],
  ])('%s', async (_, chrome) => {
    expect(await shapesOf(`<body>${chrome}<h2>Fund</h2><p>${SPEECH}</p>`)).toEqual(['## Fund', SPEECH]);
    expect(await shapesOf(`<body><div><h2>Fund</h2><p>${SPEECH}</p></div>${chrome}`)).toEqual(['## Fund', SPEECH]);
  });

  it('links outside the main part', async () => {
    const main = `<main><h1>Fund</h1><p>${SPEECH}</p></main>`;
    expect(
      await shapesOf(`<div>See <a href="/a">the agenda</a> · <a href="/b">the recording</a></div>${main}`),
    ).toEqual(['# Fund', SPEECH]);
    expect(await shapesOf(`<header><p>Town of Elm</p></header>${main}`)).toEqual(['# Fund', SPEECH]);
  });
});

describe('what belongs to the minutes stays', () => {
  it.each([
    [
      'the only title, in the head',
      '<header><h1>Fund</h1><p>9 July 2019</p><nav><a href="/">Home</a></nav></header>',
      ['# Fund', '9 July 2019'],
    ],
    ['a head without a site', '<header><p>Fund, 9 July 2019</p></header>', ['Fund, 9 July 2019']],
    ['a foot that is signed', '<footer><p>Signed: Ann Lee, chair</p></footer>', ['Signed: Ann Lee, chair']],
    [
      'people who are links',
      '<h3>Present</h3><ul><li><a href="/a">Ann Lee</a><li><a href="/b">Bob Day</a><li><a href="/c">Cy Poe</a></ul>',
      ['### Present', '[•] Ann Lee', '[•] Bob Day', '[•] Cy Poe'],
    ],
    [
      'people who are links behind a label',
      '<p>Present: <a href="/a">Ann Lee</a>, <a href="/b">Bob Day</a>, <a href="/c">Cy Poe</a></p>',
      ['Present: Ann Lee, Bob Day, Cy Poe'],
    ],
    ['anchors are no links', '<p><a name="a">Fees</a></p><p><a name="b">Dues</a></p>', ['Fees', 'Dues']],
    ['an aside in the article', '<article><aside>Action: Ann to write</aside></article>', ['Action: Ann to write']],
    [
      'names that only sound like chrome',
      '<section class="social-committee"><p>Bob spoke of it.</p></section>',
      ['Bob spoke of it.'],
    ],
    ['a list outside the main part', '<dl><dt>Present</dt><dd>Ann Lee</dd></dl>', ['Present: Ann Lee']],
    ['a column with a name that the content has', '<div class="has-sidebar"><p>Ann spoke.</p></div>', ['Ann spoke.']],
  ])('%s', async (_, html, expected) => {
    expect(await shapesOf(`<body>${html}<main><p>${SPEECH}</p></main>`)).toEqual([...expected, SPEECH]);
  });

  it.each([
    ['a page that is one form', `<form id="aspnetForm"><p>${SPEECH}</p></form>`, [SPEECH]],
    ['a page that is called a side', `<div id="sidebar"><p>${SPEECH}</p></div>`, [SPEECH]],
    [
      'a page of links only',
      '<ul><li><a href="/a">Ann</a><li><a href="/b">Bob</a><li><a href="/c">Cy</a></ul>',
      ['[•] Ann', '[•] Bob', '[•] Cy'],
    ],
    ['main parts that hold little', `<p>${SPEECH}</p><article>Next: May</article>`, [SPEECH, 'Next: May']],
  ])('%s', async (_, html, expected) => {
    expect(await shapesOf(`<body>${html}`)).toEqual(expected);
  });

  it('the title where the text does not say it', async () => {
    expect(await shapesOf('<title>Minutes, 9 July</title><p>Ann spoke.</p>')).toEqual([
      '<furniture> Minutes, 9 July',
      'Ann spoke.',
    ]);
    expect(await shapesOf('<title>Minutes – Fund</title><h1>Fund</h1><p>Minutes</p>')).toEqual(['# Fund', 'Minutes']);
  });
});

describe('pages saved from Word', () => {
  it('list numbers and tab stops', async () => {
    const item = (level: number, label: string, text: string) =>
      `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(await shapesOf(item(1, '1.', 'Fees') + item(2, '·', 'Dues') + item(2, 'o', 'Ann spoke.'))).toEqual([
      '[1.] Fees',
      '  [•] Dues',
      '  [•] Ann spoke.',
    ]);
    expect(await shapesOf("<p>Ann Lee<span style='mso-tab-count:2'>&nbsp;&nbsp; </span>Chair</p>")).toEqual([
      'Ann Lee | Chair',
    ]);
  });
});

describe('encodings', () => {
  const page = (head: string, body: string) => `<html><head>${head}</head><body><p>${body}</p></body></html>`;
  const latin1 = (value: string) => Uint8Array.from(Buffer.from(value, 'latin1'));

  it.each([
    ['UTF-8', new TextEncoder().encode(page('<meta charset="utf-8">', 'José')), 'José', 'utf-8'],
    [
      'UTF-8 that calls itself something else',
      new TextEncoder().encode(page('<meta charset=iso-8859-1>', 'José')),
      'José',
      'utf-8',
    ],
    ['Windows-1252', latin1(page('<meta charset="windows-1252">', 'Ann\x92s caf\xe9')), 'Ann’s café', 'windows-1252'],
    [
      'Latin 1 means Windows-1252',
      latin1(page('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', 'Ann\x92s')),
      'Ann’s',
      'windows-1252',
    ],
    ['not said', latin1(page('', 'caf\xe9')), 'café', 'windows-1252'],
    ['said to be UTF-8, and none', latin1(page('<meta charset=utf-8>', 'caf\xe9')), 'café', 'windows-1252'],
    ['Latin 2', latin1(page('<meta charset="iso-8859-2">', 'Ko\xb9ice')), 'Košice', 'iso-8859-2'],
    ['of XHTML', latin1(`<?xml version="1.0" encoding="iso-8859-2"?>${page('', 'Ko\xb9ice')}`), 'Košice', 'iso-8859-2'],
    ['Shift JIS', latin1(page('<meta charset="x-sjis">', '\x93\xfa\x96\x7b')), '日本', 'shift_jis'],
    ['unknown', latin1(page('<meta charset="klingon">', 'caf\xe9')), 'café', 'windows-1252'],
    ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${page('', 'José')}`, 'utf16le')), 'José', 'utf-16le'],
  ])('%s', async (_, bytes, text, encoding) => {
    const document = await documentOf(bytes);
    expect([document.text.trim(), document.encoding, document.mediaType]).toEqual([text, encoding, 'text/html']);
  });
});

describe('hostile pages', () => {
  const MANY = 20_000;

  it.each([
    ['elements', '<div>'.repeat(MANY)],
    ['lists', '<ul><li>'.repeat(MANY)],
    ['tables', '<table><tr><td>'.repeat(MANY)],
    ['definitions', '<dl><dt>a<dd>'.repeat(MANY)],
    ['bold with names', Array.from({ length: MANY }, (_, i) => `<b id=${i}>`).join('')],
    ['headings', '<h1><div>'.repeat(MANY)],
  ])('%s in each other', (_, open) => {
    const found = JSON.stringify(htmlDrafts(`${open}Ann spoke.<script>never()</script>`));
    expect(found).toContain('Ann spoke.');
    expect(found).not.toContain('never');
  });

  it('bold that is never closed does not multiply', () => {
    const html = Array.from({ length: 2000 }, (_, i) => `<b id=${i}>`).join('') + '<p>Ann'.repeat(2000);
    expect(htmlDrafts(html)).toHaveLength(2000);
  });

  it.each(['<', '<a ', '<!--', '<table><tr', '</p>', '&#x110000;', '<p style="', '<ol start=99999999999><li>x', '\0'])(
    '%j',
    (html) => {
      expect(() => htmlDrafts(html)).not.toThrow();
    },
  );
});
