/** Changes of a compound file, as Word 97 to 2003 writes: of sectors, and of the numbers that its structures are made of. */
const SECTOR = 512;
const MOST = 12;
const VALUES = [0, 1, 2, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0xfffffffd];

const overBytes = (change) => (text, random) => {
  const bytes = Buffer.from(text, 'latin1');
  if (bytes.length < 2 * SECTOR) return text;
  change(bytes, random);
  return bytes.toString('latin1');
};

const numbersFrom = (from, to) =>
  overBytes((bytes, random) => {
    const end = Math.min(to, bytes.length - 4);
    for (let left = 1 + random.below(MOST); left > 0; left--)
      bytes.writeUInt32LE(random.pick(VALUES), from + 2 * random.below((end - from) >> 1));
  });

export const OLD_WORD = [
  numbersFrom(24, SECTOR),
  // The file information block stands in the first sectors.
  numbersFrom(SECTOR, 4 * SECTOR),
  numbersFrom(0, Infinity),
  overBytes((bytes, random) => {
    const sectors = Math.floor(bytes.length / SECTOR);
    const [from, to] = [random.below(sectors) * SECTOR, random.below(sectors) * SECTOR];
    bytes.copyWithin(to, from, from + SECTOR);
  }),
  overBytes((bytes, random) => {
    const at = random.below(Math.floor(bytes.length / SECTOR)) * SECTOR;
    bytes.fill(random.pick([0, 0xff]), at, at + SECTOR);
  }),
  overBytes((bytes, random) => {
    for (let left = 1 + random.below(MOST); left > 0; left--)
      bytes.writeUInt16LE(random.below(65_536), random.below(bytes.length - 2));
  }),
];
