/** Encodings that are no Unicode, by Node.js and the tables of iconv-lite. */

/** Each byte as the character of its number. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Bytes as text in the encoding of this name; null where there is none of that name. What they do not tell is U+FFFD. */
export async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string | null> {
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(encoding)) return null;
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
}
