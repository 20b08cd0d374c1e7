/**
 * The parts of a page that are about the site and not the document: menus, banners, side columns, link lists. What is
 * left out is judged part by part, and kept where in doubt: a menu too many does less harm than a paragraph lost.
 */
import { measure, NOTHING, type Measure, type Measures } from './measure.ts';
import {
  attribute,
  childElements,
  findElement,
  isBlock,
  isElement,
  textOf,
  type Element,
  type ParentNode,
} from './tree.ts';

const LIMITS = {
  /** A part with more than this share of the page's words outside links is no chrome, whatever it is called. */
  maxShare: 0.25,
  /** The main part of a page holds at least this share of the words outside links. */
  mainShare: 0.5,
  /** A banner or a page's foot with this share of its words in links is the site's. */
  siteLinks: 0.3,
  /** Outside the main part, what has this share of its words in links is a menu or a trail. */
  menuLinks: 0.5,
  /** So few links make no menu. */
  minLinks: 3,
  /** A class name longer than this is made by a tool. */
  maxName: 60,
};

interface Page {
  measures: Measures;
  /** Letters outside links in the whole page. */
  plain: number;
  main: Element | null;
  /** The main part and all that it stands in. */
  aroundMain: ReadonlySet<Element>;
  /** Whether the main part has a title of its own. */
  titled: boolean;
}

interface Rule {
  name: string;
  /** Whether names of classes, or what links there are, decide, and not what the page says of itself. */
  guesses: boolean;
  holds: (element: Element, page: Page, place: Place) => boolean;
}

interface Place {
  /** In the main part, or in an article. */
  inside: boolean;
  /** Whether a heading, or words that end in a colon, stand right before it. */
  headed: boolean;
}

const NAV_ROLES = /^(?:navigation|menu|menubar|search|toolbar|dialog|alertdialog|directory|doc-toc)$/;
const SIDE_ROLES = /^(?:complementary|note)$/;
const MENU_NAME =
  /^(?:.*[-_])?(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?links?|social|sharing|share|search|searchform|topbar)(?:[-_].*)?$/;
const SIDE_NAME =
  /^(?:sidebar|side-bar|(?:left|right|primary|secondary)-?sidebar|sidebar-(?:left|right|primary|secondary)|widget-area|comment-respond|addthis.*|gdpr.*|.*cookie-?(?:bar|banner|consent|law|message|notice|popup).*)$/;
const SITE_WORDS = /©|\(c\) ?(?:19|20)\d\d|\bcopyright\b|all rights reserved|powered by|privacy policy|\bcookies\b/i;
const BANNER_NAME = /^(?:header|site-?header|page-?header|masthead|banner|top-?bar)$/;
const FOOT_NAME = /^(?:footer|site-?footer|page-?footer|colophon)$/;

const RULES: readonly Rule[] = [
  { name: 'navigation', guesses: false, holds: (one) => one.tagName === 'nav' || NAV_ROLES.test(roleOf(one)) },
  {
    name: 'side',
    guesses: false,
    holds: (one, _, { inside }) => !inside && (one.tagName === 'aside' || SIDE_ROLES.test(roleOf(one))),
  },
  { name: 'banner', guesses: false, holds: isBanner },
  { name: 'foot', guesses: false, holds: isFoot },
  { name: 'form', guesses: false, holds: (one) => one.tagName === 'form' || one.tagName === 'search' },
  { name: 'side-name', guesses: true, holds: (one) => namesOf(one).some((name) => SIDE_NAME.test(name)) },
  { name: 'menu-name', guesses: true, holds: isNamedMenu },
  { name: 'link-list', guesses: true, holds: isLinkList },
  { name: 'menu', guesses: true, holds: isMenu },
];

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

function pageOf(root: ParentNode): Page {
  const measures = measure(root);
  const plain = childElements(root).reduce((sum, child) => sum + plainOf(measures.get(child) ?? NOTHING), 0);
  const isMain = (one: Element) =>
    one.tagName === 'main' || one.tagName === 'article' || roleOf(one) === 'main' || attribute(one, 'id') === 'content';
  const main = findElement(
    root,
    (one) => isMain(one) && plainOf(measures.get(one) ?? NOTHING) >= LIMITS.mainShare * plain,
  );
  const aroundMain = new Set<Element>();
  for (let one: Element | null = main; one !== null; one = parentOf(one)) aroundMain.add(one);
  return { measures, plain, main, aroundMain, titled: main !== null && findElement(main, isTitle) !== null };
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) ? parent : null;
}

function isTitle(element: Element): boolean {
  return element.tagName === 'h1';
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
  return plainOf(measureOf(page, element)) <= LIMITS.maxShare * page.plain;
}

/** The head of a site; one with the only title of the page is the document's. */
function isBanner(element: Element, page: Page, { inside }: Place): boolean {
  const isNamed =
    element.tagName === 'header' ||
    roleOf(element) === 'banner' ||
    namesOf(element).some((name) => BANNER_NAME.test(name));
  if (inside || !isNamed) return false;
  if (!page.titled && findElement(element, isTitle) !== null) return false;
  return page.titled || isOfSite(element, page);
}

/** The foot of a site; one that speaks of the meeting (signatures, the next date) is the document's. */
function isFoot(element: Element, page: Page, { inside }: Place): boolean {
  const isNamed =
    element.tagName === 'footer' ||
    roleOf(element) === 'contentinfo' ||
    namesOf(element).some((name) => FOOT_NAME.test(name));
  return isNamed && !inside && (isOfSite(element, page) || SITE_WORDS.test(textOf(element)));
}

function isOfSite(element: Element, page: Page): boolean {
  const { letters, linked } = measureOf(page, element);
  if (linked > LIMITS.siteLinks * letters) return true;
  return findElement(element, (one) => one.tagName === 'nav' || one.tagName === 'form') !== null;
}

/** What is called a menu, and holds links for the most part, or fields. */
function isNamedMenu(element: Element, page: Page): boolean {
  const { letters, linked } = measureOf(page, element);
  return namesOf(element).some((name) => MENU_NAME.test(name)) && linked >= LIMITS.menuLinks * letters;
}

/**
 * Links and nothing else between them. Below a heading or a label ("Present:") they may be what it speaks of, and in
 * the main part as well, unless they all lead to places in the page.
 */
function isLinkList(element: Element, page: Page, { inside, headed }: Place): boolean {
  const { letters, linked, links, inner } = measureOf(page, element);
  if (links < LIMITS.minLinks || linked < letters || findElement(element, isHeading) !== null) return false;
  return inner === links || (!inside && !headed && !textOf(element).includes(','));
}

/** Outside the main part of a page that has one, blocks of links with few words between. */
function isMenu(element: Element, page: Page, { inside, headed }: Place): boolean {
  if (inside || headed || page.main === null || !isBlock(element)) return false;
  const { letters, linked, links } = measureOf(page, element);
  if (links < 2 || linked < LIMITS.menuLinks * letters || findElement(element, isHeading) !== null) return false;
  return !/[:,]/.test(textOf(element));
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

function measureOf(page: Page, element: Element): Measure {
  return page.measures.get(element) ?? NOTHING;
}

function plainOf({ letters, linked }: Measure): number {
  return letters - linked;
}

function roleOf(element: Element): string {
  return attribute(element, 'role')?.trim().toLowerCase() ?? '';
}

/** The class names and the id of an element, in lower case. */
function namesOf(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase().split(/\s+/);
  return names.filter((name) => name !== '' && name.length <= LIMITS.maxName);
}
