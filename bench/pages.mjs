/** Pages: the page of a long PDF, made and opened in Chromium, against an empty page. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BIN, withScratch } from './files.mjs';
import { makePdf } from './made-pdf.mjs';
import { takeTurns } from './measure.mjs';
import { heading, line, note } from './report.mjs';

const PAGES = 300;
const WARM_UPS = 1;
const ROUNDS = 5;
const PLACES = [process.env.MINUTES_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const EMPTY = '<!doctype html><html lang="en"><title>Empty</title><p>Nothing.</p>';

export const bench = ({ rounds = ROUNDS }) =>
  withScratch(async (folder) => {
    const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
    if (executablePath === undefined) return note('not measured: Chromium is not installed');
    const { chromium } = await import('playwright-core');
    const [pdf, report, empty] = ['made.pdf', 'report.html', 'empty.html'].map((name) => join(folder, name));
    writeFileSync(pdf, makePdf(PAGES));
    writeFileSync(empty, EMPTY);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const make = (command, ...more) => spawnSync(process.execPath, [BIN, command, pdf, ...more], { stdio: 'ignore' });
      heading(`Pages: the report of a PDF of ${PAGES} pages; medians of ${rounds} rounds`);
      const times = await takeTurns(
        {
          report: () => make('report', '-o', report),
          parse: () => make('parse'),
          opened: () => open(browser, report),
          empty: () => open(browser, empty),
        },
        [undefined],
        { rounds, warmUps: WARM_UPS },
      );
      line({
        what: 'minutes report',
        figures: times.report,
        unit: 'ms',
        baseline: { name: 'minutes parse', figures: times.parse },
      });
      line({
        what: 'its page, opened and drawn',
        figures: times.opened,
        unit: 'ms',
        baseline: { name: 'an empty page', figures: times.empty },
      });
      note(`its page: ${(statSync(report).size / 2 ** 20).toFixed(1)} MiB`);
    } finally {
      await browser.close();
    }
  });

/** Until the page is loaded and has been drawn once. */
async function open(browser, path) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.close();
}
