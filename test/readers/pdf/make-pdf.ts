/** PDFs written in code. Places are in points from the top left corner of the page as it is seen. */

export const PAGE = { width: 595, height: 842 };

export interface Set {
  size?: number;
  font?: 'regular' | 'bold' | 'italic' | 'ligatures';
  /** How far the words are turned, in degrees against the clock. */
  degrees?: number;
}

export interface PageSpec {
  content: string;
  /** What the page's /Rotate says; the content still stands as it is seen. */
  rotate?: 90 | 180 | 270;
  /** Where the corner of the page's own coordinates stands. */
  origin?: [x: number, y: number];
}

const FONTS = { regular: 'F1', bold: 'F2', italic: 'F3', ligatures: 'F4' };

/** Characters beyond ASCII as the fonts have them. */
const CODES: Readonly<Record<string, number>> = {
  '•': 0x95,
  '–': 0x96,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '£': 0xa3,
  // In the font "ligatures" alone.
  ﬁ: 1,
  ﬂ: 2,
};

/** Words whose first letter stands at `x` on the baseline `y`. */
export function words(
  x: number,
  y: number,
  text: string,
  { size = 11, font = 'regular', degrees = 0 }: Set = {},
): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(5));
  const codes = [...text].map((character) => {
    const code = CODES[character] ?? character.charCodeAt(0);
    return code < 32 || code > 126 || /[()\\]/.test(character) ? `\\${code.toString(8).padStart(3, '0')}` : character;
  });
  const matrix = `${cos} ${sin} ${Number(sin) === 0 ? '0' : `-${sin}`.replace('--', '')} ${cos} ${x} ${PAGE.height - y}`;
  return `BT /${FONTS[font]} ${size} Tf ${matrix} Tm (${codes.join('')}) Tj ET\n`;
}

/** Lines of words below each other. */
export function lines(x: number, y: number, texts: readonly string[], set: Set & { leading?: number } = {}): string {
  const { leading = 14 } = set;
  return texts.map((text, index) => words(x, y + index * leading, text, set)).join('');
}

/** Words in lines that are as full as `width` allows. */
export function paragraph(
  x: number,
  y: number,
  width: number,
  text: string,
  set: Set & { leading?: number } = {},
): string {
  const { size = 11 } = set;
  const full: string[] = [];
  let open = '';
  for (const word of text.split(' ')) {
    const longer = open === '' ? word : `${open} ${word}`;
    if (open !== '' && widthOf(longer, size) > width) {
      full.push(open);
      open = word;
    } else open = longer;
  }
  return lines(x, y, [...full, open], set);
}

/** Helvetica's widths of the characters 32 to 126, in thousandths of its size. */
const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

/** How wide words in the regular font are. */
export function widthOf(text: string, size = 11): number {
  return [...text].reduce((sum, character) => sum + ((WIDTHS[character.charCodeAt(0) - 32] ?? 556) * size) / 1000, 0);
}

/** A stroked line. */
export function stroke(x0: number, y0: number, x1: number, y1: number): string {
  return `0.7 w ${x0} ${PAGE.height - y0} m ${x1} ${PAGE.height - y1} l S\n`;
}

/** A line that is a thin filled box. */
export function bar(x0: number, y0: number, x1: number, y1: number): string {
  const [width, height] = [Math.max(0.7, x1 - x0), Math.max(0.7, y1 - y0)];
  return `${x0} ${PAGE.height - y0 - height} ${width} ${height} re f\n`;
}

/** All lines of a table, from its places of columns and of rows. */
export function grid(xs: readonly number[], ys: readonly number[], rule = stroke): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [...ys.map((y) => rule(left, y, right, y)), ...xs.map((x) => rule(x, top, x, bottom))].join('');
}

/** A ruled table: the words of each cell, a line each, and its lines. */
export function ruled(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly (string | readonly string[])[])[],
  rule = stroke,
): string {
  const cells = rows.flatMap((row, r) =>
    row.map((cell, c) => lines((xs[c] ?? 0) + 5, (ys[r] ?? 0) + 14, typeof cell === 'string' ? [cell] : cell)),
  );
  return grid(xs, ys, rule) + cells.join('');
}

/** A grey picture. */
export function picture(x: number, y: number, width: number, height: number): string {
  return `q ${width} 0 0 ${height} ${x} ${PAGE.height - y - height} cm /Im Do Q\n`;
}

/** What turns the content of a page so that it is seen upright once the page is turned. */
const TURNED = {
  0: '1 0 0 1 0 0',
  90: `0 1 -1 0 ${PAGE.height} 0`,
  180: `-1 0 0 -1 ${PAGE.width} ${PAGE.height}`,
  270: `0 -1 1 0 0 ${PAGE.width}`,
};

/** The first objects of each file; the pages follow, each with its content. */
const CATALOG = 1;
const PAGES = 2;
const FIRST_PAGE = 9;
const RESOURCES = '/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >> /XObject << /Im 7 0 R >> >>';

/** The objects of a PDF, by number from 1 on: what comes between "obj" and "endobj". */
export function objectsOf(pages: readonly (string | PageSpec)[]): string[] {
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  return [
    `<< /Type /Catalog /Pages ${PAGES} 0 R >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} ${RESOURCES} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    font('Helvetica-Oblique'),
    font('Helvetica').replace('/WinAnsiEncoding', '8 0 R'),
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x'),
    '<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >>',
    ...pages.flatMap((page, index) => {
      const { content, rotate = 0, origin: [x, y] = [0, 0] } = typeof page === 'string' ? { content: page } : page;
      const [width, height] = rotate % 180 === 0 ? [PAGE.width, PAGE.height] : [PAGE.height, PAGE.width];
      const placed = `q 1 0 0 1 ${x} ${y} cm ${TURNED[rotate]} cm\n${content}Q`;
      return [
        `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [${x} ${y} ${x + width} ${y + height}] /Rotate ${rotate} /Contents ${FIRST_PAGE + 1 + 2 * index} 0 R >>`,
        stream('', placed),
      ];
    }),
  ];
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** The file of some objects, with the table of where each stands. */
export function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root ${CATALOG} 0 R >>\n`;
  return Buffer.from(`${file}${end}startxref\n${file.length}\n%%EOF\n`, 'latin1');
}

export function makePdf(...pages: (string | PageSpec)[]): Uint8Array {
  return fileOf(objectsOf(pages));
}
