/** Numbers of passages: the later the meeting, the higher, so that the newest answers are found first without sorting. */
import { createHash } from 'node:crypto';

/** A block holds so many passages; a day has so many blocks. With four million days it makes 53 bits. */
const IN_BLOCK = 2 ** 14;
const BLOCKS = 2 ** 17;
const DAY = 86_400_000;
/** The first of January of the year 0 is day 0; what has no date comes before. */
const YEAR_0 = -719_528;

function dayOf(date: string | null): number {
  return date === null ? 0 : Math.floor(Date.parse(date) / DAY) - YEAR_0 + 1;
}

/** The lowest number of the passages of a day. */
export function firstOfDay(date: string | null): number {
  return dayOf(date) * BLOCKS * IN_BLOCK;
}

/** The lowest number after all passages of a day. */
export function firstAfterDay(date: string | null): number {
  return (dayOf(date) + 1) * BLOCKS * IN_BLOCK;
}

/** Where the blocks of a meeting may begin, one after the other; `count` is the number of its passages. */
export function* blocksFor(
  meeting: string,
  date: string | null,
  count: number,
): Generator<{ from: number; to: number }> {
  const size = Math.max(1, Math.ceil(count / IN_BLOCK));
  const hash = createHash('sha256').update(meeting).digest().readUInt32BE(0);
  const starts = BLOCKS - size + 1;
  for (let step = 0; step < starts; step++) {
    const from = firstOfDay(date) + ((hash + step) % starts) * IN_BLOCK;
    yield { from, to: from + size * IN_BLOCK };
  }
}
