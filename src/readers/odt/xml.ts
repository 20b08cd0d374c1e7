/** The XML of OpenDocument files as a tree. Names keep their prefixes, which every producer writes alike. */
import { SaxesParser } from 'saxes';
import { ReadError } from '../../diagnostics.ts';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** Limits with what they keep out. */
const LIMITS = {
  /** Elements nested deeper are taken for children of the one at the limit: documents nest some tens. */
  depth: 200,
  /** Characters of one part: a thousand pages have ten million. */
  characters: 64 * 1024 * 1024,
  /** Faults after which the rest is given up. */
  faults: 1000,
};

const TOO_MANY_FAULTS = new Error('too many faults');

export interface Tree {
  root: Element;
  /** Whether it is not well-formed: what could not be understood is left out. */
  damaged: boolean;
}

/** Reads XML as far as it goes. Throws ReadError where it is too large, or has entities of its own. */
export function readTree(xml: string): Tree {
  if (xml.length > LIMITS.characters) throw new ReadError('too-large', 'holds far more than minutes can be');
  const root: Element = { name: '', attributes: {}, children: [] };
  const path = [root];
  let deeper = 0;
  let faults = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const text = (value: string) => void path.at(-1)?.children.push(value);
  parser.on('error', () => {
    if (++faults > LIMITS.faults) throw TOO_MANY_FAULTS;
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) throw new ReadError('damaged', 'is no OpenDocument text: it declares entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    path.at(-1)?.children.push(element);
    if (path.length > LIMITS.depth) deeper++;
    else path.push(element);
  });
  parser.on('closetag', () => {
    if (deeper > 0) deeper--;
    else if (path.length > 1) path.pop();
  });
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error !== TOO_MANY_FAULTS) throw error;
  }
  return { root, damaged: faults > 0 };
}

/** The elements among an element's children. */
export function elementsIn(element: Element): Element[] {
  return element.children.filter((one): one is Element => typeof one !== 'string');
}

/** An element by the path of names that leads to it. */
export function find(element: Element | undefined, ...path: string[]): Element | undefined {
  let found = element;
  for (const name of path) found = found && elementsIn(found).find((one) => one.name === name);
  return found;
}

/** A whole number from 0 in an attribute; `otherwise` where there is none. */
export function countIn(element: Element, attribute: string, otherwise: number): number {
  const value = element.attributes[attribute];
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : otherwise;
}
