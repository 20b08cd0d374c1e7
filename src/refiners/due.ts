/** Dates the due words of every action. */
import { dueDate, dueIn } from '../language/due.ts';
import { bestFact, findingsOf, type Reading } from '../reading.ts';

export function dateDueWords(reading: Reading): void {
  const context = {
    date: bestFact(reading, 'date')?.value ?? null,
    next: findingsOf(reading, 'next')[0]?.next.date ?? null,
    order: reading.dayOrder,
  };
  for (const action of findingsOf(reading, 'action')) {
    if (action.due === null) action.due = dueIn(action.text, context);
    else action.due.date ??= dueDate(action.due.text, context);
  }
}
