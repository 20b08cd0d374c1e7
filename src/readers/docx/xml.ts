/** The XML of Word files: elements named by their meaning, whatever prefix or edition of the format a file uses. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ReadError } from '../../diagnostics.ts';

/** The namespaces that count, each with the prefix that elements are named with here; "strict" files have purl addresses. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
};

export type Attributes = Readonly<Record<string, string>>;

/** Called in the file's order. `name` is "w:p"; an element of a namespace that does not count is called "". */
export interface Handler {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text?: (value: string) => void;
}

/** Reads XML. Throws ReadError where it is not well-formed, or has a document type (entities), which Word writes never. */
export function readXml(xml: string, { open, close, text }: Handler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = newNames();
  parser.on('error', () => {
    throw new ReadError('damaged', 'is a damaged Word file: its XML is broken');
  });
  parser.on('doctype', () => {
    throw new ReadError('damaged', 'is not a Word file: its XML declares entities');
  });
  parser.on('opentag', (tag) => {
    names.enter(tag);
    open(names.nameOf(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    close(names.nameOf(tag.name));
    names.leave(tag);
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

/** Names as the prefixes that the elements around declare make them. */
function newNames() {
  const prefixes = new Map<string, string>();
  const known = new Map<string, string>();
  const outer: { tag: SaxesTagPlain; before: [string, string][] }[] = [];
  const declare = (prefix: string, meaning: string) => {
    prefixes.set(prefix, meaning);
    known.clear();
  };
  return {
    enter(tag: SaxesTagPlain): void {
      const before: [string, string][] = [];
      for (const name in tag.attributes) {
        if (!name.startsWith('xmlns')) continue;
        const prefix = name.slice('xmlns:'.length);
        const was = prefixes.get(prefix) ?? '';
        const is = prefixOf(tag.attributes[name]);
        if (was === is) continue;
        before.push([prefix, was]);
        declare(prefix, is);
      }
      if (before.length > 0) outer.push({ tag, before });
    },
    leave(tag: SaxesTagPlain): void {
      if (outer.at(-1)?.tag === tag) for (const [prefix, was] of outer.pop()?.before ?? []) declare(prefix, was);
    },
    nameOf(raw: string): string {
      let name = known.get(raw);
      if (name === undefined) {
        const colon = raw.indexOf(':');
        const prefix = prefixes.get(raw.slice(0, Math.max(0, colon))) ?? '';
        name = prefix === '' ? '' : `${prefix}:${raw.slice(colon + 1)}`;
        known.set(raw, name);
      }
      return name;
    },
  };
}

function prefixOf(namespace: string | undefined): string {
  return (namespace !== undefined && Object.hasOwn(PREFIXES, namespace) ? PREFIXES[namespace] : undefined) ?? '';
}

/** An attribute by the name that it has behind its prefix; no element read here has two of one name. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const value = attributes[`w:${name}`] ?? attributes[name];
  if (value !== undefined) return value;
  for (const key in attributes) if (key.endsWith(`:${name}`) && !key.startsWith('xmlns')) return attributes[key];
  return undefined;
}

/** Whether an element such as <w:b/> switches on: it does unless its value says otherwise. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attribute(attributes, 'val') ?? '');
}

export interface Node {
  name: string;
  attributes: Attributes;
  children: Node[];
}

/** A small part as a tree of its elements, without their words. Throws as readXml does. */
export function readTree(xml: string, skipped: ReadonlySet<string> = new Set()): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const path = [root];
  let skipping = 0;
  readXml(xml, {
    open(name, attributes) {
      if (skipping > 0 || skipped.has(name)) return void skipping++;
      const node = { name, attributes, children: [] };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    close() {
      if (skipping > 0) skipping--;
      else path.pop();
    },
  });
  return root.children[0] ?? root;
}

export function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((one) => one.name === name);
}

export function childrenOf(node: Node, name: string): Node[] {
  return node.children.filter((one) => one.name === name);
}

/** The value of a child such as <w:numId w:val="3"/>. */
export function valueOf(node: Node | undefined, name: string): string | undefined {
  const found = child(node, name);
  return found === undefined ? undefined : attribute(found.attributes, 'val');
}

/** A whole number as it stands in an attribute; undefined where there is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}
