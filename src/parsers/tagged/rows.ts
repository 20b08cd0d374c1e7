/** The lines of a document as printed, with wrapped ones joined: what transcripts are read from. */
import { joinTexts, lineAt, sliceText, textAt, trimText, type Text } from '../../document.ts';
import { passageStart } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { speechOf } from './speech.ts';

export interface Row {
  /** Without bullet and markup. */
  text: Text;
  /** Characters in front of the line, its bullet not counted. */
  indent: number;
  hasBullet: boolean;
  /** Level of a heading; 0 of everything else. */
  level: number;
  /** Whether an empty line, a rule or the file's start stands before it. */
  afterGap: boolean;
}

const BULLET = /^(?:[*•◦‣+–-]|\d{1,3}[.)]|[a-z][.)])(?:\s+|(?=\p{Lu}\p{Ll}))/u;
const RULE = /^(?:[-=_*~#]\s?){3,}$/;
/** "## Heading", "== Heading ==" */
const MARKED_HEADING = /^(#{1,6}(?=\s)|={2,5})\s*/;
/** Markup that is no part of the words: "**", "''", the address of "[text](address)". */
const MARKUP =
  /\*{2,3}|(?<=^|[\s(])\*(?=\S)|(?<=\S)\*(?=$|[\s).,:])|__|''|\\(?=[[\]*_#])|(?<=^|[\s*])\[(?=[^[\]\n]{1,80}\]\()|(?<=[^\]])\]\([^()\s]{1,200}\)/g;
const QUOTE = /^>\s?/;
/** What no wrapped line begins with: a tag, dots, a label, who speaks. */
const OPENS =
  /^(?:…|\.\.\.\s|\[(?:new|pending|done|dropped|end)\b|#\p{Ll}{3,}|[^\s:<>]{1,40}:(?:\s|$)|\p{Lu}[\p{Ll}'’.-]+ \p{Lu}[\p{L}'’.-]+:\s|\p{Lu}{4,}(?: ITEM)?:|Meeting (?:started|ended)\b)/u;

export function rowsOf(reading: Reading): Row[] {
  const { document } = reading;
  const isText = document.mediaType.startsWith('text/') && document.mediaType !== 'text/html';
  const levels = headingLevels(reading);
  const rows: Row[] = [];
  const pieces: Text[][] = [];
  let afterGap = true;
  document.lineStarts.forEach((start, index) => {
    const line = document.text.slice(start, document.lineStarts[index + 1] ?? document.text.length);
    const trimmed = line.trim();
    const last = rows.at(-1);
    if (trimmed === '' || RULE.test(trimmed)) {
      // A rule below a line makes it a heading.
      if (trimmed !== '' && !afterGap && last !== undefined && /^[-=]/.test(trimmed)) last.level ||= 2;
      afterGap = true;
      return;
    }
    const row = rowOf(
      withoutQuote(textAt(trimmed, start + line.indexOf(trimmed))),
      line.length - line.trimStart().length,
    );
    row.level ||= levels.get(index) ?? 0;
    row.afterGap = afterGap;
    if (isText && last !== undefined && goesOn(row, last)) pieces.at(-1)?.push(row.text);
    else {
      rows.push(row);
      pieces.push([row.text]);
    }
    afterGap = false;
  });
  rows.forEach((row, index) => (row.text = joinTexts(pieces[index] ?? [row.text])));
  return rows;
}

function withoutQuote(line: Text): Text {
  const quote = QUOTE.exec(line.value);
  return quote === null ? line : trimText(sliceText(line, quote[0].length));
}

/** The level of each heading by the line that it stands on. */
function headingLevels(reading: Reading): ReadonlyMap<number, number> {
  const headings = reading.outline.passages.filter((passage) => passage.kind === 'heading');
  return new Map(headings.map((passage) => [lineAt(reading.document, passageStart(passage)), passage.depth]));
}

function rowOf(line: Text, indent: number): Row {
  const heading = MARKED_HEADING.exec(line.value);
  if (heading !== null) {
    const bare = trimText(sliceText(line, heading[0].length));
    const text = withoutMarkup(trimText(sliceText(bare, 0, bare.value.replace(/\s*[#=]+$/, '').length)));
    return { text, indent, hasBullet: false, level: heading[1]?.length ?? 0, afterGap: false };
  }
  const bullet = BULLET.exec(line.value)?.[0].length ?? 0;
  const text = withoutMarkup(trimText(sliceText(line, bullet)));
  return { text, indent, hasBullet: bullet > 0, level: 0, afterGap: false };
}

function withoutMarkup(text: Text): Text {
  const marks = [...text.value.matchAll(MARKUP)];
  if (marks.length === 0) return text;
  const ends = [...marks.map((mark) => mark.index), text.value.length];
  let from = 0;
  const parts = ends.map((end, index) => {
    const part = sliceText(text, from, end);
    from = end + (marks[index]?.[0].length ?? 0);
    return part;
  });
  const kept = parts.filter((part) => part.value !== '');
  return kept.length === 0 ? text : trimText(joinTexts(kept, ''));
}

/** Whether a row is the rest of a wrapped line. */
function goesOn(row: Row, last: Row): boolean {
  if (row.afterGap || row.hasBullet || row.level > 0 || last.level > 0) return false;
  if (OPENS.test(row.text.value) || speechOf(row.text)?.isLogged === true) return false;
  return last.hasBullet ? row.indent > last.indent : row.indent <= last.indent;
}
