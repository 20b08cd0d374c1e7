/** Markdown with pipe tables. */
import { labelOf } from '../labels.mjs';
import { acceptedRuns, cellParts, columnsOf } from '../model.mjs';

const WRITE = {
  title: ({ text }) => `# ${words(text)}`,
  paragraph: ({ text }) => words(text),
  subheading: ({ text }) => `### ${words(text)}`,
  heading: ({ number, text }) => `## ${number === null ? '' : `${number} `}${words(text)}`,
  list: (block) => listLines(block, '').join('\n'),
  pairs: ({ rows }) => pipes([['', ''], ...rows]),
  labelled: ({ rows }) => rows.map(({ label, lines }) => `**${label}** ${lines.map(words).join('  \n')}`).join('\n\n'),
  table: ({ header, rows, widths }) =>
    pipes([header ?? widths.map(() => ''), ...rows.map((row) => cellsOf(row, widths.length))]),
  right: ({ text }) => words(text),
};

function words(text) {
  return acceptedRuns(text)
    .map(({ text: run, bold }) => (bold ? `**${run}**` : run))
    .join('');
}

function listLines({ first, items }, indent) {
  return items.flatMap(({ text, list }, index) => {
    const label = labelOf(first, index);
    const line = `${indent}- ${label === '•' ? '' : `${label} `}${words(text)}`;
    return list === null ? [line] : [line, ...listLines(list, `${indent}    `)];
  });
}

function cellsOf(row, columns) {
  const starts = columnsOf(row);
  const cells = new Array(columns).fill('');
  row.forEach((cell, index) => {
    if (cell === null) return;
    const { number, paragraphs } = cellParts(cell);
    cells[starts[index]] = number ?? paragraphs.map(words).join('<br>');
  });
  return cells;
}

function pipes([header, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export function writeMd(blocks) {
  return `${blocks.map((block) => WRITE[block.kind](block)).join('\n\n')}\n`;
}
