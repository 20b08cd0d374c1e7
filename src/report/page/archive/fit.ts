/** How much of a text has room in a chart: texts in SVG are neither wrapped nor cut by themselves. */

const FONTS = { label: '600 12.5px', value: '11.5px' };

const canvas = document.createElement('canvas').getContext('2d');

/** Pixels that the text takes; a guess where the browser does not tell. */
export function widthOf(text: string, font: keyof typeof FONTS = 'label'): number {
  const USUAL_LETTER = 8;
  if (canvas === null) return text.length * USUAL_LETTER;
  canvas.font = `${FONTS[font]} ${getComputedStyle(document.body).fontFamily}`;
  return canvas.measureText(text).width;
}

/** Letters beyond which no chart has room. */
const MOST = 400;

/** The text, or its beginning and "…". */
export function fitted(text: string, width: number): string {
  const letters = [...text.slice(0, MOST)];
  if (text.length <= MOST && widthOf(text) <= width) return text;
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (widthOf(`${letters.slice(0, middle).join('')}…`) <= width) fits = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
