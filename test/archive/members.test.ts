/** What is in a ZIP or a tar archive, and what is wrong with it, whether it is a file or in memory. */
import { strToU8, zipSync } from 'fflate';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { openArchive, openArchiveBytes, type Member } from '../../src/archive/members.ts';
import { inMemory, type Place } from '../../src/archive/members/store.ts';
import { openTar, streamOfBytes } from '../../src/archive/members/tar.ts';
import { openZip } from '../../src/archive/members/zip.ts';
import { ReadError } from '../../src/diagnostics.ts';
import { scratch } from '../cli/run.ts';
import { docx, p } from '../readers/docx/package.ts';

const { write } = scratch();

type Content = string | Uint8Array;
const zip = (files: Record<string, Content>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
    ),
  );

async function tar(files: Record<string, Content>, ...headers: Partial<Header>[]): Promise<Buffer> {
  const archive = pack();
  for (const header of headers) archive.entry({ name: 'x', ...header });
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, content);
  archive.finalize();
  const pieces: Uint8Array[] = [];
  for await (const piece of archive as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** "name: content", or "name! why not"; the last is "! why" where the archive itself fails. */
async function told(archive: AsyncIterable<Member> | null): Promise<string[] | null> {
  if (archive === null) return null;
  const lines: string[] = [];
  const tell = (name: string, error: unknown) => {
    if (!(error instanceof ReadError)) throw error;
    expect(error.message).toMatch(/^[^\n]{1,200}$/);
    lines.push(`${name}! ${error.code} ${error.message}`);
  };
  try {
    for await (const { name, bytes } of archive) {
      await bytes().then(
        (content) => lines.push(`${name}: ${Buffer.from(content).toString().slice(0, 20)}`),
        (error: unknown) => {
          tell(name, error);
        },
      );
    }
  } catch (error) {
    tell('', error);
  }
  return lines;
}
const toldOf = async (bytes: Uint8Array) => told(await openArchiveBytes(bytes));

const FILES = { 'b.txt': 'B', '2016/c.txt': 'C', '.DS_Store': 'x', '__MACOSX/a': 'x', 'a.txt': 'A' };

describe.each<[string, () => Promise<Uint8Array>, string[]]>([
  ['a ZIP', () => Promise.resolve(zip(FILES)), ['2016/c.txt: C', 'a.txt: A', 'b.txt: B']],
  ['a tar', () => tar(FILES), ['b.txt: B', '2016/c.txt: C', 'a.txt: A']],
  ['a tar packed by gzip', async () => gzipSync(await tar(FILES)), ['b.txt: B', '2016/c.txt: C', 'a.txt: A']],
])('%s', (name, make, members) => {
  it('gives its members from memory and from a file, whatever it is called', async () => {
    const bytes = await make();
    expect(await toldOf(bytes)).toEqual(members);
    expect(await told(await openArchive(write(`${name}.pdf`, bytes)))).toEqual(members);
  });

  it('can be gone through twice, and left in the middle', async () => {
    const archive = await openArchive(write(name, await make()));
    for await (const member of archive ?? [])
      expect(members).toContain(`${member.name}: ${member.name[0] === '2' ? 'C' : member.name[0]?.toUpperCase()}`);
    for await (const member of archive ?? []) {
      expect(members[0]).toContain(member.name);
      break;
    }
    expect(await told(archive)).toEqual(members);
  });

  it('may be told of without being unpacked', async () => {
    const names: string[] = [];
    for await (const member of (await openArchiveBytes(await make())) ?? []) names.push(member.name);
    expect(names).toEqual(members.map((member) => member.replace(/:.*/, '')));
  });
});

describe('an archive', () => {
  it.each<[string, () => Uint8Array]>([
    ['text', () => strToU8('Minutes of the Ferry Trust\n'.repeat(40))],
    ['a Word file', () => docx(p('Minutes'))],
    ['text packed by gzip', () => gzipSync('Minutes of the Ferry Trust\n'.repeat(40))],
    ['gzip that is damaged', () => gzipSync('Minutes').subarray(0, 12)],
    ['nothing', () => new Uint8Array()],
    ['zeros', () => new Uint8Array(2048)],
  ])('is none of %s', async (name, make) => {
    expect(await toldOf(make())).toBeNull();
    expect(await openArchive(write(`not ${name}`, make()))).toBeNull();
  });

  it('in an archive is refused, and the others come', async () => {
    const inner = await tar({ 'x.txt': 'x' });
    expect(
      await toldOf(await tar({ 'a.tar': inner, 'b.tgz': gzipSync(inner), 'c.zip': zip({ x: 'x' }), d: 'D' })),
    ).toEqual([
      'a.tar! unsupported-type is an archive in an archive',
      'b.tgz! unsupported-type is an archive in an archive',
      'c.zip! unsupported-type is an archive in an archive',
      'd: D',
    ]);
  });

  it('that is not there is the error of the system', async () => {
    await expect(openArchive('/no/such/file')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a tar', () => {
  it('tells of links and devices', async () => {
    const bytes = await tar(
      { 'a.txt': 'A' },
      { name: 'soft', type: 'symlink', linkname: '/etc/passwd' },
      { name: 'hard', type: 'link', linkname: 'a.txt' },
      { name: 'tty', type: 'character-device' },
      { name: 'pipe', type: 'fifo' },
      { name: 'folder', type: 'directory' },
    );
    expect(await toldOf(bytes)).toEqual([
      'soft! unsupported-type is a link in an archive',
      'hard! unsupported-type is a link in an archive',
      'tty! unsupported-type is a device in an archive',
      'pipe! unsupported-type is a pipe in an archive',
      'a.txt: A',
    ]);
  });

  it('may have names that are long, or no UTF-8', async () => {
    const long = `${'folder/'.repeat(60)}é.txt`;
    expect(await toldOf(await tar({ [long]: 'A' }))).toEqual([`${long}: A`]);
    expect(await toldOf(await tar({ './a.txt': 'A', '././b/./c.txt': 'C' }))).toEqual(['a.txt: A', 'b/./c.txt: C']);
    const latin1 = await tar({ 'caf?.txt': 'A' });
    latin1[3] = 0xe9;
    expect(await toldOf(withChecksum(latin1))).toEqual(['café.txt: A']);
  });

  it('may be older than its mark', async () => {
    const old = await tar({ 'a.txt': 'A' });
    old.fill(0, 257, 265);
    expect(await toldOf(withChecksum(old))).toEqual(['a.txt: A']);
  });

  it.each([false, true])('that is cut tells so (packed: %s)', async (packed) => {
    const noise = Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * index * 31) & 0xff));
    const whole = await tar({ 'a.txt': 'A', 'b.txt': noise, 'c.txt': 'C' });
    const bytes = packed ? gzipSync(whole, { level: 0 }) : whole;
    expect(await toldOf(bytes.subarray(0, 20_000))).toEqual([
      'a.txt: A',
      'b.txt! damaged is cut short in the archive, and what follows it is lost',
    ]);
  });

  it('that is cut between two members tells so', async () => {
    const whole = await tar({ 'a.txt': 'A', 'b.txt': 'B' });
    expect(await toldOf(whole.subarray(0, 1024))).toEqual([
      'a.txt: A',
      '! damaged is an archive without its end: files may be lost',
    ]);
    expect(await toldOf(whole.subarray(0, 1300))).toEqual([
      'a.txt: A',
      '! damaged is an archive that is cut short: files may be lost',
    ]);
  });

  it('of which a header is damaged gives what stands before', async () => {
    const bytes = await tar({ 'a.txt': 'A', 'b.txt': 'B' });
    bytes.fill(0x39, 1024, 1060);
    expect(await toldOf(bytes)).toEqual(['a.txt: A', '! damaged is a damaged archive: files may be lost']);
  });

  it('whose packing is damaged tells so', async () => {
    const bytes = gzipSync(await tar({ 'a.txt': 'A', 'b.txt': 'B'.repeat(200_000) }), { level: 0 });
    bytes.fill(0, bytes.length - 8, bytes.length - 4);
    expect(await toldOf(bytes)).toEqual([
      'a.txt: A',
      'b.txt! damaged is damaged in the archive, and what follows it is lost',
    ]);
  });

  it('that is a bomb is given up', async () => {
    const bomb = gzipSync(await tar({ 'a.txt': 'A', 'bomb.txt': Buffer.alloc(40_000_000), 'b.txt': 'B' }));
    const lines = await toldOf(bomb);
    expect(lines?.[0]).toBe('a.txt: A');
    expect(lines?.[1]).toMatch(/^bomb\.txt! too-large is an archive that unpacks/);
  });

  function withChecksum(bytes: Buffer): Buffer {
    bytes.fill(0x20, 148, 156);
    const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return bytes;
  }
});

describe('a ZIP', () => {
  const DIRECTORY = { flags: 8, method: 10, crc: 16, packed: 20, size: 24, system: 4, mode: 38, start: 42 };

  /** The same with other numbers in the directory for the entry of that place. */
  function changed(bytes: Uint8Array, place: number, fields: Partial<Record<keyof typeof DIRECTORY, number>>): Buffer {
    const copy = Buffer.from(bytes);
    let at = -1;
    for (let count = 0; count <= place; count++) at = copy.indexOf('PK\x01\x02', at + 1, 'latin1');
    for (const [field, value] of Object.entries(fields)) {
      const start = at + DIRECTORY[field as keyof typeof DIRECTORY];
      if (field === 'flags' || field === 'method' || field === 'system') copy.writeUInt16LE(value, start);
      else copy.writeUInt32LE(value, start);
    }
    return copy;
  }
  const TWO = zip({ 'a.txt': 'The ferry trust met. '.repeat(20), 'b.txt': 'B' });

  it.each<[string, Parameters<typeof changed>[2], string]>([
    ['encrypted', { flags: 1 }, 'encrypted is encrypted in the archive'],
    ['of another checksum', { crc: 1 }, 'damaged is damaged in the archive'],
    ['larger than it says', { size: 10 }, 'damaged is damaged in the archive'],
    ['smaller than it says', { size: 5000 }, 'damaged is damaged in the archive'],
    ['packed in another way', { method: 14 }, 'unsupported-type is packed in a way that is not read (method 14)'],
    ['a link', { system: 3 << 8, mode: 0o120777 * 0x10000 }, 'unsupported-type is a link in an archive'],
    ['over another', { packed: 200 }, 'damaged is damaged: it overlaps another file of the archive'],
    ['elsewhere', { start: 2 }, 'damaged is damaged in the archive'],
    ['behind the end', { start: 5000 }, 'damaged is cut short in the archive'],
    ['a bomb', { size: 100_000_000 }, 'too-large is an archive that unpacks to far more than minutes can be'],
  ])('gives the others where one is %s', async (_name, fields, why) => {
    expect(await toldOf(changed(TWO, 0, fields))).toEqual([`a.txt! ${why}`, 'b.txt: B']);
  });

  it('of which bytes were changed tells of that member', async () => {
    const bytes = Buffer.from(zip({ 'a.txt': 'A', 'b.txt': 'B' }));
    bytes[35] ^= 0xff;
    expect(await toldOf(bytes)).toEqual(['a.txt! damaged is damaged in the archive', 'b.txt: B']);
  });

  it.each([0.3, 0.8, 0.95])('cut at %s of its length is refused', async (share) => {
    const cut = TWO.subarray(0, Math.floor(TWO.length * share));
    await expect(openArchiveBytes(cut)).rejects.toMatchObject({ code: 'damaged' });
    await expect(openArchive(write('cut.zip', cut))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('whose directory is not where it is said to be is refused', async () => {
    const bytes = Buffer.from(TWO);
    bytes.writeUInt32LE(7, bytes.length - 6);
    await expect(openArchiveBytes(bytes)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('has names in UTF-8, marked or not, and in the letters of DOS', async () => {
    const named = (raw: number[], flags: number) => {
      const bytes = Buffer.from(zip({ ['x'.repeat(raw.length)]: 'A' }));
      Buffer.from(raw).copy(bytes, bytes.lastIndexOf('x'.repeat(raw.length)));
      return toldOf(changed(bytes, 0, { flags }));
    };
    expect(await named([0x63, 0xc3, 0xa9], 0x800)).toEqual(['cé: A']);
    expect(await named([0x63, 0xc3, 0xa9], 0)).toEqual(['cé: A']);
    expect(await named([0x63, 0x82], 0)).toEqual(['cé: A']);
    expect(await named([0x63, 0x5c, 0x64], 0)).toEqual(['c/d: A']);
  });

  it('may have fields of any length before a file', async () => {
    const files = zipSync({
      'a.txt': [strToU8('A'), { extra: { 0x4444: new Uint8Array(3000) } }],
      'b.txt': strToU8('B'),
    });
    expect(await toldOf(files)).toEqual(['a.txt: A', 'b.txt: B']);
  });

  it('may hold two files of one name', async () => {
    const bytes = Buffer.from(zip({ 'a.txt': 'A', 'b.txt': 'B' }));
    bytes.write('a', bytes.lastIndexOf('b.txt'));
    expect(await toldOf(bytes)).toEqual(['a.txt: A', 'a.txt: B']);
  });
});

describe('the cost of an archive', () => {
  /** Noise, so that the packed bytes are many too. */
  const SIZE = 4096;
  const contentOf = (index: number) => {
    const content = Buffer.alloc(SIZE);
    for (let at = 0, state = index + 1; at < SIZE; at++) {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      content[at] = state >> 16;
    }
    return content;
  };
  const filesOf = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`2016/${index}.bin`, contentOf(index)]));

  async function readsOf(count: number): Promise<number> {
    let reads = 0;
    const place: Place = async () => {
      const store = await inMemory(zip(filesOf(count)))();
      return { ...store, read: (start, length) => (reads++, store.read(start, length)) };
    };
    for await (const { bytes } of (await openZip(place)) ?? []) expect(await bytes()).toHaveLength(SIZE);
    return reads;
  }

  it('is one read a member of a ZIP', async () => {
    expect([await readsOf(10), await readsOf(200)]).toEqual([10, 200]);
  });

  it('is one pass over a tar', async () => {
    const whole = await tar(filesOf(300));
    let pulled = 0;
    const source = () => {
      const stream = streamOfBytes(whole)();
      stream.on('data', (piece: Uint8Array) => (pulled += piece.length));
      return stream;
    };
    for await (const { bytes } of openTar(source, false)) await bytes();
    expect(pulled).toBe(whole.length);
  });

  it('is the memory of one member, however many there are', { timeout: 60_000 }, async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = () => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const files = filesOf(5000);
    const paths = [write('many.zip', zip(files)), write('many.tar', await tar(files))];
    for (const name of Object.keys(files)) delete files[name];
    const before = held();
    for (const path of paths) {
      let count = 0;
      for await (const { bytes } of (await openArchive(path)) ?? []) {
        expect(await bytes()).toHaveLength(SIZE);
        if (++count % 1000 === 0) expect(held() - before).toBeLessThan(4_000_000);
      }
      expect(count).toBe(5000);
    }
  });
});
