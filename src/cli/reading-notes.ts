/** What is said on standard error of a document that was read. */
import type { Minutes } from '../schema.ts';
import { errorLine } from './errors.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';

/** That a result is of a text that is probably no minutes; with `verbose`, also what was read, and as what. */
export async function tellOfReading(io: Io, name: string, minutes: Minutes, verbose = false): Promise<void> {
  if (verbose) await complain(io, errorLine(name, summaryOf(minutes)));
  if (minutes.diagnostics.some(({ code }) => code === 'not-minutes'))
    await complain(io, errorLine(name, 'does not look like the minutes of a meeting'));
}

/** "text/plain, 2048 bytes; agreed-clauses (0.97); attendees 9, items 3, resolutions 5, actions 6; no-date, number-gap" */
function summaryOf({ source, format, attendees, items, resolutions, actions, diagnostics }: Minutes): string {
  const { mediaType, bytes, pages, part } = source;
  const file = [mediaType, `${String(bytes)} bytes`, pages === null ? null : `pages ${String(pages)}`];
  const counts = Object.entries({ attendees, items, resolutions, actions });
  const parts = [
    file.filter(Boolean).join(', '),
    part === null ? '' : `meeting ${String(part)}`,
    `${format.id} (${format.confidence.toFixed(2)})${format.profile === null ? '' : ` with ${format.profile}`}`,
    counts.map(([what, found]) => `${what} ${String(found.length)}`).join(', '),
    [...new Set(diagnostics.map(({ code }) => code))].join(', '),
  ];
  return parts.filter((each) => each !== '').join('; ');
}
