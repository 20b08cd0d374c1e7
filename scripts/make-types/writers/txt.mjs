/** Plain text: one line a paragraph, columns parted by tabs. */
import { labelOf } from '../labels.mjs';
import { cellParts, columnsOf, plainWords } from '../model.mjs';

/** Where the words of a paragraph that is set flush right end. */
const RIGHT_EDGE = 96;

const WRITE = {
  title: ({ text }) => [plainWords(text)],
  paragraph: ({ text }) => [plainWords(text)],
  subheading: ({ text }) => [plainWords(text)],
  heading: ({ number, text }) => [number === null ? plainWords(text) : `${number} ${plainWords(text)}`],
  list: (block) => listLines(block, ''),
  pairs: ({ rows }) => rows.map((row) => row.join('\t')),
  labelled: ({ rows }) =>
    rows.flatMap(({ label, lines }) => lines.map((line, index) => `${index === 0 ? label : ''}\t${plainWords(line)}`)),
  table: ({ header, rows, widths }) => [
    ...(header === null ? [] : [header.join('\t')]),
    ...rows.flatMap((row) => rowLines(row, widths.length)),
  ],
  right: ({ text }) => [plainWords(text).padStart(RIGHT_EDGE)],
};

function listLines({ first, items }, indent) {
  return items.flatMap(({ text, list }, index) => [
    `${indent}${labelOf(first, index)} ${plainWords(text)}`,
    ...(list === null ? [] : listLines(list, `${indent}    `)),
  ]);
}

/** A row has as many lines as its longest cell has paragraphs. */
function rowLines(row, columns) {
  const starts = columnsOf(row);
  const cells = row.map((cell) => (cell === null ? [] : cellLines(cell)));
  const count = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: count }, (_, line) => {
    const words = new Array(columns).fill('');
    cells.forEach((lines, index) => (words[starts[index]] = lines[line] ?? ''));
    return words.join('\t');
  });
}

function cellLines(cell) {
  const { number, paragraphs } = cellParts(cell);
  return number === null ? paragraphs.map(plainWords) : [number];
}

export function writeTxt(blocks) {
  return `${blocks.map((block) => WRITE[block.kind](block).join('\n')).join('\n\n')}\n`;
}
