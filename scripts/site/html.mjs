/** Pieces of HTML: text is escaped here, and nowhere else. */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element's content or a quoted attribute. */
export const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);

export const code = (text) => `<code>${escapeHtml(text)}</code>`;

const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Words of the site itself: backticks set code, `[words](page.html)` is a link. What else is told of goes through escapeHtml. */
export const prose = (text) =>
  text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? code(part) : escapeHtml(part).replace(LINK, '<a href="$2">$1</a>')))
    .join('');

export const paragraph = (text) => `<p>${prose(text)}</p>`;

export const heading = (depth, id, html) =>
  `<h${depth} id="${escapeHtml(id)}">${html}<a class="anchor" href="#${escapeHtml(id)}" aria-label="Link to this section">#</a></h${depth}>`;

/** A table that scrolls by itself where it is wider than the page. `head` is text, cells are HTML; `label` is read aloud. */
export function table(label, head, rows) {
  const header = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return scrolling(label, `<table><thead><tr>${header}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`);
}

/** Words, each with what is said of it, as HTML. */
export const definitions = (entries) =>
  `<dl class="facts">${entries.map(([word, html]) => `<div><dt>${escapeHtml(word)}</dt><dd>${html}</dd></div>`).join('\n')}</dl>`;

/** What may be wider than the page, reached by the keyboard too. */
export const scrolling = (label, html) =>
  `<div class="scrolls" role="region" aria-label="${escapeHtml(label)}" tabindex="0">${html}</div>`;

/** The text of HTML that was made here. */
export const textOf = (html) =>
  html
    .replace(/<a class="anchor"[^>]*>#<\/a>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => TEXTS[entity])
    .replace(/\s+/g, ' ')
    .trim();

const TEXTS = Object.fromEntries(Object.entries(ENTITIES).map(([text, entity]) => [entity, text]));
