/** The pages of a Word 97 file that say how stretches of its stream look. */

/** What holds for the bytes of the stream from `from` up to `to`. */
export interface Stretch<Look> {
  from: number;
  to: number;
  look: Look;
}

const PAGE = 512;

/** How many stretches a page tells of. */
export function runsIn(page: Buffer): number {
  return page[PAGE - 1] ?? 0;
}

/** The stretches in the pages that a table lists; `lookOf` reads the look of a page's stretch `run`. */
export function stretchesIn<Look>(
  table: Buffer,
  stream: Buffer,
  lookOf: (page: Buffer, run: number) => Look,
): Stretch<Look>[] {
  const stretches: Stretch<Look>[] = [];
  const count = Math.min(Math.floor((table.length - 4) / 8), Math.ceil(stream.length / PAGE));
  for (let i = 0; i < count; i++) {
    const number = table.readUInt32LE(4 * (count + 1) + 4 * i);
    const page = stream.subarray(number * PAGE, (number + 1) * PAGE);
    const runs = runsIn(page);
    for (let run = 0; run < runs && 4 * (run + 2) <= page.length; run++) {
      const stretch = { from: page.readUInt32LE(4 * run), to: page.readUInt32LE(4 * run + 4), look: lookOf(page, run) };
      if (stretch.from >= (stretches.at(-1)?.to ?? 0)) stretches.push(stretch);
    }
  }
  return stretches;
}

/** Finds the stretch around a place of the stream; places that follow each other are found at once. */
export function finder<Look>(stretches: readonly Stretch<Look>[]): (place: number) => Stretch<Look> | undefined {
  let last: Stretch<Look> | undefined;
  return (place) => {
    if (last !== undefined && place >= last.from && place < last.to) return last;
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stretches[middle]?.from ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const found = stretches[low];
    if (found === undefined || place < found.from || place >= found.to) return undefined;
    last = found;
    return found;
  };
}
