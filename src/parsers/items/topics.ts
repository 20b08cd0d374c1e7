/** Topics of notes that are one nested list: what was talked about in its outermost bullets, what was said below them. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { mention, type ItemFinding } from '../../finding.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isActionMark } from '../actions/marks.ts';
import { itemFinding } from './item.ts';
import { isOutcome } from './agenda-words.ts';

/** Fewer bullets are a list within the minutes of one topic. */
const MIN_TOPICS = 3;
const MIN_WITH_NOTES = 3;
/** Share of the outermost bullets that have others below them, and that are no sentences. */
const NOTES_SHARE = 0.5;
const TITLE_SHARE = 0.6;
const MAX_TITLE = 120;

/** "[ann] Release date", "(Ann) Release date": who brought the topic up. */
const RAISED_BY = /^[[(]@?(\p{L}[\p{L} .'’-]{0,30})[\])]:?\s+(?=\S)/u;

/** The topics of minutes that have no headings; none where their lists are of another kind. */
export function topics(reading: Reading): ItemFinding[] {
  const { passages, bodyFrom } = reading.outline;
  const body = passages.slice(bodyFrom);
  const outer = body.filter((passage) => isOuter(passage) && !reading.taken.has(passage));
  const withNotes = outer.filter((passage) => isInner(passages[passage.index + 1]));
  const titles = outer.filter((passage) => isTitle(passage, reading));
  if (titles.length < MIN_TOPICS || withNotes.length < MIN_WITH_NOTES) return [];
  if (withNotes.length < NOTES_SHARE * outer.length || titles.length < TITLE_SHARE * outer.length) return [];
  return titles.map((passage) => {
    reading.taken.add(passage);
    return topicOf(passage.text);
  });
}

function topicOf(text: Text): ItemFinding {
  const raised = RAISED_BY.exec(text.value);
  if (raised === null) return itemFinding('list-topic', text);
  const title = trimText(sliceText(text, raised[0].length));
  return { ...itemFinding('list-topic', title), presenters: [raised[1] ?? ''].map(mention) };
}

function isOuter(passage: Passage): boolean {
  return passage.kind === 'list-item' && passage.depth === 0 && passage.box === null && isBullet(passage);
}

function isInner(passage: Passage | undefined): boolean {
  return passage?.kind === 'list-item' && passage.depth > 0;
}

function isBullet({ label }: Passage): boolean {
  return label !== null && /^[^\p{L}\d]+$/u.test(label.value);
}

function isTitle({ text }: Passage, reading: Reading): boolean {
  const { value } = text;
  return value.length <= MAX_TITLE && !/[.;,:]$/.test(value) && !isOutcome(value) && !isActionMark(text, reading.words);
}
