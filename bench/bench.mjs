/**
 * Figures as ratios to baselines of the same run, which take turns: figures of other runs and machines are not to be
 * compared. Nothing fails where an aim is missed.
 *
 *   npm run bench                        all of it
 *   npm run bench -- pdf word            these alone: start-up, memory, archive, store, text, types, word, pdf, scan
 *   npm run bench -- text --layouts      the texts of each layout too
 *   npm run bench -- pdf --rounds=5      fewer rounds, for a quick look
 */
import { parseArgs } from 'node:util';
import { note } from './report.mjs';

/** Those that start processes come first: a process that has grown starts others more slowly. */
const NAMES = ['start-up', 'memory', 'archive', 'store', 'text', 'types', 'word', 'pdf', 'scan'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { layouts: { type: 'boolean' }, rounds: { type: 'string' } },
});
const unknown = positionals.filter((name) => !NAMES.includes(name));
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
if (unknown.length > 0 || (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))) {
  console.error(`usage: npm run bench -- [${NAMES.join('] [')}] [--layouts] [--rounds=<whole number>]`);
  process.exitCode = 2;
} else {
  for (const name of NAMES) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    try {
      const { bench } = await import(`./${name}.mjs`);
      await bench({ rounds, byLayout: values.layouts });
    } catch (error) {
      note(`not measured: ${name}: ${error.message}`);
    }
  }
}
