/** How styles of OpenDocument set words, each with what it takes over from its parents. */
import { elementsIn, find, type Element } from './xml.ts';

/** How words are set; what is not said is as around them. */
export interface Setting {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  hidden?: boolean;
  /** Name of the list style of a paragraph. */
  list?: string;
}

export type Family = 'paragraph' | 'text';

/** Styles based on each other: writers nest some five. */
const MAX_CHAIN = 32;

const BOLD = /^(?:bold|[6-9]00)$/;
const SLANTED = /^(?:italic|oblique)$/;

/** Gives the setting of a style by name; `holders` are elements such as office:styles, the later ones counting more. */
export function stylesOf(holders: readonly (Element | undefined)[]): (family: Family, name?: string) => Setting {
  const styles = new Map<string, Element>();
  for (const holder of holders)
    for (const style of holder === undefined ? [] : elementsIn(holder)) {
      const { 'style:family': family, 'style:name': name } = style.attributes;
      if (style.name === 'style:style') styles.set(`${family}:${name}`, style);
    }
  const known = new Map<string, Setting>();
  return (family, name) => {
    const key = `${family}:${name}`;
    let setting = known.get(key);
    if (setting === undefined) known.set(key, (setting = resolve(styles, family, name)));
    return setting;
  };
}

function resolve(styles: ReadonlyMap<string, Element>, family: Family, name: string | undefined): Setting {
  let setting: Setting = {};
  let next = name;
  for (let i = 0; next !== undefined && i < MAX_CHAIN; i++) {
    const style = styles.get(`${family}:${next}`);
    if (style === undefined) break;
    setting = { ...ownSetting(style), ...setting };
    next = style.attributes['style:parent-style-name'];
  }
  return setting;
}

function ownSetting(style: Element): Setting {
  const words = find(style, 'style:text-properties')?.attributes ?? {};
  const setting: Setting = {};
  const weight = words['fo:font-weight'];
  const slant = words['fo:font-style'];
  const line = words['style:text-underline-style'];
  const display = words['text:display'];
  const list = style.attributes['style:list-style-name'];
  if (weight !== undefined) setting.bold = BOLD.test(weight);
  if (slant !== undefined) setting.italic = SLANTED.test(slant);
  if (line !== undefined) setting.underline = line !== 'none';
  if (display !== undefined) setting.hidden = display === 'none';
  if (list !== undefined) setting.list = list;
  return setting;
}
