/** Changes of lines. */
import { nastyPiece } from '../nasty.mjs';

const MOST = 6;
const MANY = 3000;
const INDENTS = ['\t', '    ', '  ', '        ', '> ', '- ', '\u00a0'];

/** A change of the lines at a place, made up to `MOST` times. */
const overLines = (change) => (text, random) => {
  const lines = text.split('\n');
  for (let left = 1 + random.below(MOST); left > 0 && lines.length > 0; left--)
    change(lines, random.below(lines.length), random);
  return lines.join('\n');
};

export const LINES = [
  overLines((lines, at, random) => lines.splice(at, 1 + random.below(4))),
  overLines((lines, at) => lines.splice(at, 0, lines[at])),
  overLines((lines, at, random) => {
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other], lines[at]];
  }),
  overLines((lines, at, random) => lines.splice(at, 2, lines.slice(at, at + 2).join(random.pick(['', ' ', '\t'])))),
  overLines((lines, at, random) => {
    const cut = random.below(lines[at].length + 1);
    lines.splice(at, 1, lines[at].slice(0, cut), lines[at].slice(cut));
  }),
  overLines((lines, at, random) => (lines[at] = random.pick(INDENTS).repeat(1 + random.below(5)) + lines[at])),
  overLines((lines, at, random) => {
    const words = lines[at].split(' ');
    words.splice(random.below(words.length), random.below(2), nastyPiece(random));
    lines[at] = words.join(' ');
  }),
  overLines((lines, at, random) => lines.splice(at, 0, nastyPiece(random))),
  overLines(
    (lines, at, random) => (lines[at] = random.below(2) === 0 ? lines[at].toUpperCase() : lines[at].toLowerCase()),
  ),
  overLines((lines, at) => (lines[at] = lines[at].split(' ').reverse().join(' '))),
  /** Pages: form feeds, and the order of what is between them. */
  overLines((lines, at) => (lines[at] = `\f${lines[at]}`)),
  (text, random) => random.shuffled(text.split('\f')).join('\f'),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\r', ' ', '\n\t', '\f'])),
  (text, random) => random.shuffled(text.split('\n\n')).join('\n\n'),
  (text) => `${text}\n\n${text}`,
  (text, random) => {
    const lines = text.split('\n');
    return `${text}\n${`${lines[random.below(lines.length)]}\n`.repeat(random.below(MANY))}`;
  },
];
