/** Changes of pictures: of the numbers in their headers and chunks. */
const MOST = 6;
const HEAD = 120;
const VALUES = [0, 1, 2, 7, 0xff, 0xffff, 0x10000, 0x7fffffff, 0xffffffff];

const overNumbers = (write) => (text, random) => {
  const bytes = Buffer.from(text, 'latin1');
  if (bytes.length < HEAD) return text;
  for (let left = 1 + random.below(MOST); left > 0; left--) {
    const at = 8 + random.below((random.below(4) === 0 ? bytes.length : HEAD) - 12);
    bytes[write](random.pick(VALUES) & (write.includes('16') ? 0xffff : -1), at);
  }
  return bytes.toString('latin1');
};

export const IMAGES = [
  overNumbers('writeInt32BE'),
  overNumbers('writeInt32LE'),
  overNumbers('writeUInt16BE'),
  overNumbers('writeUInt16LE'),
  (text, random) => {
    const bytes = Buffer.from(text, 'latin1');
    const at = random.below(Math.min(HEAD, bytes.length));
    bytes[at] ^= 1 << random.below(8);
    return bytes.toString('latin1');
  },
];
