/** What Word writes into the pages that it saves (and Outlook into mail): list numbers and tab stops as styled text. */
import type { Label } from './flow.ts';
import { attribute, styleOf, textOf, type Element } from './tree.ts';

const BULLET = '•';
const ENUMERATOR = /^[([]?[\p{L}\d]+(?:\.\d+)*[.)\]]*$/u;
/** The letters that are bullets in the fonts that Word uses for them. */
const BULLET_LETTERS = /^[o§v]$/;

/** <span style="mso-list:Ignore">1.</span> inside <p style="mso-list:l0 level1 lfo1">; null for anything else. */
export function wordLabel(element: Element): Label | null {
  if (styleOf(element, 'mso-list') !== 'ignore') return null;
  const printed = textOf(element).replace(/\s+/g, ' ').trim();
  if (printed === '') return null;
  const isNumber = ENUMERATOR.test(printed) && !BULLET_LETTERS.test(printed);
  return { value: isNumber ? printed : BULLET, depth: levelOf(element) - 1 };
}

function levelOf(element: Element): number {
  let one: Element | null = element;
  while (one !== null) {
    const level = /\blevel(\d)/.exec(styleOf(one, 'mso-list') ?? '')?.[1];
    if (level !== undefined) return Math.max(1, Number(level));
    const parent: Element['parentNode'] = one.parentNode;
    one = parent !== null && 'tagName' in parent ? parent : null;
  }
  return 1;
}

/** Whether an element is a list item of Word's. */
export function isWordList(element: Element): boolean {
  return attribute(element, 'style')?.includes('mso-list') === true;
}

/** How many tab stops an element stands for; 0 for anything but Word's tabs. */
export function tabCount(element: Element): number {
  return Number(styleOf(element, 'mso-tab-count') ?? 0) || 0;
}
