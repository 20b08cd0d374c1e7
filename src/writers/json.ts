/** The canonical JSON, indented by two or on one line; and JSON of what other writers make of meetings. */
import type { Minutes } from '../schema.ts';
import type { Paint } from './paint.ts';
import { PLAIN } from './paint.ts';
import type { Writer } from './writer.ts';

/** Characters that JSON may hold raw and a terminal, an editor or a line reader would obey. */
const INVISIBLE = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const TOKENS = /("(?:[^"\\]|\\.)*")(:?)|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;

/** JSON.stringify, with invisible characters as \uXXXX: the same value, in text that is safe to print. */
export function stringifyJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Prints one value for each meeting; several are an array. */
export function jsonOf(valueOf: (minutes: Minutes, text: string) => unknown): Writer {
  return ({ several, ...options }) => {
    const array = arrayOf(options);
    return {
      next(minutes, text = '') {
        const value = valueOf(minutes, text);
        return several ? array.next(value) : `${shown(value, options)}\n`;
      },
      end: () => (several ? array.end() : ''),
    };
  };
}

/** Prints one array of the values that all meetings give. */
export function jsonArrayOf(valuesOf: (minutes: Minutes) => readonly unknown[]): Writer {
  return (options) => {
    const array = arrayOf(options);
    return {
      next: (minutes) => valuesOf(minutes).map(array.next).join(''),
      end: array.end,
    };
  };
}

/** The canonical JSON, indented by two; an array where there may be several meetings. */
export const json: Writer = jsonOf((minutes) => minutes);

interface Style {
  compact: boolean;
  paint: Paint;
}

/** An array that is printed as its values come. */
function arrayOf({ compact, paint }: Style) {
  const newline = compact ? '' : '\n';
  let printed = 0;
  return {
    next: (value: unknown): string =>
      `${printed++ === 0 ? '[' : ','}${newline}${shown(value, { compact, paint }, '  ')}`,
    end: (): string => (printed === 0 ? '[]\n' : `${newline}]\n`),
  };
}

function shown(value: unknown, { compact, paint }: Style, margin = ''): string {
  const text = stringifyJson(value, compact ? 0 : 2);
  return paintJson(compact || margin === '' ? text : text.replace(/^/gm, margin), paint);
}

function paintJson(text: string, paint: Paint): string {
  if (paint === PLAIN) return text;
  return text.replace(TOKENS, (token: string, quoted?: string, colon?: string) => {
    if (quoted === undefined) return /^[tfn]/.test(token) ? paint.magenta(token) : paint.yellow(token);
    return colon === ':' ? `${paint.cyan(quoted)}:` : paint.green(quoted);
  });
}
