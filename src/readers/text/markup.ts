/** Takes the markup out of a line of text: what converters from Word, PDF and HTML leave behind, and Markdown. */
import { textAt, type Mark, type Text } from '../../document.ts';

/** Stands in a cleaned line where markup ended a paragraph, a line or a list item. */
export const BREAK = '\n';
/** Stands in a cleaned line where an ordered list began: the numbers behind it are labels. */
export const ORDERED = '\u000b';

const MAY_HOLD_MARKUP = /[<*_\\&~`[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff\ufb00-\ufb04]/;

const TAGS =
  '[abipsu]|br|hr|div|span|ol|ul|li|em|strong|sup|sub|small|font|table|tbody|thead|tr|td|th|h[1-6]|center|del|ins|strike|blockquote|mark|img|code|pre';

/** Bold and italic at once: "***", "**_", "_**". */
const BOTH = '\\*\\*[*_]|__[*_]|_\\*\\*|\\*__';

/** One alternative per kind of markup; what matches none is copied. */
const TOKEN = new RegExp(
  [
    `<(?<close>/?)(?<tag>${TAGS})(?=[\\s/>])(?:[^<>"]|"[^"<>]*")*>`, // <p>, </u>, <ol style="…">
    `<(?<torn>ol|ul)\\s+style="[^"<>]*"(?!\\s*>)`, // a tag that lost its end
    `<!--[^<>]*-->`,
    `&(?<entity>[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});`,
    `\\\\(?<escaped>[\\\\\`*_{}[\\]()#+\\-.!|>~<&'"])`,
    `(?<![\\p{L}\\p{N}*_])(?<both>${BOTH})(?=[^\\s*_])|(?<=[^\\s*_])(?<bothEnd>${BOTH})(?![\\p{L}\\p{N}*_])`,
    `(?<bold>\\*\\*|(?<![\\p{L}\\p{N}])__)(?=\\S|$)|(?<=\\S)(?<boldEnd>\\*\\*|__(?![\\p{L}\\p{N}]))`,
    `(?<![\\p{L}\\p{N}*_])(?<italic>[*_])(?=[^\\s*_])(?=[^*_]*[^\\s*_][*_](?![\\p{L}\\p{N}]))`,
    `(?<=[^\\s*_])(?<italicEnd>[*_])(?![\\p{L}\\p{N}*_])`,
    `~~`,
    `!?\\[(?<label>[^[\\]]*)\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*(?:\\s+"[^"]*")?\\)`, // [label](url)
    `(?<space>\\u00a0)|(?<invisible>[\\u00ad\\u200b-\\u200f\\u2060\\ufeff])|(?<ligature>[\\ufb00-\\ufb04])`,
  ].join('|'),
  'giu',
);

const BREAKING = /^(?:p|br|hr|div|li|ol|ul|tr|h[1-6]|blockquote|table)$/;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  frac12: '½',
  eacute: 'é',
};
const LIGATURES: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
};
const SET_BY_TAG: Record<string, Mark['kind']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
};

/** Collects the pieces of a cleaned line. */
interface Building {
  value: string;
  at: number[];
  start: number[];
  marks: Mark[];
  open: Map<Mark['kind'], number>;
}

/** Cleans one line that stands at offset `start`. */
export function cleanLine(raw: string, start: number): Text {
  if (!MAY_HOLD_MARKUP.test(raw)) return textAt(raw, start);
  const line: Building = { value: '', at: [], start: [], marks: [], open: new Map() };
  let copied = 0;
  for (const match of raw.matchAll(TOKEN)) {
    add(line, raw.slice(copied, match.index), start + copied);
    replaceToken(line, match, start);
    copied = match.index + match[0].length;
  }
  if (copied === 0) return textAt(raw, start);
  add(line, raw.slice(copied), start + copied);
  for (const kind of line.open.keys()) close(line, kind);
  if (line.at.length === 0) return textAt('', start);
  return { value: line.value, at: line.at, start: line.start, marks: line.marks };
}

function add(line: Building, value: string, start: number): void {
  if (value === '') return;
  line.at.push(line.value.length);
  line.start.push(start);
  line.value += value;
}

function replaceToken(line: Building, match: RegExpMatchArray, lineStart: number): void {
  const groups = match.groups ?? {};
  const start = lineStart + (match.index ?? 0);
  if (groups.tag !== undefined) replaceTag(line, groups.tag.toLowerCase(), groups.close === '/', start);
  else if (groups.torn !== undefined) add(line, groups.torn.toLowerCase() === 'ol' ? ORDERED : BREAK, start);
  else if (groups.entity !== undefined) add(line, entity(groups.entity), start);
  else if (groups.escaped !== undefined) add(line, groups.escaped, start + 1);
  else if (groups.both !== undefined) for (const kind of ['bold', 'italic'] as const) open(line, kind);
  else if (groups.bothEnd !== undefined) closeBoth(line, groups.bothEnd, start);
  else if (groups.bold !== undefined || groups.boldEnd !== undefined) toggle(line, 'bold');
  else if (groups.italic !== undefined) open(line, 'italic');
  else if (groups.italicEnd !== undefined) {
    if (line.open.has('italic')) close(line, 'italic');
    else add(line, groups.italicEnd, start);
  } else if (groups.label !== undefined) add(line, groups.label, start + match[0].indexOf('[') + 1);
  else if (groups.space !== undefined) add(line, ' ', start);
  else if (groups.ligature !== undefined) add(line, LIGATURES[groups.ligature] ?? '', start);
}

function replaceTag(line: Building, tag: string, closing: boolean, start: number): void {
  const kind = SET_BY_TAG[tag];
  if (kind !== undefined) {
    if (closing) close(line, kind);
    else open(line, kind);
  } else if (tag === 'ol' && !closing) add(line, ORDERED, start);
  else if (BREAKING.test(tag)) add(line, BREAK, start);
  else if (tag === 'td' || tag === 'th') add(line, closing ? '\t' : '', start);
}

function toggle(line: Building, kind: Mark['kind']): void {
  if (line.open.has(kind)) close(line, kind);
  else open(line, kind);
}

/** "Fees: £5***" is a note's mark, not the end of anything. */
function closeBoth(line: Building, stars: string, start: number): void {
  if (line.open.size === 0) add(line, stars, start);
  for (const kind of ['italic', 'bold'] as const) close(line, kind);
}

function open(line: Building, kind: Mark['kind']): void {
  if (!line.open.has(kind)) line.open.set(kind, line.value.length);
}

function close(line: Building, kind: Mark['kind']): void {
  const from = line.open.get(kind);
  if (from === undefined) return;
  line.open.delete(kind);
  if (from < line.value.length) line.marks.push({ kind, from, to: line.value.length });
}

function entity(name: string): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  if (!name.startsWith('#')) return `&${name};`;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const valid = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '';
}
