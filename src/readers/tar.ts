/** Whether bytes begin as a tar archive, or as something that gzip packed, does. */
import { latin1 } from '#encodings';

export const TAR_BLOCK = 512;

const CHECKSUM = { start: 148, end: 156 };
const MAGIC = { start: 257, end: 263 };

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The mark of ustar and GNU tar, or, for older ones, a first header whose checksum is right. */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < TAR_BLOCK) return false;
  const magic = latin1(bytes.subarray(MAGIC.start, MAGIC.end));
  if (magic === 'ustar\0' || magic === 'ustar ') return true;
  const stated = /^ *([0-7]{1,7})[\0 ]/.exec(latin1(bytes.subarray(CHECKSUM.start, CHECKSUM.end)))?.[1];
  return stated !== undefined && Number.parseInt(stated, 8) === checksumOf(bytes.subarray(0, TAR_BLOCK));
}

/** The sum of a header's bytes, with spaces for the checksum itself. */
function checksumOf(header: Uint8Array): number {
  return header.reduce((sum, byte, at) => sum + (at >= CHECKSUM.start && at < CHECKSUM.end ? 0x20 : byte), 0);
}
