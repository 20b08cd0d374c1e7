/** The words of a page with their boxes, from PDFium's characters. */
import type { Word } from '../layout/page.ts';
import type { Pdf } from './engine.ts';
import { apply, readMatrix, type Matrix } from './geometry.ts';

const SETTINGS = {
  /** Share of the type's height that parts two words where the file holds no blank. */
  gap: 0.22,
  /** Share of the type's height by which letters of one word may stand higher or lower than each other. */
  drop: 0.25,
  /** Above the baseline and below it, in shares of the type's height. */
  ascent: 0.8,
  descent: 0.2,
  /** Radians by which text may be askew and still be read along the line. */
  askew: 0.1,
  /** Characters of one page; a page of small print has a tenth. */
  maxCharacters: 100_000,
  boldWeight: 600,
};

const BOLD = /bold|black|heavy|demi/i;
const ITALIC = /italic|oblique/i;
const NAME_BYTES = 256;
/** How PDFium hands out the hyphen at a line's end. */
const LINE_END_HYPHEN = new Set([0x02, 0xfffe]);

/** How the characters of one text object are set. */
interface Style {
  size: number;
  bold: boolean;
  italic: boolean;
  /** Quarter turns of the text against the page; null where it is askew (a watermark). */
  quarters: number | null;
}

/** One character; `x0`, `x1` and `baseline` as the page is seen. */
interface Letter {
  text: string;
  x0: number;
  x1: number;
  baseline: number;
  style: Style;
}

/** The words of an open page, in the order of the file; those set askew or across are left out. */
export function wordsOf(pdf: Pdf, page: number, place: Matrix, quarters: number): { words: Word[]; cut: boolean } {
  const { pdfium, scratch } = pdf;
  const textPage = pdfium.FPDFText_LoadPage(page);
  if (textPage === 0) return { words: [], cut: false };
  const words: Word[] = [];
  let open: Letter[] = [];
  let isJoined = false;
  const flush = (joins: boolean) => {
    if (open.length > 0) {
      const word = wordOf(open);
      if (isJoined) word.isJoined = true;
      words.push(word);
    }
    isJoined = joins;
    open = [];
  };
  try {
    const styles = new Styles(pdf);
    const all = pdfium.FPDFText_CountChars(textPage);
    const count = Math.min(all, SETTINGS.maxCharacters);
    for (let index = 0; index < count; index++) {
      const code = pdfium.FPDFText_GetUnicode(textPage, index);
      const text = LINE_END_HYPHEN.has(code) ? '-' : character(code);
      if (text.trim() === '') {
        flush(false);
        continue;
      }
      const style = styles.of(textPage, index);
      if (style.quarters === null || (style.quarters + quarters) % 4 !== 0) continue;
      const letter = letterAt(pdf, textPage, index, place, scratch);
      if (letter === null) continue;
      const made = { ...letter, text, style };
      const last = open.at(-1);
      if (last !== undefined && partsFrom(last, made)) flush(true);
      open.push(made);
    }
    flush(false);
    return { words, cut: all > count };
  } finally {
    pdfium.FPDFText_ClosePage(textPage);
  }
}

function character(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  return String.fromCodePoint(code);
}

function letterAt(
  { pdfium }: Pdf,
  textPage: number,
  index: number,
  place: Matrix,
  scratch: number,
): Pick<Letter, 'x0' | 'x1' | 'baseline'> | null {
  // A FS_RECTF (left, top, right, bottom) of floats, then two doubles.
  if (!pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch)) return null;
  if (!pdfium.FPDFText_GetCharOrigin(textPage, index, scratch + 16, scratch + 24)) return null;
  const floats = pdfium.pdfium.HEAPF32;
  const doubles = pdfium.pdfium.HEAPF64;
  const at = scratch >> 2;
  const [ax, ay] = apply(place, floats[at] ?? 0, floats[at + 1] ?? 0);
  const [bx, by] = apply(place, floats[at + 2] ?? 0, floats[at + 3] ?? 0);
  const [, baseline] = apply(place, doubles[(scratch >> 3) + 2] ?? 0, doubles[(scratch >> 3) + 3] ?? 0);
  if (![ax, ay, bx, by, baseline].every(Number.isFinite)) return null;
  return { x0: Math.min(ax, bx), x1: Math.max(ax, bx), baseline };
}

function partsFrom(last: Letter, next: Letter): boolean {
  const size = Math.max(last.style.size, next.style.size);
  if (Math.abs(last.baseline - next.baseline) > SETTINGS.drop * size) return true;
  const gap = next.x0 - last.x1;
  return gap > SETTINGS.gap * size || gap < -size;
}

function wordOf(letters: readonly Letter[]): Word {
  const [first] = letters;
  const style = first?.style ?? { size: 0, bold: false, italic: false };
  const baseline = first?.baseline ?? 0;
  return {
    text: letters.map((letter) => letter.text).join(''),
    x0: Math.min(...letters.map((letter) => letter.x0)),
    x1: Math.max(...letters.map((letter) => letter.x1)),
    y0: baseline - SETTINGS.ascent * style.size,
    y1: baseline + SETTINGS.descent * style.size,
    baseline,
    size: style.size,
    bold: style.bold,
    italic: style.italic,
  };
}

/** How each text object is set, asked for once. */
class Styles {
  readonly #pdf: Pdf;
  readonly #byObject = new Map<number, Style>();
  readonly #fonts = new Map<number, { bold: boolean; italic: boolean }>();

  constructor(pdf: Pdf) {
    this.#pdf = pdf;
  }

  of(textPage: number, index: number): Style {
    const { pdfium, scratch } = this.#pdf;
    const object = pdfium.FPDFText_GetTextObject(textPage, index);
    const known = this.#byObject.get(object);
    if (known !== undefined) return known;
    pdfium.FPDFText_GetMatrix(textPage, index, scratch);
    const [a, b, c, d] = readMatrix(pdfium, scratch);
    const size = pdfium.FPDFText_GetFontSize(textPage, index) * Math.hypot(c, d);
    const style = {
      size: Math.abs(size),
      ...this.#font(pdfium.FPDFTextObj_GetFont(object)),
      quarters: quartersOf(a, b),
    };
    this.#byObject.set(object, style);
    return style;
  }

  #font(font: number): { bold: boolean; italic: boolean } {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    const { pdfium } = this.#pdf;
    const { malloc, free } = pdfium.pdfium.wasmExports;
    const address = malloc(NAME_BYTES);
    pdfium.pdfium.HEAPU8[address] = 0;
    pdfium.FPDFFont_GetBaseFontName(font, address, NAME_BYTES);
    const name = pdfium.pdfium.UTF8ToString(address, NAME_BYTES);
    free(address);
    const style = {
      bold: BOLD.test(name) || pdfium.FPDFFont_GetWeight(font) >= SETTINGS.boldWeight,
      italic: ITALIC.test(name),
    };
    this.#fonts.set(font, style);
    return style;
  }
}

function quartersOf(a: number, b: number): number | null {
  const turn = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(turn);
  if (Math.abs(turn - whole) * (Math.PI / 2) > SETTINGS.askew) return null;
  return (whole + 4) % 4;
}
