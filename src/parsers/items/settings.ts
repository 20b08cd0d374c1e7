/** How headings without a number are set off from the text: by markup, in bold, in capitals, underlined, or as short lines. */
import { isSet, sliceText, trimText, type Mark, type Text } from '../../document.ts';
import type { Passage } from '../../outline/passages.ts';
import type { RuleName } from '../../rules.ts';
import { isShouted, titleQuality } from './titles.ts';

/** A heading as set: its title, and the words of the minutes behind it on its line. */
export interface SetOff {
  title: Text;
  rest: Text | null;
}

export interface Setting {
  rule: RuleName;
  /** Reads a passage that is set so; null where it is not. */
  read: (passage: Passage, next: Passage | undefined) => SetOff | null;
}

const MAX_HEADING = 110;
/** A short line above text says something below it in more than this many characters. */
const MIN_TEXT_BELOW = 60;
const MAX_SHORT_WORDS = 9;

function whole(passage: Passage): SetOff {
  return { title: passage.text, rest: null };
}

/** "**Public comment:** None", "PUBLIC COMMENT: None": the heading runs into its text. */
function runIn({ text }: Passage, end: number): SetOff | null {
  const title = trimText(sliceText(text, 0, end));
  const rest = sliceText(text, end);
  const separator = /^\s*[:.–—-]*\s*/.exec(rest.value)?.[0] ?? '';
  const isParted = /[:.–—-]$/.test(title.value) || /[:.–—-]/.test(separator);
  const behind = trimText(sliceText(rest, separator.length));
  const bare = trimText(sliceText(title, 0, title.value.replace(/[\s:.–—-]+$/, '').length));
  return isParted && behind.value !== '' && bare.value.length > 2 ? { title: bare, rest: behind } : null;
}

/** "**Treasurer's report** (Ann)" */
function isPresenter(rest: string): boolean {
  return /^\s*\([^()]{2,40}\)$/.test(rest);
}

/** Set in `kind` as a whole, or up to where its text runs in. */
function marked(kind: Mark['kind']): Setting['read'] {
  return (passage) => {
    const { text } = passage;
    if (passage.kind === 'list-item' || passage.kind === 'heading') return null;
    if (isSet(text, kind)) return /[.;,]$/.test(text.value) ? null : whole(passage);
    const mark = text.marks.find((one) => one.kind === kind && one.from <= 1);
    if (mark === undefined || mark.to > MAX_HEADING) return null;
    return isPresenter(text.value.slice(mark.to)) ? whole(passage) : runIn(passage, mark.to);
  };
}

/** "PUBLIC COMMENT:" in front of its text. */
const CAPITALS_RUN_IN = /^\p{Lu}[\p{Lu}\d ’'&/,()-]{3,70}(?::|\s[-–—]|\.)\s+(?=\S)/u;

/** All ways of setting a heading off; the first that a document uses is its own. */
export const SETTINGS = {
  markup: {
    rule: 'markup-heading',
    read: (passage) => (passage.kind === 'heading' ? whole(passage) : null),
  },
  bold: { rule: 'bold-heading', read: marked('bold') },
  capitals: {
    rule: 'heading-in-capitals',
    read: (passage, next) => {
      const { value } = passage.text;
      if (passage.kind === 'list-item' || value.length <= 3) return null;
      if (isShouted(value)) return next === undefined || /[.;,]$/.test(value) ? null : whole(passage);
      const run = CAPITALS_RUN_IN.exec(value);
      return run === null || passage.cell !== null ? null : runIn(passage, run[0].length);
    },
  },
  underline: { rule: 'bold-heading', read: marked('underline') },
  'short-line': {
    rule: 'short-line-heading',
    read: (passage, next) => {
      const { value } = passage.text;
      const isShort = titleQuality(value) >= 0.9 && value.split(/\s+/).length <= MAX_SHORT_WORDS;
      if (passage.kind !== 'paragraph' || !isShort || /[.;,:!?]$/.test(value) || next === undefined) return null;
      return next.text.value.length > MIN_TEXT_BELOW || next.label !== null ? whole(passage) : null;
    },
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
