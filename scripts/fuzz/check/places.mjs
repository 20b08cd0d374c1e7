/** Whether the places that a result names are in the text, as they say. */

/** What is wrong: `[what, …]`. */
export function wrongPlaces(minutes, document) {
  const { text, lineStarts } = document;
  const { pages } = minutes.source;
  const wrong = [];
  for (const [path, source] of sourcesOf(minutes)) {
    const { start, end, startLine, endLine, page } = source;
    const isWithin = start <= end && end <= text.length;
    const first = lineOf(lineStarts, start);
    const last = lineOf(lineStarts, Math.max(start, end - 1));
    if (!isWithin) wrong.push(`${path}: ${start}-${end} of ${text.length} characters`);
    else if (startLine !== first || endLine !== last)
      wrong.push(`${path}: lines ${startLine}-${endLine}, not ${first}-${last}`);
    else if ((page === null) !== (pages === null)) wrong.push(`${path}: page ${page} of ${pages}`);
    else if (page !== null && page > pages) wrong.push(`${path}: page ${page} of ${pages}`);
    else if (source.boxes?.some((box) => !isBox(box, pages)))
      wrong.push(`${path}: a box is none: ${JSON.stringify(source.boxes)}`);
  }
  return wrong;
}

const isBox = ({ page, x, y, width, height }, pages) =>
  [x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0 && page >= 1 && page <= pages;

/** Every source of a result, with the path to it. */
export function sourcesOf(value, path = '') {
  if (typeof value !== 'object' || value === null) return [];
  if ('startLine' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    path === '' && key === 'source' ? [] : sourcesOf(inner, `${path}/${key}`),
  );
}

/** The 1-based line of an offset. */
function lineOf(lineStarts, offset) {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Whether the document's lines begin where its text has them; a line that is empty at the end need not be told. */
export function wrongLines({ text, lineStarts }) {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map((match) => match.index + match[0].length)];
  const wrong = lineStarts.findIndex((start, index) => starts[index] !== start);
  if (wrong >= 0) return [`lineStarts: line ${wrong + 1} begins at ${lineStarts[wrong]}, not ${starts[wrong]}`];
  const isWhole =
    lineStarts.length === starts.length || (lineStarts.length === starts.length - 1 && starts.at(-1) === text.length);
  return isWhole ? [] : [`lineStarts: ${lineStarts.length} lines of ${starts.length}`];
}
