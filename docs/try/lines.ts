/** The text that was read, line by line. */
import { byId, element } from './elements.ts';

/** Lines that are shown at most: a page of more is slow to lay out. */
const MAX_LINES = 5000;

/** Shows a text. */
export function showLines(text: string): void {
  const lines = text.split(/\r\n|[\n\r]/);
  if (lines.at(-1) === '') lines.pop();
  const rows = lines.slice(0, MAX_LINES).map((line, index) => element('li', { id: `line-${index + 1}` }, line));
  const more = lines.length - rows.length;
  byId('lines').replaceChildren(...rows);
  byId('more-lines').textContent = more === 0 ? '' : `and ${more} more lines, which are read and not shown`;
}

/** Marks some lines and brings them into view. */
export function markLines({ startLine, endLine }: { startLine: number; endLine: number }): void {
  for (const marked of document.querySelectorAll('#lines .marked')) marked.classList.remove('marked');
  for (let line = startLine; line <= Math.min(endLine, MAX_LINES); line++)
    document.getElementById(`line-${line}`)?.classList.add('marked');
  document.getElementById(`line-${startLine}`)?.scrollIntoView({ block: 'center' });
}
