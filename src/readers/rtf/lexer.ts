/** RTF as tokens: braces, control words and symbols, and the bytes between them. */

/** Bytes stand as characters 0 to 255. `name` of a symbol is its one character. */
export type Token =
  | { type: 'open' | 'close' }
  | { type: 'word'; name: string; value: number | null }
  | { type: 'symbol'; name: string }
  | { type: 'text'; value: string };

/** No control word that means something is longer (the specification says 32), nor a parameter. */
const MAX_WORD = 32;
const MAX_DIGITS = 10;

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const BLANK = 0x20;

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** Some writers end the file with NULs. */
const isText = (code: number): boolean =>
  code !== BACKSLASH && code !== OPEN && code !== CLOSE && !isBreak(code) && code !== 0;

/** Yields the tokens of a source whose bytes are characters 0 to 255; what "\bin" announces is left out. */
export function* tokensOf(source: string): Generator<Token, void> {
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === OPEN) {
      at++;
      yield { type: 'open' };
    } else if (code === CLOSE) {
      at++;
      yield { type: 'close' };
    } else if (code === BACKSLASH) {
      const { token, end } = control(source, at + 1);
      at = end;
      if (token !== null) yield token;
    } else if (isText(code)) {
      const from = at;
      while (at < source.length && isText(source.charCodeAt(at))) at++;
      yield { type: 'text', value: source.slice(from, at) };
    } else at++;
  }
}

interface Control {
  token: Token | null;
  end: number;
}

/** What stands behind a backslash at `at - 1`. */
function control(source: string, at: number): Control {
  const code = source.charCodeAt(at);
  if (isLetter(code)) return word(source, at);
  if (code === QUOTE) {
    const hex = source.slice(at + 1, at + 3);
    if (!/^[\da-f]{2}$/i.test(hex)) return { token: null, end: at + 1 };
    return { token: { type: 'text', value: String.fromCharCode(Number.parseInt(hex, 16)) }, end: at + 3 };
  }
  if (code === BACKSLASH || code === OPEN || code === CLOSE)
    return { token: { type: 'text', value: source.charAt(at) }, end: at + 1 };
  if (code === 0x0d && source.charCodeAt(at + 1) === 0x0a)
    return { token: { type: 'symbol', name: '\n' }, end: at + 2 };
  if (at >= source.length) return { token: null, end: at };
  return { token: { type: 'symbol', name: isBreak(code) ? '\n' : source.charAt(at) }, end: at + 1 };
}

function word(source: string, from: number): Control {
  let at = from;
  while (isLetter(source.charCodeAt(at))) at++;
  const name = source.slice(from, Math.min(at, from + MAX_WORD));
  const digitsAt = at;
  if (source.charCodeAt(at) === MINUS && isDigit(source.charCodeAt(at + 1))) at++;
  while (isDigit(source.charCodeAt(at))) at++;
  const value = at === digitsAt ? null : Number(source.slice(digitsAt, Math.min(at, digitsAt + MAX_DIGITS)));
  if (source.charCodeAt(at) === BLANK) at++;
  if (name === 'bin') return { token: null, end: Math.min(source.length, at + Math.max(0, value ?? 0)) };
  return { token: { type: 'word', name, value }, end: at };
}
