/** A text file as lines: each with its offset, its cleaned text and what kind of line it is. */
import { joinTexts, sliceText, textAt, type Text } from '../../document.ts';
import { cleanLine } from './markup.ts';

export interface Line {
  text: Text;
  kind: 'blank' | 'rule' | 'pipe-row' | 'tab-row' | 'heading' | 'text';
  /** Columns of white space before the first character. */
  indent: number;
  /** Whether a form feed stands before it. */
  breaksPage: boolean;
}

export interface Lines {
  lines: Line[];
  lineStarts: number[];
  /** Offsets of the pages, where form feeds part them; empty otherwise. */
  pageStarts: number[];
}

const LINE_END = /\r\n|[\n\r\f]/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const RULE_CHARACTERS = /[-–—=_*~]\s*[-–—=_*~]\s*[-–—=_*~]/;
const PIPES = /^\s*\||[^|\\]\|[\s\\]*[^\s\\|][^|]*\||\S\s\|\s\S/;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
/** Blanks in a row beyond these are cut: no layout needs more, and no pattern has to walk along them. */
const MAX_BLANKS = 200;
const LONG_BLANKS = new RegExp(`(?<![^\\S\\t\\n\\v])[^\\S\\t\\n\\v]{${MAX_BLANKS + 1},}`, 'g');

/** Cuts a text into lines; a form feed ends a page (and a line's text, though not the line itself). */
export function splitLines(text: string): Lines {
  const lines: Line[] = [];
  const lineStarts = [0];
  const pageStarts: number[] = [];
  let from = 0;
  let breaksPage = false;
  const push = (to: number) => {
    lines.push({ ...classify(text.slice(from, to), from), breaksPage });
    breaksPage = false;
  };
  for (const match of text.matchAll(LINE_END)) {
    const isPage = match[0] === '\f';
    if (!isPage || text.slice(from, match.index).trim() !== '') push(match.index);
    from = match.index + match[0].length;
    if (isPage) {
      if (pageStarts.length === 0) pageStarts.push(0);
      pageStarts.push(from);
      breaksPage = true;
    } else lineStarts.push(from);
  }
  if (from < text.length) push(text.length);
  if (pageStarts.length > 0 && text.slice(pageStarts.at(-1)).trim() === '') pageStarts.pop();
  return { lines, lineStarts, pageStarts };
}

function classify(raw: string, start: number): Omit<Line, 'breaksPage'> {
  // Before markup is taken out: "____" is a rule, not bold.
  if (isRule(raw)) return { text: textAt(raw, start), kind: 'rule', indent: 0 };
  const text = withoutLongBlanks(cleanLine(raw, start));
  const value = text.value;
  const trimmed = value.trimStart();
  const indent = value.length - trimmed.length;
  if (trimmed === '') return { text, kind: 'blank', indent: 0 };
  return { text, kind: kindOf(value), indent };
}

function withoutLongBlanks(text: Text): Text {
  if (text.value.length <= MAX_BLANKS) return text;
  const parts: Text[] = [];
  let from = 0;
  for (const match of text.value.matchAll(LONG_BLANKS)) {
    parts.push(sliceText(text, from, match.index + MAX_BLANKS));
    from = match.index + match[0].length;
  }
  return parts.length === 0 ? text : joinTexts([...parts, sliceText(text, from)], '');
}

function isRule(value: string): boolean {
  return RULE_CHARACTERS.test(value) && !WORD_CHARACTER.test(value);
}

function kindOf(value: string): Line['kind'] {
  if (isRule(value)) return 'rule';
  if (value.includes('\t')) return 'tab-row';
  if (value.includes('|') && PIPES.test(value)) return 'pipe-row';
  if (HEADING.test(value)) return 'heading';
  return 'text';
}
