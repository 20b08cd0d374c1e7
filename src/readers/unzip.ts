/** ZIP packages: Word and OpenDocument files. Nothing is unpacked before it is asked for. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ReadError } from '../diagnostics.ts';

/** Limits with what they keep out. */
export const ZIP_LIMITS = {
  /** Entries of one package: a document has tens. */
  entries: 100_000,
  /** Bytes of one entry when unpacked: the text of the longest minutes is a hundredth of it. */
  entryBytes: 256 * 1024 * 1024,
  /** How many times larger than packed an entry may be, where it is large at all: text packs 1 : 20, bombs 1 : 1,000. */
  ratio: 200,
  /** Entries below this size unpacked may have any ratio. */
  freeBytes: 16 * 1024 * 1024,
};

export interface Package {
  /** Names of the files inside, as stored, in the order of the directory; folders left out. */
  names: readonly string[];
  /** What a file holds; null where there is none of that name. Throws ReadError for a bomb or damaged data. */
  bytes(name: string): Uint8Array | null;
  /** The same as UTF-8 text without a byte order mark (UTF-16 where marked so). */
  text(name: string): string | null;
}

/** Reads the directory of a package. Throws ReadError where it has none or too much in it. */
export function openPackage(input: Uint8Array): Package {
  const sizes = new Map<string, UnzipFileInfo>();
  unzip(input, (file) => {
    if (!file.name.endsWith('/')) sizes.set(file.name, file);
    if (sizes.size > ZIP_LIMITS.entries) throw new ReadError('too-large', 'is an archive of too many files');
    return false;
  });
  const bytes = (name: string): Uint8Array | null => {
    const file = sizes.get(name);
    if (file === undefined) return null;
    refuseBomb(file);
    const content = unzip(input, (one) => one.name === name)[name];
    if (content === undefined) throw new ReadError('damaged', `is damaged: "${name}" in it cannot be read`);
    return content;
  };
  const text = (name: string): string | null => {
    const content = bytes(name);
    return content === null ? null : decodeXml(content);
  };
  return { names: [...sizes.keys()], bytes, text };
}

function decodeXml(content: Uint8Array): string {
  const [a, b] = content;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(content);
}

/** Throws ReadError for what would unpack to too much; `size` is what it takes packed. */
export function refuseBomb({ originalSize, size }: Pick<UnzipFileInfo, 'originalSize' | 'size'>): void {
  const isBomb = originalSize > ZIP_LIMITS.freeBytes && originalSize > ZIP_LIMITS.ratio * size;
  if (isBomb || originalSize > ZIP_LIMITS.entryBytes)
    throw new ReadError('too-large', 'is an archive that unpacks to far more than minutes can be');
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged', 'is a damaged ZIP package');
  }
}
