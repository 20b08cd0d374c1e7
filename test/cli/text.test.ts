import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';
import { MINUTES, run, scratch } from './run.ts';

const { write } = scratch();

describe('text', () => {
  it('--plain is exactly the text of a text file', async () => {
    expect(await run(['text', MINUTES, '--plain'])).toEqual({ code: 0, out: readFileSync(MINUTES, 'utf8'), err: '' });
  });

  it('numbers every line', async () => {
    const file = write('lines.txt', 'Minutes of a meeting\r\n\r\nPresent: A. Bee\n');
    expect((await run(['text', file])).out).toBe('1  Minutes of a meeting\n2\n3  Present: A. Bee\n');
  });

  it('aligns the numbers', async () => {
    const file = write('ten.txt', 'word\n'.repeat(10));
    const { out } = await run(['text', file]);
    expect(out).toMatch(/^ 1 {2}word\n/);
    expect(out).toMatch(/\n10 {2}word\n$/);
  });

  it('has a last line without a newline', async () => {
    expect((await run(['text', write('last.txt', 'one\ntwo')])).out).toBe('1  one\n2  two\n');
  });

  it('prints nothing that a terminal obeys', async () => {
    const file = write('escape.txt', 'a\u001b[2Jb\u202ec\n');
    for (const argv of [['text'], ['text', '--plain']]) {
      const io = fakeIo({ stdoutTTY: true, env: { NO_COLOR: '1' } });
      expect(await main([...argv, file], io)).toBe(0);
      expect(io.out()).toMatch(/^(?:1 {2})?abc\n$/);
    }
  });
});
