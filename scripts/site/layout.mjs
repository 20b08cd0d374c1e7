/** The frame of every page: where one is, what there is, what comes next. */
import { posix } from 'node:path';
import { escapeHtml, textOf } from './html.mjs';

/** From one page of the site to another. */
export function relative(from, to) {
  const [path, hash] = to.split('#');
  const way = posix.relative(posix.dirname(from), path);
  return hash === undefined ? way : `${way}#${hash}`;
}

/** `page`: path, title, html; `pages`: all, in the order of the navigation, those that have no frame without html; `version` of the program. */
export function frame(page, pages, version) {
  const to = (path) => escapeHtml(relative(page.path, path));
  const framed = pages.filter(({ html }) => html !== undefined);
  const at = framed.indexOf(page);
  const contents = contentsOf(page);
  const title = page.path === 'index.html' ? 'minutes: documentation' : `${page.title} · minutes`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${to('style.css')}">
<link rel="icon" href="data:,">
</head>
<body data-root="${escapeHtml(posix.relative(posix.dirname(page.path), '.') || '.')}">
<a class="skip" href="#site-content">Skip to the content</a>
<header class="top">
<a class="brand" href="${to('index.html')}">minutes <span>${escapeHtml(version)}</span></a>
<form class="search" role="search" hidden>
<label class="visually-hidden" for="site-search">Search the documentation</label>
<input id="site-search" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-describedby="site-search-keys">
<span class="visually-hidden" id="site-search-keys">Press slash to search; results follow below.</span>
<div id="site-found" class="found" role="status" hidden></div>
</form>
<a class="menu" href="#site-navigation">Contents</a>
</header>
<div class="columns">
<main id="site-content" tabindex="-1">
${page.html}
${neighbours(framed[at - 1], framed[at + 1], to)}
</main>
${contents}
<nav id="site-navigation" class="navigation" aria-label="Pages">
${navigation(page, pages, to)}
</nav>
</div>
<script src="${to('search-index.js')}"></script>
<script src="${to('site.js')}"></script>
</body>
</html>
`;
}

function navigation(page, pages, to) {
  const groups = [...new Set(pages.map(({ group }) => group))];
  const entry = (one) => {
    const here = one === page ? ' aria-current="page"' : '';
    const nested = one.under === undefined ? '' : ' class="nested"';
    return `<li${nested}><a href="${to(one.path)}"${here}>${escapeHtml(one.title)}</a></li>`;
  };
  const shown = (one) => one.under === undefined || one.under === page.path || one.under === page.under;
  return groups
    .map((group) => {
      const own = pages.filter((one) => one.group === group && shown(one));
      return `<h2>${escapeHtml(group)}</h2>\n<ul>\n${own.map(entry).join('\n')}\n</ul>`;
    })
    .join('\n');
}

const HEADING = /<h([23]) id="([^"]*)">([\s\S]*?)<\/h\1>/g;
/** What stands beside a heading: the id of what it names. */
const ASIDE = /<small>[\s\S]*?<\/small>/;
/** A page with fewer headings needs no table of contents. */
const WORTH_CONTENTS = 2;

function contentsOf({ html }) {
  const found = [...html.matchAll(HEADING)].map(([, depth, id, inner]) => ({
    depth,
    id,
    text: textOf(inner.replace(ASIDE, '')),
  }));
  if (found.length < WORTH_CONTENTS) return '';
  const entries = found.map(
    ({ depth, id, text }) => `<li class="depth-${depth}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page">\n<h2>On this page</h2>\n<ul>\n${entries.join('\n')}\n</ul>\n</nav>`;
}

function neighbours(before, after, to) {
  const link = (page, rel, word) =>
    page === undefined
      ? ''
      : `<a rel="${rel}" href="${to(page.path)}"><span>${word}</span> ${escapeHtml(page.title)}</a>`;
  return `<nav class="neighbours" aria-label="Previous and next page">${link(before, 'prev', 'Previous')}${link(after, 'next', 'Next')}</nav>`;
}
