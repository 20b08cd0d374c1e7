import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline.ts';
import {
  box,
  docx,
  field,
  item,
  lvl,
  num,
  numbering,
  p,
  r,
  read,
  shapes,
  style,
  table,
  tc,
  tr,
} from './docx/package.ts';
import { documentXml, relation, relationships, STRICT, W, zip, type Side } from './docx/package.ts';

const list = (levels: string, ...items: string[]) => shapes(docx(items.join(''), [numbering(levels)]));
const styles = (...xml: string[]): Side => ({ kind: 'styles', xml: xml.join('') });
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const styled = (words: string, id: string) => p(words, `<w:pStyle w:val="${id}"/>`);

describe('automatic numbers', () => {
  test.each([
    ['decimal', '%1.', ['1.', '2.', '3.']],
    ['lowerLetter', '(%1)', ['(a)', '(b)', '(c)']],
    ['upperLetter', '%1)', ['A)', 'B)', 'C)']],
    ['lowerRoman', '%1', ['i', 'ii', 'iii']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.']],
    ['decimalZero', '%1', ['01', '02', '03']],
    ['ordinal', '%1', ['1st', '2nd', '3rd']],
    ['decimal', 'Item %1:', ['Item 1:', 'Item 2:', 'Item 3:']],
    ['bullet', '\uf0b7', ['•', '•', '•']],
    ['aFormatOfTomorrow', '%1.', ['1.', '2.', '3.']],
  ])('%s as %s', async (format, text, labels) => {
    const read = await list(lvl(0, format, text), item('Apples'), item('Pears'), item('Plums'));
    expect(read).toEqual([`[${labels[0]}] Apples`, `[${labels[1]}] Pears`, `[${labels[2]}] Plums`]);
  });

  test('none prints nothing', async () => {
    expect(await list(lvl(0, 'none', ''), item('Apples'))).toEqual(['Apples']);
  });

  test('levels below count with those above, and start again behind them', async () => {
    const levels =
      lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>') + lvl(2, 'lowerLetter', '(%3)');
    const items = [item('A'), item('B', 1, 1), item('C', 1, 2), item('D', 1, 2), item('E', 1, 1), item('F', 1, 2)];
    expect(await list(levels, ...items, item('G'), item('H', 1, 1))).toEqual([
      '[I.] A',
      '  [1.1] B',
      '    [(a)] C',
      '    [(b)] D',
      '  [1.2] E',
      '    [(a)] F',
      '[II.] G',
      '  [2.1] H',
    ]);
  });

  test('a level that never starts again, and one that only starts again behind the outermost', async () => {
    const never = lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>');
    expect(await list(never, item('A'), item('B', 1, 1), item('C'), item('D', 1, 1))).toEqual([
      '[1.] A',
      '  [1)] B',
      '[2.] C',
      '  [2)] D',
    ]);
    const first = never.replaceAll('"0"/>', '"1"/>') + lvl(2, 'lowerLetter', '%3.', '<w:lvlRestart w:val="1"/>');
    expect(await list(first, item('A'), item('B', 1, 1), item('C', 1, 2), item('D', 1, 1), item('E', 1, 2))).toContain(
      '    [b.] E',
    );
  });

  test('lists of one pattern go on with its numbers unless they start anew', async () => {
    const levels = lvl(0, 'decimal', '%1.');
    const items = item('A') + item('B', 2) + item('C', 2);
    expect(await shapes(docx(items, [numbering(levels)]))).toEqual(['[1.] A', '[2.] B', '[3.] C']);
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    expect(await shapes(docx(items, [numbering(levels, anew)]))).toEqual(['[1.] A', '[5.] B', '[6.] C']);
    const other = `<w:lvlOverride w:ilvl="0">${lvl(0, 'lowerLetter', '(%1)')}</w:lvlOverride>`;
    expect(await shapes(docx(items, [numbering(levels, other)]))).toEqual(['[1.] A', '[(b)] B', '[(c)] C']);
  });

  test('list styles stand for lists', async () => {
    const linked = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Ours"/></w:abstractNum>`;
    const real = `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Ours"/>${lvl(0, 'decimal', '§%1')}</w:abstractNum>`;
    const ours = style('Ours', 'Ours', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', 'numbering');
    const sides = [{ kind: 'numbering', xml: linked + real + num(1, 0) + num(2, 1) }, styles(ours)];
    expect(await shapes(docx(item('A') + item('B', 2), sides))).toEqual(['[§1] A', '[§2] B']);
  });

  test('styles bring their list, by their own level or by the level that names them; list 0 takes it away', async () => {
    const numPr = (inside: string) => `<w:pPr><w:numPr>${inside}</w:numPr></w:pPr>`;
    const sides = [
      styles(
        style('Clause', 'Clause', numPr('<w:numId w:val="1"/>')),
        style('Sub', 'Sub', `<w:basedOn w:val="Clause"/>${numPr('<w:ilvl w:val="1"/>')}`),
        style('Heading1', 'heading 1', numPr('<w:numId w:val="1"/>')),
      ),
      numbering(lvl(0, 'decimal', '%1.', '<w:pStyle w:val="Heading1"/>') + lvl(1, 'lowerLetter', '%2)')),
    ];
    const none = p('D', '<w:pStyle w:val="Clause"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const body = styled('A', 'Clause') + styled('B', 'Sub') + styled('Finance', 'Heading1') + none;
    expect(await shapes(docx(body, sides))).toEqual(['[1.] A', '  [a)] B', '# 2. Finance', 'D']);
  });

  test('an empty paragraph keeps its number, not its bullet; one that is deleted or hidden is not counted', async () => {
    const gone = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>';
    const hidden = gone.replace('del', 'vanish');
    const body = item('A') + item('') + p('', gone) + p('', hidden) + item('B') + item('', 1, 1);
    expect(await list(lvl(0, 'decimal', '%1.') + lvl(1, 'bullet', '-'), body)).toEqual(['[1.] A', '2.', '[3.] B']);
  });
});

describe('headings', () => {
  test('by name in any case, by outline level, through styles that they are based on', async () => {
    const sides = [
      styles(
        style('a', 'HEADING 2'),
        style('b', 'title'),
        style('c', 'Own', '<w:basedOn w:val="a"/>'),
        style('d', 'Deep', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
        style('e', 'TOC Heading', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      ),
    ];
    const body = ['a', 'b', 'c', 'd', 'e'].map((id) => styled(`Words ${id}`, id)).join('');
    expect(await shapes(docx(body + p('Direct', '<w:outlineLvl w:val="0"/>'), sides))).toEqual([
      '## Words a',
      '# Words b',
      '## Words c',
      '#### Words d',
      'Words e',
      '# Direct',
    ]);
  });

  test('by the usual ids where the file has no styles', async () => {
    expect(await shapes(docx(styled('Finance', 'Heading3') + styled('Minutes', 'Title')))).toEqual([
      '### Finance',
      '# Minutes',
    ]);
  });

  test('styles that are based on each other in a ring do no harm', async () => {
    const ring = [style('a', 'A', '<w:basedOn w:val="b"/>'), style('b', 'B', '<w:basedOn w:val="a"/>')];
    expect(await shapes(docx(styled('Words', 'a'), [styles(...ring)]))).toEqual(['Words']);
  });
});

describe('tables', () => {
  test('cells that span, rows that are headers, columns left free', async () => {
    const body = table(
      tr(tc('Item') + tc('Owner', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>'),
      tr(tc('Roof', '<w:vMerge w:val="restart"/>') + tc('Ann Lee') + tc('May')),
      tr(tc('', '<w:vMerge/>') + tc('Bo Ray') + tc('June')),
      tr(tc('Carl Dee') + tc('July'), '<w:gridBefore w:val="1"/>'),
    );
    expect(await shapes(docx(body))).toEqual([
      ['= Item | Owner{2,1}', 'Roof{1,2} | Ann Lee | May', 'Bo Ray | June', ' | Carl Dee | July'],
    ]);
  });

  test('lists in cells keep their labels, rows that are deleted are gone and not counted', async () => {
    const row = (words: string, more = '') => tr(tc(item('')) + tc(words), more);
    const body = table(row('Roof'), row('Gate', '<w:del/>'), row('Wall'));
    expect(await shapes(docx(body, [numbering(lvl(0, 'decimal', '%1.'))]))).toEqual([['1. | Roof', '2. | Wall']]);
  });

  test('a table in a cell gives way to its words', async () => {
    const inner = table(tr(tc('Inner a') + tc('Inner b')));
    expect((await read(docx(table(tr(tc(`${p('Outer')}${inner}${p('')}`) + tc('Right')))))).text).toMatch(
      /Outer\nInner a \| Inner b\nRight/,
    );
  });

  test('content controls around rows and cells leave no trace', async () => {
    const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    expect(await shapes(docx(table(control(tr(control(tc('A')) + tc('B'))))))).toEqual([['A | B']]);
  });
});

describe('words', () => {
  test('breaks, tabs, hyphens', async () => {
    const inside =
      '<w:t>one</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t><w:noBreakHyphen/><w:t>fo</w:t><w:softHyphen/><w:t>ur</w:t>';
    expect((await read(docx(p(r(inside))))).text).toBe('one\ntwo\nthree-four\n');
    expect((await read(docx(p(`${r('Mover')}${r('<w:tab/><w:ptab/>')}${r('Lee')}`)))).text).toBe('Mover\tLee\n');
  });

  test('tab stops of a paragraph are no tabs, page breaks leave nothing at its ends', async () => {
    const tabs = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>';
    const body = p(r('Words') + r('<w:br w:type="page"/>'), tabs) + p(r('<w:br w:type="page"/>'));
    expect((await read(docx(body))).text).toBe('Words\n');
  });

  test('symbols', async () => {
    const sym = (font: string, char: string) => r(`<w:sym w:font="${font}" w:char="${char}"/>`);
    const body = sym('Wingdings', 'F0FC') + sym('Arial', '00A7') + sym('Some Font', 'F0A7') + sym('Wingdings', 'x"/>');
    expect((await read(docx(p(body)))).text).toBe('✓§•\n');
  });

  test('capitals', async () => {
    const body = r('Present', '<w:caps/>') + r(' all', '<w:smallCaps/>') + r(' told', '<w:caps w:val="0"/>');
    expect((await read(docx(p(body)))).text).toBe('PRESENT ALL told\n');
  });

  test('hidden words, comments and ruby are left out', async () => {
    const comment = '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';
    const ruby = r(
      '<w:ruby><w:rt><w:r><w:t>said</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>',
    );
    const comments = { kind: 'comments', xml: `<w:comment w:id="1">${p('Really?')}</w:comment>` };
    const body = p(comment + r('Seen ') + r('hidden ', '<w:vanish/>') + ruby);
    expect((await read(docx(body, [comments]))).text).toBe('Seen base\n');
  });

  test('white space of the file is a blank, characters of XML stay', async () => {
    expect((await read(docx(p('<w:r><w:t>one\n   two &lt;b&gt; &amp; <![CDATA[<c>]]></w:t></w:r>')))).text).toBe(
      'one    two <b> & <c>\n',
    );
  });

  test('words in formulas and controls, boxes to tick', async () => {
    const formula = '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>';
    const box14 =
      '<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>';
    const old =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>' +
      '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect((await read(docx(p(formula + r(' ') + box14 + old + old.replace('"1"', '"0"'))))).text).toBe('x=1 ☒☒☐\n');
  });
});

describe('how words are set', () => {
  const marks = async (bytes: Uint8Array) => {
    const { blocks } = await read(bytes);
    return blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? block.text.marks.map(({ kind, from, to }) => `${kind} ${block.text.value.slice(from, to)}`)
        : [],
    );
  };

  test('in the run', async () => {
    const body = r('a', '<w:b/>') + r('b', '<w:i/>') + r('c', '<w:u w:val="single"/>') + r('d', '<w:u w:val="none"/>');
    expect(await marks(docx(p(body)))).toEqual(['bold a', 'italic b', 'underline c']);
  });

  test('in styles: those of paragraph and of words undo each other, the run has the last word', async () => {
    const sides = [
      styles(
        style('Base', 'Base', '<w:rPr><w:b/></w:rPr>'),
        style('Loud', 'Loud', '<w:basedOn w:val="Base"/>'),
        style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
      ),
    ];
    const strong = '<w:rStyle w:val="Strong"/>';
    const runs = r('a') + r('b', strong) + r('c', '<w:b w:val="0"/>') + r('d', `${strong}<w:b/>`);
    expect(await marks(docx(p(runs, '<w:pStyle w:val="Loud"/>'), sides))).toEqual(['bold a', 'bold d']);
    expect(await marks(docx(p(r('a') + r('b', strong)), sides))).toEqual(['bold b']);
  });

  test('in the usual styles of the file', async () => {
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>';
    const usual = style('N', 'Normal', '<w:rPr><w:b/></w:rPr>').replace('<w:style ', '<w:style w:default="1" ');
    expect(await marks(docx(p('a'), [styles(defaults, usual)]))).toEqual(['bold a', 'italic a']);
  });
});

describe('tracked changes, as accepted', () => {
  test('words put in stay, words taken out and moved away go', async () => {
    const body =
      r('The roof ') +
      `<w:del>${r('<w:delText>leaks</w:delText>')}</w:del><w:ins>${r('holds')}</w:ins>` +
      `<w:moveFrom>${r(' well')}</w:moveFrom><w:moveTo>${r('.')}</w:moveTo>`;
    expect((await read(docx(p(body)))).text).toBe('The roof holds.\n');
  });

  test('a paragraph without its end goes on in the next, also where none follows', async () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    expect((await read(docx(p('The roof ', gone) + p('holds.')))).text).toBe('The roof holds.\n');
    expect((await read(docx(table(tr(tc(p('Left', gone)) + tc('Right')))))).text).toBe('Left | Right\n');
  });

  test('the properties from before a change do not count', async () => {
    const body = p('Words', '<w:pPrChange><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>');
    expect(await shapes(docx(body))).toEqual(['Words']);
  });

  test('a separator of styles keeps the number of the first', async () => {
    const head = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    expect(await list(lvl(0, 'decimal', '%1.'), p('Roof. ', head), p('It holds.'))).toEqual(['[1.] Roof. It holds.']);
  });
});

describe('fields', () => {
  test('results stay, codes go', async () => {
    const simple = `<w:fldSimple w:instr=" DATE ">${r('4 May')}</w:fldSimple>`;
    const link = field(' HYPERLINK "http://a.example" ', 'our pages');
    expect((await read(docx(p(`${simple}${r(', ')}${link}`)))).text).toBe('4 May, our pages\n');
  });

  test('page numbers go, with the words around them where they stand alone in a footer', async () => {
    const footer = (xml: string) =>
      docx(`${p('Words')}<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>`, [
        { kind: 'footer', id: 'f', xml },
      ]);
    const page = `${r('Page ')}${field(' PAGE ', '3')}${r(' of ')}<w:fldSimple w:instr="NUMPAGES">${r('4')}</w:fldSimple>`;
    expect(await shapes(footer(p(page)))).toEqual(['Words']);
    expect(await shapes(footer(p(`${r('DRAFT ')}${page}`)))).toEqual(['<furniture> DRAFT Page  of', 'Words']);
  });

  test('a code that has lost its end takes its own paragraph only', async () => {
    const body = p(`${r('One ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('x')}`) + p('Two');
    expect((await read(docx(body))).text).toBe('One\nTwo\n');
  });
});

describe('what stands outside of the text', () => {
  const reference = (place: string, use: string, id: string) => `<w:${place}Reference w:type="${use}" r:id="${id}"/>`;

  test('headers, then footers, in front of its blocks; the same words once', async () => {
    const section = `<w:sectPr>${reference('footer', 'default', 'f')}${reference('header', 'default', 'h1')}${reference('header', 'first', 'h2')}<w:titlePg/></w:sectPr>`;
    const sides = [
      { kind: 'header', id: 'h1', xml: p('Oakby Council') },
      { kind: 'header', id: 'h2', xml: p('DRAFT') + table(tr(tc('Oakby  Council') + tc('May'))) },
      { kind: 'footer', id: 'f', xml: p('Signed') },
    ];
    expect(await shapes(docx(p('Words') + section, sides))).toEqual([
      '<furniture> Oakby Council',
      '<furniture> DRAFT',
      '<furniture> May',
      '<furniture> Signed',
      'Words',
    ]);
  });

  test('those of first and even pages only where there are such pages', async () => {
    const section = `<w:sectPr>${reference('header', 'first', 'h1')}${reference('header', 'even', 'h2')}</w:sectPr>`;
    const sides = [
      { kind: 'header', id: 'h1', xml: p('First') },
      { kind: 'header', id: 'h2', xml: p('Even') },
    ];
    const even = { kind: 'settings', xml: '<w:evenAndOddHeaders/>' };
    expect(await shapes(docx(p('Words') + section, sides))).toEqual(['Words']);
    expect(await shapes(docx(p('Words') + section, [...sides, even]))).toEqual(['<furniture> Even', 'Words']);
  });

  test('notes follow the paragraph that refers to them', async () => {
    const note = (kind: string, id: number, words: string) =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(words)}`)}</w:${kind}>`;
    const separator = `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote>`;
    const sides = [
      { kind: 'footnotes', xml: separator + note('footnote', 3, 'By post.') + note('footnote', 4, 'By hand.') },
      { kind: 'endnotes', xml: note('endnote', 1, 'See file.') },
    ];
    const at = (kind: string, id: number, more = '') => r(`<w:${kind}Reference w:id="${id}" ${more}/>`);
    const body =
      p(r('It came') + at('footnote', 4) + r(' late') + at('endnote', 1) + r('.')) + p(r('So') + at('footnote', 3));
    expect((await read(docx(body, sides))).text).toBe('It came late.\n[1] By hand.\n[i] See file.\nSo\n[2] By post.\n');
    const marked = r('<w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t>');
    expect((await read(docx(p(r('So') + marked) + p(r('On') + at('footnote', 3)), sides))).text).toBe(
      'So\nBy post.\nOn\n',
    );
  });

  test('text boxes follow the paragraph that holds them, once', async () => {
    expect(await shapes(docx(p(r('Before') + box('In the box') + r(' and behind'))))).toEqual([
      'Before and behind',
      'In the box',
    ]);
    expect(await shapes(docx(table(tr(tc(p(box('In the box'))) + tc('Right')))))).toEqual([['In the box | Right']]);
  });
});

describe('packages', () => {
  test('a main part of another name, told by the package or by its type', async () => {
    const main = documentXml(p('Words'));
    const related = {
      '_rels/.rels': relationships(relation('a', office, '/word/document2.xml')),
      'word/document2.xml': main,
    };
    expect(await shapes(zip(related))).toEqual(['Words']);
    for (const type of [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ]) {
      const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/w/text.xml" ContentType="${type}"/></Types>`;
      expect(await shapes(zip({ '[Content_Types].xml': types, 'w/text.xml': main }))).toEqual(['Words']);
    }
  });

  test('the strict edition, other prefixes, none', async () => {
    const strict = documentXml(p('Words', '<w:pStyle w:val="Heading1"/>')).replace(W, STRICT);
    expect(await shapes(zip({ 'word/document.xml': strict }))).toEqual(['# Words']);
    const other = strict.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    expect(await shapes(zip({ 'word/document.xml': other }))).toEqual(['# Words']);
    const bare = `<document xmlns="${W}" xmlns:w="${W}"><body><p><pPr><pStyle w:val="Heading1"/></pPr><r><t>Words</t></r></p></body></document>`;
    expect(await shapes(zip({ 'word/document.xml': bare }))).toEqual(['# Words']);
  });

  test('the document that the pipeline reads', async () => {
    const document = await readDocument(docx(p('Words')));
    expect(document.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(document.text).toBe('Words\n');
  });
});

describe('damaged and hostile files', () => {
  const refusal = (bytes: Uint8Array) =>
    read(bytes).then(
      () => 'read',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  const main = (xml: string) => zip({ 'word/document.xml': xml });

  test.each([
    ['no package', new TextEncoder().encode('PK\u0003\u0004 and no more')],
    ['half a package', docx(p('Words')).slice(0, 300)],
    ['no main part', zip({ 'word/styles.xml': '<a/>' })],
    ['XML that breaks off', main(documentXml(p('Words')).slice(0, -20))],
    ['XML that is none', main('Words')],
    ['no text document', main('<a/>')],
    [
      'entities from outside',
      main(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentXml(p('&x;')).slice(21)}`),
    ],
    ['entities that nobody declared', main(documentXml(p('&x;')))],
  ])('%s: one line', async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(/^ReadError: is (?:not|a|damaged)[^\n]+$/);
  });

  test('a broken side part is told of, the rest is read', async () => {
    const sides = ['styles', 'numbering', 'footnotes', 'settings'].map((kind) => ({ kind, raw: '<w:oops' }));
    const header = { kind: 'header', raw: `<w:hdr xmlns:w="${W}">${p('Head')}<w:p><w:r><w:t>Broken` };
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    const body =
      item('One') + p(r('Two') + r('<w:footnoteReference w:id="1"/>')) + styled('Three', 'Heading1') + section;
    const { text, diagnostics } = await read(docx(body, [...sides, header]));
    expect(text).toBe('One\nTwo\nThree\n');
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`).sort()).toEqual([
      'part-lost The part "word/footnotes.xml" of the file is broken: footnotes are lost.',
      'part-lost The part "word/header.xml" of the file is broken: a header is lost.',
      'part-lost The part "word/numbering.xml" of the file is broken: automatic numbers are lost.',
      'part-lost The part "word/settings.xml" of the file is broken: settings are lost.',
      'part-lost The part "word/styles.xml" of the file is broken: styles (headings, bold words) are lost.',
    ]);
  });

  test('what lies outside of the package is not read', async () => {
    const outside = relation('h', `${office}/header`, 'file:///etc/hostname', 'TargetMode="External"');
    const files = {
      'word/document.xml': documentXml(
        `${p('Words')}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
      ),
      'word/_rels/document.xml.rels': relationships(outside),
    };
    expect(await read(zip(files))).toMatchObject({ text: 'Words\n', diagnostics: [] });
  });

  test('elements and words named as properties of all objects are nothing more', async () => {
    const body = '<w:constructor/><w:__proto__/><w:toString/>' + p('constructor') + p('Words');
    expect((await read(docx(body))).text).toBe('constructor\nWords\n');
  });

  test('elements in wrong places', async () => {
    const body = `<w:tc>${p('A')}</w:tc><w:tr>${p('B')}</w:tr><w:tbl>${p('C')}<w:tc>${p('D')}</w:tc></w:tbl><w:r><w:t>E</w:t></w:r><w:p>${p('F')}</w:p>`;
    expect((await read(docx(body))).text.replace(/\W+/g, '')).toBe('ABCDF');
  });

  const nested = (open: string, close: string, times: number, words: string) =>
    open.repeat(times) + words + close.repeat(times);

  test.each([
    ['tables in tables', nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 3000, p('Words'))],
    ['controls in controls', nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 30_000, p('Words'))],
    ['links in links', p(nested('<w:hyperlink>', '</w:hyperlink>', 30_000, r('Words')))],
    [
      'fields in fields',
      p('Words') + p(`<w:r>${'<w:fldChar w:fldCharType="begin"/>'.repeat(30_000)}<w:t>x</w:t></w:r>`),
    ],
    ['paragraphs without an end', p('', '<w:rPr><w:del/></w:rPr>').repeat(20_000) + p('Words')],
    ['prefixes in prefixes', nested(`<a:x xmlns:a="${W}"><b:x xmlns:b="urn:b">`, '</b:x></a:x>', 20_000, p('Words'))],
    ['many names', Array.from({ length: 30_000 }, (_, at) => `<w:x${at}/>`).join('') + p('Words')],
    [
      'many symbols',
      p(Array.from({ length: 20_000 }, (_, at) => r(`<w:sym w:font="F${at}" w:char="F0B7"/>`)).join('')) + p('Words'),
    ],
    ['a wide span', table(tr(tc('Words', '<w:gridSpan w:val="999999999"/>')))],
    ['one note, many uses', p(r('<w:footnoteReference w:id="1"/>').repeat(20_000)) + p('Words')],
  ])('%s', { timeout: 10_000 }, async (_, body) => {
    const notes = { kind: 'footnotes', xml: `<w:footnote w:id="1">${p('Note')}</w:footnote>` };
    const { text } = await read(docx(body, [notes]));
    expect(text).toContain('Words');
    expect(text.length).toBeLessThan(30_000);
  });

  test('text boxes in text boxes end somewhere', async () => {
    const open = '<w:p><w:r><w:pict><w:txbxContent>';
    const body = p('Words') + nested(open, '</w:txbxContent></w:pict></w:r></w:p>', 3000, p('Deep'));
    expect((await read(docx(body))).text).toBe('Words\n');
  });

  test('more cells than any table has: the words of the rest are paragraphs', { timeout: 30_000 }, async () => {
    const row = tr('<w:tc/>'.repeat(99) + tc('a'));
    const { text, diagnostics } = await read(docx(table(row.repeat(510)) + p('Words')));
    expect(text.endsWith('a\nWords\n')).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toEqual(['limit-reached']);
  });
});
