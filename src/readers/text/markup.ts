/** Takes the markup out of a line of text: what converters from Word, PDF and HTML leave behind, and Markdown. */
import { textAt, type Mark, type Text } from '../../document.ts';
import { referenceName } from './markdown.ts';

/** Stands in a cleaned line where markup ended a paragraph, a line or a list item. */
export const BREAK = '\n';
/** Stands in a cleaned line where an ordered list began: the numbers behind it are labels. */
export const ORDERED = '\u000b';

/** Stands in a cleaned line for a pipe that is a character and parts no cells; `withPipes` puts the pipe there. */
const ESCAPED_PIPE = '\u0001';

const MAY_HOLD_MARKUP = /[<*_\\&~`[\u0001\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff\ufb00-\ufb04]/;

const TAGS =
  '[abipsu]|br|hr|div|span|ol|ul|li|em|strong|sup|sub|small|font|table|tbody|thead|tr|td|th|h[1-6]|center|del|ins|strike|blockquote|mark|img|code|pre';

/** Bold and italic at once: "***", "**_", "_**". */
const BOTH = '\\*\\*[*_]|__[*_]|_\\*\\*|\\*__';

/** One alternative per kind of markup, with what a line must hold for it; what matches none is copied. */
const ALTERNATIVES: readonly [cue: RegExp, source: string][] = [
  [/</, `<(?<close>/?)(?<tag>${TAGS})(?=[\\s/>])(?:[^<>"]|"[^"<>]*")*>`], // <p>, </u>, <ol style="…">
  [/</, `<(?<torn>ol|ul)\\s+style="[^"<>]*"(?!\\s*>)`], // a tag that lost its end
  [/</, `<!--[^<>]*-->`],
  [/&/, `&(?<entity>[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});`],
  [/\\/, `\\\\(?<escaped>[\\\\\`*_{}[\\]()#+\\-.!|>~<&'"])`],
  [/[*_]{3}/, `(?<![\\p{L}\\p{N}*_])(?<both>${BOTH})(?=[^\\s*_])|(?<=[^\\s*_])(?<bothEnd>${BOTH})(?![\\p{L}\\p{N}*_])`],
  [/\*\*|__/, `(?<bold>\\*\\*|(?<![\\p{L}\\p{N}])__)(?=\\S|$)|(?<=\\S)(?<boldEnd>\\*\\*|__(?![\\p{L}\\p{N}]))`],
  [/[*_]/, `(?<![\\p{L}\\p{N}*_])(?<italic>[*_])(?=[^\\s*_])(?=[^*_]*[^\\s*_][*_](?![\\p{L}\\p{N}]))`],
  [/[*_]/, `(?<=[^\\s*_])(?<italicEnd>[*_])(?![\\p{L}\\p{N}*_])`],
  [/~~/, `~~`],
  [/\[\^/, `\\[\\^[\\w-]{1,30}\\](?:(?<=^\\s*\\[\\^[\\w-]{1,30}\\]):\\s*)?`], // a note's mark, or the one in front of the note
  [/<http/i, `<(?<url>https?://[^<>\\s]+)>`],
  [/`/, `(?<![\\p{L}\\p{N}\`])\`(?<code>[^\`\\s]|[^\`\\s][^\`]*[^\`\\s])\`(?![\\p{L}\\p{N}\`])`],
  [/!\[/, `\\[!\\[(?<image>[^[\\]]*)\\]\\([^()]*\\)\\]\\([^()]*\\)`], // a picture that is a link
  [/\]\(/, `!?\\[(?<label>[^[\\]]*)\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*(?:\\s+"[^"]*")?\\)`], // [label](url)
  [
    /[\u0001\u00a0\u00ad\u200b-\u200f\u2060\ufeff\ufb00-\ufb04]/,
    `(?<space>\\u00a0)|(?<invisible>[\\u0001\\u00ad\\u200b-\\u200f\\u2060\\ufeff])|(?<ligature>[\\ufb00-\\ufb04])`,
  ],
];
/** Links that are named, in a text that says where they lead: [label][name], [name][], [name]. */
const NAMED_LINK = '!?\\[(?<named>[^[\\]]+)\\](?:\\[(?<name>[^[\\]]*)\\])?';

/** All alternatives at once take long to make: a line is read with those that it may hold, until there are many such. */
const made = new Map<string, RegExp>();
const MAX_MADE = 6;

/** The pattern for the markup of a line; null where it can hold none. What was made before changes no result. */
function tokensOf(raw: string, hasReferences: boolean): RegExp | null {
  const named = hasReferences && raw.includes('[') ? [NAMED_LINK] : [];
  const needed = ALTERNATIVES.filter(([cue]) => cue.test(raw)).map(([, one]) => one);
  if (needed.length + named.length === 0) return null;
  const source = [...needed, ...named].join('|');
  const known = made.get(source);
  if (known !== undefined) return known;
  const isMany = made.size >= MAX_MADE;
  const own = isMany ? [...ALTERNATIVES.map(([, one]) => one), ...named].join('|') : source;
  const pattern = made.get(own) ?? new RegExp(own, 'giu');
  made.set(own, pattern);
  return pattern;
}
const NO_REFERENCES: ReadonlySet<string> = new Set();

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

/** Cleans one line that stands at offset `start`; `references` are the names of links that the text defines. */
export function cleanLine(raw: string, start: number, references = NO_REFERENCES): Text {
  if (!MAY_HOLD_MARKUP.test(raw)) return textAt(raw, start);
  const tokens = tokensOf(raw, references.size > 0);
  if (tokens === null) return textAt(raw, start);
  const line: Building = { value: '', at: [], start: [], marks: [], open: new Map() };
  let copied = 0;
  for (const match of raw.matchAll(tokens)) {
    const { named, name } = match.groups ?? {};
    if (named !== undefined && !references.has(referenceName(name === undefined || name === '' ? named : name)))
      continue;
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

/** A text whose pipes are all characters. */
export function withPipes(text: Text): Text {
  return text.value.includes(ESCAPED_PIPE) ? { ...text, value: text.value.replaceAll(ESCAPED_PIPE, '|') } : text;
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
  else if (groups.escaped !== undefined) add(line, groups.escaped === '|' ? ESCAPED_PIPE : groups.escaped, start + 1);
  else if (groups.both !== undefined) for (const kind of ['bold', 'italic'] as const) open(line, kind);
  else if (groups.bothEnd !== undefined) closeBoth(line, groups.bothEnd, start);
  else if (groups.bold !== undefined || groups.boldEnd !== undefined) toggle(line, 'bold');
  else if (groups.italic !== undefined) open(line, 'italic');
  else if (groups.italicEnd !== undefined) {
    if (line.open.has('italic')) close(line, 'italic');
    else add(line, groups.italicEnd, start);
  } else if (inLink(groups) !== undefined) addWithin(line, inLink(groups) ?? '', match[0], start);
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

/** The words that links of all kinds, and code, have inside their marks. */
function inLink({ label, named, image, url, code }: Record<string, string | undefined>): string | undefined {
  return label ?? named ?? image ?? url ?? code;
}

/** Adds the part `value` of a token that stands at `start`, behind its opening marks. */
function addWithin(line: Building, value: string, token: string, start: number): void {
  add(line, value, start + (/^[!<[`]*/.exec(token)?.[0].length ?? 0));
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
