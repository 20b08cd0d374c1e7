/** The bytes of a web page as text. */
import { decodeAs, latin1 } from '#encodings';
import { decode } from '../text/decode.ts';

export interface DecodedPage {
  text: string;
  encoding: string;
  /** How many characters the bytes do not tell; they stand as U+FFFD. */
  undecodable: number;
}

/** How far into a page its encoding may be named: browsers look at 1024 bytes, and comments of tools can push it further. */
const HEAD = 4096;
const META = /<meta\s[^<>]*\bcharset\s*=["'\s]*([\w.:-]+)|<\?xml\s[^<>]*\bencoding\s*=["'\s]*([\w.:-]+)/i;
/** Names of encodings that are read as another one, as in browsers; what is not here has its own table. */
const READ_AS: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'cp949',
  'euc-kr': 'cp949',
};
const UNICODE = /^(?:utf|ucs|unicode)/;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Byte order mark, then the page's own word for its encoding, then as plain text. Bytes that are UTF-8 all through are
 * UTF-8 whatever the page says: tools that convert a page leave its <meta> behind. Throws ReadError as `decode` does.
 */
export async function decodePage(bytes: Uint8Array): Promise<DecodedPage> {
  const plain = decode(bytes);
  if (plain.encoding.startsWith('utf-16')) return plain;
  if (plain.encoding === 'utf-8' && (plain.undecodable > 0 || NOT_ASCII.test(plain.text))) return plain;
  const encoding = declared(bytes);
  if (encoding === null || encoding === 'windows-1252') return plain;
  const text = await decodeAs(bytes, encoding);
  if (text === null) return plain;
  return { text, encoding, undecodable: text.split('\ufffd').length - 1 };
}

/** The encoding that a page names, null where it names none, or one that its bytes already proved wrong. */
function declared(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, HEAD));
  const match = META.exec(head);
  const name = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (name === undefined || UNICODE.test(name)) return null;
  return READ_AS[name] ?? name;
}
