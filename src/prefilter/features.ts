/**
 * What a text has that a pattern may need: its letters three by three, and its signs. A text is looked at once for all
 * the patterns that are tried on it.
 */

/** Signs that stand for no letter: what is no part of a word, digits and `_`, the beginning and the end of the text. */
const OTHER = 0;
const DIGIT = 27;
const START = 28;
const END = 29;
const SYMBOLS = 30;

const ASCII = 128;
const NINE = 0x39;
const SIGNS = SYMBOLS ** 3;
const FAR_SIGNS = SIGNS + ASCII;
const COUNT = FAR_SIGNS + ASCII;

/** Longer texts are not looked at: few patterns are tried on them. */
const MAX_LENGTH = 4096;

/** As many texts are remembered, by their lengths: patterns are tried on a line, on its sentences, and on the line again. */
const SLOTS = 8;

/** Marks grow from text to text; when they are used up, all begins anew. */
const MAX_MARK = 0xffff;

/** Letters beyond ASCII that are the same as ASCII ones where case does not matter: `ſ` and the sign for kelvins. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

interface Slot {
  text: string | null;
  /** Whether the features of the text are noted. */
  known: boolean;
  /** The number of the text. */
  mark: number;
  /** By feature: the number of the last text that had it. */
  marks: Uint16Array;
}

const slots: Slot[] = Array.from({ length: SLOTS }, () => ({
  text: null,
  known: false,
  mark: 0,
  marks: new Uint16Array(0),
}));

const SYMBOL_OF = Uint8Array.from({ length: ASCII }, (_, code) => symbolOf(code));

function symbolOf(code: number): number {
  const letter = code | 0x20;
  if (letter >= 0x61 && letter <= 0x7a && code >= 0x41) return letter - 0x60;
  return (code >= 0x30 && code <= 0x39) || code === 0x5f ? DIGIT : OTHER;
}

/**
 * What a pattern needs, made from its short form: clauses that must all be met, parted by `&`, each of alternatives,
 * parted by `|`, each of features that must all be there, three characters each: letters, `_` for what is no part of a
 * word, `9`, `^`, `$`; or `=` and a sign of ASCII; or `~` and the last seven bits of another sign as two hexadecimal
 * digits. Made into numbers: for each clause where it ends, and for each alternative how many features it has, and these.
 */
export function needsOf(short: string): Uint16Array {
  const needs: number[] = [0];
  let clause = 0;
  let alternative = needs.push(0) - 1;
  for (let at = 0; at < short.length;) {
    const code = short.charCodeAt(at);
    if (code === 0x7c) {
      alternative = needs.push(0) - 1;
      at++;
    } else if (code === 0x26) {
      needs[clause] = needs.length;
      clause = needs.push(0) - 1;
      alternative = needs.push(0) - 1;
      at++;
    } else {
      needs[alternative]!++;
      needs.push(featureAt(short, at));
      at += 3;
    }
  }
  needs[clause] = needs.length;
  return Uint16Array.from(needs);
}

function featureAt(short: string, at: number): number {
  const first = short.charCodeAt(at);
  if (first === 0x3d) return SIGNS + short.charCodeAt(at + 1);
  if (first === 0x7e) return FAR_SIGNS + Number.parseInt(short.slice(at + 1, at + 3), 16);
  return (
    (shortSymbol(first) * SYMBOLS + shortSymbol(short.charCodeAt(at + 1))) * SYMBOLS +
    shortSymbol(short.charCodeAt(at + 2))
  );
}

function shortSymbol(code: number): number {
  if (code >= 0x61) return code - 0x60;
  if (code === 0x39) return DIGIT;
  if (code === 0x5e) return START;
  return code === 0x24 ? END : OTHER;
}

/** Whether `text` has what is needed; true, too, where that is not known. */
export function hasNeeds(text: string, needs: Uint16Array): boolean {
  if (text.length > MAX_LENGTH) return true;
  const slot = slots[text.length % SLOTS]!;
  if (slot.text !== text) note(slot, text);
  return !slot.known || meets(needs, slot.marks, slot.mark);
}

function meets(needs: Uint16Array, marks: Uint16Array, mark: number): boolean {
  let at = 0;
  while (at < needs.length) {
    const end = needs[at++]!;
    let met = false;
    while (at < end && !met) {
      const behind = at + 1 + needs[at++]!;
      while (at < behind && marks[needs[at]!] === mark) at++;
      met = at === behind;
      at = behind;
    }
    if (!met) return false;
    at = end;
  }
  return true;
}

/** Notes the features of a text. */
function note(slot: Slot, text: string): void {
  if (slot.marks.length === 0) slot.marks = new Uint16Array(COUNT);
  if (slot.mark === MAX_MARK) {
    slot.marks.fill(0);
    slot.mark = 0;
  }
  slot.text = text;
  slot.mark++;
  slot.known = mark(text, slot.marks, slot.mark);
}

/** Gives whether the text can be judged by its features. */
function mark(text: string, marks: Uint16Array, own: number): boolean {
  let before = OTHER;
  let last = START;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let symbol = OTHER;
    if (code < ASCII) {
      symbol = SYMBOL_OF[code]!;
      if (symbol === OTHER || symbol === DIGIT) marks[SIGNS + (symbol === DIGIT ? NINE : code)] = own;
    } else {
      if (code === LONG_S || code === KELVIN) return false;
      marks[FAR_SIGNS + (code & (ASCII - 1))] = own;
    }
    if (at > 0) marks[(before * SYMBOLS + last) * SYMBOLS + symbol] = own;
    // What begins the text is also behind what is no part of a word.
    if (at === 1) marks[last * SYMBOLS + symbol] = own;
    before = at === 0 ? START : last;
    last = symbol;
  }
  marks[(before * SYMBOLS + last) * SYMBOLS + END] = own;
  marks[(before * SYMBOLS + last) * SYMBOLS + OTHER] = own;
  if (text.length === 1) {
    marks[last * SYMBOLS + END] = own;
    marks[last * SYMBOLS + OTHER] = own;
  }
  return true;
}
