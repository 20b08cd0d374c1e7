/** Why the queue gives a document up, as the one line that BullMQ keeps: "unreadable: permission denied". */
import { NO_OUTCOME, OF_THE_MACHINE, type Failure, type FailureCode, type Outcome } from '../job.ts';

export function reasonOfFailure({ code, message }: Failure): string {
  return `${code}: ${message}`;
}

/** What BullMQ says of a document over which too many workers were lost. */
const STALLED = /\bstalled\b/;
const LOST: Failure = { code: 'crashed', message: 'cannot be read: the workers that try it are lost' };

export function failureOfReason(reason: string): Failure {
  if (STALLED.test(reason)) return LOST;
  const [, code = '', message = ''] = /^([a-z-]+): (.*)$/s.exec(reason) ?? [];
  return OF_THE_MACHINE.has(code) ? { code: code as FailureCode, message } : { code: 'unexpected', message: reason };
}

/** The outcome of a document that was given up. */
export function givenUp(reason: string): Outcome {
  return { ...NO_OUTCOME, status: 'failed', failure: failureOfReason(reason) };
}
