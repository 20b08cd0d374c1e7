/** Archives: documents a second of each kind, two threads against one, and memory as the archive grows. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, makeDocuments, withScratch } from './files.mjs';
import { heading, line, note } from './report.mjs';

const ROUNDS = 3;
/** Documents of the archive that all but memory is measured on: few enough for threads to spend much of their time warming up. */
const DOCUMENTS = 2000;
/** Those that the peak of memory is measured at: few and many. */
const [FEW, MANY] = [1000, 20_000];
const KINDS = { text: /\.(?:txt|md|html)$/, Word: /\.docx$/, PDF: /\.pdf$/ };
const AIM_SCALING = 1 / 1.85;
const AIM_MEMORY = 1.3;
const KILOBYTES_OF_MEGABYTE = 1024;
const PRELOAD = new URL('peak-memory.mjs', import.meta.url).href;

export const bench = ({ rounds = ROUNDS, documents = DOCUMENTS }) =>
  withScratch((folder) => {
    const most = Math.min(rounds, ROUNDS);
    heading(`Archives: minutes batch on made documents, 1 % of them hostile; medians of ${most} runs that take turns`);
    const archive = make(folder, documents);
    rates(folder, archive, most);
    scaling(folder, archive, documents, most);
    memory(folder);
  });

function make(folder, documents) {
  const archive = join(folder, `${documents}`);
  makeDocuments(archive, documents);
  return archive;
}

/** Runs a batch from nothing; gives its seconds, its peak memory in kilobytes and its counts. */
function convert(folder, threads, inputs) {
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const { stdout, output } = spawnSync(
    process.execPath,
    ['--import', PRELOAD, BIN, 'batch', ...inputs, '-o', out, '--json', '--concurrency', `${threads}`],
    { stdio: ['ignore', 'pipe', 'ignore', 'pipe'] },
  );
  const seconds = (performance.now() - start) / 1000;
  const counts = JSON.parse(stdout.toString());
  const ended = counts.converted + counts.unchanged + counts.failed + counts['not-minutes'];
  if (ended !== counts.documents || !counts.complete) note(`counts do not add up: ${stdout.toString()}`);
  return { seconds, peak: Number(output[3].toString()), counts };
}

function rates(folder, archive, rounds) {
  const files = readdirSync(archive, { recursive: true }).sort();
  for (const [kind, ends] of Object.entries(KINDS)) {
    const list = join(folder, `${kind}.list`);
    const paths = files.filter((name) => ends.test(name)).map((name) => `${join(archive, name)}\n`);
    writeFileSync(list, paths.join(''));
    const figures = [];
    for (let round = 0; round < rounds; round++)
      figures.push(paths.length / convert(folder, 2, ['--files-from', list]).seconds);
    line({ what: `${kind}: ${paths.length} documents, two threads`, figures, unit: 'docs/s' });
  }
}

function scaling(folder, archive, documents, rounds) {
  const times = { one: [], two: [] };
  for (let round = 0; round < rounds; round++) {
    times.one.push(convert(folder, 1, [archive]).seconds);
    times.two.push(convert(folder, 2, [archive]).seconds);
  }
  const baseline = { name: 'one thread', figures: times.one };
  const what = `two threads: ${documents} documents of all kinds`;
  line({ what, figures: times.two, unit: 's', baseline, aim: AIM_SCALING.toFixed(3) });
}

function memory(folder) {
  const few = convert(folder, 2, [make(folder, FEW)]);
  const many = convert(folder, 2, [make(folder, MANY)]);
  const baseline = { name: `${FEW} documents`, figures: [few.peak] };
  const [unit, per] = ['MB', KILOBYTES_OF_MEGABYTE];
  line({ what: `peak memory: ${MANY} documents`, figures: [many.peak], unit, per, baseline, aim: AIM_MEMORY });
  const { converted, failed, 'not-minutes': others } = many.counts;
  note(
    `${MANY} documents: ${converted} converted, ${failed} failed, ${others} not minutes, ${many.seconds.toFixed(0)} s`,
  );
}
