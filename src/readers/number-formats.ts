/** Numbers as lists print them. */

/** Above this a list's Roman numerals and letters would be longer than a line. */
const LONGEST_ROMAN = 3999;
const LONGEST_LETTERS = 26 * 30;

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > LONGEST_ROMAN) return String(value);
  let left = value;
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return letters.repeat(times);
  }).join('');
}

/** a … z, aa, bb … zz, aaa. */
function letters(value: number): string {
  if (value < 1 || value > LONGEST_LETTERS) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ORDINALS: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };

function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(isTeen ? undefined : ORDINALS[value % 10]) ?? 'th'}`;
}

/** Names of formats as files give them; what is not here prints as 1, 2, 3. */
const FORMATS: Record<string, (value: number) => string> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal,
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
};

export function printNumber(value: number, format: string): string {
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return print === undefined ? String(value) : print(value);
}
