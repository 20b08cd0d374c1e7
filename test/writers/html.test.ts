import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defaultTreeAdapter as tree, html as specified, parse, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/schema.ts';
import { html } from '../../src/writers/html.ts';
import { PLAIN } from '../../src/writers/paint.ts';
import { browserOfTests, CHROMIUM, NEEDS_CHROMIUM } from '../browser/chromium.ts';
import { HOSTILE, sample, sampleOf } from './sample.ts';

function write(...all: Minutes[]): string {
  const printer = html({ several: all.length > 1, compact: false, table: null, paint: PLAIN });
  return all.map((minutes) => printer.next(minutes)).join('') + (printer.end() as string);
}

function elementsOf(page: string): Types.Element[] {
  const below = (node: Types.ParentNode): Types.Element[] =>
    node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...below(child)] : []));
  return below(parse(page));
}

function textOf(element: Types.ParentNode): string {
  return element.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : ''))
    .join('');
}

const headingsOf = (page: string) =>
  elementsOf(page).flatMap((element) =>
    /^h[1-6]$/.test(element.tagName) ? [`${element.tagName} ${textOf(element)}`] : [],
  );

describe('html', () => {
  it('is a record of the meeting, with headings in order', () => {
    expect(headingsOf(write(sample()))).toEqual([
      'h1 Minutes of the Ferry Trust Board',
      'h2 Attendance',
      'h2 Decisions',
      'h3 1 Ferry timetable',
      'h2 Actions',
      'h2 Business',
      'h3 1 Ferry timetable line 10',
      'h3 1a Winter line 20',
    ]);
  });

  it('says what is known, with lines', () => {
    const text = elementsOf(write(sample()))
      .filter(({ tagName }) => ['dd', 'tr', 'li', 'p'].includes(tagName))
      .map(textOf);
    expect(text).toEqual([
      'Ferry Trust Board',
      '2014-06-12, 14:00–16:05',
      'The Old Custom House, Quay Street',
      'Nora Beckett',
      'draft',
      '2014-09-22, 14:00, provisional',
      'board/2014-06.txt',
      'NameRoleOrganisationAttendanceRead from',
      'Cllr Nora Beckett (NB)chair, Head of HarboursMarsh District Councilpresent; from item 2line 5',
      'Tom Asheapologies; substitute: Nora Beckettline 7',
      '(a) That the winter timetable be adopted. resolved proposed by Nora Beckett, seconded by Tom Ashe; carried; 7 for, 2 against, 1 abstaining; lines 14–15',
      'The report was noted. noted line 21',
      'WhatWhoBy whenItemStatusRead from',
      'NB and the harbour master to print the timetable.Nora Beckett, the harbour masterby the next meeting → 2014-09-221 Ferry timetableopenlines 16–17',
      'A bench to be mended.doneline 22',
      'Nora Beckett',
      'Nora Beckett: Boats were late. line 11',
      'Members agreed. line 12',
    ]);
  });

  it('says so where nothing was found', () => {
    const empty = { ...sample(), attendees: [], items: [], resolutions: [], actions: [] };
    expect(write(empty).match(/None recorded\./g)).toHaveLength(3);
    expect(write(empty)).not.toMatch(/<table|<ul/);
  });

  it('holds several meetings as articles of one page', () => {
    const page = write(sample(), sample());
    const names = elementsOf(page).map(({ tagName }) => tagName);
    expect(names.filter((name) => ['html', 'body', 'main', 'h1'].includes(name))).toEqual([
      'html',
      'body',
      'main',
      'h1',
    ]);
    expect(names.filter((name) => name === 'article')).toHaveLength(2);
    expect(headingsOf(page).slice(0, 3)).toEqual([
      'h1 Minutes of meetings',
      'h2 Minutes of the Ferry Trust Board',
      'h3 Attendance',
    ]);
  });

  it.each(HOSTILE)('has the same elements whatever the text, none of which runs: %j', (text) => {
    const elements = elementsOf(write(sampleOf(text)));
    const plain = elementsOf(write(sampleOf('x')));
    if (text.trim() !== '') expect(elements.map(({ tagName }) => tagName)).toEqual(plain.map(({ tagName }) => tagName));
    for (const { attrs, tagName, namespaceURI } of elements) {
      expect(namespaceURI).toBe(specified.NS.HTML);
      expect(tagName).not.toMatch(/^(?:script|iframe|object|a|img|link|base|form)$/);
      expect(attrs.filter(({ name }) => /^(?:on|href|src|style$)/.test(name))).toEqual([]);
    }
  });
});

describe.skipIf(CHROMIUM === null)(`html in a browser${NEEDS_CHROMIUM}`, { timeout: 60_000 }, () => {
  const browser = browserOfTests();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each(['light', 'dark'] as const)('can be used by everybody, %s', async (colorScheme) => {
    const context = await browser().newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    for (const content of [write(sample()), write(sample(), sample())]) {
      for (const width of [1000, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.setContent(content);
        await page.addScriptTag({ content: axe });
        const { violations, passes } = await page.evaluate<{ violations: { id: string }[]; passes: unknown[] }>(
          'axe.run(document)',
        );
        expect(violations.map(({ id }) => id)).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
    }
    await context.close();
  });

  it('runs and fetches nothing', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => {
      asked.push('a dialog');
      void dialog.dismiss();
    });
    await page.setContent(write(...HOSTILE.map(sampleOf)));
    await page.waitForLoadState();
    expect(asked).toEqual([]);
    await context.close();
  });
});
