/** Changes of tables whose cells are parted by a tab, a pipe or columns of spaces. */
import { nastyPiece } from '../nasty.mjs';

const PARTS = ['\t', '|', '   '];
const WIDE = 10_000;
const SOMETIMES = 10;

/** A change of the cells of every row, or of one: `change(cells, random, isFirst)`. */
const overRows = (change) => (text, random) => {
  const held = PARTS.filter((part) => text.includes(part));
  if (held.length === 0) return text;
  const part = random.pick(held);
  const lines = text.split('\n');
  const rows = [...lines.keys()].filter((index) => lines[index].includes(part));
  const changed = random.below(2) === 0 ? rows : [random.pick(rows)];
  for (const index of changed) {
    const cells = lines[index].split(part);
    change(cells, random, index === rows[0]);
    lines[index] = cells.join(part);
  }
  return lines.join('\n');
};

export const CELLS = [
  overRows((cells) => cells.reverse()),
  overRows((cells, random) => cells.splice(random.below(cells.length), 1)),
  overRows((cells, random) => cells.splice(random.below(cells.length), 0, cells[random.below(cells.length)])),
  overRows((cells, random) => (cells[random.below(cells.length)] = '')),
  overRows((cells, random) => (cells[random.below(cells.length)] = nastyPiece(random))),
  overRows((cells, random) => cells.push(...Array.from({ length: random.below(20) }, () => 'x'))),
  overRows((cells, random, isFirst) => {
    if (isFirst && random.below(SOMETIMES) === 0)
      cells.push(...Array.from({ length: WIDE }, (_, column) => String(column)));
  }),
  /** The header again, in the middle. */
  (text, random) => {
    const lines = text.split('\n');
    const header = lines.find((line) => PARTS.some((part) => line.includes(part)));
    if (header !== undefined) lines.splice(random.below(lines.length), 0, header);
    return lines.join('\n');
  },
  (text, random) => text.replaceAll(random.pick(PARTS), random.pick([...PARTS, ' ', ',', '||', '\t\t'])),
];
