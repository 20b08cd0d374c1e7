/** Memory: the peak of `minutes parse` on long PDFs against that on a short one. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, withScratch } from './files.mjs';
import { makePdf } from './made-pdf.mjs';
import { heading, line, note } from './report.mjs';

const PAGES = [10, 100, 500];
const ROUNDS = 3;
const AIM = 1.5;
const KILOBYTES_OF_MEGABYTE = 1024;
const PRELOAD = new URL('peak-memory.mjs', import.meta.url).href;

export const bench = ({ rounds = ROUNDS }) =>
  withScratch((folder) => {
    const most = Math.min(rounds, ROUNDS);
    heading(`Memory: peak of minutes parse on made PDFs, medians of ${most} runs that take turns`);
    const files = PAGES.map((pages) => join(folder, `${pages}.pdf`));
    PAGES.forEach((pages, index) => writeFileSync(files[index], makePdf(pages)));
    const nothing = join(folder, 'nothing.mjs');
    writeFileSync(nothing, '');
    const bare = [];
    const peaks = files.map(() => []);
    for (let round = 0; round < most; round++) {
      bare.push(peakOf([nothing]));
      files.forEach((file, index) => peaks[index].push(peakOf([BIN, 'parse', file])));
    }
    const [unit, per] = ['MB', KILOBYTES_OF_MEGABYTE];
    const shortest = { name: `PDF of ${PAGES[0]} pages`, figures: peaks[0] };
    line({ what: shortest.name, figures: peaks[0], unit, per, baseline: { name: 'node alone', figures: bare } });
    PAGES.slice(1).forEach((pages, index) => {
      const aim = pages === PAGES.at(-1) ? AIM : undefined;
      line({ what: `PDF of ${pages} pages`, figures: peaks[index + 1], unit, per, baseline: shortest, aim });
    });
  });

/** Peak memory of a program in kilobytes. */
function peakOf(argv) {
  const { status, output } = spawnSync(process.execPath, ['--import', PRELOAD, ...argv], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) note(`${argv.at(-1)} ended with status ${status}`);
  return Number(output[3].toString());
}
