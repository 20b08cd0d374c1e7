/** The printed labels of automatic numbers. A form is told by its first label: "(a)", "(i)", "(1)", "1)", "4.", "4", "•". */

/** What stands around the number, which kind of number it is, and where it starts. */
export function formOf(first) {
  if (first === '•') return { kind: 'bullet', before: '•', after: '', start: 1 };
  const [, before, core, after] = /^(\(?)(\w+)([.)]?)$/.exec(first);
  if (core === 'a') return { kind: 'letter', before, after, start: 1 };
  if (core === 'i') return { kind: 'roman', before, after, start: 1 };
  return { kind: 'decimal', before, after, start: Number(core) };
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The label of the item that has `index` items before it. */
export function labelOf(first, index) {
  const { kind, before, after, start } = formOf(first);
  if (kind === 'bullet') return before;
  const number = start + index;
  const core = { letter: String.fromCharCode(96 + number), roman: ROMAN[number], decimal: String(number) }[kind];
  return `${before}${core}${after}`;
}
