import { expect, it } from 'vitest';
import { failureOfReason, reasonOfFailure } from '../../../src/archive/queue/reason.ts';

it('a failure comes back from the line that BullMQ keeps', () => {
  const failure = { code: 'unreadable', message: 'permission denied: a: b' } as const;
  expect(failureOfReason(reasonOfFailure(failure))).toEqual(failure);
});

it('a document over which workers were lost is one that breaks its reader', () => {
  expect(failureOfReason('job stalled more than allowable limit').code).toBe('crashed');
});

it('what nobody foresaw is told as it is', () => {
  const message = 'this worker is minutes 2.0.0, the document was sent by minutes 1.0.0';
  expect(failureOfReason(message)).toEqual({ code: 'unexpected', message });
  expect(failureOfReason('missing: a lock')).toEqual({ code: 'unexpected', message: 'missing: a lock' });
});
