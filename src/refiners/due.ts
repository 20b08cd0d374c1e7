/** Dates the due words of every action. */
import { dayOrderOf } from '../language/dates.ts';
import { dueDate, dueIn } from '../language/due.ts';
import { findingsOf, type Reading } from '../reading.ts';
import { bestFact } from './facts.ts';

export function dateDueWords(reading: Reading): void {
  const context = {
    date: bestFact(reading, 'date')?.value ?? null,
    next: findingsOf(reading, 'next')[0]?.next.date ?? null,
    order: dayOrderOf(reading.document.text),
  };
  for (const action of findingsOf(reading, 'action')) {
    if (action.due === null) action.due = dueIn(action.text, context);
    else action.due.date ??= dueDate(action.due.text, context);
  }
}
