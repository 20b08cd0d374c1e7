/** The rules by which a part of a page is told to be about the site. */
import { isHeading, isTitle, measureOf, roleOf, type Page } from './page.ts';
import { attribute, findElement, isBlock, textOf, type Element } from './tree.ts';

const LIMITS = {
  /** A banner or a page's foot with this share of its words in links is the site's. */
  siteLinks: 0.3,
  /** Outside the main part, what has this share of its words in links is a menu or a trail. */
  menuLinks: 0.5,
  /** So few links make no menu. */
  minLinks: 3,
  /** A class name longer than this is made by a tool. */
  maxName: 60,
};

export interface Rule {
  name: string;
  /** Whether names of classes, or what links there are, decide, and not what the page says of itself. */
  guesses: boolean;
  holds: (element: Element, page: Page, place: Place) => boolean;
}

export interface Place {
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

export const RULES: readonly Rule[] = [
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

/** The class names and the id of an element, in lower case. */
function namesOf(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase().split(/\s+/);
  return names.filter((name) => name !== '' && name.length <= LIMITS.maxName);
}
