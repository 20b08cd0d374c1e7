/** Shapes of item numbers: "{year}.{month}.{number}", "{letter}{number}", "HSC/{number}/{year}". */
import type { NumberReading } from '../parsers/items/numbers.ts';

/** What stands for what varies, as patterns; everything else stands for itself. */
const PARTS = {
  number: '(?<number>\\d{1,4})',
  sub: '(?<sub>\\d{1,3})',
  letter: '(?<letter>\\p{Lu})',
  year: '(?:(?:19|20)\\d{2}|\\d{2})',
  month: '(?:0?[1-9]|1[0-2])',
  day: '(?:0?[1-9]|[12]\\d|3[01])',
} as const;

export const NUMBER_PARTS = Object.keys(PARTS);
const PART = /\{([^{}]*)\}/g;
/** A number is shorter. */
const MAX_SHAPE = 40;
/** Between a number and its title. */
const BEHIND = '(?=[.):]*(?:\\s|$))';
const LETTERS_BEFORE_A = 64;
/** No letter of an agenda has so many items below it. */
const NUMBERS_OF_A_LETTER = 1000;

/** Why a shape is none; null where it is one. */
export function problemOfShape(shape: string): string | null {
  const names = [...shape.matchAll(PART)].map(([, name = '']) => name);
  const unknown = names.find((name) => !NUMBER_PARTS.includes(name));
  if (unknown !== undefined) return `{${unknown}} is no part of a number; there are {${NUMBER_PARTS.join('}, {')}}`;
  if (!names.includes('number') && !names.includes('letter')) return 'needs {number} or {letter}, which rises';
  const twice = names.find((name, index) => ['number', 'sub', 'letter'].includes(name) && names.indexOf(name) < index);
  if (twice !== undefined) return `has {${twice}} twice`;
  return shape.length > MAX_SHAPE ? `is longer than ${String(MAX_SHAPE)} characters` : null;
}

const compiled = new Map<string, RegExp>();

function patternOf(shape: string): RegExp {
  let pattern = compiled.get(shape);
  if (pattern === undefined) {
    const parts = shape
      .split(PART)
      .map((part, index) => (index % 2 === 0 ? literal(part) : ((PARTS as Record<string, string>)[part] ?? '')));
    compiled.set(shape, (pattern = new RegExp(`^${parts.join('')}${BEHIND}`, 'u')));
  }
  return pattern;
}

/** The words of a shape stand for themselves; where it has a blank, there may be several. */
function literal(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ +/g, '\\s+');
}

export interface ShapedNumber {
  length: number;
  reading: NumberReading;
}

/** The number in one of the shapes that a line begins with. */
export function shapedNumber(value: string, shapes: readonly string[]): ShapedNumber | null {
  for (const shape of shapes) {
    const match = patternOf(shape).exec(value);
    if (match === null) continue;
    const { number, letter, sub } = match.groups ?? {};
    const rank = letter === undefined ? 0 : letter.charCodeAt(0) - LETTERS_BEFORE_A;
    const reading =
      number === undefined
        ? { major: rank, minor: Number(sub ?? 0) }
        : letter === undefined
          ? { major: Number(number), minor: Number(sub ?? 0) }
          : { major: rank, minor: Number(number) + Number(sub ?? 0) / NUMBERS_OF_A_LETTER };
    return { length: match[0].length, reading: { style: 'shaped', ...reading, minorText: '', repaired: false } };
  }
  return null;
}
