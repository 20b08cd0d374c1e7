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
const isLineEndHyphen = (code: number): boolean => code === 0x02 || code === 0xfffe;
const HYPHEN = 0x2d;

/** How the characters of one text object are set: they stand on one baseline. */
interface Style {
  size: number;
  bold: boolean;
  italic: boolean;
  /** Quarter turns of the text against the page; null where it is askew (a watermark). */
  quarters: number | null;
  baseline: number;
}

/** A word that is being put together. */
interface Open {
  text: string;
  x0: number;
  x1: number;
  style: Style;
  isJoined: boolean;
}

/** The words of an open page, in the order of the file; those set askew or across are left out. */
export function wordsOf(pdf: Pdf, page: number, place: Matrix, quarters: number): { words: Word[]; cut: boolean } {
  const { calls, scratch } = pdf;
  const textPage = calls.FPDFText_LoadPage(page);
  if (textPage === 0) return { words: [], cut: false };
  const words: Word[] = [];
  let open: Open | null = null;
  let isJoined = false;
  const flush = (joins: boolean) => {
    if (open !== null) words.push(wordOf(open));
    isJoined = joins && open !== null;
    open = null;
  };
  try {
    const styles = new Styles(pdf, place);
    const all = calls.FPDFText_CountChars(textPage);
    const count = Math.min(all, SETTINGS.maxCharacters);
    for (let index = 0; index < count; index++) {
      const said = calls.FPDFText_GetUnicode(textPage, index);
      const code = isLineEndHyphen(said) ? HYPHEN : said;
      if (isBlank(code)) {
        flush(false);
        continue;
      }
      const style = styles.of(textPage, index);
      if (style.quarters !== quarters) continue;
      if (calls.FPDFText_GetLooseCharBox(textPage, index, scratch) === 0) continue;
      const floats = pdf.pdfium.pdfium.HEAPF32;
      const at = scratch >> 2;
      const a = along(place, floats[at] ?? 0, floats[at + 1] ?? 0);
      const b = along(place, floats[at + 2] ?? 0, floats[at + 3] ?? 0);
      if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
      const x0 = Math.min(a, b);
      const x1 = Math.max(a, b);
      const last = open;
      if (last !== null && partsFrom(last, x0, style)) flush(true);
      const current = open;
      const text = String.fromCodePoint(code);
      if (current === null) open = { text, x0, x1, style, isJoined };
      else {
        current.text += text;
        current.x0 = Math.min(current.x0, x0);
        current.x1 = Math.max(current.x1, x1);
      }
    }
    flush(false);
    return { words, cut: all > count };
  } finally {
    calls.FPDFText_ClosePage(textPage);
  }
}

/** What parts words: blanks of any width, control characters, and what is no character. */
function isBlank(code: number): boolean {
  if (code > 0x20 && code < 0x7f) return false;
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return true;
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** How far along the line a point of the page stands. */
function along([a, , c, , e]: Matrix, x: number, y: number): number {
  return a * x + c * y + e;
}

function partsFrom(last: Open, x0: number, style: Style): boolean {
  const size = Math.max(last.style.size, style.size);
  if (Math.abs(last.style.baseline - style.baseline) > SETTINGS.drop * size) return true;
  const gap = x0 - last.x1;
  return gap > SETTINGS.gap * size || gap < -size;
}

function wordOf({ text, x0, x1, style, isJoined }: Open): Word {
  const { baseline, size, bold, italic } = style;
  const y0 = baseline - SETTINGS.ascent * size;
  const y1 = baseline + SETTINGS.descent * size;
  const word: Word = { text, x0, x1, y0, y1, baseline, size, bold, italic };
  if (isJoined) word.isJoined = true;
  return word;
}

/** How each text object is set, asked for once. */
class Styles {
  readonly #pdf: Pdf;
  readonly #place: Matrix;
  readonly #byObject = new Map<number, Style>();
  readonly #fonts = new Map<number, { bold: boolean; italic: boolean }>();
  #last = { object: 0, style: null as Style | null };

  constructor(pdf: Pdf, place: Matrix) {
    this.#pdf = pdf;
    this.#place = place;
  }

  of(textPage: number, index: number): Style {
    const { calls } = this.#pdf;
    const object = calls.FPDFText_GetTextObject(textPage, index);
    if (object === this.#last.object && this.#last.style !== null) return this.#last.style;
    const style = this.#byObject.get(object) ?? this.#read(textPage, index, object);
    this.#last = { object, style };
    return style;
  }

  #read(textPage: number, index: number, object: number): Style {
    const { pdfium, calls, scratch } = this.#pdf;
    calls.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    const doubles = pdfium.pdfium.HEAPF64;
    const [, baseline] = apply(this.#place, doubles[scratch >> 3] ?? 0, doubles[(scratch >> 3) + 1] ?? 0);
    calls.FPDFText_GetMatrix(textPage, index, scratch);
    const [a, b, c, d] = readMatrix(pdfium, scratch);
    const size = calls.FPDFText_GetFontSize(textPage, index) * Math.hypot(c, d);
    const font = this.#font(calls.FPDFTextObj_GetFont(object));
    const style = { size: Math.abs(size), ...font, quarters: quartersOf(a, b), baseline };
    this.#byObject.set(object, style);
    return style;
  }

  #font(font: number): { bold: boolean; italic: boolean } {
    const known = this.#fonts.get(font);
    if (known !== undefined) return known;
    const { pdfium, calls } = this.#pdf;
    const { malloc, free } = pdfium.pdfium.wasmExports;
    const address = malloc(NAME_BYTES);
    pdfium.pdfium.HEAPU8[address] = 0;
    calls.FPDFFont_GetBaseFontName(font, address, NAME_BYTES);
    const name = pdfium.pdfium.UTF8ToString(address, NAME_BYTES);
    free(address);
    const style = {
      bold: BOLD.test(name) || calls.FPDFFont_GetWeight(font) >= SETTINGS.boldWeight,
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
