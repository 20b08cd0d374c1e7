/** How much text each element of a page holds, and how much of it is links. */
import { attribute, isElement, type Element, type ParentNode } from './tree.ts';
import { isUnseen } from './unseen.ts';

/** Counts of letters and digits; `linked` are those inside links. */
export interface Measure {
  letters: number;
  linked: number;
  links: number;
  /** Links to places in the page itself. */
  inner: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

export const NOTHING: Measure = { letters: 0, linked: 0, links: 0, inner: 0 };

const LETTER = /[\p{L}\p{N}]/gu;

/** The measure of every element that is seen. */
export function measure(root: ParentNode): Measures {
  const measures = new Map<Element, Measure>();
  measureInto(root, measures);
  return measures;
}

function measureInto(parent: ParentNode, measures: Map<Element, Measure>): Measure {
  const sum = { ...NOTHING };
  for (const child of parent.childNodes) {
    if ('value' in child) sum.letters += child.value.match(LETTER)?.length ?? 0;
    if (!isElement(child) || isUnseen(child)) continue;
    const inner = measureInto(child, measures);
    const own = isLink(child) ? asLink(child, inner) : inner;
    measures.set(child, own);
    sum.letters += own.letters;
    sum.linked += own.linked;
    sum.links += own.links;
    sum.inner += own.inner;
  }
  return sum;
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href') !== null;
}

/** A link without words (an icon) leads nowhere that could be read. */
function asLink(element: Element, { letters }: Measure): Measure {
  const links = letters > 0 ? 1 : 0;
  return { letters, linked: letters, links, inner: attribute(element, 'href')?.startsWith('#') === true ? links : 0 };
}
