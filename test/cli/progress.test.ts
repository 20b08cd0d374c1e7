/** How far a run is, on a terminal and on a pipe. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCounts } from '../../src/archive/counts.ts';
import { clockOf, startProgress } from '../../src/cli/progress.ts';
import { fakeIo } from './fake-io.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const halfway = () => Object.assign(newCounts(), { documents: 1000, converted: 990, failed: 10 });

describe('progress', () => {
  it('is one line that changes on a terminal, cut to its width', async () => {
    const io = fakeIo({ stdoutTTY: true, columns: 60 });
    const progress = startProgress(io, halfway(), () => 4000);
    progress.begun('scans/long/name/of/a/folder/minutes.pdf');
    vi.advanceTimersByTime(10_000);
    const last = io.err().split('\r').at(-1) ?? '';
    expect(last).toContain('1,000 / 4,000, 100 a second, 0:30 left, 10 failed, scans/');
    expect(last.replace('\u001b[2K', '')).toHaveLength(59);
    await progress.stop();
    expect(io.err().endsWith('\r\u001b[2K')).toBe(true);
    const drawn = io.err();
    vi.advanceTimersByTime(10_000);
    expect(io.err()).toBe(drawn);
  });

  it.each([
    ['on a pipe', fakeIo()],
    ['in continuous integration', fakeIo({ stdoutTTY: true, env: { CI: 'true' } })],
  ])('is a plain line now and then %s', async (_where, io) => {
    const progress = startProgress(io, halfway(), () => 4000);
    progress.begun('a.pdf');
    progress.ended('a.pdf');
    vi.advanceTimersByTime(29_000);
    expect(io.err()).toBe('');
    vi.advanceTimersByTime(32_000);
    await progress.stop();
    expect(io.err()).toBe(
      'minutes: 1,000 / 4,000, 33 a second, 1:30 left, 10 failed\nminutes: 1,000 / 4,000, 17 a second, 3:00 left, 10 failed\n',
    );
  });

  it('names no total where none is known', async () => {
    const io = fakeIo();
    const progress = startProgress(io, newCounts(), () => null);
    vi.advanceTimersByTime(30_000);
    await progress.stop();
    expect(io.err()).toBe('minutes: 0 done, 0.0 a second\n');
  });
});

describe('clockOf', () => {
  it.each([
    [0, '0:00'],
    [59.6, '1:00'],
    [3723, '1:02:03'],
  ])('%f seconds', (seconds, clock) => {
    expect(clockOf(seconds)).toBe(clock);
  });
});
