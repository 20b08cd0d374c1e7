import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { manPage } from '../../src/cli/man-page.ts';
import { run, scratch } from './run.ts';

const { write } = scratch();
const isThere = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;

/** The page as a reader sees it: without the strokes that stand for bold. */
function shown(page: string): string {
  const { stdout, stderr } = spawnSync('groff', ['-ww', '-man', '-Tutf8', '-P-cbou', '-rLL=400n', page], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.replace(/[ \u00a0]+/g, ' ').replace(/[‐−]/g, '-');
}

describe('minutes man', () => {
  let page = '';
  let path = '';

  beforeAll(async () => {
    const { code, out, err } = await run(['man']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    page = out;
    path = write('minutes.1', out);
  });

  it.skipIf(!isThere('groff'))('shows every command, option and example; exit codes, environment and files', () => {
    const text = shown(path);
    for (const { name, options, examples } of COMMANDS) {
      expect(text).toContain(`minutes ${name}`);
      for (const { flags } of options) expect(text, name).toContain(flags.replace(/[<>]/g, ''));
      for (const [line] of examples) expect(text, name).toContain(line);
    }
    for (const heading of ['EXIT STATUS', 'ENVIRONMENT', 'FILES'])
      expect(text).toMatch(new RegExp(`^${heading}$`, 'm'));
    expect(text).toContain('NO_COLOR');
  });

  it.skipIf(!isThere('mandoc'))('has nothing that mandoc warns of, but that it bears no date', () => {
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', path], { encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
  });

  it('is plain ASCII', () => {
    expect(page).toMatch(/^[\n\x20-\x7e]+$/);
  });
});

it('words that look like requests of roff are words', () => {
  const page = manPage(
    [
      {
        name: 'try',
        summary: 'a',
        options: [{ flags: '--it', describes: '.so /etc/passwd' }],
        examples: [["'x \\fBy", '.rm']],
        load: () => Promise.reject(new Error()),
      },
    ],
    '1',
  );
  expect(page).toContain('\n\\&.so /etc/passwd\n');
  expect(page).toContain('\n\\&.rm\n');
  expect(page).toContain('\\(aqx \\efBy');
});

it.skipIf(isThere('groff') && isThere('mandoc'))('groff or mandoc is not there: not all is tried', () => undefined);
