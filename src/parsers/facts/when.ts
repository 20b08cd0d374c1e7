/** Date and times of a line that states when the meeting was. */
import { sliceText, type Text } from '../../document.ts';
import { findDates, resolveDate, type DayOrder } from '../../language/dates.ts';
import { findTimes, type FoundTime } from '../../language/times.ts';
import { RULES, type RuleName } from '../../rules.ts';
import type { Add } from './index.ts';

export function addDateAndTime(
  text: Text,
  order: DayOrder,
  add: Add,
  rule: RuleName,
  share: number,
  dateShare = 1,
): void {
  const confidence = RULES[rule].confidence * share;
  const date = findDates(text.value, order).find((found) => found.year !== null);
  if (date !== undefined)
    add('date', resolveDate(date, null) ?? '', sliceText(text, date.from, date.to), rule, confidence * dateShare);
  const time = firstTime(text.value);
  if (time === undefined) return;
  const at = sliceText(text, time.from, time.to);
  add('startTime', time.start, at, rule, confidence);
  if (time.end !== null) add('endTime', time.end, at, rule, confidence);
}

/** "7.45 for 8 pm" begins at eight. */
function firstTime(value: string): FoundTime | undefined {
  const [time, next] = findTimes(value);
  const isForNext = time !== undefined && next !== undefined && value.slice(time.to, next.from).trim() === 'for';
  return isForNext ? next : time;
}
