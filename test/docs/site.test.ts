/** The documentation as it is built: whole, linked, escaped. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseFragment } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { CALIBRATION } from '../../src/calibration.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { TYPES } from '../../src/readers/types.ts';
import { RULES } from '../../src/rules.ts';
import { DIAGNOSTIC_CODES } from '../../src/schema.ts';
import { markdownToHtml } from '../../scripts/site/markdown.mjs';
import { rulesPage } from '../../scripts/site/reference/rules.mjs';
import { ROOT, scratch } from '../cli/run.ts';
import { attribute, buildSite, elementsOf, pagesIn, textOf, type SitePage } from './built-site.ts';

const { folder } = scratch();
const site = join(folder, 'site');
let pages: SitePage[];

beforeAll(() => {
  buildSite(site);
  pages = pagesIn(site);
});

const page = (path: string): SitePage => {
  const found = pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
};
const hrefsOf = ({ elements }: SitePage): string[] =>
  elements
    .flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')])
    .filter((href) => href !== null);
const idsOf = ({ elements }: SitePage): string[] =>
  elements.map((element) => attribute(element, 'id')).filter((id) => id !== null);
const isElsewhere = (href: string) => /^[a-z]+:/.test(href);

describe('the site', () => {
  it('has a title and one first heading on each page, no two titles alike, and no id twice', () => {
    const titles = pages.map(({ elements }) => textOf(elements.find(({ tagName }) => tagName === 'title')!));
    expect(titles.filter((title, at) => title === '' || titles.indexOf(title) !== at)).toEqual([]);
    for (const one of pages) {
      expect([one.path, one.elements.filter(({ tagName }) => tagName === 'h1').length]).toEqual([one.path, 1]);
      const ids = idsOf(one);
      expect([one.path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([one.path, []]);
    }
  });

  it('has no link to a page, a file or a section that is not there', () => {
    const ids = new Map(pages.map((one) => [one.path, new Set(idsOf(one))]));
    const broken = pages.flatMap((one) =>
      hrefsOf(one)
        .filter((href) => !isElsewhere(href))
        .filter((href) => {
          const [to = '', hash] = href.split('#');
          const path = to === '' ? one.path : posix.join(posix.dirname(one.path), to);
          const isThere = existsSync(join(site, path)) && statSync(join(site, path)).isFile();
          return !isThere || (hash !== undefined && ids.has(path) && !ids.get(path)?.has(hash));
        })
        .map((href) => `${one.path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = pages.flatMap(({ elements }) =>
      elements
        .filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'object', 'embed'].includes(tagName))
        .flatMap((element) => [attribute(element, 'src'), attribute(element, 'href')])
        .filter((href) => href !== null && isElsewhere(href) && href !== 'data:,'),
    );
    expect(loaded).toEqual([]);
    expect(readFileSync(join(site, 'style.css'), 'utf8')).not.toMatch(/url\(|@import/);
  });

  it('leads to every page from the first one', () => {
    const reached = new Set(['index.html']);
    for (const path of reached)
      for (const href of hrefsOf(page(path))) {
        const to = posix.join(posix.dirname(path), href.split('#')[0] ?? '');
        if (!isElsewhere(href) && pages.some((one) => one.path === to)) reached.add(to);
      }
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('has a previous and a next page on all but the ends', () => {
    const ends = { prev: 0, next: 0 };
    for (const { elements } of pages)
      for (const rel of ['prev', 'next'] as const)
        if (!elements.some((element) => attribute(element, 'rel') === rel)) ends[rel] += 1;
    expect(ends).toEqual({ prev: 1, next: 1 });
  });

  it('shows every page of docs/', () => {
    const sources = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const headings = new Set(pages.map(({ elements }) => textOf(elements.find(({ tagName }) => tagName === 'h1')!)));
    const left = sources.filter((name) => {
      const title = /^# (.*)$/m.exec(readFileSync(join(ROOT, 'docs', name), 'utf8'))?.[1] ?? '';
      return !headings.has(`${title.replaceAll('`', '')}#`);
    });
    expect(left).toEqual([]);
  });

  it('is the same when it is built again', () => {
    const again = join(folder, 'again');
    buildSite(again);
    const files = (of: string) =>
      readdirSync(of, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(of, name)).isFile())
        .sort();
    expect(files(again)).toEqual(files(site));
    for (const name of files(site)) expect(readFileSync(join(again, name))).toEqual(readFileSync(join(site, name)));
  });

  it('has every section in the search', () => {
    const script = readFileSync(join(site, 'search-index.js'), 'utf8');
    const [, json = ''] = /^window\.minutesSearch = (.*);\n$/s.exec(script) ?? [];
    const paths = (JSON.parse(json) as string[][]).map(([, , path]) => path);
    expect(paths).toContain('reference/rules.html');
    expect(paths).toContain('guides/archives.html#stopped-and-resumed');
    expect(script).not.toContain('<');
  });
});

describe('the reference', () => {
  it('has a page and a picture of every format', () => {
    for (const { id, describes } of FORMATS) {
      const { elements } = page(`reference/formats/${id}.html`);
      expect([id, elements.filter(({ tagName }) => tagName === 'svg').length]).toEqual([id, 1]);
      expect(page('reference/formats/index.html').html).toContain(describes.slice(0, 20));
    }
  });

  it('tells of every file type, rule, diagnostic and command with its options', () => {
    const has = (path: string, ids: readonly string[]) => {
      const there = new Set(idsOf(page(path)));
      expect(ids.filter((id) => !there.has(id))).toEqual([]);
    };
    has(
      'reference/types.html',
      TYPES.map(({ id }) => id),
    );
    has(
      'reference/rules.html',
      Object.keys(RULES).map((name) => `rule-${name}`),
    );
    has('reference/diagnostics.html', DIAGNOSTIC_CODES);
    has(
      'reference/commands.html',
      COMMANDS.map(({ name }) => name),
    );
    const codes = new Set(
      page('reference/commands.html')
        .elements.filter(({ tagName }) => tagName === 'code')
        .map(textOf),
    );
    expect(COMMANDS.flatMap(({ options }) => options).filter(({ flags }) => !codes.has(flags))).toEqual([]);
  });
});

describe('what is hostile', () => {
  const HOSTILE = '<script>window.hacked = 1</script><img src=x onerror="hack()">';
  const tagsIn = (html: string) => elementsOf(parseFragment(html)).map(({ tagName }) => tagName);

  it('is text in the table of rules', () => {
    const rule = { describes: HOSTILE, sample: `">${HOSTILE}`, confidence: 1 };
    const html = rulesPage({ RULES: { [HOSTILE]: rule }, CALIBRATION });
    expect(tagsIn(html)).not.toContain('script');
    expect(tagsIn(html)).not.toContain('img');
    expect(textOf(parseFragment(html))).toContain(HOSTILE);
  });

  it('is text in Markdown', () => {
    const markdown = `# A ${HOSTILE}\n\n${HOSTILE}\n\n![x](x.png)\n\n| ${HOSTILE} |\n| --- |\n| ${HOSTILE} |\n\n\`\`\`sh\n${HOSTILE}\n\`\`\`\n\n<!-- left out -->\n\n<!-- a --> ${HOSTILE} <!-- b -->\n`;
    const html = markdownToHtml(markdown, () => null);
    expect(tagsIn(html)).not.toContain('script');
    expect(tagsIn(html)).not.toContain('img');
    expect(html).not.toContain('left out');
    expect(tagsIn(markdownToHtml('[a](JavaScript:hack()) [b](data:text/html,x)', (href) => href))).not.toContain('a');
    expect(tagsIn(markdownToHtml('[a](https://example.org)', (href) => href))).toContain('a');
  });
});
