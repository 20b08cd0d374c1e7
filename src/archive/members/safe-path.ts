/** Names from archives as paths that files can be written by. */
import { hashOf } from '../../hash.ts';

/** Bytes of one part of a path: file systems take 255, and ends such as ".12.json" are added. */
const SEGMENT_BYTES = 200;
/** Bytes of a path: systems take 4,096 and fewer, the folder that it is written into included. */
const PATH_BYTES = 1024;
const HASH_DIGITS = 10;

/** What some file system or terminal takes for something else: controls, marks of direction, Windows' characters, halves. */
const REFUSED = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069<>:"|?*\p{Surrogate}]/gu;
/** Devices of Windows, with whatever extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;
const EXTENSION = /\.[^.]{1,10}$/;

/**
 * A relative path with "/" that cannot leave the folder it is put in, hide there, or be refused by a common file system.
 * The same name gives the same path; where more was changed than the slashes, a hash of the name keeps two names apart.
 */
export function safePath(name: string): string {
  const segments = name.split(/[/\\]/).filter((segment) => segment !== '' && segment !== '.');
  const safe = segments.filter((segment) => segment !== '..').map(safeSegment);
  const last = safe.pop() ?? '_';
  const isSame = safe.concat(last).join('/') === segments.join('/') && !isLong(last, SEGMENT_BYTES);
  const end = isSame ? last : marked(last, name);
  const path = [...safe.map((segment) => (isLong(segment, SEGMENT_BYTES) ? marked(segment, segment) : segment)), end];
  return isLong(path.join('/'), PATH_BYTES) ? `${shortHashOf(name)}/${end}` : path.join('/');
}

function safeSegment(segment: string): string {
  const clean = segment.replace(REFUSED, '_').replace(/^[. ]/, '_').replace(/[. ]$/, '_');
  return DEVICE.test(clean) ? `_${clean}` : clean;
}

/** With a hash before its extension, cut to what a part may take. */
function marked(segment: string, name: string): string {
  const extension = EXTENSION.exec(segment)?.[0] ?? '';
  const end = `~${shortHashOf(name)}${extension}`;
  const room = SEGMENT_BYTES - Buffer.byteLength(end);
  return cut(segment.slice(0, segment.length - extension.length), room) + end;
}

function cut(text: string, bytes: number): string {
  const whole = Buffer.from(text);
  if (whole.length <= bytes) return text;
  let end = bytes;
  while (((whole[end] ?? 0) & 0xc0) === 0x80) end--;
  return whole.toString('utf8', 0, end);
}

function isLong(text: string, bytes: number): boolean {
  return Buffer.byteLength(text) > bytes;
}

function shortHashOf(name: string): string {
  return hashOf(name).slice(0, HASH_DIGITS);
}
