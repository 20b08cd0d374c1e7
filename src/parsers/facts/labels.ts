/** Facts behind their labels: "Date: …", "Venue ⇥ …". */
import { linesOf, sliceText, trimText, type Text } from '../../document.ts';
import { wordKey, type Words } from '../../formats/words.ts';
import type { Reading } from '../../reading.ts';
import { isPeople } from '../attendance/prose.ts';
import { bodyIn, isNoBody } from './bodies.ts';
import type { Add } from './index.ts';
import { tidy } from './tidy.ts';
import { isNoPlace } from './venues.ts';
import { addDateAndTime } from './when.ts';

/** How many passages at the start are looked at. */
const REACH = 12;
const MAX_BODY = 200;

export function fromLabels(reading: Reading, add: Add): void {
  const order = reading.dayOrder;
  for (const { label, value } of labelled(reading)) {
    const field = factOf(label, reading.words);
    if (field === null || value.value === '') continue;
    if (field === 'venue' && !isNoPlace(tidy(value.value))) add('venue', tidy(value.value), value, 'labelled-fact');
    if (field === 'body' && value.value.length < MAX_BODY && !isPeople(value)) {
      const cleaned = bodyIn(value.value, order);
      if (!isNoBody(cleaned)) add('body', cleaned, value, 'labelled-fact');
    }
    if (field === 'date' || field === 'time') addDateAndTime(value, order, add, 'labelled-fact', 1);
  }
}

function labelled(reading: Reading): { label: string; value: Text }[] {
  const pairs: { label: string; value: Text }[] = [];
  const { passages, bodyFrom } = reading.outline;
  const front = passages.slice(0, Math.max(bodyFrom, REACH));
  front.forEach((passage, index) => {
    for (const line of linesOf(reading.document, passage.text)) {
      const colon = /^([^:]{2,40}?)\s*:\s+/.exec(line.value);
      if (colon?.[1] !== undefined) pairs.push({ label: colon[1], value: trimText(sliceText(line, colon[0].length)) });
    }
    const next = front[index + 1];
    const isRow = next !== undefined && passage.cell !== null && next.cell?.rows[0] === passage.cell.rows[0];
    if (isRow) pairs.push({ label: passage.text.value, value: next.text });
  });
  return pairs;
}

/** Which fact a label names. */
export function factOf(label: string, words: Words): keyof Words['facts'] | null {
  const key = wordKey(label);
  for (const [field, names] of Object.entries(words.facts))
    if (names.includes(key)) return field as keyof Words['facts'];
  return null;
}
