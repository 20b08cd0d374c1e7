/**
 * The parts of a page that are about the site and not the document: menus, banners, side columns, link lists. What is
 * left out is judged part by part, and kept where in doubt: a menu too many does less harm than a paragraph lost.
 */
import { RULES, type Place, type Rule } from './chrome-rules.ts';
import { isHeading, measureOf, pageOf, plainOf, type Page } from './page.ts';
import { childElements, isElement, type Element, type ParentNode } from './tree.ts';

/** A part with more than this share of the page's words outside links is no chrome, whatever it is called. */
const MAX_SHARE = 0.25;

/** The elements of a page that are chrome; their insides are not looked at. */
export function chromeOf(root: ParentNode): ReadonlySet<Element> {
  const page = pageOf(root);
  for (const rules of [RULES, RULES.filter((rule) => !rule.guesses)]) {
    const left = new Set<Element>();
    collect(root, rules, page, left);
    let dropped = 0;
    for (const element of left) dropped += plainOf(measureOf(page, element));
    if (dropped <= page.plain / 2 && keepsWords(root, page, left)) return left;
  }
  return new Set();
}

function keepsWords(root: ParentNode, page: Page, left: ReadonlySet<Element>): boolean {
  let kept = childElements(root).reduce((sum, child) => sum + measureOf(page, child).letters, 0);
  for (const element of left) kept -= measureOf(page, element).letters;
  return kept > 0;
}

function collect(root: ParentNode, rules: readonly Rule[], page: Page, left: Set<Element>): void {
  const walk = (parent: ParentNode, { inside, headed }: Place) => {
    for (const child of parent.childNodes) {
      if (isElement(child) && page.measures.has(child)) {
        const place = { inside, headed };
        if (mayLeave(child, page) && rules.some((rule) => rule.holds(child, page, place))) {
          left.add(child);
          continue;
        }
        walk(child, { inside: inside || child === page.main || child.tagName === 'article', headed });
        if (measureOf(page, child).letters > 0)
          headed = isHeading(child) || child.tagName === 'dt' || endsInColon(child);
      } else if ('value' in child && child.value.trim() !== '') headed = child.value.trimEnd().endsWith(':');
    }
  };
  walk(root, { inside: false, headed: false });
}

function endsInColon(element: Element): boolean {
  const last = element.childNodes.findLast(
    (child) => isElement(child) || ('value' in child && child.value.trim() !== ''),
  );
  if (last === undefined) return false;
  return 'value' in last ? last.value.trimEnd().endsWith(':') : isElement(last) && endsInColon(last);
}

/** A part that holds a good share of the page's words, or its main part, stays. */
function mayLeave(element: Element, page: Page): boolean {
  if (page.aroundMain.has(element) || /^(?:html|body|main|article|h[1-6])$/.test(element.tagName)) return false;
  return plainOf(measureOf(page, element)) <= MAX_SHARE * page.plain;
}
