/** What became of the documents of a run, in numbers. */
import { STATUSES, type Outcome, type Status } from './job.ts';

export interface Counts extends Record<Status, number> {
  /** All that were done: the sum of the four. */
  documents: number;
  meetings: number;
}

export function newCounts(): Counts {
  return { documents: 0, converted: 0, unchanged: 0, failed: 0, 'not-minutes': 0, meetings: 0 };
}

export function countIn(counts: Counts, { status, meetings }: Outcome): void {
  counts.documents++;
  counts[status]++;
  counts.meetings += meetings;
}

const WORDS: Record<Status, string> = {
  converted: 'converted',
  unchanged: 'unchanged',
  failed: 'failed',
  'not-minutes': 'not minutes',
};

/** "12 documents: 9 converted, 1 unchanged, 2 failed, 0 not minutes; 10 meetings". */
export function toldOf(counts: Counts): string {
  const parts = STATUSES.map((status) => `${grouped(counts[status])} ${WORDS[status]}`);
  const { documents, meetings } = counts;
  return `${grouped(documents)} document${documents === 1 ? '' : 's'}: ${parts.join(', ')}; ${grouped(meetings)} meeting${meetings === 1 ? '' : 's'}`;
}

/** 1234567 as "1,234,567". */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
