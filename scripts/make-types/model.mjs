/**
 * The parts that minutes are made of. Every writer takes the same list of them.
 *
 * Words may hold marks: **bold**, [-struck out by a tracked change-], [+put in by one+] and [#a comment#].
 * A cell that begins with # has an automatic number ("#4."); a new line in a cell is a new paragraph.
 */

export const title = (text) => ({ kind: 'title', text });
export const paragraph = (text) => ({ kind: 'paragraph', text });
export const subheading = (text) => ({ kind: 'subheading', text });

/** A heading with an automatic number: "4.", "31." or "4". */
export const heading = (number, text) => ({ kind: 'heading', number, text });

/** A heading without a number. */
export const plainHeading = (text) => ({ kind: 'heading', number: null, text });

/** An automatic list; `first` is its first label: "(a)", "(i)", "(1)", "1)" or "•". An item is words, or [words, list]. */
export const list = (first, ...items) => ({
  kind: 'list',
  first,
  items: items.map((item) => (Array.isArray(item) ? { text: item[0], list: item[1] } : { text: item, list: null })),
});

/** Two columns held apart by a tab stop. */
export const pairs = (...rows) => ({ kind: 'pairs', rows });

/** Rows of a label and, behind a tab, one or more lines. */
export const labelled = (...rows) => ({ kind: 'labelled', rows: rows.map(([label, ...lines]) => ({ label, lines })) });

/** `widths` are shares of the page; a null cell is covered by the cell above it. */
export const table = (widths, header, ...rows) => ({ kind: 'table', ruled: true, widths, header, rows: rows.map(row) });

/** A table without rules and without a header. */
export const plainTable = (widths, ...rows) => ({
  kind: 'table',
  ruled: false,
  widths,
  header: null,
  rows: rows.map(row),
});

export const wide = (text, columns) => ({ text, columns, rows: 1 });
export const tall = (text, rows) => ({ text, columns: 1, rows });

/** A paragraph set flush right. */
export const right = (text) => ({ kind: 'right', text });

function row(cells) {
  return cells.map((cell) => (typeof cell === 'string' ? { text: cell, columns: 1, rows: 1 } : cell));
}

const MARKS = /\*\*(.+?)\*\*|\[-(.+?)-\]|\[\+(.+?)\+\]|\[#(.+?)#\]/g;

/** Words as runs: { text, bold, change: null | 'delete' | 'insert', comment: null | words }. */
export function runsOf(words) {
  const runs = [];
  const add = (text, more = {}) => runs.push({ text, bold: false, change: null, comment: null, ...more });
  let from = 0;
  for (const match of words.matchAll(MARKS)) {
    const [all, bold, deleted, inserted, comment] = match;
    if (match.index > from) add(words.slice(from, match.index));
    if (bold !== undefined) add(bold, { bold: true });
    else if (deleted !== undefined) add(deleted, { change: 'delete' });
    else if (inserted !== undefined) add(inserted, { change: 'insert' });
    else add('', { comment });
    from = match.index + all.length;
  }
  if (from < words.length) add(words.slice(from));
  return runs;
}

/** The runs as they stand once the changes are accepted and the comments taken out. */
export function acceptedRuns(words) {
  return runsOf(words).filter(({ change, comment }) => change !== 'delete' && comment === null);
}

/** The same parts with every tracked change accepted and every comment taken out. */
export function accepted(value) {
  if (typeof value === 'string') return value.replace(/\[-.+?-\]|\[#.+?#\]/g, '').replace(/\[\+(.+?)\+\]/g, '$1');
  if (Array.isArray(value)) return value.map(accepted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, accepted(inner)]));
}

export const plainWords = (words) =>
  acceptedRuns(words)
    .map(({ text }) => text)
    .join('');

/** The paragraphs of a cell, and its automatic number. */
export function cellParts(cell) {
  const numbered = cell.text.startsWith('#');
  return {
    number: numbered ? cell.text.slice(1) : null,
    paragraphs: numbered || cell.text === '' ? [] : cell.text.split('\n'),
  };
}

/** Where each cell of a row starts, with covered cells counted. */
export function columnsOf(row) {
  let column = 0;
  return row.map((cell) => {
    const start = column;
    column += cell?.columns ?? 1;
    return start;
  });
}
