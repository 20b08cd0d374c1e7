/** The minutes of several meetings in a table: a row each, with columns for the date, who was present and what was said. */
import {
  cellValue,
  joinTexts,
  sliceText,
  trimText,
  type Block,
  type Cell,
  type Document,
  type Row,
  type Table,
  type Text,
} from '../document.ts';
import { findDates, resolveDate, type DayOrder } from '../language/dates.ts';
import { isPresent, runOneWay, textOf } from './signs.ts';

/** What may stand beside the date in its cell: "3 May 2021, Week 4, 7 pm". */
const MAX_BESIDE_DATE = 40;
/** A title of the table, or the name of the group. */
const MAX_LEAD = 200;

/** A row of the table, with the date in it. */
interface Meeting {
  row: Row;
  date: string;
  dateCell: Cell;
}

/** The document as one for each row of its table of meetings; null where it holds no such table. */
export function meetingsInRows(document: Document, order: DayOrder): Document[] | null {
  const index = document.blocks.findIndex((block) => block.type === 'table');
  const table = document.blocks[index];
  if (table?.type !== 'table') return null;
  const lead = document.blocks.slice(0, index);
  if (lead.some((block) => isPresent(textOf(block)) || findDates(textOf(block), order).length > 0)) return null;
  const meetings = meetingsOfRows(table, order);
  if (meetings === null || meetings.length < 2 || !runOneWay(meetings.map(({ date }) => date))) return null;
  const titles = lead.filter((block) => textOf(block).length <= MAX_LEAD);
  return meetings.map((meeting) => ({
    ...document,
    metadata: {},
    blocks: [...titles, ...blocksOf(meeting, table.rows[0], order)],
  }));
}

/** Null unless one column lists who was present and another gives each row a date of its own. */
function meetingsOfRows({ rows }: Table, order: DayOrder): Meeting[] | null {
  const [header, ...body] = rows;
  const present = header?.cells.find((cell) => isPresent(cellValue(cell)))?.column;
  if (present === undefined) return null;
  const filled = body.filter((row) => row.cells.some((cell) => cellValue(cell) !== ''));
  const meetings = filled.map((row) => meetingOf(row, present, order));
  return meetings.every((meeting) => meeting !== null) ? meetings : null;
}

function meetingOf(row: Row, present: number, order: DayOrder): Meeting | null {
  if (!row.cells.some((cell) => cell.column === present && cellValue(cell) !== '')) return null;
  for (const cell of row.cells) {
    if (cell.column === present) continue;
    const value = cellValue(cell);
    const [date, ...more] = findDates(value, order);
    if (date === undefined || date.year === null || more.length > 0) continue;
    const beside = value.length - (date.to - date.from);
    if (beside <= MAX_BESIDE_DATE) return { row, date: resolveDate(date, null) ?? '', dateCell: cell };
  }
  return null;
}

/** A row as it would stand alone: its date, its list of people, and each other column under its header. */
function blocksOf({ row, dateCell }: Meeting, header: Row | undefined, order: DayOrder): Block[] {
  return row.cells.flatMap((cell): Block[] => {
    const label = header?.cells.find(({ column }) => column === cell.column)?.blocks[0]?.text;
    const texts = cell.blocks.map(({ text }) => text);
    if (texts.length === 0) return [];
    if (label === undefined || label.value === '') return cell.blocks;
    if (isPresent(label.value)) return [paragraph(joinTexts([label, joinTexts(texts, ', ')], ': '))];
    if (cell === dateCell) return dateLines(joinTexts(texts), order);
    return [{ type: 'heading', level: 2, text: label }, ...cell.blocks];
  });
}

/** The date as a title has it, then what stands beside it. */
function dateLines(text: Text, order: DayOrder): Block[] {
  const [date] = findDates(text.value, order);
  const title: Block = { type: 'heading', level: 1, text: sliceText(text, 0, date?.to) };
  const rest = trimText(sliceText(text, date?.to ?? text.value.length));
  return /[\p{L}\d]/u.test(rest.value) ? [title, paragraph(rest)] : [title];
}

function paragraph(text: Text): Block {
  return { type: 'paragraph', text };
}
