/** What the search looks in: every section of every page, as a script, so that it works from a folder on disk. */
import { textOf } from './html.mjs';

const SECTION = /(?=<h[1-3] id=")/;
const HEADING = /^<h([1-3]) id="([^"]*)">([\s\S]*?)<\/h\1>/;
/** Of a section, what is searched beside its heading. */
const TEXT_LENGTH = 600;

export function searchIndex(pages) {
  const sections = pages.flatMap((page) =>
    page.html.split(SECTION).flatMap((part) => {
      const found = HEADING.exec(part);
      if (found === null) return [];
      const [whole, depth, id, inner] = found;
      const text = textOf(part.slice(whole.length)).slice(0, TEXT_LENGTH);
      return [[page.title, depth === '1' ? '' : textOf(inner), depth === '1' ? page.path : `${page.path}#${id}`, text]];
    }),
  );
  return `window.minutesSearch = ${JSON.stringify(sections).replaceAll('<', '\\u003c')};\n`;
}
