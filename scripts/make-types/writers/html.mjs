/** A page of a site, or a bare document, with a style sheet for paper. */
import { formOf } from '../labels.mjs';
import { acceptedRuns, cellParts, plainWords } from '../model.mjs';
import { escapeXml } from '../xml.mjs';

const WRITE = {
  title: ({ text }) => `<h1>${words(text)}</h1>`,
  paragraph: ({ text }) => `<p>${words(text)}</p>`,
  subheading: ({ text }) => `<h3>${words(text)}</h3>`,
  heading: ({ number, text }) => `<h2>${number === null ? '' : `${number} `}${words(text)}</h2>`,
  list: (block) => listHtml(block),
  pairs: ({ rows }) =>
    `<table class="plain"><tbody>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${words(cell)}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table>`,
  labelled: ({ rows }) =>
    rows.map(({ label, lines }) => `<p><b>${label}</b> ${lines.map(words).join('<br>\n')}</p>`).join('\n'),
  table: tableHtml,
  right: ({ text }) => `<p class="right">${words(text)}</p>`,
};

function words(text) {
  return acceptedRuns(text)
    .map(({ text: run, bold }) => (bold ? `<strong>${escapeXml(run)}</strong>` : escapeXml(run)))
    .join('');
}

const TYPES = { letter: 'a', roman: 'i', decimal: '1' };

function listHtml({ first, items }) {
  const { kind, start } = formOf(first);
  const inner = items
    .map(({ text, list }) => `<li>${words(text)}${list === null ? '' : `\n${listHtml(list)}`}</li>`)
    .join('\n');
  if (kind === 'bullet') return `<ul>\n${inner}\n</ul>`;
  return `<ol type="${TYPES[kind]}"${start === 1 ? '' : ` start="${start}"`}>\n${inner}\n</ol>`;
}

function tableHtml({ header, rows, widths, ruled }) {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  const head =
    header === null ? '' : `<thead><tr>${header.map((cell) => `<th>${escapeXml(cell)}</th>`).join('')}</tr></thead>\n`;
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  return `<table class="${ruled ? 'ruled' : 'plain'}">\n<colgroup>${columns}</colgroup>\n${head}<tbody>\n${body}\n</tbody>\n</table>`;
}

function cellHtml(cell) {
  if (cell === null) return '';
  const { number, paragraphs } = cellParts(cell);
  const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ''}`;
  const inner =
    paragraphs.length > 1 ? paragraphs.map((text) => `<p>${words(text)}</p>`).join('') : words(paragraphs[0] ?? '');
  return `<td${spans}>${number ?? inner}</td>`;
}

const style = ({ header, footer }) => `
body { font: 11pt/1.35 "Liberation Serif", serif; margin: 0; }
h1 { font-size: 15pt; } h2 { font-size: 12pt; break-after: avoid; } h3 { font-size: 11pt; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: 3pt 6pt; }
td p { margin: 0 0 4pt; }
.ruled td, .ruled th { border: 1px solid #444; }
.right { text-align: right; }
.site { display: grid; grid-template-columns: 3fr 1fr; gap: 2em; }
@page { size: A4; margin: 24mm 20mm;
  @top-left { content: "${header}"; font: 9pt "Liberation Sans"; }
  @bottom-left { content: "${footer}"; font: 9pt "Liberation Sans"; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt "Liberation Sans"; } }
@media print { nav, aside, .site-footer, .breadcrumb { display: none; } .site { display: block; } }
`;

const page = (site, main) => `<header class="site-header">
<nav aria-label="Main"><ul>
<li><a href="/">Home</a></li>
<li><a href="/council">Your council</a></li>
<li><a href="/meetings">Meetings and minutes</a></li>
<li><a href="/contact">Contact us</a></li>
</ul></nav>
</header>
<nav class="breadcrumb"><a href="/">Home</a> &gt; <a href="/meetings">Meetings</a> &gt; Minutes</nav>
<div class="site">
<main>
${main}
</main>
<aside>
<h2>Related pages</h2>
<ul>
<li><a href="/meetings/dates">Dates of meetings</a></li>
<li><a href="/meetings/older">Older minutes</a></li>
</ul>
<h2>News</h2>
<p>The offices are closed on bank holidays. <a href="/news/12">Read more</a></p>
</aside>
</div>
<footer class="site-footer">
<p>${escapeXml(site)} · <a href="/privacy">Privacy</a> · <a href="/cookies">Cookies</a></p>
<form action="/search"><label>Search <input name="q"></label><button>Go</button></form>
</footer>`;

/** `site`: the name of the web site that the minutes are a page of, or null for a bare document. */
export function writeHtml(blocks, furniture, site) {
  const main = blocks.map((block) => WRITE[block.kind](block)).join('\n');
  const name = escapeXml(plainWords(blocks[0].text));
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${name}${site === null ? '' : ` | Minutes | ${escapeXml(site)}`}</title>
<style>${style(furniture)}</style>
</head>
<body>
${site === null ? main : page(site, main)}
</body>
</html>
`;
}
