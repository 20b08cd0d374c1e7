/** The canonical JSON: indented by two or on one line; several meetings are an array. */
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

/** The canonical JSON, indented by two; an array where there may be several meetings. */
export const json: Writer = ({ several, compact, paint }) => {
  const indent = compact ? 0 : 2;
  const newline = compact ? '' : '\n';
  let printed = 0;
  return {
    next(minutes) {
      const text = stringifyJson(minutes, indent);
      const shown = paintJson(several && !compact ? text.replace(/^/gm, '  ') : text, paint);
      if (!several) return `${shown}\n`;
      return `${printed++ === 0 ? '[' : ','}${newline}${shown}`;
    },
    end() {
      if (!several) return '';
      return printed === 0 ? '[]\n' : `${newline}]\n`;
    },
  };
};

function paintJson(text: string, paint: Paint): string {
  if (paint === PLAIN) return text;
  return text.replace(TOKENS, (token: string, quoted?: string, colon?: string) => {
    if (quoted === undefined) return /^[tfn]/.test(token) ? paint.magenta(token) : paint.yellow(token);
    return colon === ':' ? `${paint.cyan(quoted)}:` : paint.green(quoted);
  });
}
