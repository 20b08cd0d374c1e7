/** Markdown of the project to HTML: links lead to pages of the site, HTML in it is text, comments are left out. */
import { Marked } from 'marked';
import { codeBlock } from './highlight.mjs';
import { escapeHtml, heading, scrolling, textOf } from './html.mjs';

/** What a link may begin with, where it is not of this site. */
export const ELSEWHERE = /^(?:https?|mailto):/;
const SCHEME = /^\s*[a-z][a-z+.-]*:/i;
const COMMENTS = /^(?:\s*<!--[\s\S]*?-->)+\s*$/;

/** `link(href)` gives where a link of this file leads on the site, or null where nothing on the site is meant. */
export function markdownToHtml(markdown, link) {
  const slug = slugs();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        return `${heading(depth, slug(textOf(html)), html)}\n`;
      },
      code: ({ text, lang }) => `${codeBlock(text, lang?.split(' ')[0])}\n`,
      html: ({ text }) => (COMMENTS.test(text) ? '' : escapeHtml(text)),
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        const target = SCHEME.test(href) && !ELSEWHERE.test(href) ? null : link(href);
        return target === null ? html : `<a href="${escapeHtml(target)}">${html}</a>`;
      },
      image: ({ text }) => escapeHtml(text),
      table({ header, rows }) {
        const cells = (row, tag) =>
          row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag.split(' ')[0]}>`).join('');
        const head = cells(header, 'th scope="col"').replaceAll('<th scope="col"></th>', '<td></td>');
        const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        const label = header.map(({ text }) => text).filter((text) => text !== '');
        return scrolling(
          `Table: ${label.join(', ')}`,
          `<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`,
        );
      },
    },
  });
  return marked.parse(markdown);
}

/** Anchors as they are made elsewhere: lower case, blanks as hyphens, punctuation dropped; counted where they meet again. */
export function slugs() {
  const seen = new Map();
  return (text) => {
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const times = seen.get(plain) ?? 0;
    seen.set(plain, times + 1);
    return times === 0 ? plain : `${plain}-${times}`;
  };
}
