/** The bytes of a file to its document: tells the type, loads the reader of that type, and runs it. */
import { ReadError } from '../diagnostics.ts';
import type { Read, ReadOptions } from './reader.ts';
import { readText } from './text/index.ts';
import { isGzip, isTar } from './tar.ts';
import { detectType, TYPE_IDS, TYPES } from './types.ts';

export type { Read, ReadOptions } from './reader.ts';

/** Rejects with ReadError for a file that cannot be read, with RangeError for a type that there is not. */
export async function readFile(input: Uint8Array | string, options: ReadOptions = {}): Promise<Read> {
  if (options.type !== undefined && !TYPE_IDS.includes(options.type))
    throw new RangeError(`no type is called "${options.type}"`);
  if (typeof input === 'string') return refuseEmpty(readText(input));
  if (input.length === 0) throw new ReadError('empty-file', 'is empty');
  const id = options.type ?? (await detectType(input));
  const mayBePacked = options.type === undefined && (id === 'zip' || isTar(input) || isGzip(input));
  const only = mayBePacked ? await onlyMember(input) : null;
  if (only !== null) return readFile(only, options);
  const type = TYPES.find((one) => one.id === id);
  if (type === undefined) throw new ReadError('damaged', 'is a damaged ZIP package');
  const read = await (await type.load())(input, options);
  return refuseEmpty(id === 'markdown' ? { ...read, document: { ...read.document, mediaType: type.mediaType } } : read);
}

/**
 * What an archive's one document holds; null where the bytes are no archive. Rejects with ReadError where there are
 * several: which is meant nobody can tell.
 */
async function onlyMember(bytes: Uint8Array): Promise<Uint8Array | null> {
  const { openArchiveBytes } = await import('../archive/members.ts');
  const archive = await openArchiveBytes(bytes);
  if (archive === null) return null;
  let count = 0;
  let first: { content: Uint8Array } | { error: unknown } | null = null;
  for await (const member of archive) {
    count++;
    first ??= await member.bytes().then(
      (content) => ({ content }),
      (error: unknown) => ({ error }),
    );
  }
  if (first === null || count > 1)
    throw new ReadError('unsupported-type', `is an archive of ${count} files; give it the one that is meant`);
  if ('error' in first) throw first.error;
  return first.content;
}

/** Characters that a scanned page may hold beside its picture: a stamp, a page number. */
const FEW_WORDS = 40;

/** A file without a word in it is told of: an empty result would say that nobody came and nothing was decided. */
function refuseEmpty(read: Read): Read {
  const unread = read.diagnostics.find(({ code }) => code === 'pages-not-read');
  const least = unread === undefined ? 1 : FEW_WORDS;
  if (read.document.text.trim().length >= least) return read;
  if (read.document.mediaType.startsWith('text/')) throw new ReadError('empty-file', 'is empty');
  const why = unread ?? read.diagnostics[0];
  throw new ReadError('no-text', why === undefined ? 'holds no text' : `holds no text: ${why.message}`);
}
