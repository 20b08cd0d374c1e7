/** List labels at the start of a line: bullets, numbers, letters, and both together ("- a)", "4 b)"). */
import { sliceText, trimText, type Text } from '../../document.ts';

export interface Labelled {
  label: Text;
  rest: Text;
}

const BULLET = '[-*+•●○◦▪■□➢►‣⁃·–—\\u{f000}-\\u{f0ff}]';
/** The bullet of Word's second level. A lone "o" is a word of Welsh, too: one blank and a small letter behind it tell nothing. */
const ROUND = 'o(?=\\t| {2}|\\s(?:[\\p{Lu}\\d"“‘(@#£€$[]|[a-z]{1,4}[.)]\\s))';
/** Enumerators that a list may have, a sample behind each. A capital letter or a bracket may stand right behind these. */
const TIGHT = [
  '\\([\\dIlO]{1,3}\\)', // (1), also misread: (I)
  '\\([a-z]{1,2}\\)', // (a)
  '\\([ivxl]{2,5}\\)', // (iv)
  '\\d{1,3}\\s?[a-z][.)]', // 4 a)
  '\\d{1,3}\\s?\\([a-z]\\)', // 4(a)
  '\\d{1,3}[.)]', // 7.
  '[A-Z]\\)', // A)
].join('|');
/** Those that a blank must follow, or they are the start of a word or a number. */
const LOOSE = [
  '\\d{1,3}(?:\\.\\d{1,3}){1,3}[.)]?', // 12.3
  '[a-z][.)]', // a)
  '[ivxl]{2,5}[.)]', // iv.
  '[IVX]{1,5}[.)]', // IV.
  '(?:I[lO]|\\d[IlOS]|[IlO]\\d)[.)]', // IO. for 10.
].join('|');
const ENUMERATOR = `${LOOSE}|${TIGHT}`;

const BULLETED = new RegExp(`^\\s*(${BULLET}|${ROUND})\\s+(?:(${ENUMERATOR})(?=\\s|$))?`, 'u');
const ENUMERATED = new RegExp(`^\\s*((?:${LOOSE})(?=\\s|$)|(?:${TIGHT})(?=[\\s"'‘“(]|$|\\p{Lu}))`, 'u');
/** What looks like a label and is none: times, dates, sums ("10.00 am", "16.04.19", "2.30-4.00pm", "1.5 million"). */
const NO_LABEL =
  /^\s*(?:\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m|hrs|hours|noon|[-–—]|to\b|until\b)|\d{1,2}\.\d{1,2}\.\d{2,4}\b|\d+\.\d+\s*(?:%|million|billion|m\b|k\b|miles|km|hours|years|per\b))/iu;

/** Splits a line into its label and the rest; null where it has no label. */
export function splitLabel(line: Text): Labelled | null {
  const value = line.value;
  const bulleted = BULLETED.exec(value);
  if (bulleted !== null) {
    const [all, bullet = '', enumerator] = bulleted;
    const labelAt = enumerator === undefined ? all.indexOf(bullet) : all.indexOf(enumerator, all.indexOf(bullet) + 1);
    const length = (enumerator ?? bullet).length;
    return cut(line, labelAt, labelAt + length, all.length);
  }
  const enumerated = ENUMERATED.exec(value);
  if (enumerated === null || NO_LABEL.test(value)) return null;
  const [all, enumerator = ''] = enumerated;
  return cut(line, all.length - enumerator.length, all.length, all.length);
}

function cut(line: Text, from: number, to: number, restAt: number): Labelled {
  return { label: sliceText(line, from, to), rest: trimText(sliceText(line, restAt)) };
}

/** Whether a whole string is one label: the cell of a table that holds only a number or a bullet. */
const ONLY_LABEL = new RegExp(`^(?:${BULLET}\\s*)?(?:${ENUMERATOR}|${BULLET}|\\d{1,3}[a-z]?)$`, 'u');
/** A number that a scanner misread, alone in its cell: "I", "I0", "II", "V1II"; told by the heading beside it. */
export const MISREAD_LABEL = /^(?:[IlS]|I{2,3}|[IlOS\d]{0,2}\d[IlOS\d]{0,2}|I[Ol]|[IVXl1]{2,6})\.?$/;

export function isLabel(value: string): boolean {
  return value === 'o' || (value !== '' && ONLY_LABEL.test(value) && !NO_LABEL.test(value));
}
