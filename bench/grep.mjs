/** A search for words instead: how long `grep` takes on the texts that gold is of, and what is right of what it finds. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, hasProgram, ROOT } from './files.mjs';
import { takeTurns } from './measure.mjs';
import { figure, heading, line, note } from './report.mjs';

const GOLD = join(ROOT, 'test/gold');
const WORDS = 'resolved|agreed|action';
/** Its text is read by both as a whole process. */
const FILES = 3;
const ROUNDS = 5;
const KINDS = ['resolutions', 'actions'];
const SEARCH = `"${process.execPath}" "${join(ROOT, 'bench/naive-grep.mjs')}"`;

export async function bench({ rounds = ROUNDS }) {
  const most = Math.min(rounds, ROUNDS);
  heading(
    `grep -niE "${WORDS}" instead: medians of ${most} rounds; precision and recall beside the gold of the fixtures`,
  );
  if (hasProgram('grep')) await benchTime(most);
  else note('not measured: grep is not installed');
  note(
    'the fixtures are what the rules were written beside: figures for other minutes are lower; a clause is found by half its words',
  );
  const ours = scores();
  const theirs = scores('--program', SEARCH);
  for (const kind of KINDS) {
    for (const [measure, name] of [
      ['p', 'precision'],
      ['r', 'recall'],
    ]) {
      figure({ what: `minutes: ${name} of ${kind}`, value: ours[kind][measure], unit: '' });
      figure({ what: `grep: ${name} of ${kind}`, value: theirs[kind][measure], unit: '' });
    }
  }
}

async function benchTime(rounds) {
  const inputs = readdirSync(GOLD)
    .sort()
    .slice(0, FILES)
    .map((name) => join(ROOT, JSON.parse(readFileSync(join(GOLD, name), 'utf8')).document));
  const times = await takeTurns(
    {
      parse: (file) => spawnSync(process.execPath, [BIN, 'parse', file], { stdio: 'ignore' }),
      grep: (file) => spawnSync('grep', ['-niE', WORDS, file], { stdio: 'ignore' }),
    },
    inputs,
    { rounds, warmUps: 1 },
  );
  const baseline = { name: 'grep, a process', figures: times.grep };
  line({ what: 'minutes parse, a process', figures: times.parse, unit: 'ms/file', per: inputs.length, baseline });
}

/** The measures over all documents. */
function scores(...options) {
  const { stdout } = spawnSync(process.execPath, [BIN, 'eval', GOLD, '--json', ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: Infinity,
  });
  return JSON.parse(stdout.toString()).summary;
}
