/** What is known of the meeting itself, as cards in a list of terms. */
import type { Meeting, Source } from '../../schema.ts';
import { lineWords, whenOf } from '../../writers/phrases.ts';
import { escapeHtml } from '../html.ts';
import { FACTS, type Fact } from './claims.ts';

export const FACT_NAMES: Record<Fact, string> = {
  body: 'Body',
  title: 'Title',
  date: 'Date',
  startTime: 'Began',
  endTime: 'Ended',
  venue: 'Venue',
  status: 'Status',
};

/** `people` are those whom the chair may be. */
export function factsHtml(
  meeting: Meeting,
  people: readonly { id: string; name: string }[],
  number: number,
  hasPlace: (key: string) => boolean,
): string {
  const row = (name: string, key: string, value: string | null, source: Source | null) =>
    value === null ? '' : factHtml({ name, key: `${number}-${key}`, value, source }, hasPlace);
  const chair = people.find(({ id }) => id === meeting.chair);
  return [
    ...FACTS.map((fact) => row(FACT_NAMES[fact], fact, valueOf(meeting, fact), meeting.sources[fact] ?? null)),
    row('Chair', 'chair', chair?.name ?? null, null),
    ...meeting.next.map((next, index) => row('Next', `next${index + 1}`, nextWords(next), next.source)),
  ].join('');
}

/** Null where the document does not state it. */
function valueOf(meeting: Meeting, fact: Fact): string | null {
  const value = meeting[fact];
  return fact === 'status' && value === 'unknown' ? null : value;
}

function nextWords(next: Meeting['next'][number]): string {
  return [whenOf(next), next.venue].filter(Boolean).join(', ') || next.text;
}

function factHtml(
  { name, key, value, source }: { name: string; key: string; value: string; source: Source | null },
  hasPlace: (key: string) => boolean,
): string {
  const words = escapeHtml(value);
  const said = hasPlace(key) ? `<a class="claim" href="#s-${key}">${words}</a>` : `<span class="claim">${words}</span>`;
  const place = source === null ? '' : ` <span class="place">${lineWords(source)}</span>`;
  return `<div class="row" id="c-${key}" data-key="${key}" data-kind="fact"><dt>${name}</dt><dd>${said}${place}</dd></div>`;
}
