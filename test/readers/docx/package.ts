/** Word files written in code: what the tests of their reader need, and no more than Word needs. */
import { strToU8, zipSync } from 'fflate';
import type { Block } from '../../../src/document.ts';
import { readDocx } from '../../../src/readers/docx/index.ts';
import type { Diagnostic } from '../../../src/schema.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** A side part by its kind ("styles", "header"): its XML inside the root, or all of it in `raw`. */
export interface Side {
  kind: string;
  xml?: string;
  raw?: string;
  id?: string;
}

const ROOTS: Record<string, string> = { header: 'hdr', footer: 'ftr' };

/** The bytes of a Word file with this body. */
export function docx(body: string, sides: readonly Side[] = []): Uint8Array {
  const parts = sides.map(({ kind, xml = '', raw, id = kind }) => {
    const root = ROOTS[kind] ?? kind;
    return { kind, id, name: `${id}.xml`, xml: raw ?? `<w:${root} ${NAMES}>${xml}</w:${root}>` };
  });
  const relations = parts.map(({ kind, id, name }) => relation(id, `${R}/${kind}`, name)).join('');
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(relation('main', `${R}/officeDocument`, 'word/document.xml')),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}`, xml])),
  });
}

export function documentXml(body: string): string {
  return `<?xml version="1.0"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`;
}

export function relationships(xml: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;
}

export function relation(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}" ${more}/>`;
}

export function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph; `properties` is the inside of its w:pPr. Words that begin with "<" are runs already. */
export function p(words: string, properties = ''): string {
  const runs = words === '' || words.startsWith('<') ? words : r(words);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(words: string, properties = ''): string {
  const inside = words.startsWith('<') ? words : `<w:t xml:space="preserve">${words}</w:t>`;
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

/** A paragraph in list `list` at level `level`. */
export function item(words: string, list = 1, level = 0): string {
  return p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A level of a list; `more` follows its text. */
export function lvl(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** numbering.xml of one pattern, used by lists 1 and 2; `exceptions` are those of list 2. */
export function numbering(levels: string, exceptions = ''): Side {
  const xml = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`;
  return { kind: 'numbering', xml: xml + num(1, 0) + num(2, 0, exceptions) };
}

export function num(id: number, pattern: number, exceptions = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${pattern}"/>${exceptions}</w:num>`;
}

export function style(id: string, name: string, inside = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

export function tr(cells: string, properties = ''): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

export function tc(words: string, properties = ''): string {
  const blocks = words.startsWith('<') ? words : p(words);
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${blocks}</w:tc>`;
}

export function field(code: string, result: string): string {
  const mark = (type: string) => r(`<w:fldChar w:fldCharType="${type}"/>`);
  return mark('begin') + r(`<w:instrText>${code}</w:instrText>`) + mark('separate') + r(result) + mark('end');
}

/** A text box as Word writes it, twice: in the new way and in the old. */
export function box(words: string): string {
  const content = `<w:txbxContent>${p(words)}</w:txbxContent>`;
  return r(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  );
}

/** The blocks of a Word file in one line each: "# Title", "[(a)] item", "<furniture> x"; a cell with its spans: "x{2,1}". */
export async function shapes(bytes: Uint8Array): Promise<(string | string[])[]> {
  return (await read(bytes)).blocks.map((block) => (block.type === 'table' ? rowsOf(block) : lineOf(block)));
}

export async function read(bytes: Uint8Array): Promise<{ text: string; blocks: Block[]; diagnostics: Diagnostic[] }> {
  const { document, diagnostics } = await readDocx(bytes, {});
  return { text: document.text, blocks: document.blocks, diagnostics };
}

function rowsOf(block: Extract<Block, { type: 'table' }>): string[] {
  return block.rows.map(({ header, cells }) => {
    const shown = cells.map(({ blocks, columnSpan, rowSpan }) => {
      const spans = columnSpan === 1 && rowSpan === 1 ? '' : `{${columnSpan},${rowSpan}}`;
      return blocks.map(lineOf).join(' / ') + spans;
    });
    return `${header ? '= ' : ''}${shown.join(' | ')}`;
  });
}

function lineOf(block: Block): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${block.text.value}`;
  if (block.type === 'list-item')
    return `${'  '.repeat(block.depth)}[${block.label.value}] ${block.text.value}`.trimEnd();
  if (block.type === 'furniture') return `<furniture> ${block.text.value}`;
  return block.type === 'paragraph' ? block.text.value : `<${block.type}>`;
}
