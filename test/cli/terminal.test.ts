import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';
import { MINUTES, run } from './run.ts';

const COLOUR = '\u001b[';
const COLOURED = ['parse', 'show', 'text', 'explain'];

async function printed(argv: string[], options: Parameters<typeof fakeIo>[0]): Promise<string> {
  const io = fakeIo(options);
  expect(await main(argv, io)).toBe(0);
  return io.out();
}

describe.each(COLOURED)('%s', (command) => {
  it('is coloured on a terminal', async () => {
    expect(await printed([command, MINUTES], { stdoutTTY: true })).toContain(COLOUR);
  });

  it('is not coloured in a pipe', async () => {
    expect((await run([command, MINUTES])).out).not.toContain(COLOUR);
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])('is not coloured with %s', async (_name, env) => {
    expect(await printed([command, MINUTES], { stdoutTTY: true, env })).not.toContain(COLOUR);
  });

  it('does what it is told: --no-color, --color', async () => {
    expect(await printed([command, '--no-color', MINUTES], { stdoutTTY: true })).not.toContain(COLOUR);
    expect((await run([command, MINUTES, '--color'])).out).toContain(COLOUR);
  });
});

describe('parse', () => {
  it('prints the same JSON on a terminal and in a pipe, but for colour', async () => {
    const colourless = await printed(['parse', MINUTES], { stdoutTTY: true, env: { NO_COLOR: '1' } });
    expect(colourless).toBe((await run(['parse', MINUTES])).out);
  });

  it('colours no file', async () => {
    expect(await printed(['parse', MINUTES, '-o', '/dev/null'], { stdoutTTY: true })).toBe('');
  });
});

describe('show', () => {
  it('keeps within the width of the terminal', async () => {
    const text = await printed(['show', MINUTES, '--no-color'], { stdoutTTY: true, columns: 50 });
    const words = text.split('\n').filter((line) => line.trim().includes(' '));
    expect(words.filter((line) => [...line].length > 50)).toEqual([]);
  });

  it('takes 80 columns where the terminal does not know its width', async () => {
    const unknown = await printed(['show', MINUTES, '--no-color'], { stdoutTTY: true, columns: 0 });
    expect(unknown).toBe(await printed(['show', MINUTES, '--no-color'], { columns: 80 }));
  });

  it('is what a file alone means', async () => {
    expect(await run([MINUTES])).toEqual(await run(['show', MINUTES]));
    expect(await run(['--no-color', MINUTES])).toEqual(await run(['show', MINUTES]));
  });
});
