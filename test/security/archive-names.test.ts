/** Archives whose members are named to be written elsewhere, over each other, or not at all. */
import { strToU8, zipSync } from 'fflate';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { run, scratch } from '../cli/run.ts';

const { folder, write } = scratch();

const NAMES = [
  '../../above.txt',
  '/tmp/minutes-absolute.txt',
  'C:\\Windows\\drive.txt',
  '..\\..\\backwards.txt',
  'NUL.txt',
  'con',
  `${'long'.repeat(50)}.txt`,
  'case.txt',
  'CASE.txt',
  'line\nminutes: forged: is fine.txt',
  '\u001b[2J\u001b]0;owned\u0007.txt',
  'turned\u202etxt.exe',
  'caf\u00e9.txt',
  'cafe\u0301.txt',
  ' ',
];
/** Passed over, as systems add such of their own. */
const HIDDEN = ['.minutes/journal.ndjson', '.hidden'];
/** It names its writer, so that one result is told from another. */
const minutesOf = (index: number) =>
  `Minutes of the Ferry Trust\n\nHeld on Monday 4 March 2024\n\nPresent: Ann Lee, Rob Day\n\n1. Quay ${index}\n\nIt was agreed to mend quay ${index}.\n\nAction: Ann Lee to write letter ${index} by 18 March.\n`;

const zipped = () =>
  zipSync(Object.fromEntries([...NAMES, ...HIDDEN].map((name, index) => [name, strToU8(minutesOf(index))])));

async function tarred(): Promise<Uint8Array> {
  const archive = pack();
  archive.entry({ name: 'link.txt', type: 'symlink', linkname: '/etc' });
  archive.entry({ name: 'link.txt/inside.txt' }, minutesOf(99));
  [...HIDDEN, ...NAMES].forEach((name, index) => archive.entry({ name }, minutesOf(index)));
  archive.finalize();
  const pieces: Uint8Array[] = [];
  for await (const piece of archive as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Files below a folder, the program's own apart. */
const filesOf = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !join(entry.parentPath, '/').startsWith(join(path, '.minutes/')))
    .map((entry) => {
      expect(entry.isFile()).toBe(true);
      return join(entry.parentPath, entry.name);
    });

describe.each([
  ['zip', () => Promise.resolve(zipped()), NAMES.length, 0],
  ['tar', tarred, NAMES.length + 1, 1],
])('members of a %s', (type, make, converted, code) => {
  it('are all written, each once, inside of the output folder alone', async () => {
    const place = join(folder, type);
    mkdirSync(join(place, 'deep/below'), { recursive: true });
    write(`${type}/deep/below/a.${type}`, await make());
    const ended = await run(['batch', `a.${type}`, '-o', 'out'], { cwd: join(place, 'deep/below') });
    expect(ended.code).toBe(code);
    expect(ended.err).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(ended.err).not.toMatch(/^minutes: forged/m);

    const out = join(place, 'deep/below/out');
    const results = filesOf(out).filter((file) => file.endsWith('.json'));
    const actions = results.map((file) => {
      const { actions } = JSON.parse(readFileSync(file, 'utf8')) as { actions: { text: string }[] };
      return actions[0]?.text;
    });
    expect(new Set(actions).size).toBe(converted);
    expect(new Set(results.map((file) => file.normalize('NFC').toLowerCase())).size).toBe(converted);
    expect(filesOf(place).filter((file) => !file.startsWith(out))).toEqual([join(place, `deep/below/a.${type}`)]);
    expect(readdirSync('/tmp')).not.toContain('minutes-absolute.txt');
  });
});
