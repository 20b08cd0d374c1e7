/** Labels of lists that were misread: "(@)" above "(b)" is "(a)", "4," below "3." is "4.". Their neighbours tell. */
import { SCAN } from './settings.ts';
import type { ScannedWord } from './words.ts';

/** Puts right, in place, the first words of lines that are labels but for a letter, where the list that they stand in tells. */
export function repairLabels(words: readonly ScannedWord[]): void {
  const labels = words.filter((word) => MAY_BE.test(word.text) && isFirst(word, words));
  labels.sort((a, b) => a.baseline - b.baseline);
  labels.forEach((word, index) => {
    const isBelow = (other: ScannedWord) => isInColumn(other, word) && IS.test(other.text);
    const above = labels.slice(0, index).findLast(isBelow)?.text;
    const below = labels.slice(index + 1).find(isBelow)?.text;
    word.text = repaired(word, above, below);
  });
}

/** Short, and not a word: what a label may have been read as. */
const MAY_BE = /^[([{]?[\p{L}\p{N}@&!|°¢]{1,4}[.,:;)\]}]{1,2}$/u;
const IS = /^(\(?)(\d{1,3}|[a-zA-Z]|[ivxl]{1,5}|[IVXL]{1,5})([.)])$/;

function repaired({ text, certainty }: ScannedWord, above: string | undefined, below: string | undefined): string {
  const demanded = [
    ...(above === undefined ? [] : neighbours(above, 1)),
    ...(below === undefined ? [] : neighbours(below, -1)),
  ];
  if (demanded.includes(text) || (IS.test(text) && certainty >= SCAN.sureLabel)) return text;
  const demandedOne = demanded.find((label) => isLike(text, label));
  if (demandedOne !== undefined) return demandedOne;
  const isRoman = [above, below].some((label) => label !== undefined && /^\([ivx]+\)$/.test(label));
  return isRoman && NARROW.test(text) ? '(i)' : text;
}

/** What the engine makes of "(i)", whose strokes nearly touch. */
const NARROW = /^\(?[0O]\)$/;

/** The labels that come next in a list (`step` 1) or come before (-1): several where "i" may be a letter or a number. */
function neighbours(label: string, step: number): string[] {
  const [, open = '', body = '', close = ''] = IS.exec(label) ?? [];
  const bodies: string[] = [];
  if (/^\d/.test(body)) bodies.push(String(Number(body) + step));
  else {
    const roman = ROMAN.indexOf(body.toLowerCase());
    const isSmall = body === body.toLowerCase();
    const next = roman === -1 ? undefined : ROMAN[roman + step];
    if (next !== undefined) bodies.push(isSmall ? next : next.toUpperCase());
    if (body.length === 1) bodies.push(String.fromCharCode(body.charCodeAt(0) + step));
  }
  return bodies.map((one) => `${open}${one}${close}`).filter((one) => IS.test(one));
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Letters that are read for each other. */
const ALIKE = ['a@8s&', 'il1!|jIt', 'o0O°Q', 'b6', 'ce¢', '5sS', '2zZ', 'g9q', 'B8', '.,:;', '([{', ')]}', '7T?'];

function isLike(read: string, label: string): boolean {
  return (
    read.length === label.length &&
    [...read].every((letter, index) => {
      const other = label[index] ?? '';
      return letter === other || ALIKE.some((set) => set.includes(letter) && set.includes(other));
    })
  );
}

/** Whether nothing stands close before a word. */
function isFirst(word: ScannedWord, words: readonly ScannedWord[]): boolean {
  return !words.some(
    (other) =>
      other !== word &&
      Math.abs(other.baseline - word.baseline) < SCAN.sameLine * word.size &&
      other.x < word.x &&
      other.x + other.width > word.x - SCAN.columnGap * word.size,
  );
}

/** Whether two words begin or end below each other. */
function isInColumn(one: ScannedWord, other: ScannedWord): boolean {
  const near = SCAN.sameColumn * other.size;
  return Math.abs(one.x - other.x) <= near || Math.abs(one.x + one.width - other.x - other.width) <= near;
}
