/** The styles of a Word 97 file, as the table stream holds them. */
import { resolveStyle, type OwnStyle, type Style } from '../word-styles.ts';
import { formatIn } from './characters.ts';
import { styledProperty, type ParagraphProperties } from './paragraphs.ts';
import { eachProperty, HEADINGS, styleId } from './properties.ts';

/** A style by its id, with what it takes over from others. */
export type Styles = (id: string) => Style;

const KIND = { paragraph: 1, words: 2 };
/** What the built-in style with this number is called, whatever language names it. */
const TITLE = 62;
/** In the place of a number: none. */
const NO_STYLE = 0xfff;
/** Bytes of what stands in front of a style's name: whatever the file says, no fewer. */
const LEAST_BASE = 10;

/** Reads the table of styles; what lies outside of it is as if it were not there. */
export function readStyles(table: Buffer): Styles {
  const own = new Map(entriesIn(table).map((style) => [style.id, style]));
  const known = new Map<string, Style>();
  return (id) => {
    let style = known.get(id);
    if (style === undefined) known.set(id, (style = resolveStyle(own, id)));
    return style;
  };
}

function entriesIn(table: Buffer): OwnStyle[] {
  if (table.length < 6) return [];
  const styles: OwnStyle[] = [];
  const count = table.readUInt16LE(2);
  const base = Math.max(LEAST_BASE, table.readUInt16LE(4));
  let at = 2 + table.readUInt16LE(0);
  for (let number = 0; number < count && at + 2 <= table.length; number++) {
    const size = table.readUInt16LE(at);
    const entry = table.subarray(at + 2, at + 2 + size);
    if (entry.length >= base + 2) styles.push(styleOf(number, entry, base));
    at += 2 + size + (size & 1);
  }
  return styles;
}

function styleOf(number: number, entry: Buffer, base: number): OwnStyle {
  const builtIn = entry.readUInt16LE(0) & 0xfff;
  const kind = entry.readUInt16LE(2) & 0xf;
  const basedOn = entry.readUInt16LE(2) >> 4;
  const nameLength = 2 * entry.readUInt16LE(base);
  const paragraph: ParagraphProperties = { place: {} };
  const lists = listsFrom(entry, base + 2 + nameLength + 2);
  if (kind === KIND.paragraph) {
    const properties = lists.shift()?.subarray(2) ?? Buffer.alloc(0);
    eachProperty(properties, (code, operand, of) => styledProperty(paragraph, code, of.subarray(operand)));
  }
  const hasWords = kind === KIND.paragraph || kind === KIND.words;
  return {
    id: styleId(number),
    name: nameOf(builtIn) ?? entry.toString('utf16le', base + 2, base + 2 + nameLength),
    basedOn: basedOn === NO_STYLE ? undefined : styleId(basedOn),
    outline: paragraph.outline,
    ...paragraph.place,
    format: hasWords ? formatIn(lists[0] ?? Buffer.alloc(0)) : {},
  };
}

function nameOf(builtIn: number): string | null {
  if (builtIn === TITLE) return 'title';
  return builtIn >= 1 && builtIn <= HEADINGS ? `heading ${builtIn}` : null;
}

/** The lists of properties behind a style's name: each begins at an even byte with its length. */
function listsFrom(entry: Buffer, start: number): Buffer[] {
  const lists: Buffer[] = [];
  for (let at = start + (start & 1); at + 2 <= entry.length && lists.length < 2;) {
    const size = entry.readUInt16LE(at);
    lists.push(entry.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size & 1);
  }
  return lists;
}
