/** XML as a tree of plain objects, and its text. */
import { printable } from './printable.ts';

export interface XmlElement {
  name: string;
  attributes: [name: string, value: string][];
  children: (XmlElement | string)[];
  /** It holds text: no white space is put between its parts. */
  mixed: boolean;
}

/** What an element may be given to hold: null is nothing. */
export type Content = XmlElement | string | null | readonly Content[];

/** Attributes that are null are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element of elements: each is printed on a line of its own. */
export function element(name: string, attributes: Attributes = {}, ...children: Content[]): XmlElement {
  return build(name, attributes, children, false);
}

/** An element of text, or of text and elements: printed on one line. */
export function mixed(name: string, attributes: Attributes = {}, ...children: Content[]): XmlElement {
  return build(name, attributes, children, true);
}

function build(name: string, attributes: Attributes, content: readonly Content[], isMixed: boolean): XmlElement {
  const stated = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === null ? [] : [[key, String(value)]],
  );
  return { name, attributes: stated, children: content.flatMap(flat), mixed: isMixed };
}

function flat(content: Content): (XmlElement | string)[] {
  if (content === null) return [];
  return typeof content === 'string' || 'name' in content ? [content] : content.flatMap(flat);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const INDENT = '  ';

/** The element's text, indented by two; `depth` is how deep it stands itself. Ends with a newline. */
export function printXml(root: XmlElement, depth = 0): string {
  const margin = INDENT.repeat(depth);
  if (root.mixed || root.children.length === 0) return `${margin}${onOneLine(root)}\n`;
  const inner = root.children.map((child) =>
    typeof child === 'string' ? `${margin}${INDENT}${escapeXml(child)}\n` : printXml(child, depth + 1),
  );
  return `${margin}${startTag(root)}\n${inner.join('')}${margin}</${root.name}>\n`;
}

function onOneLine(root: XmlElement): string {
  if (root.children.length === 0) return startTag(root).replace(/>$/, '/>');
  const inner = root.children.map((child) => (typeof child === 'string' ? escapeXml(child) : onOneLine(child)));
  return `${startTag(root)}${inner.join('')}</${root.name}>`;
}

/** `<name a="b">` */
export function startTag({ name, attributes }: Pick<XmlElement, 'name' | 'attributes'>): string {
  const written = attributes.map(([key, value]) => ` ${key}="${escapeXml(value).replace(/[\t\n]/g, reference)}"`);
  return `<${name}${written.join('')}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Halves of surrogate pairs and the two code points that no text may hold. */
const NOT_IN_XML = /[\ufffe\uffff\p{Surrogate}]/gu;

/** Stands for what XML cannot hold. */
const REPLACEMENT = '\ufffd';

/** Text for an element's content or a quoted attribute; controls and marks that turn the order of characters are left out. */
export function escapeXml(text: string): string {
  return printable(text)
    .replace(NOT_IN_XML, REPLACEMENT)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
