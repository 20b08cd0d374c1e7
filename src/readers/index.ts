/** The bytes of a file to its document: tells the type, loads the reader of that type, and runs it. */
import { ReadError } from '../diagnostics.ts';
import type { Read, ReadOptions } from './reader.ts';
import { readText } from './text/index.ts';
import { detectType, TYPE_IDS, TYPES } from './types.ts';

export type { Read, ReadOptions } from './reader.ts';

/** Rejects with ReadError for a file that cannot be read, with RangeError for a type that there is not. */
export async function readFile(input: Uint8Array | string, options: ReadOptions = {}): Promise<Read> {
  if (options.type !== undefined && !TYPE_IDS.includes(options.type))
    throw new RangeError(`no type is called "${options.type}"`);
  if (typeof input === 'string') return refuseEmpty(readText(input));
  if (input.length === 0) throw new ReadError('empty-file', 'is empty');
  const id = options.type ?? (await detectType(input));
  const type = TYPES.find((one) => one.id === id);
  if (type === undefined) return readOnlyMember(input, options);
  const read = await (await type.load())(input, options);
  return refuseEmpty(id === 'markdown' ? { ...read, document: { ...read.document, mediaType: type.mediaType } } : read);
}

/** An archive is read where it holds one document; which of several is meant nobody can tell. */
async function readOnlyMember(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const { contentOf, membersOf } = await import('./archive.ts');
  const members = (await membersOf(bytes)) ?? [];
  const [only] = members;
  if (only === undefined || members.length > 1)
    throw new ReadError('unsupported-type', `is an archive of ${members.length} files; give it the one that is meant`);
  return readFile(await contentOf(only), options);
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
