/** A pattern that is made when a text first has what it needs: most never are. */
import { hasNeeds, needsOf } from './features.ts';

/** As a RegExp behaves, but for `instanceof`. What is asked of it goes to the RegExp, unless no match can be. */
class Pattern {
  readonly source: string;
  readonly flags: string;
  readonly #short: string;
  #needs: Uint16Array | null = null;
  #made: RegExp | null = null;

  constructor(source: string, flags: string, short: string) {
    this.source = source;
    this.flags = flags;
    this.#short = short;
  }

  get lastIndex(): number {
    return this.#made?.lastIndex ?? 0;
  }

  set lastIndex(index: number) {
    if (index !== this.lastIndex) this.#regExp().lastIndex = index;
  }

  get global(): boolean {
    return this.flags.includes('g');
  }

  get sticky(): boolean {
    return this.flags.includes('y');
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#regExp().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#regExp().exec(text) : null;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#mayMatch(text) ? this.#regExp()[Symbol.match](text) : null;
  }

  [Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
    return this.#mayMatch(text) ? this.#regExp()[Symbol.matchAll](text) : [][Symbol.iterator]();
  }

  [Symbol.replace](text: string, replacement: string): string {
    return this.#mayMatch(text) ? this.#regExp()[Symbol.replace](text, replacement) : text;
  }

  [Symbol.search](text: string): number {
    return this.#mayMatch(text) ? this.#regExp()[Symbol.search](text) : -1;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    // A text that is split to nothing, or to no more than nothing, is left to the RegExp.
    if (limit === undefined && !this.#mayMatch(text)) return [text];
    return this.#regExp()[Symbol.split](text, limit);
  }

  toString(): string {
    return String(this.#regExp());
  }

  #regExp(): RegExp {
    return (this.#made ??= new RegExp(this.source, this.flags));
  }

  /** Once it is made it is as fast as the test. */
  #mayMatch(text: string): boolean {
    return this.#made !== null || hasNeeds(text, (this.#needs ??= needsOf(this.#short)));
  }
}

/**
 * The RegExp of `source` and `flags`, which matches no text that lacks `needs` (the short form that `needsOf` reads). The
 * build puts it in the place of the patterns of the sources.
 */
export const pattern = (source: string, flags: string, needs: string): RegExp =>
  new Pattern(source, flags, needs) as unknown as RegExp;
