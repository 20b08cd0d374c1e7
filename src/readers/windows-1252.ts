/** Windows-1252 from 0x80 to 0x9f, where it differs from Latin-1. The five bytes that it leaves open stay as they are. */
const TABLE = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Gives text that was decoded as Latin-1 the characters that its bytes are in Windows-1252. */
export function fromWindows1252(latin1: string): string {
  return latin1.replace(/[\x80-\x9f]/g, (one) => TABLE.charAt(one.charCodeAt(0) - 0x80));
}
