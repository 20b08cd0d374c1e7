import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { action, attendee, ferryArchive, meeting, runHere, writeArchive } from '../archive/store/made.ts';
import { plant } from '../archive/sample.ts';
import { scratch } from '../cli/run.ts';
import { person } from '../writers/sample.ts';
import { browserOfTests, CHROMIUM, NEEDS_CHROMIUM } from './chromium.ts';

const { folder } = scratch();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = browserOfTests();

interface Opened {
  page: Page;
  /** What the page asked for, but for itself; errors of its script; dialogs that it opened. */
  heard: string[];
}

async function open(file: string, options: { width?: number; dark?: boolean } = {}): Promise<Opened> {
  const { width = 1400, dark = false } = options;
  const page = await browser().newPage({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const heard: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== own) heard.push(request.url());
  });
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(own);
  return { page, heard };
}

const figure = (page: Page, name: string): Promise<string | null> =>
  page.locator(`[data-figure="${name}"]`).textContent();

/** An archive in a store, with its documents beside it, and its page. */
async function reported(name: string, archive: Record<string, unknown>): Promise<{ own: string; file: string }> {
  const own = join(folder, name);
  mkdirSync(own);
  writeArchive(own, archive);
  await runHere(['index', own]);
  plant(own, {
    'in/council/2016-05.pdf': 'x',
    'in/council/2016-06.pdf': 'x',
    'in/council/2016-07.pdf': 'x',
    'in/forum.txt': 'x',
  });
  const file = join(own, 'page.html');
  const { code, err } = await runHere(['report', own, '--as-of', '2016-12-31', '-o', file]);
  expect([code, err]).toEqual([0, 'minutes: as of 2016-12-31\n']);
  return { own, file };
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

describe.skipIf(CHROMIUM === null)(`the page of an archive${NEEDS_CHROMIUM}`, () => {
  let made: { own: string; file: string };
  beforeAll(async () => {
    made = await reported('ferry', ferryArchive());
  });

  it('draws its charts without asking for anything', async () => {
    const { page, heard } = await open(made.file);
    const charts = await page
      .locator('svg.chart')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(charts).toEqual([
      'Meetings over time, by body',
      'Attendance of people',
      'Decisions over time, by kind',
      'Counted votes, the closest first',
      'Decisions by mover',
      'Open actions: by owner',
      'Open actions: by age',
    ]);
    expect(await page.locator('#meetings .mark').count()).toBe(4);
    expect(heard).toEqual([]);
    await page.close();
  });

  it('shows the meeting of a mark, with a link to its document and the lines of what was said', async () => {
    const { page } = await open(made.file);
    await page.locator('#meetings .mark[aria-label^="2016-06-14"]').click();
    const panel = page.locator('dialog.panel');
    expect(await panel.locator('h2').textContent()).toBe('2016-06-14, Ferry Parish Council');
    const link = panel.locator('a.file').first();
    expect([await link.textContent(), await link.getAttribute('href')]).toEqual([
      'in/council/2016-06.pdf',
      './in/council/2016-06.pdf',
    ]);
    const words = await panel.textContent();
    expect(words).toContain('Also recorded in in/council/2016-06.docx');
    expect(words).toContain('That the car park charges be noted.');
    expect(words).toContain('Commission a survey of the harbour wall');
    expect(await panel.locator('a', { hasText: 'lines 30–31, page 2' }).getAttribute('href')).toBe(
      './in/council/2016-06.pdf#page=2',
    );
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    await page.close();
  });

  it('is gone through by keys', async () => {
    const { page } = await open(made.file);
    const stops = page.locator('#attendance .mark[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate("document.activeElement.getAttribute('aria-label')");
    expect(focused).toBe('Kate Thompson, 2016-05-10, Ferry Parish Council: present');
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog.panel').isVisible()).toBe(true);
    await page.close();
  });

  it('counts for a body and a year as the questions do', async () => {
    const { page } = await open(made.file);
    await page.locator('#filters').getByLabel('Body').selectOption({ label: 'Ferry Parish Council' });
    await page.locator('#filters').getByLabel('Year').selectOption('2016');
    const ask = async (...args: string[]): Promise<Record<string, unknown>[]> => {
      const { out } = await runHere([...args, '--db', made.own, '--to', 'json']);
      return JSON.parse(out) as Record<string, unknown>[];
    };
    const asked = ['--body', 'ferry', '--as-of', '2016-12-31'];
    const [, year] = await ask('stats', ...asked);
    const people = await ask('people', '--body', 'ferry');
    const overdue = await ask('actions', '--overdue', ...asked);
    const figures = ['meetings', 'people', 'decisions', 'actions', 'open actions', 'overdue actions'];
    expect(await Promise.all(figures.map((name) => figure(page, name)))).toEqual(
      [year['meetings'], people.length, year['decisions'], year['actions'], year['open'], overdue.length].map(String),
    );
    const [kate] = people;
    const label = `Kate Thompson: present at ${String(kate['present'])} meetings of ${String(kate['meetings'])}`;
    expect(await page.locator(`#attendance .mark[aria-label="${label}"]`).count()).toBe(1);
    expect(await page.locator('#filters [role=status]').textContent()).toBe('3 of 4 meetings');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await figure(page, 'meetings')).toBe('4');
    await page.close();
  });

  it('filters and orders the register, and names file and lines', async () => {
    const { page } = await open(made.file);
    const rows = page.locator('#register tbody tr');
    const texts = () => rows.evaluateAll((all) => all.map((row) => row.children[4]?.textContent));
    expect(await rows.count()).toBe(2);
    await page.locator('#register').getByLabel('State').selectOption('all');
    await page.getByRole('button', { name: 'Action', exact: true }).click();
    expect(await texts()).toEqual([
      'Commission a survey of the harbour wall at Quay Street.',
      'Order three litter bins for the allotments.',
      'Write to the county about potholes.',
    ]);
    await page.getByRole('button', { name: 'Action', exact: true }).click();
    expect((await texts())[0]).toBe('Write to the county about potholes.');
    await page.locator('#register').getByLabel('Owner').fill('vale tom');
    expect(await texts()).toEqual(['Order three litter bins for the allotments.']);
    expect(await rows.first().textContent()).toContain('in/council/2016-05.pdf lines 30–31, page 2');
    await page.close();
  });

  it('tells the same as tables', async () => {
    const { page } = await open(made.file);
    await page.locator('#attendance summary').click();
    const cells = await page
      .locator('#attendance tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join('|')));
    expect(cells).toContain('Kate Thompson|3|3|0|0|100 %');
    expect(cells).toContain('Ruth Gale|1|0|1|0|0 %');
    await page.close();
  });

  it.each([
    ['light', 1400],
    ['dark', 1400],
    ['light', 360],
  ])('is accessible: %s, %i wide', async (scheme, width) => {
    const { page } = await open(made.file, { dark: scheme === 'dark', width });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    for (const summary of await page.locator('details summary').all()) await summary.click();
    expect(await findings(page)).toEqual([]);
    await page.locator('#meetings .mark').first().press('Enter');
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it('takes what documents say for text alone', async () => {
    const evil = `</script><img src=x onerror="alert('name')"><svg onload=alert(1)>`;
    const path = `javascript:alert("path")//'"><b>`;
    const { file } = await reported('hostile', {
      evil: meeting(path, {
        body: evil,
        date: '2016-05-10',
        attendees: [attendee('p1', evil)],
        actions: [action('a1', evil, [person(evil)])],
      }),
      far: meeting('in/forum.txt', { body: '', date: '9999-12-31' }),
      near: meeting('in/forum.txt', { body: 'x'.repeat(3000), date: '0001-01-01' }),
    });
    const { page, heard } = await open(file);
    await page.locator('#meetings .mark[aria-label*="2016-05-10"]').click();
    expect(await page.locator('dialog.panel .file').first().textContent()).toBe(path);
    expect(await page.locator('img, b, a[href^="javascript"]').count()).toBe(0);
    expect(heard).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1400);
    await page.close();
  });
});
