/** The documentation in a browser: opened from a folder, on wide and narrow screens, in light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { scratch } from '../cli/run.ts';
import { buildSite, pagesIn } from '../docs/built-site.ts';
import { browserOfTests, CHROMIUM, NEEDS_CHROMIUM } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 360, height: 740 };

const { folder } = scratch();
const site = join(folder, 'site');
const urlOf = (path: string) => pathToFileURL(join(site, path)).href;

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

describe.skipIf(CHROMIUM === null)(`the site in Chromium${NEEDS_CHROMIUM}`, () => {
  const browser = browserOfTests();
  let paths: string[];

  beforeAll(() => {
    buildSite(site);
    paths = pagesIn(site).map(({ path }) => path);
  });

  /** A context that notes each request that leaves the folder. */
  async function watched(options: Parameters<ReturnType<typeof browser>['newContext']>[0]) {
    const context: BrowserContext = await browser().newContext(options);
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) elsewhere.push(request.url());
    });
    return { page: await context.newPage(), elsewhere, close: () => context.close() };
  }

  it.each([
    ['wide and light', WIDE, 'light'],
    ['narrow and dark', NARROW, 'dark'],
  ] as const)(
    'is accessible, asks for nothing and does not run over: %s',
    async (_, viewport, colorScheme) => {
      const { page, elsewhere, close } = await watched({ viewport, colorScheme });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      for (const path of paths) {
        await page.goto(urlOf(path));
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect([path, width]).toEqual([path, viewport.width]);
        await page.evaluate(AXE);
        const violations = (await page.evaluate(
          'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)',
        )) as Violation[];
        const grave = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect([path, grave]).toEqual([path, []]);
      }
      expect(errors).toEqual([]);
      expect(elsewhere).toEqual([]);
      await close();
    },
    240_000,
  );

  it('finds a section, and leads to it by the keyboard', async () => {
    const { page, close } = await watched({ viewport: WIDE });
    await page.goto(urlOf('reference/formats/tagged.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('stopped and resumed');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/guides/archives.html#stopped-and-resumed');
    await page.keyboard.press('/');
    await page.keyboard.type('<img src=x onerror=alert(1)>');
    expect(await page.textContent('#site-found')).toBe('Nothing found.');
    await close();
  });

  it('has a menu on narrow screens, which opens and leads on', async () => {
    const { page, close } = await watched({ viewport: NARROW });
    await page.goto(urlOf('index.html'));
    const navigation = page.locator('#site-navigation');
    expect(await navigation.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Contents' }).click();
    expect(await navigation.isVisible()).toBe(true);
    const bar = await page.locator('.top').boundingBox();
    expect((await navigation.boundingBox())?.y).toBe(bar?.height);
    await navigation.getByRole('link', { name: 'Rules' }).click();
    await page.waitForURL('**/reference/rules.html');
    await close();
  });

  it('reads as well without scripts', async () => {
    const { page, close } = await watched({ viewport: NARROW, javaScriptEnabled: false });
    await page.goto(urlOf('index.html'));
    expect(await page.locator('form.search').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Contents' }).click();
    expect(await page.locator('#site-navigation').isVisible()).toBe(true);
    await close();
  });
});
