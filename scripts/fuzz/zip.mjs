/** Reads and writes ZIP archives, of any names; quick for what repeats, as changed files do. */
import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 2 January 2020, as ZIP counts days. */
const DAY = (40 << 9) | (1 << 5) | 2;

/** A member that says it is larger (it may be lying) is left out. */
const LARGEST = 4_000_000;

/** Bytes by name. Throws for what is no archive. */
export const unzipped = (bytes) => unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= LARGEST });

/** `files`: bytes by name. */
export function zipped(files) {
  const members = Object.entries(files).map(([name, bytes]) => memberOf(Buffer.from(name), bytes));
  let place = 0;
  const central = members.map(({ head, name, local }) => {
    const entry = Buffer.concat([
      numbers([CENTRAL, 4], [20, 2]),
      head,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [place, 4]),
      name,
    ]);
    place += local.length;
    return entry;
  });
  const list = Buffer.concat(central);
  const count = members.length;
  const end = numbers([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [place, 4], [0, 2]);
  return Buffer.concat([...members.map(({ local }) => local), list, end]);
}

function memberOf(name, bytes) {
  const packed = deflateRawSync(bytes, { level: 6 });
  const sizes = [
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  ];
  // UTF-8 names; deflated.
  const head = numbers([20, 2], [0x800, 2], [8, 2], [0, 2], [DAY, 2], ...sizes);
  return { name, head, local: Buffer.concat([numbers([LOCAL, 4]), head, name, packed]) };
}

/** Numbers of 2 or 4 bytes, least first. */
function numbers(...pairs) {
  return Buffer.concat(
    pairs.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
