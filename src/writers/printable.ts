/** Text of a document is hostile: these make it safe for a terminal. */

/** Whole escape sequences: CSI (colours, cursor), OSC and its kin (titles, links, clipboard), and two-character ones. */
const CSI = /(?:\x1b\[|\x9b)[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]/g;
const OSC = /\x1b[\]PX^_][^\x07\x1b]*/g;
const SHORT = /\x1b[\x20-\x2f]*[\x30-\x7e]/g;

/** C0 except tab and newline, DEL, C1, and the marks that turn the order of characters round. */
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Everything that some reader or other takes for the end of a line. */
const LINE_ENDS = /\r\n?|[\x85\u2028\u2029]/g;

/** The text without anything that a terminal would obey; tabs stay, and line ends of every kind as newlines. */
export function printable(text: string): string {
  return [CSI, OSC, SHORT, CONTROLS].reduce(
    (clean, pattern) => clean.replace(pattern, ''),
    text.replace(LINE_ENDS, '\n'),
  );
}

/** The text on one line, safe for a terminal: each run of white space is one space. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
