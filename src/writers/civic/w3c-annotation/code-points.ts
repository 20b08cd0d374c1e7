/** Places in a text counted in code points, where JavaScript counts UTF-16 units. */

const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;

/**
 * Gives the function that turns an offset in `text` into the number of code points before it. An offset within a pair is
 * that of the pair's end; half of a pair that stands alone counts as one.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const { index, 0: found } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index + found.length);
  return (offset) => Math.min(offset, text.length) - firstAfter(pairs, offset);
}

/** How many of the ascending numbers are at most `limit`. */
function firstAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset, or the one after it where it would cut a pair. */
export function wholePair(text: string, offset: number): number {
  return HIGH.test(text.charAt(offset - 1)) && LOW.test(text.charAt(offset)) ? offset + 1 : offset;
}
