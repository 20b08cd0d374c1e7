/** The store of a large archive: how long indexing takes, and each question after start-up. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, ROOT, withScratch } from './files.mjs';
import { makeArchive } from './made-archive.mjs';
import { heading, line, note } from './report.mjs';

const MEETINGS = 20_000;
const ROUNDS = 7;
/** Milliseconds. */
const AIM = 100;

const QUESTIONS = [
  ['actions', '--open', '--owner', 'KT'],
  ['actions', '--open', '--owner', 'kate thompson', '--overdue', '--as-of', '2015-06-30'],
  ['actions', '--overdue', '--body', 'marsh parish', '--as-of', '2012-06-30'],
  ['people'],
  ['people', '--body', 'parish council'],
  ['people', 'kate', 'thompson'],
  ['decisions'],
  ['decisions', '--kind', 'approved', '--item', 'budget', '--since', '2012-01-01'],
  ['decisions', '--mover', 'nora', '--body', 'heath'],
  ['search', 'budget'],
  ['search', '"budget be"'],
  ['search', 'clin* OR tenant', '--body', 'ford'],
  ['search', 'xyzzy'],
  ['stats', '--as-of', '2016-06-30'],
];

export const bench = ({ rounds = ROUNDS }) =>
  withScratch(async (folder) => {
    heading(`Store: ${MEETINGS.toLocaleString('en')} made-up meetings`);
    const [first, second] = makeArchive(folder, MEETINGS);
    for (const [what, change] of [
      ['index, from nothing', () => undefined],
      ['index, nothing changed', () => undefined],
      ['index, one meeting changed', () => replace(join(folder, first), join(folder, second))],
    ]) {
      change();
      line({
        what,
        figures: [timed(() => spawnSync(process.execPath, [BIN, 'index', folder], { stdio: 'ignore' }))],
        unit: 'ms',
      });
    }
    note(`${(statSync(join(folder, 'minutes.db')).size / 2 ** 20).toFixed(0)} MiB`);
    const { main } = await import(join(ROOT, 'dist/minutes.js'));
    for (const question of QUESTIONS) {
      const [command, ...rest] = question;
      const figures = [];
      for (let round = -1; round < rounds; round++) {
        const start = performance.now();
        await main([command, '--db', folder, ...rest], SILENT);
        if (round >= 0) figures.push(performance.now() - start);
      }
      line({
        what: question.join(' '),
        figures,
        unit: 'ms',
        baseline: { name: 'aim', figures: figures.map(() => AIM) },
        aim: 1,
      });
    }
  });

function replace(path, other) {
  copyFileSync(other, path);
  const later = new Date(Date.now() + 5000);
  utimesSync(path, later, later);
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const nowhere = { write: (_text, done) => done(), on: () => undefined };
const SILENT = { stdin: process.stdin, stdout: nowhere, stderr: nowhere, env: {} };
