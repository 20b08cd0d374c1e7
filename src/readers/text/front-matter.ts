/** YAML front matter at the top of a Markdown file: its plain `key: value` lines, and texts that are kept in a string. */
import { EMPTY_TEXT, joinTexts, sliceText, trimText, type Text } from '../../document.ts';
import { lineOf, type Line } from './lines.ts';

export interface FrontMatter {
  metadata: Record<string, Text>;
  /** The lines of the file's text where a string of the front matter holds it. */
  held: Line[];
  /** The index of the first line behind the front matter. */
  bodyAt: number;
}

const FENCE = /^---\s*$/;
const KEY_VALUE = /^([A-Z_][\w-]*):\s*(\S.*)$/i;
const KEY = /^[A-Z_][\w-]*:\s*$/i;
/** "content: |", "minutes: >-": the lines below it are its value. */
const BLOCK_VALUE = /^[|>][-+\d]{0,2}\s*$/;
const INDENTED = /^(?:\s|$)/;
/** Front matter with more keys than this is text between two rules. */
const MAX_LINES = 100;
/** A string is the file's text where what stands behind the front matter is at most this share of it. */
const BODY_SHARE = 0.2;
/** A title is a string as well: a text has this many lines at the least. */
const MIN_TEXT_LINES = 2;

/** What the file says about itself, and where its text is. */
export function frontMatter(lines: readonly Line[]): FrontMatter {
  const metadata = Object.create(null) as Record<string, Text>;
  const none = { metadata: {}, held: [], bodyAt: 0 };
  if (!FENCE.test(lines[0]?.text.value ?? '')) return none;
  let held: { key: string; lines: Line[] } | null = null;
  let counted = 0;
  for (let at = 1; at < lines.length && ++counted < MAX_LINES;) {
    const line = lines[at++];
    if (line === undefined) break;
    const { value } = line.text;
    if (FENCE.test(value)) {
      if (Object.keys(metadata).length === 0 && held === null) continue;
      if (held === null || sizeOf(lines.slice(at)) > BODY_SHARE * sizeOf(held.lines))
        return { metadata, held: [], bodyAt: at };
      Reflect.deleteProperty(metadata, held.key);
      return { metadata, held: held.lines, bodyAt: at };
    }
    const pair = KEY_VALUE.exec(value);
    if (pair?.[1] !== undefined && pair[2] !== undefined) {
      const key = pair[1].toLowerCase();
      const from = value.length - pair[2].length;
      if (!BLOCK_VALUE.test(pair[2])) metadata[key] = unquoted(line.text, from);
      if (!/^["'|>]/.test(pair[2])) continue;
      const below = at;
      while (at < lines.length && INDENTED.test(lines[at]?.text.value ?? '')) at++;
      const text = stringLines(sliceText(line.text, from), lines.slice(below, at));
      if (text.length >= MIN_TEXT_LINES && sizeOf(text) > sizeOf(held?.lines ?? [])) held = { key, lines: text };
    } else if (/^\S/.test(value) && !KEY.test(value)) break;
  }
  return none;
}

/** The value from `from` on, without the quotes around it. */
function unquoted(line: Text, from: number): Text {
  const to = line.value.trimEnd().length;
  const quote = line.value[from];
  const isQuoted = (quote === '"' || quote === "'") && to - from > 1 && line.value[to - 1] === quote;
  return isQuoted ? sliceText(line, from + 1, to - 1) : sliceText(line, from, to);
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.value.trim().length, 0);
}

/** The lines that a string of YAML means: those below a "|", or those that a quoted string holds. */
function stringLines(first: Text, below: readonly Line[]): Line[] {
  if (BLOCK_VALUE.test(first.value)) return withoutIndent(below);
  const quote = first.value.charAt(0);
  const texts = [sliceText(first, 1), ...below.map((line) => trimText(line.text))];
  const last = texts.findLastIndex((text) => text.value.trim() !== '');
  const end = texts[last] === undefined ? undefined : trimText(texts[last]);
  if (end?.value.endsWith(quote) !== true) return [];
  texts.splice(last, texts.length, sliceText(end, 0, end.value.length - 1));
  return quote === '"' ? unescaped(texts) : texts.map((text) => lineOf(text));
}

function withoutIndent(lines: readonly Line[]): Line[] {
  const indents = lines
    .filter((line) => line.text.value.trim() !== '')
    .map((line) => /^\s*/.exec(line.text.value)?.[0]);
  const indent = indents.reduce((least, blanks) => Math.min(least, blanks?.length ?? 0), Infinity);
  if (!Number.isFinite(indent)) return [];
  return lines.map((line) => (line.kind === 'rule' ? line : { ...line, ...lineOf(sliceText(line.text, indent)) }));
}

/** Where a quoted string has a line end, as an escape; a line end in the file itself is a blank. */
const ESCAPED_END = /(?:\\r)?\\n/g;

function unescaped(texts: readonly Text[]): Line[] {
  const lines: Text[][] = [[]];
  for (const text of texts) {
    if (text.value === '') lines.push([]);
    let from = 0;
    const add = (to: number) => {
      const part = withoutFolds(trimText(sliceText(text, from, to)));
      if (part.value !== '') lines.at(-1)?.push(part);
    };
    for (const match of text.value.matchAll(ESCAPED_END)) {
      add(match.index);
      lines.push([]);
      from = match.index + match[0].length;
    }
    add(text.value.length);
  }
  return lines.map((parts) => lineOf(parts.length === 0 ? sliceText(texts[0] ?? EMPTY_TEXT, 0, 0) : joinTexts(parts)));
}

/** Where a long string was folded, a backslash ends the line, and one stands before the blanks of the next. */
function withoutFolds(text: Text): Text {
  const { value } = text;
  return trimText(sliceText(text, value.startsWith('\\ ') ? 1 : 0, value.length - (value.endsWith('\\') ? 1 : 0)));
}
