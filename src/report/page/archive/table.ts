/** Tables of any length: a page of rows at a time, in the order of the column that is asked for. */
import { button, html, type Child } from './dom.ts';
import { grouped } from './words.ts';

export interface Column<Row> {
  heading: string;
  /** What the cell shows. */
  of(row: Row): Child;
  /** What it is ordered by; text and numbers alike. A column without it cannot be ordered by. */
  by?: (row: Row) => string | number;
  number?: boolean;
}

interface Options<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  perPage?: number;
}

const PER_PAGE = 50;

/** The table with its pager; ordered as the rows come until a heading is pressed. */
export function tableOf<Row>({ caption, columns, rows, perPage = PER_PAGE }: Options<Row>): HTMLElement {
  let ordered = rows;
  let sorted: { column: Column<Row>; down: boolean } | null = null;
  let page = 0;
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const body = html('tbody');
  const headings = columns.map((column) => {
    const cell = html('th', { scope: 'col', class: column.number === true && 'number' });
    if (column.by === undefined) cell.append(column.heading);
    else cell.append(button(column.heading, () => sortBy(column), { class: 'sort' }));
    return cell;
  });
  const shown = html('span', { role: 'status' });
  const back = button('Previous', () => turn(-1));
  const on = button('Next', () => turn(1));
  const sortBy = (column: Column<Row>): void => {
    const by = column.by;
    if (by === undefined) return;
    sorted = { column, down: sorted?.column === column && !sorted.down };
    const sign = sorted.down ? -1 : 1;
    ordered = [...rows].sort((a, b) => sign * inOrder(by(a), by(b)));
    page = 0;
    draw();
  };
  const turn = (step: number): void => {
    page = Math.min(Math.max(page + step, 0), pages - 1);
    draw();
  };
  const draw = (): void => {
    const from = page * perPage;
    const visible = ordered.slice(from, from + perPage);
    body.replaceChildren(...visible.map((row) => rowOf(columns, row)));
    columns.forEach((column, index) => {
      const order = sorted?.column !== column ? null : sorted.down ? 'descending' : 'ascending';
      if (order === null) headings[index]?.removeAttribute('aria-sort');
      else headings[index]?.setAttribute('aria-sort', order);
    });
    shown.textContent =
      rows.length === 0 ? 'None' : `${grouped(from + 1)}–${grouped(from + visible.length)} of ${grouped(rows.length)}`;
    back.disabled = page === 0;
    on.disabled = page === pages - 1;
  };
  draw();
  const pager = html('div', { class: 'pager' }, shown, ...(pages > 1 ? [back, on] : []));
  const table = html('table', {}, html('caption', {}, caption), html('thead', {}, html('tr', {}, ...headings)), body);
  return html(
    'div',
    {},
    html('div', { class: 'scrolled', tabindex: 0, role: 'region', 'aria-label': caption }, table),
    pager,
  );
}

function rowOf<Row>(columns: readonly Column<Row>[], row: Row): HTMLTableRowElement {
  return html(
    'tr',
    {},
    ...columns.map((column) => html('td', { class: column.number === true && 'number' }, column.of(row))),
  );
}

/** What is not there comes last in the first order. */
function inOrder(a: string | number, b: string | number): number {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  return a < b ? -1 : 1;
}

/** The same as a chart, in words; it is made when it is first asked for. */
export function asTable<Row>(options: Options<Row>): HTMLElement {
  const details = html('details', { class: 'as-table' }, html('summary', {}, 'As a table'));
  const fill = (): void => {
    if (details.open) details.append(tableOf(options));
  };
  details.addEventListener('toggle', fill, { once: true });
  return details;
}
