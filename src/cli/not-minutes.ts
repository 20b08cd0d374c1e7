import type { Minutes } from '../schema.ts';
import { errorLine } from './errors.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';

/** Says on standard error that a result is of a text that is probably no minutes. */
export async function tellIfNotMinutes(io: Io, name: string, { diagnostics }: Minutes): Promise<void> {
  if (!diagnostics.some(({ code }) => code === 'not-minutes')) return;
  await complain(io, errorLine(name, 'does not look like the minutes of a meeting'));
}
