/** The bytes of a file to its document: tells the type, loads the reader of that type from those given, and runs it. */
import { ReadError } from '../diagnostics.ts';
import type { Read, ReadOptions } from './reader.ts';
import { isGzip, isTar } from './tar.ts';
import { readText } from './text/index.ts';
import { detectType, TYPE_IDS, TYPES } from './types.ts';

/** As `readFile`, with no other readers than those of the options. */
export async function readWith(input: Uint8Array | string, options: ReadOptions): Promise<Read> {
  const { readers = [], unpack } = options;
  if (options.type !== undefined && !TYPE_IDS.includes(options.type) && !readers.some(({ id }) => id === options.type))
    throw new RangeError(`no type is called "${options.type}"`);
  if (typeof input === 'string') return refuseEmpty(readText(input));
  if (input.length === 0) throw new ReadError('empty-file', 'is empty');
  const id = options.type ?? (await detectType(input));
  if (options.type === undefined && (id === 'zip' || isTar(input) || isGzip(input))) {
    if (unpack === undefined) throw new ReadError('unsupported-type', 'is an archive, and none are opened here');
    const only = await unpack(input);
    if (only !== null) return readWith(only, options);
  }
  if (id === 'zip') throw new ReadError('damaged', 'is a damaged ZIP package');
  const type = TYPES.find((one) => one.id === id);
  const reader = readers.find((one) => one.id === id);
  if (reader === undefined)
    throw new ReadError('unsupported-type', `is ${type?.describes ?? id}, which is not read here`);
  const read = await (await reader.load())(input, options);
  const isMarkdown = type !== undefined && id === 'markdown';
  return refuseEmpty(isMarkdown ? { ...read, document: { ...read.document, mediaType: type.mediaType } } : read);
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
