/**
 * Writes the plain document that mammoth reads: WordprocessingML of paragraphs, runs, tables and text boxes only, each
 * paragraph with its index in `paragraphs`, where stands what mammoth does not tell.
 */
import { LIMITS } from './limits.ts';
import type { Format } from '../word-styles.ts';

/** What is known of a paragraph besides its words. */
export interface ParagraphFacts {
  /** 1 to 9; null for what is no heading. */
  heading: number | null;
  label?: string | undefined;
  depth?: number | undefined;
  /** The mark of the note that it begins: "[1]". */
  note?: string | undefined;
  /** Which margin of the page it stands in. */
  furniture?: 'header' | 'footer' | undefined;
  /** Whether a page number was left out of it. */
  hadPageNumber?: boolean | undefined;
}

export interface Plain {
  paragraphs: ParagraphFacts[];
  /** Grows with whatever is printed: tells whether anything was, in between. */
  printed(): number;
  isFull(): boolean;
  /** `isJoined`: what it holds goes on in the next paragraph, whose facts count for both. */
  openParagraph(facts: ParagraphFacts, isJoined: boolean): void;
  closeParagraph(): void;
  /** Words, "\t" and "\n" in the innermost open paragraph. */
  words(value: string, format: Format): void;
  symbol(font: string, character: string, format: Format): void;
  openBox(): void;
  closeBox(): void;
  openTable(): void;
  closeTable(): void;
  /** `before`: columns that it leaves free at its beginning. */
  openRow(isHeader: boolean, before: number): void;
  closeRow(): void;
  openCell(span: number, merge: 'none' | 'first' | 'more'): void;
  closeCell(): void;
  /** A place to be filled when the notes are read. */
  slot(): number;
  fill(slot: number, xml: string): void;
  /** Where, outside of all paragraphs, something begins that `cut` takes out again, finished or not. */
  mark(): number;
  cut(mark: number): string;
  finish(): string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const CONTROL_OR_MARKUP = /[&<>\r]/g;
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': ' ' };
const MERGES = { none: '', first: '<w:vMerge w:val="restart"/>', more: '<w:vMerge/>' };
const PIECES = /[\t\n]|[^\t\n]+/g;
const TAGS = new Map([
  ['\t', '<w:tab/>'],
  ['\n', '<w:br/>'],
]);

export function newPlain(): Plain {
  const out: string[] = [];
  const paragraphs: ParagraphFacts[] = [];
  /** The open paragraphs, outermost first, each with how its open run is set; null where none is open. */
  const open: { run: string | null; joined: ParagraphFacts | undefined }[] = [];
  let length = 0;
  /** The facts of a paragraph that goes on in one that has not come. */
  let joined: ParagraphFacts | undefined;
  const write = (xml: string) => {
    out.push(xml);
    length += xml.length;
  };
  const closeRun = () => {
    const paragraph = open.at(-1);
    if (paragraph === undefined || paragraph.run === null) return;
    write('</w:r>');
    paragraph.run = null;
  };
  const run = (format: Format) => {
    const xml = runXml(format);
    const paragraph = open.at(-1);
    if (paragraph === undefined || paragraph.run === xml) return;
    closeRun();
    paragraph.run = xml;
    write(xml);
  };
  const begin = (facts: ParagraphFacts, mark: string) =>
    write(`<w:p><w:pPr><w:jc w:val="${paragraphs.push(facts) - 1}"/>${mark}</w:pPr>`);
  /** Nothing follows here for the last paragraph to go on in. */
  const settle = () => {
    if (joined === undefined) return;
    begin(joined, '');
    write('</w:p>');
    joined = undefined;
  };
  return {
    paragraphs,
    printed: () => length,
    isFull: () => length > LIMITS.characters,
    openParagraph(facts, isJoined) {
      begin(facts, isJoined ? '<w:rPr><w:del/></w:rPr>' : '');
      joined = undefined;
      open.push({ run: null, joined: isJoined ? facts : undefined });
    },
    closeParagraph() {
      closeRun();
      write('</w:p>');
      joined = open.pop()?.joined;
    },
    words(value, format) {
      run(format);
      for (const [piece] of value.matchAll(PIECES))
        write(TAGS.get(piece) ?? `<w:t>${piece.replace(CONTROL_OR_MARKUP, (one) => ESCAPED[one] ?? one)}</w:t>`);
    },
    symbol(font, character, format) {
      run(format);
      write(`<w:sym w:font="${font}" w:char="${character}"/>`);
    },
    openBox() {
      closeRun();
      write('<w:r><w:pict><w:txbxContent>');
    },
    closeBox() {
      settle();
      write('</w:txbxContent></w:pict></w:r>');
    },
    openTable() {
      settle();
      write('<w:tbl>');
    },
    closeTable: () => write('</w:tbl>'),
    openRow(isHeader, before) {
      write(isHeader ? '<w:tr><w:trPr><w:tblHeader/></w:trPr>' : '<w:tr>');
      if (before > 0) write(`<w:tc><w:tcPr><w:gridSpan w:val="${before}"/></w:tcPr></w:tc>`);
    },
    closeRow: () => write('</w:tr>'),
    openCell(span, merge) {
      const spans = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
      const properties = spans + MERGES[merge];
      write(properties === '' ? '<w:tc>' : `<w:tc><w:tcPr>${properties}</w:tcPr>`);
    },
    closeCell() {
      settle();
      write('</w:tc>');
    },
    slot: () => out.push('') - 1,
    fill: (slot, xml) => void (out[slot] = xml),
    mark() {
      settle();
      return out.length;
    },
    cut(mark) {
      settle();
      open.length = 0;
      return out.splice(mark).join('');
    },
    finish() {
      settle();
      return `<w:document xmlns:w="${NAMESPACE}"><w:body>${out.join('')}</w:body></w:document>`;
    },
  };
}

function runXml({ bold, italic, underline, capitals }: Format): string {
  const marks = [bold && '<w:b/>', italic && '<w:i/>', underline && '<w:u w:val="single"/>', capitals && '<w:caps/>'];
  const set = marks.filter((mark) => typeof mark === 'string').join('');
  return set === '' ? '<w:r>' : `<w:r><w:rPr>${set}</w:rPr>`;
}
