/** A small document of minutes around what a test is about. */
import type { Minutes } from '../../src/schema.ts';
import { parseMinutes } from '../../src/pipeline.ts';

/** Minutes whose second item holds `body`. */
export function minutesWith(body: string): string {
  return `Minutes of the Anytown Trust Board held on 8 June 2016

Present: Priya Raman (PR), Owen Castell (OC), Dr Hilary Munro, Cllr Brendan O'Shea
In attendance: Judith Vane (Clerk)

1. Welcome

The Chair opened the meeting at 7.00 pm.

2. Report

${body}

3. Close

The Chair closed the meeting at 9.00 pm.
`;
}

export function parseBody(body: string): Promise<Minutes> {
  return parseMinutes(minutesWith(body));
}
