/**
 * Figures as ratios to baselines of the same run, which take turns: figures of other runs and machines are not to be
 * compared. Nothing fails where an aim is missed, or where something to compare with is not installed: a line says so.
 *
 *   npm run bench                        all of it
 *   npm run bench -- pdf word            these alone: start-up, grep, memory, archive, queue, store, archive-page, text, pathological,
 *                                        types, word, pdf, scan, pages
 *   npm run bench -- text --layouts      the texts of each layout too
 *   npm run bench -- pdf --rounds=5      fewer rounds, for a quick look
 *   npm run bench -- --output bench.md   the report as a file too; as JSON where its name ends so
 *   npm run bench -- queue --documents=500   a smaller archive than 5,000 documents; so do archive (2,000) and archive-page (5,000)
 */
import { parseArgs } from 'node:util';
import { heading, note, parts } from './report.mjs';
import { writeReport } from './report-file.mjs';

/** Those that start processes come first: a process that has grown starts others more slowly. */
const NAMES = [
  'start-up',
  'grep',
  'memory',
  'archive',
  'queue',
  'store',
  'archive-page',
  'text',
  'pathological',
  'types',
  'word',
  'pdf',
  'scan',
  'pages',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    layouts: { type: 'boolean' },
    rounds: { type: 'string' },
    documents: { type: 'string' },
    output: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !NAMES.includes(name));
const counts = [values.rounds, values.documents].map((value) => (value === undefined ? undefined : Number(value)));
const [rounds, documents] = counts;
if (unknown.length > 0 || counts.some((count) => count !== undefined && !(Number.isInteger(count) && count > 0))) {
  console.error(
    `usage: npm run bench -- [${NAMES.join('] [')}] [--layouts] [--rounds=<whole number>] [--documents=<whole number>] [--output=<file>]`,
  );
  process.exitCode = 2;
} else {
  for (const name of NAMES) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    try {
      const { bench } = await import(`./${name}.mjs`);
      await bench({ rounds, documents, byLayout: values.layouts });
    } catch (error) {
      if (parts.length === 0) heading(name);
      note(`not measured: ${name}: ${error.message}`);
    }
  }
  if (values.output !== undefined) writeReport(values.output, parts);
}
