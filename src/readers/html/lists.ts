/** Numbers and bullets of list items, as a browser prints them. */
import { attribute, childElements, styleOf, type Element } from './tree.ts';

const BULLET = '•';
/** Roman numerals end here; so do the letters of one alphabet, which are told by their place. */
const MAX_ROMAN = 3999;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: readonly [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

type Counter = (count: number) => string;

const COUNTERS: Record<string, Counter> = {
  decimal: (count) => `${count}.`,
  'decimal-leading-zero': (count) => `${String(count).padStart(2, '0')}.`,
  'lower-alpha': (count) => `${letters(count)}.`,
  'upper-alpha': (count) => `${letters(count).toUpperCase()}.`,
  'lower-roman': (count) => `${roman(count)}.`,
  'upper-roman': (count) => `${roman(count).toUpperCase()}.`,
  none: () => '',
};
const SAME_AS: Record<string, string> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  'lower-latin': 'lower-alpha',
  'upper-latin': 'upper-alpha',
};

/** The label of each item of a list, in order; '' where none is printed. */
export function labelsOf(list: Element): Map<Element, string> {
  const items = childElements(list).filter((child) => child.tagName === 'li');
  const isOrdered = list.tagName === 'ol';
  const step = attribute(list, 'reversed') === null ? 1 : -1;
  let count = integer(attribute(list, 'start')) ?? (step > 0 ? 1 : items.length);
  return new Map(
    items.map((item) => {
      count = integer(attribute(item, 'value')) ?? count;
      const label =
        (counterOf(item) ?? counterOf(list) ?? (isOrdered ? COUNTERS.decimal : undefined))?.(count) ?? BULLET;
      count += step;
      return [item, label];
    }),
  );
}

/** How an element asks for items to be counted, by its style or its `type`; null for bullets, or where it does not say. */
function counterOf(element: Element): Counter | null {
  const named = styleOf(element, 'list-style-type') ?? styleOf(element, 'list-style') ?? attribute(element, 'type');
  for (const word of named?.split(/\s+/) ?? []) {
    const name = SAME_AS[word] ?? word.toLowerCase();
    if (Object.hasOwn(COUNTERS, name)) return COUNTERS[name] ?? null;
  }
  return null;
}

function integer(value: string | null): number | null {
  const match = /^\s*(-?\d{1,9})/.exec(value ?? '');
  return match === null ? null : Number(match[1]);
}

/** 1 is "a", 27 "aa". */
function letters(count: number): string {
  if (count < 1) return String(count);
  let value = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / LETTERS.length))
    value = LETTERS.charAt((rest - 1) % LETTERS.length) + value;
  return value;
}

function roman(count: number): string {
  if (count < 1 || count > MAX_ROMAN) return String(count);
  let value = '';
  let rest = count;
  for (const [digits, worth] of ROMAN)
    while (rest >= worth) {
      value += digits;
      rest -= worth;
    }
  return value;
}
