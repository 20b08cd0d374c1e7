/** The labels of OpenDocument lists and numbered headings, as they are printed. */
import { printNumber } from '../number-formats.ts';
import { countIn, elementsIn, type Element } from './xml.ts';

export interface ListLevel {
  bullet: boolean;
  /** Name of the number format; "none" where no number is printed. */
  format: string;
  prefix: string;
  suffix: string;
  /** The whole label with "%1%" for the number of the first level, which newer writers give; null where there is none. */
  template: string | null;
  /** How many levels' numbers are printed, its own being the last. */
  shown: number;
  start: number;
}

/** By level, 1 the outermost. */
export type ListStyle = ReadonlyMap<number, ListLevel>;

/** Counted so far, by level. */
export type Counters = (number | undefined)[];

/** Levels that a list may have; the standard has ten. */
const MAX_LEVELS = 10;
/** Characters of a label, or of a part of it: labels of lists are short. */
const MAX_LABEL = 60;

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['', 'none'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['1st', 'ordinal'],
  ['01', 'decimalZero'],
  ['01, 02, 03, ...', 'decimalZero'],
]);

/** The list styles in elements such as office:styles; the style of headings is called by OUTLINE. */
export function listStylesOf(holders: readonly (Element | undefined)[]): ReadonlyMap<string, ListStyle> {
  const styles = new Map<string, ListStyle>();
  for (const holder of holders)
    for (const element of holder === undefined ? [] : elementsIn(holder)) {
      if (element.name === 'text:outline-style') styles.set(OUTLINE, levelsOf(element));
      const name = element.attributes['style:name'];
      if (element.name === 'text:list-style' && name !== undefined) styles.set(name, levelsOf(element));
    }
  return styles;
}

/** No style of a list has this name. */
export const OUTLINE = '\0outline';

function levelsOf(style: Element): ListStyle {
  return new Map(elementsIn(style).map((level) => [countIn(level, 'text:level', 1), levelOf(level)]));
}

function levelOf({ name, attributes }: Element): ListLevel {
  const format = attributes['style:num-format'];
  const template = attributes['style:num-list-format'] ?? attributes['loext:num-list-format'];
  const part = (value: string | undefined) => (value ?? '').slice(0, MAX_LABEL);
  return {
    bullet: name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image',
    format: FORMATS.get(format ?? '') ?? 'decimal',
    prefix: part(attributes['style:num-prefix']),
    suffix: part(attributes['style:num-suffix']),
    template: template === undefined ? null : part(template),
    shown: Math.min(MAX_LEVELS, Number(attributes['text:display-levels'] ?? 1) || 1),
    start: Number(attributes['text:start-value'] ?? 1) || 0,
  };
}

const PLAIN_LIST = '•';

/** Counts one item on at `level` (1 the outermost), from `start` where it is said, and gives its label. */
export function nextLabel(style: ListStyle | undefined, counters: Counters, level: number, start?: number): string {
  const at = Math.min(level, MAX_LEVELS);
  const own = style?.get(at);
  const counted = counters[at];
  counters[at] = start ?? (counted === undefined ? (own?.start ?? 1) : counted + 1);
  counters.length = at + 1;
  if (own === undefined || style === undefined) return PLAIN_LIST;
  return own.bullet ? PLAIN_LIST : label(style, own, counters, at).slice(0, MAX_LABEL);
}

function label(style: ListStyle, own: ListLevel, counters: Counters, level: number): string {
  const numberAt = (at: number): string => {
    const one = style.get(at);
    if (one === undefined || one.bullet || at > level) return '';
    return printNumber(counters[at] ?? one.start, one.format);
  };
  if (own.template !== null)
    return own.template.replace(/%(\d{1,2})%/g, (_, at: string) => numberAt(Number(at))).trim();
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) numbers.push(numberAt(at));
  const number = numbers.filter((one) => one !== '').join('.');
  return number === '' && own.format === 'none' ? '' : `${own.prefix}${number}${own.suffix}`.trim();
}
