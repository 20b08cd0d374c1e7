/** Bytes of RTF to characters: code pages, the character sets of fonts, and the characters that have words. */
import iconv from 'iconv-lite';

const DEFAULT_CODE_PAGE = 1252;

/** "\fcharset" of a font to its code page; 0 and 1 are the document's own. */
const CODE_PAGE_OF_CHARSET = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);
const SYMBOL_CHARSET = 2;
const SYMBOL_NAME = /symbol|wingdings|webdings|dingbats/i;

export interface Font {
  /** Null where the font says nothing: the document's. */
  codePage: number | null;
  /** Whether its characters are drawings, not letters. */
  symbol: boolean;
}

/** What a font's charset and name say of its characters. */
export function fontOf(charset: number | null, codePage: number | null, name: string): Font {
  return {
    codePage: codePage ?? CODE_PAGE_OF_CHARSET.get(charset ?? 0) ?? null,
    symbol: charset === SYMBOL_CHARSET || SYMBOL_NAME.test(name),
  };
}

/** The name of a code page's encoding as documents state it; that of Windows-1252 for one that there is not. */
export function encodingOf(codePage: number): string {
  if (codePage === 10000) return 'macintosh';
  if (codePage === 65001) return 'utf-8';
  const name = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : `cp${codePage}`;
  return iconv.encodingExists(name) ? name : `windows-${DEFAULT_CODE_PAGE}`;
}

/** Where symbol fonts have their characters in Unicode. */
const SYMBOL_AREA = 0xf000;

/** Decodes bytes (characters 0 to 255) as a font's. Of symbol fonts only what cannot be a letter is a symbol. */
export function decodeBytes(bytes: string, font: Font | undefined, codePage: number): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  if (font?.symbol === true)
    return bytes.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(SYMBOL_AREA + byte.charCodeAt(0)));
  return iconv.decode(Buffer.from(bytes, 'latin1'), encodingOf(font?.codePage ?? codePage));
}

/** A list's label as printed: bullets of symbol fonts, and the letter "o" that Word draws for one, are "•". */
export function labelOf(printed: string, isSymbol: boolean): string {
  const label = printed
    .replace(/[\uf000-\uf0ff]/g, '•')
    .replace(/\s+/g, ' ')
    .trim();
  return label !== '' && (isSymbol || label === 'o') ? '•' : label;
}

/** Control words and symbols that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['~', '\u00a0'],
  ['_', '-'],
]);
