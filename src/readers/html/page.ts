/** What is asked of a page as a whole: how much it says, and which part of it says most. */
import { measure, NOTHING, type Measure, type Measures } from './measure.ts';
import { attribute, childElements, findElement, isElement, type Element, type ParentNode } from './tree.ts';

/** The main part of a page holds at least this share of the words outside links. */
const MAIN_SHARE = 0.5;

export interface Page {
  measures: Measures;
  /** Letters outside links in the whole page. */
  plain: number;
  main: Element | null;
  /** The main part and all that it stands in. */
  aroundMain: ReadonlySet<Element>;
  /** Whether the main part has a title of its own. */
  titled: boolean;
}

export function pageOf(root: ParentNode): Page {
  const measures = measure(root);
  const plain = childElements(root).reduce((sum, child) => sum + plainOf(measures.get(child) ?? NOTHING), 0);
  const isMain = (one: Element) =>
    one.tagName === 'main' || one.tagName === 'article' || roleOf(one) === 'main' || attribute(one, 'id') === 'content';
  const main = findElement(root, (one) => isMain(one) && plainOf(measures.get(one) ?? NOTHING) >= MAIN_SHARE * plain);
  const aroundMain = new Set<Element>();
  for (let one: Element | null = main; one !== null; one = parentOf(one)) aroundMain.add(one);
  return { measures, plain, main, aroundMain, titled: main !== null && findElement(main, isTitle) !== null };
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

export function isTitle(element: Element): boolean {
  return element.tagName === 'h1';
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

export function measureOf(page: Page, element: Element): Measure {
  return page.measures.get(element) ?? NOTHING;
}

export function plainOf({ letters, linked }: Measure): number {
  return letters - linked;
}

export function roleOf(element: Element): string {
  return attribute(element, 'role')?.trim().toLowerCase() ?? '';
}
