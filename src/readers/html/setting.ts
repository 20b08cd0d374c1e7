/** How the words of an element are set: by its tag, or by its own style. */
import type { Setting } from './flow.ts';
import { attribute, styleOf, type Element } from './tree.ts';

const BOLD_TAGS = /^(?:b|strong)$/;
const ITALIC_TAGS = /^(?:i|em|cite|var|dfn)$/;
const UNDERLINE_TAGS = /^(?:u|ins)$/;

/** What an element changes in how its words are set. */
export function settingOf(element: Element, outer: Setting): Setting {
  const { tagName } = element;
  const hasStyle = attribute(element, 'style') !== null;
  const weight = hasStyle ? styleOf(element, 'font-weight') : null;
  const slant = hasStyle ? styleOf(element, 'font-style') : null;
  const line = hasStyle ? (styleOf(element, 'text-decoration') ?? styleOf(element, 'text-decoration-line')) : null;
  const space = hasStyle ? styleOf(element, 'white-space') : null;
  return {
    bold: weight === null ? outer.bold || BOLD_TAGS.test(tagName) : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic: slant === null ? outer.italic || ITALIC_TAGS.test(tagName) : /^(?:italic|oblique)/.test(slant),
    underline: outer.underline || UNDERLINE_TAGS.test(tagName) || line?.includes('underline') === true,
    keepsLines: space === null ? outer.keepsLines : /^(?:pre|break-spaces)/.test(space),
  };
}
