import { latin1 } from '#encodings';
import { ReadError } from '../../diagnostics.ts';
import { fromWindows1252 } from '../windows-1252.ts';

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** How many characters the bytes do not tell; they stand as U+FFFD. */
  undecodable: number;
}

/** Share of control bytes above which a file is taken for binary: text of any kind has next to none. */
const BINARY_SHARE = 0.02;
/** How much of a file is looked at to tell binary from text. */
const SAMPLE = 1 << 16;

/**
 * Bytes to text: byte order mark, then the NUL pattern of UTF-16, then strict UTF-8, then Windows-1252. A mark is
 * believed: bytes behind it that are no UTF-8 are undecodable.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new ReadError('empty-file', 'is empty');
  const encoding = markedEncoding(bytes) ?? patternEncoding(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding);
  refuseBinary(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: encoding === null }).decode(bytes);
    return { text, encoding: 'utf-8', undecodable: countReplaced(text) };
  } catch {
    return decodeWindows1252(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): Decoded['encoding'] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 of western text without a mark: nearly every second byte is NUL, always on the same side. */
function patternEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, SAMPLE) & ~1;
  if (sample < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const pairs = bytes.subarray(0, bytes.length & ~1);
  const text = new TextDecoder('utf-16le').decode(encoding === 'utf-16be' ? swapped(pairs) : pairs);
  return { text, encoding, undecodable: countReplaced(text) };
}

function swapped(pairs: Uint8Array): Uint8Array {
  return pairs.map((_, at) => pairs[at ^ 1] ?? 0);
}

function refuseBinary(bytes: Uint8Array): void {
  const sample = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let i = 0; i < sample; i++) {
    const byte = bytes[i] ?? 0;
    const isText = byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
    if (!isText) control++;
  }
  if (control > BINARY_SHARE * sample) throw new ReadError('binary', 'is not text');
}

function decodeWindows1252(bytes: Uint8Array): Decoded {
  const text = fromWindows1252(latin1(bytes)).replace(/[\x80-\x9f]/g, '\ufffd');
  return { text, encoding: 'windows-1252', undecodable: countReplaced(text) };
}

function countReplaced(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) count++;
  return count;
}
