/** The tree of a web page, as a browser would build it, and what is asked of its elements. */
import { Parser, type DefaultTreeAdapterTypes, type Token } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Node = DefaultTreeAdapterTypes.Node;

/** Tags inside this many others are left out (their text is not): browsers stop at 512, and no page that people wrote gets there. */
const MAX_DEPTH = 500;
/** Tags such as <b> that are still open are opened again in each block; beyond this many a page would outgrow memory. */
const MAX_FORMATTING = 50;

type Adapter = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

class BoundedParser extends Parser<Adapter> {
  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop >= MAX_DEPTH && !LEAVES.has(token.tagName)) return;
    if (FORMATTING.has(token.tagName) && this.#isFullOfFormatting()) return;
    super.onStartTag(token);
  }

  #isFullOfFormatting(): boolean {
    let count = 0;
    for (
      let entry = this.activeFormattingElements.newest;
      entry !== null && count < MAX_FORMATTING;
      entry = entry.older
    )
      count++;
    return count === MAX_FORMATTING;
  }
}

/** Nothing stands in these, or nothing that is a tag. */
const LEAVES = new Set(['br', 'hr', 'iframe', 'img', 'noscript', 'script', 'style', 'textarea', 'title', 'wbr']);
const FORMATTING = new Set(
  ['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'], // HTML's own list
);

/** The root of a page's tree; never deeper than a walk that calls itself can go. Never throws. */
export function treeOf(html: string): ParentNode {
  return BoundedParser.parse<Adapter>(html, { scriptingEnabled: true });
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function childElements(parent: ParentNode): Element[] {
  return parent.childNodes.filter(isElement);
}

/** The value of an attribute, null where there is none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The value of a property in an element's own `style`, in lower case; null where it is not set there. */
export function styleOf(element: Element, property: string): string | null {
  for (const declaration of attribute(element, 'style')?.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim()
        .toLowerCase();
  }
  return null;
}

/** All text below a node, as the file has it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The first element in document order that `test` holds for. */
export function findElement(parent: ParentNode, test: (element: Element) => boolean): Element | null {
  for (const child of childElements(parent)) {
    const found = test(child) ? child : findElement(child, test);
    if (found !== null) return found;
  }
  return null;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Whether an element stands on lines of its own. */
export function isBlock(element: Element): boolean {
  const display = styleOf(element, 'display');
  if (display !== null && /^inline/.test(display)) return false;
  return BLOCKS.has(element.tagName) || (display !== null && /^(?:block|flex|grid|list-item|table)/.test(display));
}
