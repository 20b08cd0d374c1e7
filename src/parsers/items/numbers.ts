/** Numbers of agenda items as printed, and what they may mean. */

/** One reading of a printed number. `minor` orders sub-items: 4a → 1, 4.2 → 2; 0 for an item itself. */
export interface NumberReading {
  /** Numbers of one style continue each other; that of a code is what stands in front of its last part ("2023/"). */
  style: 'digits' | 'roman' | 'letter' | 'shaped' | `code ${string}`;
  major: number;
  minor: number;
  minorText: string;
  /** Whether letters had to be read as digits ("II." for 11, "lO" for 10). */
  repaired: boolean;
}

const DIGITS = /^(\d{1,4})(?:\s*([a-z])|\s*\(([a-z])\)|((?:\.\d{1,3}){1,3})([a-z]?))?$/i;
const SLASHED = /^(\d{1,4})\s?[/-]\s?(\d{2,4})(?:\.(\d{1,2}))?$/;
/** "2023/045", "19.09.03", "23/045", "PC21/07", "23/045.1": a year, a month or a letter code in front of the number that runs. */
const CODED =
  /^((?:[A-Z]{1,4}[ ./-]?)?(?:\d{2}|(?:19|20)\d{2})\s?[./-]\s?(?:\d{2}\s?[./-]\s?)?)(\d{1,4})((?:\.\d{1,2})?)$/;
const ROMAN = /^[IVXL]{1,7}$/;
const MISREAD = /^[\dIlOoS|]{1,3}$/;
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** Takes the punctuation off: "4 a)" → "4 a", "(3)" → "3", "Item 5:" → "5". */
export function bareNumber(printed: string): string {
  return printed
    .replace(/^(?:agenda\s+)?(?:item|minute)?\s*(?:no\.?|number)?\s*/i, '')
    .replace(/^[(\s]+(?![a-z]\))/g, '')
    .replace(/[\s.:–-]+$|(?<!\([a-z])[\s.):–-]+$/g, '')
    .trim();
}

/** All readings of a printed number, likeliest first; empty where it is none. */
export function readNumber(printed: string): NumberReading[] {
  const bare = bareNumber(printed);
  const readings = codeReadings(bare);
  const digits = DIGITS.exec(bare);
  if (digits !== null) {
    const [, major = '', letter, bracketed, decimals, decimalLetter] = digits;
    const minorText =
      (letter ?? bracketed)?.toLowerCase() ?? (decimals === undefined ? '' : decimals + (decimalLetter ?? ''));
    const minor = minorRank(minorText);
    return [...readings, { style: 'digits', major: Number(major), minor, minorText, repaired: false }];
  }
  const slashed = SLASHED.exec(bare);
  if (slashed !== null) {
    const minorText = `/${slashed[2]}${slashed[3] === undefined ? '' : `.${slashed[3]}`}`;
    const minor = Number(slashed[3] ?? 0);
    return [...readings, { style: 'digits', major: Number(slashed[1]), minor, minorText, repaired: false }];
  }
  if (ROMAN.test(bare) && romanValue(bare) > 0) {
    const major = romanValue(bare);
    readings.push({ style: 'roman', major, minor: 0, minorText: '', repaired: false });
    readings.push({ style: 'digits', major, minor: 0, minorText: '', repaired: true });
  }
  const mended = bare.replace(/[1l|]/g, 'I');
  if (mended !== bare && /[VX]/.test(bare) && ROMAN.test(mended) && romanValue(mended) > 0) {
    readings.push({ style: 'roman', major: romanValue(mended), minor: 0, minorText: '', repaired: true });
  }
  if (MISREAD.test(bare)) {
    const major = Number(bare.replace(/[Il|]/g, '1').replace(/O/gi, '0').replace(/S/g, '5'));
    if (major > 0) readings.push({ style: 'digits', major, minor: 0, minorText: '', repaired: true });
  }
  if (/^[A-Z]$/.test(bare)) {
    readings.push({ style: 'letter', major: bare.charCodeAt(0) - 64, minor: 0, minorText: '', repaired: false });
  }
  return readings;
}

function codeReadings(bare: string): NumberReading[] {
  const [, code, number, decimal = ''] = CODED.exec(bare) ?? [];
  if (decimal !== '' && !/[/-]/.test(code ?? '')) return [];
  if (code === undefined || number === undefined) return [];
  const style = `code ${code.replace(/\s/g, '')}` as const;
  return [{ style, major: Number(number), minor: minorRank(decimal), minorText: decimal, repaired: false }];
}

/** ".2.1" → 2.001, "b" → 2: ranks sub-items among themselves. */
function minorRank(minor: string): number {
  if (minor === '') return 0;
  if (/^[a-z]$/.test(minor)) return minor.charCodeAt(0) - 96;
  const parts = minor
    .replace(/[a-z]$/i, '')
    .split('.')
    .filter((part) => part !== '');
  return (
    parts.reduce((rank, part, depth) => rank + Number(part) / 1000 ** depth, 0) +
    (/[a-z]$/i.test(minor) ? 0.0001 * (minor.charCodeAt(minor.length - 1) - 96) : 0)
  );
}

export function romanValue(roman: string): number {
  let value = 0;
  for (let i = 0; i < roman.length; i++) {
    const here = ROMAN_VALUES[roman[i] ?? ''] ?? 0;
    const next = ROMAN_VALUES[roman[i + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return toRoman(value) === roman ? value : 0;
}

function toRoman(value: number): string {
  const steps: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let roman = '';
  for (const [step, letters] of steps) {
    while (rest >= step) {
      roman += letters;
      rest -= step;
    }
  }
  return roman;
}

/** How a number is written in the output. */
export function normalisedNumber(printed: string, reading: NumberReading): string {
  if (reading.style === 'shaped') return printed.trim();
  if (reading.style === 'roman' && reading.repaired) return toRoman(reading.major);
  if (reading.style === 'digits' && !/^0\d/.test(bareNumber(printed))) return `${reading.major}${reading.minorText}`;
  return bareNumber(printed).replace(/\s+/g, '');
}
