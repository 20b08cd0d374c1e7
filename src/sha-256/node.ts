/** SHA-256 as Node.js brings it along. */
import { createHash } from 'node:crypto';

/** In hexadecimal, of bytes or of a text's UTF-8. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
