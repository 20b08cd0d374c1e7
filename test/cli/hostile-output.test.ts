/** Minutes, and files, that would like a terminal to obey. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';
import { run, scratch } from './run.ts';

const { folder, write } = scratch();

/** Colour, a title of the window, the clipboard, a C1 byte, letters turned round. */
const EVIL = '\u001b[31m\u001b]0;owned\u0007\u001b]52;c;eA==\u0007\u009b2J\u202e';
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const TEXT = `Minutes of the ${EVIL}Ferry Trust

Held on Monday 4 March 2024 at 7.00 pm

Present: Ann ${EVIL}Lee (AL), Rob Day (RD)

1. The ${EVIL}quay

Ann Lee reported. It was agreed that the ${EVIL}quay be mended.

Action: Rob Day to ${EVIL}ask for a price by 18 March.

${'The chair thanked everybody who had come, and told of the winter. '.repeat(40)}
`;

async function onTerminal(argv: string[]): Promise<string> {
  const io = fakeIo({ stdoutTTY: true, columns: 100, env: { NO_COLOR: '1' } });
  await main(argv, io);
  return io.out() + io.err();
}

describe('what a document says', () => {
  const archive = join(folder, 'archive');

  beforeAll(async () => {
    mkdirSync(join(folder, 'in'));
    write(`in/a.txt`, TEXT);
    const { code } = await run(['batch', join(folder, 'in'), '-o', archive]);
    expect(code).toBe(0);
    expect((await run(['index', archive])).code).toBe(0);
  });

  it.each([
    ['show', 'in/a.txt'],
    ['explain', 'in/a.txt'],
    ['text', 'in/a.txt'],
    ['text', '--plain', 'in/a.txt'],
    ['actions', 'archive'],
    ['decisions', 'archive'],
    ['stats', 'archive'],
    ['people', '--db', 'archive'],
    ['people', '--db', 'archive', 'rob'],
    ['search', '--db', 'archive', 'quay'],
  ])('is obeyed by no terminal: %s %s', async (...argv) => {
    const said = await onTerminal(argv.map((word) => (/^(?:in\/|archive$)/.test(word) ? join(folder, word) : word)));
    expect(said).toMatch(/Ferry Trust|Rob|quay/);
    expect(said).not.toMatch(OBEYED);
  });
});

describe('the name of a file', () => {
  const name = `${EVIL}a\nminutes: b.txt`;

  it.each([['show'], ['parse'], ['text'], ['explain'], ['validate'], ['eval'], ['profile', 'check'], ['index']])(
    'is obeyed by no terminal, and is on one line: %s',
    async (...command) => {
      const said = await onTerminal([...command, join(folder, name)]);
      expect(said).toMatch(/^minutes: [^\n]+\n$/);
      expect(said).not.toMatch(OBEYED);
    },
  );
});

it.each([
  ['parse', '--to', `${EVIL}x\ny`, 'a.txt'],
  ['parse', `--${EVIL}x\ny`, 'a.txt'],
  ['parse', '--format', `${EVIL}x\ny`, 'a.txt'],
  ['help', `${EVIL}x\ny`],
  ['completion', `${EVIL}x\ny`],
])('a word of the command line is obeyed by no terminal: %s', async (...argv) => {
  const said = await onTerminal(argv);
  expect(said).toMatch(/^minutes: [^\n]+\n$/);
  expect(said).not.toMatch(OBEYED);
});
