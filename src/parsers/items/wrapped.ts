/** Titles that go on in the next passage: cut at a small word, or at the edge of the page. */
import { isSet, joinTexts, type Text } from '../../document.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isBanner } from './banners.ts';
import { isDangling, isShouted } from './titles.ts';

/** Lines of text are not longer than this; longer ones are paragraphs, whose width tells nothing. */
const MAX_LINE = 130;
/** Of all lines, the share that is shorter than what is taken for the width. */
const WIDE = 0.8;
/** A line of capitals, which are wider, is full where the next word would have gone beyond this share of the width. */
const FULL = 0.75;
const MIN_FULL = 40;
/** A title stands on three lines at the most. */
const MAX_MORE = 2;

/** The whole title of which `title` stands in `passage`; the passages that hold its further lines are taken. */
export function wholeTitle(passage: Passage, title: Text, reading: Reading): Text {
  const { passages } = reading.outline;
  const parts = [title];
  for (let step = 1; step <= MAX_MORE; step++) {
    const next = passages[passage.index + step];
    const last = parts.at(-1) ?? title;
    if (next === undefined || next.label !== null || reading.taken.has(next)) break;
    if (last.start[0] === next.text.start[0]) {
      reading.taken.add(next);
      break;
    }
    if (!goesOn(last, next, reading)) break;
    reading.taken.add(next);
    parts.push(next.text);
  }
  return joinTexts(parts);
}

function goesOn(title: Text, next: Passage, reading: Reading): boolean {
  const isAlike = isShouted(title.value) && isShouted(next.text.value);
  if (!isAlike || isBanner(next.text.value) || /^[‘“"']/.test(next.text.value)) return false;
  if (isDangling(title.value)) return true;
  const [word = ''] = /^\S+/.exec(next.text.value) ?? [];
  const isFull = title.value.length >= MIN_FULL && title.value.length + 1 + word.length > FULL * widthOf(reading);
  return isFull && isSet(title, 'bold') === isSet(next.text, 'bold');
}

const widths = new WeakMap<Reading, number>();

/** How wide the lines of the document run; without bound where its lines are paragraphs. */
function widthOf(reading: Reading): number {
  let width = widths.get(reading);
  if (width === undefined) {
    const lengths = reading.document.text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim().length)
      .filter((length) => length > 0)
      .sort((a, b) => a - b);
    const wide = lengths[Math.floor(WIDE * lengths.length)] ?? 0;
    width = wide > MAX_LINE ? Infinity : wide;
    widths.set(reading, width);
  }
  return width;
}
