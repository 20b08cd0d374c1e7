/** Elements whose text a reader of the page does not see, or that were struck out. */
import { attribute, styleOf, type Element } from './tree.ts';

const TAGS = new Set(
  (
    'area audio button canvas datalist del embed head iframe input map meter noembed noframes noscript object ' +
    'option optgroup progress rp rt s script select strike style svg template textarea title video'
  ).split(' '),
);
/** Class names by which pages hide text from those who see. */
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|screen-reader(?:-text|-only)?|visually-?hidden|element-invisible)(?:\s|$)/i;

interface Rule {
  name: string;
  holds: (element: Element) => boolean;
}

const RULES: readonly Rule[] = [
  { name: 'tag', holds: (element) => TAGS.has(element.tagName) },
  { name: 'hidden', holds: (element) => attribute(element, 'hidden') !== null },
  { name: 'aria-hidden', holds: (element) => attribute(element, 'aria-hidden') === 'true' },
  { name: 'display', holds: (element) => styleOf(element, 'display') === 'none' },
  { name: 'visibility', holds: (element) => /^(?:hidden|collapse)$/.test(styleOf(element, 'visibility') ?? '') },
  { name: 'mso-hide', holds: (element) => styleOf(element, 'mso-hide') === 'all' },
  { name: 'class', holds: (element) => HIDDEN_CLASS.test(attribute(element, 'class') ?? '') },
  { name: 'dialog', holds: (element) => element.tagName === 'dialog' && attribute(element, 'open') === null },
  { name: 'struck', holds: isStruck },
];

/** <del>, <s> and their like, or the style that they have. */
function isStruck(element: Element): boolean {
  const line = `${styleOf(element, 'text-decoration') ?? ''} ${styleOf(element, 'text-decoration-line') ?? ''}`;
  return line.includes('line-through');
}

export function isUnseen(element: Element): boolean {
  return RULES.some((rule) => rule.holds(element));
}
