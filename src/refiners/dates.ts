/** Checks the date of the meeting: stated, unambiguous, on the weekday that is printed with it. */
import { diagnostic } from '../diagnostics.ts';
import { sourceOf } from '../document.ts';
import { findDates, showsDayOrder, weekdayOf } from '../language/dates.ts';
import { bestFact, type Reading } from '../reading.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function checkDates(reading: Reading): void {
  const fact = bestFact(reading, 'date');
  if (fact === null) {
    reading.diagnostics.push(diagnostic('no-date', 'the document does not state the date of the meeting'));
    return;
  }
  const source = sourceOf(reading.document, ...fact.at);
  const [found] = findDates(fact.at[0]?.value ?? '', reading.dayOrder);
  if (found?.ambiguous === true && !showsDayOrder(reading.document.text)) {
    reading.diagnostics.push(
      diagnostic('ambiguous-date', `"${fact.at[0]?.value ?? ''}" is read as ${fact.value}`, source),
    );
  }
  if (found !== undefined && found.weekday !== null && found.weekday !== weekdayOf(fact.value)) {
    const message = `${fact.value} is a ${WEEKDAYS[weekdayOf(fact.value)] ?? ''}, not a ${WEEKDAYS[found.weekday] ?? ''}`;
    reading.diagnostics.push(diagnostic('weekday-mismatch', message, source));
  }
}
