/** The one hash of the project: of files, and of what names are made from. */
import { sha256 } from '#sha-256';

/** SHA-256 in hexadecimal, of bytes or of a text's UTF-8. */
export function hashOf(bytes: Uint8Array | string): string {
  return sha256(bytes);
}
