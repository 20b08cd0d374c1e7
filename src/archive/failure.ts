/** Errors as what is recorded of a document. */
import { ReadError } from '../diagnostics.ts';
import { reasonOf } from '../reason.ts';
import type { Failure } from './job.ts';

/** Why a document was not converted. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ReadError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', message: `unexpected error: ${message}` };
}

/** Why there is nothing to convert: of an error of the file system, or of what an archive holds. */
export function whyUnread(error: unknown): Failure {
  if (error instanceof ReadError) return failureOf(error);
  return { code: 'unreadable', message: reasonOf(error) };
}
