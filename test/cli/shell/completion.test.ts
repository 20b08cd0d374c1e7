import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_NAMES, COMMANDS } from '../../../src/cli/commands.ts';
import { FORMATS } from '../../../src/formats/index.ts';
import { RESOLUTION_KINDS } from '../../../src/kinds.ts';
import { TYPE_IDS } from '../../../src/readers/types.ts';
import { WRITER_IDS } from '../../../src/writers/index.ts';
import { TABLES } from '../../../src/writers/writer.ts';
import { run, scratch } from '../run.ts';

const { folder, write } = scratch();
/** No program but those of the system: what is completed must need no call of `minutes`. */
const ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder };

function shell(program: string, script: string): string {
  const { stdout, stderr } = spawnSync(program, ['-c', script], { cwd: folder, env: ENV, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

interface Shell {
  /** Candidates for the last of the words. */
  complete(script: string, words: readonly string[]): string[];
}

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** What the shells' own functions would offer is told by stand-ins where a shell offers it only to a terminal. */
const SHELLS: Readonly<Record<string, Shell>> = {
  bash: {
    complete: (script, words) =>
      linesOf(
        shell(
          'bash',
          `compopt() { :; }; source ${quoted(script)}
           COMP_WORDS=(minutes ${words.map(quoted).join(' ')}); COMP_CWORD=${String(words.length)}
           _minutes; printf '%s\\n' "\${COMPREPLY[@]}"`,
        ),
      ),
  },
  zsh: {
    complete: (script, words) =>
      linesOf(
        shell(
          'zsh',
          `compdef() { :; }; compset() { :; }
           _describe() { for one in "\${(@P)2}"; do print -r -- "\${one%%:*}"; done; }
           _files() { print -rl -- *(N); }
           source ${quoted(script)}
           words=(minutes ${words.map(quoted).join(' ')}); CURRENT=${String(words.length + 1)}; _minutes`,
        ),
      ).filter((word) => word.startsWith(words.at(-1) ?? '')),
  },
  fish: {
    complete: (script, words) =>
      linesOf(shell('fish', `source ${quoted(script)}; complete -C ${quoted(['minutes', ...words].join(' '))}`)).map(
        (line) => (line.split('\t')[0] ?? '').replace(/\/$/, ''),
      ),
  },
};

const isThere = (name: string): boolean => spawnSync(name, ['-c', 'true']).status === 0;

it.each(Object.keys(SHELLS).filter((name) => !isThere(name)))('%s is not there: not tried', () => undefined);

describe.each(Object.entries(SHELLS).filter(([name]) => isThere(name)))('%s', (name, { complete }) => {
  let script = '';
  const offered = (...words: string[]): string[] => complete(script, words);

  beforeAll(async () => {
    const { code, out, err } = await run(['completion', name]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    script = write(`.completion.${name}`, out);
    write('board.txt', '');
    write('a name with spaces.txt', '');
    mkdirSync(join(folder, 'papers'), { recursive: true });
  });

  it('completes every command, and files, which may stand alone', () => {
    expect(offered('')).toEqual(expect.arrayContaining([...COMMAND_NAMES, 'help', 'board.txt']));
    expect(offered('deci')).toEqual(['decisions']);
    expect(offered('help', 'deci')).toEqual(['decisions']);
  });

  it('completes every option of every command', () => {
    for (const spec of COMMANDS) {
      const longs = spec.options.map(({ flags }) => /--[a-z-]+/.exec(flags)?.[0]);
      expect(offered(spec.name, '--').sort(), spec.name).toEqual([...longs, '--help'].sort());
    }
    expect(offered('board.txt', '--min')).toEqual(['--min-confidence']);
  });

  it.each<[string[], readonly string[]]>([
    [['parse', '--to', ''], WRITER_IDS],
    [
      ['actions', '--to', ''],
      ['table', 'json', 'csv', 'ndjson'],
    ],
    [['parse', '--table', ''], TABLES],
    [['parse', 'board.txt', '--type', ''], TYPE_IDS],
    [['decisions', '--kind', ''], RESOLUTION_KINDS],
    [
      ['search', '--kind', ''],
      ['item', 'entry', 'decision', 'action'],
    ],
    [['show', '--format', ''], FORMATS.map(({ id }) => id)],
    [
      ['profile', ''],
      ['init', 'check', 'test'],
    ],
    [['queue', 're'], ['retry']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
  ])('completes %j', (words, expected) => {
    expect(offered(...words).sort()).toEqual([...expected].sort());
  });

  it.each([[['parse', '']], [['parse', '-o', '']], [['profile', 'check', '']], [['parse', '--ocr', 'off', 'bo']]])(
    'completes files: %j',
    (words) => {
      expect(offered(...words)).toContain('board.txt');
    },
  );

  it.each([[['schema', '']], [['people', '']], [['actions', '--owner', '']], [['queue', 'status', '']]])(
    'offers nothing where it knows nothing: %j',
    (words) => {
      expect(offered(...words)).toEqual([]);
    },
  );

  it('offers folders, and names with spaces as one', () => {
    expect(offered('parse', 'pap')).toEqual(['papers']);
    expect(offered('parse', 'a').map((word) => word.replace(/\\/g, ''))).toContain('a name with spaces.txt');
  });
});

describe.skipIf(!isThere('bash'))('bash', () => {
  it('takes the script by eval, and completes behind "="', async () => {
    const { out } = await run(['completion', 'bash']);
    const script = write('.eval.bash', out);
    const shown = shell(
      'bash',
      `compopt() { :; }; eval "$(cat ${quoted(script)})"; complete -p minutes
       COMP_WORDS=(minutes parse --to = nd); COMP_CWORD=4; _minutes; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );
    expect(linesOf(shown)).toEqual(['complete -F _minutes minutes', 'ndjson']);
  });
});
