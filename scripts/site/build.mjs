/**
 * Builds the documentation as a static site: `node scripts/site/build.mjs [FOLDER]`, dist/site unless given. The program must be
 * built. The site works from a folder on disk; the same sources give the same bytes.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { loadFacts, ROOT } from './facts.mjs';
import { frame, relative } from './layout.mjs';
import { ELSEWHERE, markdownToHtml } from './markdown.mjs';
import { pagesOf } from './pages.mjs';
import { searchIndex } from './search.mjs';

const out = process.argv[2] ?? join(ROOT, 'dist/site');
/** Files of the project that pages link to are copied below this folder. */
const FILES = 'files';
const TRY = { path: 'try/index.html', title: 'Try it', group: 'Start', built: join(ROOT, 'dist/try') };
const STYLES = [
  'src/report/page/theme.css',
  ...['frame', 'bar', 'text', 'example', 'sketch'].map((name) => `scripts/site/page/${name}.css`),
];
/** In place of this line the first page has its example. */
const EXAMPLE = /<!-- example -->/;

const { parseMinutes } = await import(join(ROOT, 'dist/index.js'));
const facts = await loadFacts();
const all = pagesOf(facts, parseMinutes);
const bySource = new Map(all.filter(({ source }) => source !== undefined).map((page) => [page.source, page.path]));

rmSync(out, { recursive: true, force: true });

const pages = [];
for (const page of all) pages.push({ ...page, html: await htmlOf(page) });
const listed = existsSync(TRY.built) ? [...pages.slice(0, 1), TRY, ...pages.slice(1)] : pages;
for (const page of pages) write(page.path, frame(page, listed, facts.VERSION));
if (existsSync(TRY.built)) cpSync(TRY.built, join(out, 'try'), { recursive: true });

write('style.css', STYLES.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n'));
write('site.js', readFileSync(join(ROOT, 'scripts/site/page/site.js'), 'utf8'));
write('search-index.js', searchIndex(pages));
console.log(`${pages.length} pages in ${out}`);

async function htmlOf(page) {
  if (page.make !== undefined) return page.make();
  const markdown = readFileSync(join(ROOT, page.source), 'utf8');
  const link = (href) => targetOf(href, page);
  if (page.example === undefined) return markdownToHtml(markdown, link);
  const [before, after] = markdown.split(EXAMPLE);
  return `${markdownToHtml(before, link)}\n${await page.example()}\n${markdownToHtml(after, link)}`;
}

/** Where a link of a page's Markdown leads: elsewhere, to a page, to a file that is copied, or nowhere (a folder). */
function targetOf(href, { source, path }) {
  if (ELSEWHERE.test(href) || href.startsWith('#')) return href;
  const [to, hash] = href.split('#');
  const file = posix.join(posix.dirname(source), to);
  const page = bySource.get(file) ?? all.find((one) => posix.join('docs', one.path) === file)?.path;
  if (page !== undefined) return relative(path, hash === undefined ? page : `${page}#${hash}`);
  const stat = statSync(join(ROOT, file), { throwIfNoEntry: false });
  if (stat === undefined) throw new Error(`${source} links to ${href}, which is not there`);
  if (stat.isDirectory()) return null;
  write(`${FILES}/${file}`, readFileSync(join(ROOT, file)));
  return relative(path, `${FILES}/${file}`);
}

function write(path, content) {
  const to = join(out, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content);
}
