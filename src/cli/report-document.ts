/** The report of one document. */
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';

export function run(_io: Io, _path: string | undefined, _flags: Flags): Promise<number> {
  return Promise.reject(new UsageError('not there yet'));
}
