import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/limits.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';
import { MINUTES, NO_MINUTES, run, scratch } from './run.ts';

const { folder, write } = scratch();
const READERS = ['parse', 'show', 'text', 'explain'];

/** Exactly one line that names the file, no output, exit code 1. */
async function expectRefusal(argv: string[], name: string, why: RegExp | string, stdin?: Uint8Array): Promise<void> {
  const { code, out, err } = await run(argv, stdin === undefined ? {} : { stdin });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.startsWith(`minutes: ${name}: `)).toBe(true);
  expect(err.slice(`minutes: ${name}: `.length)).toMatch(typeof why === 'string' ? new RegExp(`^${why}\n$`) : why);
  expect(err.match(/\n/g)).toHaveLength(1);
}

describe.each([...READERS, 'validate'])('%s refuses', (command) => {
  it('a missing file', () => expectRefusal([command, 'missing.txt'], 'missing.txt', 'no such file'));

  it('a directory', () => expectRefusal([command, folder], folder, 'is a directory'));

  it('a path through a file', () => expectRefusal([command, `${MINUTES}/x`], `${MINUTES}/x`, 'no such file'));

  it('a name that is too long', () =>
    expectRefusal([command, 'x'.repeat(300)], 'x'.repeat(300), 'the name is too long'));

  it('a file that is too large, by its size alone', async () => {
    const large = write(`large-${command}.txt`, '');
    truncateSync(large, MAX_BYTES + 1);
    await expectRefusal([command, large], large, 'is larger than 128 MiB');
  });

  it('an empty file', () => expectRefusal([command, write('empty.txt', '')], join(folder, 'empty.txt'), /empty/));

  it('white space', () =>
    expectRefusal([command, write('blank.txt', ' \r\n\t\n')], join(folder, 'blank.txt'), /empty/));

  it('an empty standard input', () => expectRefusal([command, '-'], 'standard input', /empty/, new Uint8Array()));

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const secret = write('secret.txt', 'x');
    chmodSync(secret, 0);
    await expectRefusal([command, secret], secret, 'permission denied');
  });
});

describe.each(READERS)('%s refuses', (command) => {
  it.skipIf(!existsSync('/bin/sh'))('a program', () => expectRefusal([command, '/bin/sh'], '/bin/sh', /./));

  it('binary bytes', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);
    await expectRefusal([command, write('binary.txt', bytes)], join(folder, 'binary.txt'), /./);
    await expectRefusal([command, '-'], 'standard input', /./, bytes);
  });
});

describe('parse refuses', () => {
  it.skipIf(!existsSync('/dev/zero'))('what never ends', () =>
    expectRefusal(['parse', '/dev/zero'], '/dev/zero', 'is larger than 128 MiB'),
  );
});

describe('a name', () => {
  it('with control characters is told on one line, without them', async () => {
    const { err } = await run(['parse', 'a\nb\u001b[31mc.txt']);
    expect(err).toBe('minutes: a bc.txt: no such file\n');
  });

  it('of a command can be that of a file', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    expect(await run(['prase'], { cwd: elsewhere })).toMatchObject({ code: 2 });
    execFileSync('cp', [MINUTES, join(elsewhere, 'prase')]);
    expect(await run(['prase'], { cwd: elsewhere })).toMatchObject({ code: 0, err: '' });
  });

  it('that a shell left as a pattern and nothing matches is missing', () =>
    expectRefusal(['parse', 'no*such.txt'], 'no\\*such.txt'.replace('\\', ''), 'no such file'));
});

describe('an error that nobody foresaw', () => {
  function brokenIo(env: Record<string, string>) {
    const io = fakeIo({ env });
    const stdin = {
      [Symbol.asyncIterator]() {
        throw new RangeError('first\nsecond');
      },
    };
    return { ...io, stdin };
  }

  it('is one line', async () => {
    const io = brokenIo({});
    expect(await main(['parse', '-'], io)).toBe(1);
    expect(io.err()).toBe('minutes: standard input: first second\n');
  });

  it('is one line wherever it happens, and has its stack only for debugging', async () => {
    const broken = (env: Record<string, string>) => ({
      ...fakeIo({ env }),
      get stdin(): never {
        throw new RangeError('first\nsecond');
      },
    });
    const plain = broken({});
    expect(await main(['parse'], plain)).toBe(1);
    expect(plain.err()).toBe('minutes: unexpected error: first second\n');
    const debugged = broken({ MINUTES_DEBUG: '1' });
    expect(await main(['parse'], debugged)).toBe(1);
    expect(debugged.err()).toMatch(/^minutes: unexpected error: first second\nRangeError: first\nsecond\n {4}at /);
  });
});

describe('a text that is no minutes', () => {
  it('is printed, with a line on standard error', async () => {
    const { code, out, err } = await run(['parse', NO_MINUTES]);
    expect({ code, err }).toEqual({
      code: 0,
      err: `minutes: ${NO_MINUTES}: does not look like the minutes of a meeting\n`,
    });
    expect(JSON.parse(out)).toMatchObject({ attendees: [], resolutions: [], actions: [] });
  });
});
