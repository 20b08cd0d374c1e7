/** The page of a large archive: how long it takes to make, its size, and how long a browser takes to draw it. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BIN, withScratch } from './files.mjs';
import { makeArchive } from './made-archive.mjs';
import { heading, line, note } from './report.mjs';

const MEETINGS = 5000;
const ROUNDS = 5;
/** Milliseconds in which the page is to be drawn. */
const AIM = 5000;
const BROWSERS = [process.env.MINUTES_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

export const bench = ({ rounds = ROUNDS, documents = MEETINGS }) =>
  withScratch(async (folder) => {
    heading(`Page of an archive: ${documents.toLocaleString('en')} made-up meetings`);
    makeArchive(folder, documents);
    spawnSync(process.execPath, [BIN, 'index', folder], { stdio: 'ignore' });
    const page = join(folder, 'page.html');
    const args = ['report', folder, '--as-of', '2010-06-01', '-o', page];
    const making = Array.from({ length: rounds }, () =>
      timed(() => spawnSync(process.execPath, [BIN, ...args], { stdio: 'ignore' })),
    );
    line({ what: 'report, of a store', figures: making, unit: 'ms' });
    note(`${(statSync(page).size / 2 ** 20).toFixed(1)} MiB`);
    const figures = await drawing(page, rounds);
    const baseline = { name: 'aim', figures: figures.map(() => AIM) };
    line({ what: 'open the page, until its charts are drawn', figures, unit: 'ms', baseline, aim: 1 });
  });

/** Milliseconds from the beginning of the navigation to the last chart. */
async function drawing(page, rounds) {
  const executablePath = BROWSERS.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const figures = [];
    for (let round = 0; round < rounds; round++) {
      const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await tab.goto(pathToFileURL(page).href);
      figures.push(await tab.evaluate("performance.getEntriesByName('drawn')[0].startTime"));
      await tab.close();
    }
    return figures;
  } finally {
    await browser.close();
  }
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
