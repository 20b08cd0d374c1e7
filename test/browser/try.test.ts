import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Minutes } from '../../src/schema.ts';
import { MINUTES, ROOT, run, scratch } from '../cli/run.ts';
import { browserOfTests, CHROMIUM, NEEDS_CHROMIUM } from './chromium.ts';

const PAGE = join(ROOT, 'dist/try/index.html');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WRITTEN = `Minutes of the Barn Committee, 4 March 2024

Present: Ann Lee, Rob Day

1. Stone

ACTION: Rob Day to price the stone.
`;

const HOSTILE = `Minutes of <script>window.hit = 1</script> the Barn Committee <img src="https://example.org/x" onerror="window.hit = 2">

Present: Ann Lee "><svg onload=window.hit=3>, Rob Day

1. </script><script>window.hit = 4</script> Stone

ACTION: Rob Day to price the <b onmouseover="window.hit=5">stone</b>.
`;

describe.skipIf(CHROMIUM === null)(`the page for trying${NEEDS_CHROMIUM}`, () => {
  const browser = browserOfTests();
  const { write } = scratch();
  beforeAll(() => {
    execFileSync('npm', ['run', '--silent', 'build:try'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  }, 120_000);

  /** The page as a file, with the addresses that it asked for and the errors that it made. */
  async function open(colorScheme: 'light' | 'dark' = 'light') {
    const page = await browser().newPage({ colorScheme });
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(PAGE).href);
    await page.waitForSelector('.actions .row');
    return { page, asked, errors };
  }

  /** As the clipboard would: the types of a browser are not those of the tests, so it is a text that runs there. */
  async function paste(page: Page, text: string): Promise<void> {
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    }`);
  }

  async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  it('shows what the command prints of a text that is pasted, and gives it as files', async () => {
    const { page, asked, errors } = await open();
    const text = readFileSync(MINUTES, 'utf8').replaceAll('\r\n', '\n');
    const file = write('pasted.txt', text);
    await paste(page, text);
    const expected = JSON.parse((await run(['parse', file, '--no-profile'])).out) as Minutes;
    const first = expected.actions[0];
    await page.locator('.actions .said', { hasText: first.text }).first().waitFor();

    const json = await downloaded(page, '[data-to=json]');
    expect(json.name).toBe('minutes.json');
    expect(JSON.parse(json.text)).toEqual({ ...expected, source: { ...expected.source, path: null } });
    const csv = await downloaded(page, '[data-to=csv]');
    expect(csv).toEqual({ name: 'actions.csv', text: (await run(['parse', file, '--no-profile', '--to', 'csv'])).out });
    const md = await downloaded(page, '[data-to=md]');
    expect(md.text).toContain(first.owners[0].text);

    const counts = await page.locator('.count').allTextContents();
    expect(counts.slice(0, 3)).toEqual(
      [expected.attendees, expected.resolutions, expected.actions].map((one) => `${one.length}`),
    );
    expect(asked.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
    expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('marks the lines of a result that is chosen', async () => {
    const { page } = await open();
    await page.click('[data-view=editor]');
    await page.click('.decisions .row >> nth=2');
    expect(await page.locator('#lines .marked').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'line-19',
      'line-20',
    ]);
    expect(await page.locator('#lines .marked').first().isVisible()).toBe(true);
    await page.click('.actions .row >> nth=0');
    expect(await page.locator('#lines .marked').allTextContents()).toEqual([
      'ACTION: Bram Ostler to ask the county for a survey by 28 March 2024.',
    ]);
    await page.close();
  });

  it('reads what is written into it, and what a file holds; tells what it does not read', async () => {
    const { page } = await open();
    await page.click('#clear');
    expect(await page.locator('#results .row').count()).toBe(0);
    await page.fill('#editor', WRITTEN);
    await page.locator('.actions .said', { hasText: 'stone' }).waitFor();
    expect(await page.locator('.attendees .said').allTextContents()).toEqual(['Ann Lee', 'Rob Day']);

    await page.setInputFiles('#file', join(ROOT, 'fixtures/types/agreed-clauses/minutes.docx'));
    await page.locator('#message', { hasText: /./ }).waitFor();
    expect(await page.textContent('#message')).toBe('minutes.docx is Word: that is read by the command-line program.');
    expect(await page.locator('#results .row').count()).toBe(0);

    await page.setInputFiles('#file', join(ROOT, 'fixtures/types/agreed-clauses/minutes.html'));
    await page.waitForSelector('.actions .row');
    expect(await page.textContent('#message')).toBe('');
    await page.close();
  });

  it('runs and fetches nothing that a text holds', async () => {
    const { page, asked, errors } = await open();
    for (const text of [HOSTILE, `<html><body><pre>${HOSTILE.replaceAll('<', '&lt;')}</pre></body></html>`]) {
      await paste(page, text);
      await page.locator('.actions .said', { hasText: 'stone' }).waitFor();
      for (const row of await page.locator('button.row').all()) await row.click();
      expect(await page.evaluate(() => (globalThis as { hit?: number }).hit)).toBeUndefined();
    }
    expect(asked).toHaveLength(1);
    expect(await page.locator('main img, main svg, main script').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no serious fault of access, %s', async (scheme) => {
    const { page } = await open(scheme);
    for (const view of ['lines', 'editor']) {
      await page.click(`[data-view=${view}]`);
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      const faults = violations.map(
        ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(faults.filter((fault) => /^(?:serious|critical)/.test(fault))).toEqual([]);
    }
    await page.close();
  });
});
