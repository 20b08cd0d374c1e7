/** Encodings that are no Unicode, as a browser knows them. */

/** How many characters are made at once: engines bound the arguments of a call. */
const STRIDE = 8192;

/** Each byte as the character of its number, which is not what browsers call Latin-1. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STRIDE)
    text += String.fromCharCode.apply(null, Array.from(bytes.subarray(at, at + STRIDE)));
  return text;
}

/** Names that browsers do not know, with the one that they have for the same. */
const KNOWN_AS: Readonly<Record<string, string>> = { cp949: 'euc-kr' };

/** Bytes as text in the encoding of this name; null where there is none of that name. What they do not tell is U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): Promise<string | null> {
  try {
    return Promise.resolve(new TextDecoder(KNOWN_AS[encoding] ?? encoding).decode(bytes));
  } catch {
    return Promise.resolve(null);
  }
}
