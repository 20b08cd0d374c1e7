/** Lines of iCalendar (RFC 5545): text is escaped, and lines are folded so that none is longer than it may be. */
import { printable } from './printable.ts';

/** A line has so many octets at most, without its end. */
const MOST_OCTETS = 75;

const LONE_SURROGATES = /\p{Cs}/gu;

/** A value of the type TEXT: one line, whatever the text is. */
export function escapeText(text: string): string {
  return printable(text)
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** The line with its CRLF, folded between characters: what follows begins with a space. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
