/** One file of an archive, and which files of an archive are meant. */

export interface Member {
  /** The name as stored; it names the file in messages and results, and nothing is ever written by it: see `safePath`. */
  name: string;
  /**
   * What it holds; to be asked for once, before the next member is. Rejects with ReadError where that cannot be had: the
   * other members can.
   */
  bytes: () => Promise<Uint8Array>;
}

/** What systems add to archives of their own. */
const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?[/\\])|Thumbs\.db$|desktop\.ini$)/;

export function isSystemFile(name: string): boolean {
  return SYSTEM_FILE.test(name);
}

/** Names that do not say how they are encoded are UTF-8 where they can be, as most are; `otherwise` decodes the rest. */
export function decodeName(raw: Uint8Array, otherwise: () => string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return otherwise();
  }
}
