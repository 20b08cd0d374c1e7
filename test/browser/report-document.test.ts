/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/schema.ts';
import { ROOT, run, scratch } from '../cli/run.ts';
import { browserOfTests, CHROMIUM, NEEDS_CHROMIUM } from './chromium.ts';

const TYPES = join(ROOT, 'fixtures/types/agreed-clauses');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const files = scratch();
const browser = browserOfTests();

interface Opened {
  page: Page;
  /** Everything that the page asked for beside itself. */
  requests: string[];
  errors: string[];
}

async function reportOf(source: string, name: string): Promise<string> {
  const path = join(files.folder, `${name}.html`);
  const { code, err } = await run(['report', source, '-o', path]);
  expect([code, err]).toEqual([0, '']);
  return path;
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser().newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, requests, errors };
}

/** Whether the middle of an element is on the screen. */
function isInView(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return (top + bottom) / 2 > 0 && (top + bottom) / 2 < innerHeight;
  });
}

const KINDS: [kind: string, file: string][] = [
  ['a text', 'minutes.txt'],
  ['a Word file', 'minutes.docx'],
  ['a PDF', 'minutes.libreoffice.pdf'],
];

describe.runIf(CHROMIUM !== null)(`the page of one document in a browser${NEEDS_CHROMIUM}`, () => {
  it.each(KINDS)('of %s leads from claims to the document and back', async (_, file) => {
    const { page, requests, errors } = await open(await reportOf(join(TYPES, file), file));
    const last = await page.$eval('[data-group="action"] .card:last-child', (card) => card.id.slice(2));
    await page.click(`#c-${last} a.claim`);
    await page.waitForFunction((key) => document.activeElement?.getAttribute('href') === `#c-${key}`, last);
    expect(await isInView(page, `#s-${last}`)).toBe(true);
    expect(
      await page.$$eval('#source .is-current', (marks) => marks.map((mark) => mark.getAttribute('href'))),
    ).toContain(`#c-${last}`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.card')?.id)).toBe(`c-${last}`);

    const mark = '#source a[href^="#c-1-p"]';
    await page.click(mark);
    const href = await page.getAttribute(mark, 'href');
    expect(await page.$eval('#claims .card.is-current', (card) => `#${card.id}`)).toBe(href);
    expect(await isInView(page, href ?? '')).toBe(true);
    expect(requests).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('marks the words that the claim names, in the document of blocks and on the picture', async () => {
    const word = await open(await reportOf(join(TYPES, 'minutes.docx'), 'words'));
    const words = await word.page.$$eval('#source a.attendee', (marks) => marks.map(({ textContent }) => textContent));
    expect(words[1]).toBe('Councillor Bernard Tulloch, Cabinet Member for Learning (HFC)');
    const path = join(TYPES, 'minutes.libreoffice.pdf');
    const { out } = await run(['parse', path]);
    const [, second] = (JSON.parse(out) as Minutes).attendees;
    const pdf = await open(await reportOf(path, 'boxes'));
    const box = await pdf.page.$eval('#source .box.attendee[href="#c-1-p2"]', (element) => {
      const sheet = element.closest('.sheet')?.getBoundingClientRect();
      const { left, top } = element.getBoundingClientRect();
      const scale = (sheet?.width ?? 0) / Number(element.closest('.sheet')?.querySelector('img')?.width);
      return { scale, left: left - (sheet?.left ?? 0), top: top - (sheet?.top ?? 0), of: sheet?.width ?? 1 };
    });
    const points = 595.3 / box.of;
    expect(Math.abs(box.left * points - (second.source.boxes?.[0].x ?? 0))).toBeLessThan(4);
    expect(Math.abs(box.top * points - (second.source.boxes?.[0].y ?? 0))).toBeLessThan(4);
  });

  it('goes from claim to claim by keyboard, and to the other side', async () => {
    const { page } = await open(await reportOf(join(TYPES, 'minutes.txt'), 'keys'));
    const current = () => page.$eval('#claims .is-current', ({ id }) => id);
    const ids = await page.$$eval('#claims [data-key]', (cards) => cards.map(({ id }) => id));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await current()).toBe(ids[1]);
    await page.keyboard.press('k');
    expect(await current()).toBe(ids[0]);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('#source') !== null)).toBe(true);
    await page.keyboard.press('?');
    expect(await page.isVisible('#help')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#help')).toBe(false);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-words');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('f-words');
  });

  it('filters by kind, person, decision and doubt, and finds words on both sides', async () => {
    const { page } = await open(await reportOf(join(TYPES, 'minutes.txt'), 'filters'));
    const seen = () => page.$$eval('#claims .card', (cards) => cards.filter((card) => card.checkVisibility()).length);
    const all = await seen();
    const actions = await page.$$eval('[data-group="action"] .card', (cards) => cards.length);
    await page.selectOption('#f-kind', 'action');
    expect(await seen()).toBe(actions);
    await page.selectOption('#f-who', 'Gwen Fairbairn');
    expect(
      await page.$$eval('#claims .card', (cards) =>
        cards.filter((card) => card.checkVisibility()).map((card) => card.getAttribute('data-who')),
      ),
    ).toEqual(['Gwen Fairbairn']);
    await page.click('#f-clear');
    expect(await seen()).toBe(all);
    await page.selectOption('#f-what', 'deferred');
    expect(await seen()).toBe(1);
    await page.click('#f-clear');
    await page.check('#f-doubt');
    expect(await seen()).toBe(await page.$$eval('[data-doubt]', (cards) => cards.length));
    await page.click('#f-clear');
    await page.fill('#f-words', 'leisure CENTRE');
    await page.waitForFunction(() => document.getElementById('f-found')?.textContent === '2 in the document');
    expect(await seen()).toBe(2);
    await page.keyboard.press('Enter');
    expect(await page.textContent('#f-found')).toBe('1 of 2 in the document');
  });

  it.each(KINDS)('corrects, adds and takes out claims of %s; the patch is applied by parse', async (_, file) => {
    const source = join(TYPES, file);
    const { page, errors } = await open(await reportOf(source, `patch-${file}`));
    await page.click('[data-group="action"] .card:nth-child(1) a.claim');
    await page.keyboard.press('e');
    await page.fill('form.edit [name=owners]', 'Ingrid Solberg; Zoe Quill');
    await page.selectOption('form.edit [name=status]', 'done');
    await page.click('form.edit [type=submit]');
    expect(await page.textContent('[data-group="action"] .card:nth-child(1)')).toContain('Zoe Quill');
    await page.click('[data-group="attendee"] .card:nth-child(2) a.claim');
    await page.click('[data-act=remove]');
    await page.click('.correct-facts');
    await page.fill('form.edit [name=venue]', 'The Corn Exchange');
    await page.click('form.edit [type=submit]');
    expect(await page.textContent('.facts')).toContain('The Corn Exchange');
    expect(await page.textContent('#p-count')).toBe('3 corrections');
    await page.keyboard.press('u');
    expect(await page.textContent('.facts')).not.toContain('The Corn Exchange');

    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const walker = document.createTreeWalker(document.getElementById('source') as Node, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node !== null && !node.nodeValue?.includes('Staff have been told')) node = walker.nextNode();
      if (node === null) return;
      const range = document.createRange();
      const at = node.nodeValue?.indexOf('taff have') ?? 0;
      range.setStart(node, at);
      range.setEnd(node, at + 'taff have been to'.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.click('#adding [data-add=resolution]');
    await page.selectOption('form.edit [name=kind]', 'noted');
    await page.click('form.edit [type=submit]');
    expect(await page.textContent('#p-count')).toBe('3 corrections');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#p-save')]);
    expect(download.suggestedFilename()).toBe(`${file.replace(/\.[^.]*$/, '')}.patch.json`);
    const patch = join(files.folder, `${file}.patch.json`);
    await download.saveAs(patch);
    expect(errors).toEqual([]);

    const { out, err, code } = await run(['parse', source, '--patch', patch]);
    expect([code, err]).toEqual([0, '']);
    expectCorrected(JSON.parse(out) as Minutes);
    const again = await open(join(files.folder, `patch-${file}.html`));
    expect(again.errors).toEqual([]);
    if (file !== 'minutes.txt') return;
    const moved = files.write('moved.txt', `Put above.\n${readFileSync(source, 'utf8')}`);
    const later = await run(['parse', moved, '--patch', patch]);
    expect(later.code).toBe(0);
    expect(later.err).not.toContain('finds its place no longer');
    expectCorrected(JSON.parse(later.out) as Minutes);
  });

  it('takes the text of a hostile document for text', async () => {
    const hostile = [
      'Minutes of the Fen Board, Monday 4 March 2024',
      'Present: Ann <script>window.hacked=1</script> Lee, Rob "onmouseover="window.hacked=2" Day',
      '1. </script><script>window.hacked=3</script><!-- <img src=x onerror=window.hacked=4>',
      'ACTION: Ann Lee to <a href="javascript:window.hacked=5">open</a> \u001b]0;title\u0007 \u202e the gate\u2028now </textarea></details></section>.',
      'AGREED: that <style>*{display:none}</style> https://example.org/a.png be noted &lt;b&gt; \u0000 end.',
    ].join('\n\n');
    for (const name of ['text.txt', 'page.html', 'notes.md']) {
      const inner = name === 'page.html' ? hostile.replace(/&/g, '&amp;').replace(/</g, '&lt;') : hostile;
      const body = `<html><body><p>${inner.replace(/\n\n/g, '</p><p>')}</p></body></html>`;
      const path = files.write(name, name === 'page.html' ? body : inner);
      const { page, requests, errors } = await open(await reportOf(path, `hostile-${name}`));
      await page.keyboard.press('j');
      for (const card of await page.$$('#claims .card a.claim')) await card.click();
      await page.keyboard.press('e');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.textContent('#source')).toContain('window.hacked=1');
      expect(await page.textContent('#source')).not.toMatch(/[\0\u001b\u202e]/u);
      expect(await page.$$eval('#source script, #source img, #source style, [onerror]', (found) => found.length)).toBe(
        0,
      );
      expect(requests).toHaveLength(1);
      expect(errors).toEqual([]);
    }
  });

  it('reads without its script', async () => {
    const { page } = await open(await reportOf(join(TYPES, 'minutes.txt'), 'plain'), { javaScriptEnabled: false });
    expect(await page.isVisible('#tools')).toBe(false);
    expect(await page.isVisible('text=Who does what by when')).toBe(true);
    await page.click('[data-group="action"] .card:last-child a.claim');
    expect(page.url()).toContain('#s-1-a');
    expect(await isInView(page, ':target')).toBe(true);
  });

  it.each([
    ['light', 1400],
    ['dark', 1400],
    ['light', 360],
    ['dark', 360],
  ] as const)('has nothing that axe finds serious (%s, %i pixels wide)', async (colorScheme, width) => {
    for (const [, file] of KINDS) {
      const path = await reportOf(join(TYPES, file), `axe-${file}`);
      const { page } = await open(path, { colorScheme, viewport: { width, height: 800 } });
      const sides = width < 960 ? ['claims', 'source'] : ['claims'];
      for (const side of sides) {
        if (width < 960) await page.click(`#show-${side}`);
        await page.addScriptTag({ path: AXE });
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
          interface Violation {
            id: string;
            impact: string;
            nodes: { html: string }[];
          }
          const { violations } = await axe.run();
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        });
        expect(found).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
      }
    }
  });

  it('shows one of several meetings at a time', async () => {
    const sitting = (date: string) =>
      `Minutes of a meeting of the Fen Board held on ${date}\n\nPresent: Ann Lee, Rob Day\n\n1. Gate\n\nRob Day to mend the gate.\n\n2. Path\n\nIt was agreed that the path be closed.\n\n`;
    const path = files.write('two.txt', sitting('4 March 2024') + sitting('8 April 2024'));
    const { page, errors } = await open(await reportOf(path, 'two'));
    expect(await page.isVisible('#m-1')).toBe(true);
    expect(await page.isVisible('#m-2')).toBe(false);
    await page.click('.meetings summary');
    await page.click('.meetings a:nth-child(2)');
    expect([await page.isVisible('#m-1'), await page.isVisible('#m-2')]).toEqual([false, true]);
    await page.click('#source a[href^="#c-1-"]');
    expect([await page.isVisible('#m-1'), await page.isVisible('#m-2')]).toEqual([true, false]);
    expect(errors).toEqual([]);
  });
});

function expectCorrected({ actions, attendees, resolutions, meeting }: Minutes): void {
  expect(actions[0]).toMatchObject({ status: 'done', rule: 'corrected' });
  expect(actions[0].owners.map(({ name, text }) => name ?? text)).toEqual(['Ingrid Solberg', 'Zoe Quill']);
  expect(attendees.map(({ name }) => name)).not.toContain('Bernard Tulloch');
  const added = resolutions.filter(({ rule }) => rule === 'corrected');
  expect(added.map(({ text, kind }) => [text, kind])).toEqual([['Staff have been told', 'noted']]);
  expect(meeting.venue).toBeNull();
}
