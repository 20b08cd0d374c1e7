/** The parts of a person's name as a list prints it, for comparing. */
import { isGivenName } from '../../language/given-names.ts';
import { splitHonorific, withoutPostNominals } from '../../language/honorifics.ts';
import { sexOfGivenName, type Sex } from './given-forms.ts';
import { fold } from './spelling.ts';

/** What a name consists of: given name and surname, initials and surname, one of the parts, or initials alone. */
export type Shape = 'full' | 'initials' | 'surname' | 'given' | 'letters';

export interface NameParts {
  shape: Shape;
  /** Titles within the name, as printed; null for none. */
  honorific: string | null;
  /** The first given name that is written out; '' for none. All parts are folded, without hyphens and apostrophes. */
  given: string;
  /** What somebody is called, in quotes or brackets: 'Michael "Mick" Day'. */
  called: string | null;
  /** Initials of given names in their order, that of a name written out among them: "J. Karen Ann" → "jka". */
  letters: string;
  /** Where in `letters` the given name that is written out stands. */
  at: number;
  /** Written-out names between given name and surname. */
  middles: readonly string[];
  surname: string;
  /** The parts of a double surname. */
  surnames: readonly string[];
  /** "jr", "sr", "ii", …; null for none. */
  generation: string | null;
  /** All letters of the name in their order, titles left out. */
  squeezed: string;
}

const CALLED = /["“”‘'(]\s*(\p{Lu}\p{Ll}{1,14})\s*["“”’')]/u;
const GENERATION = /[\s,]+(jn?r|junior|sn?r|senior|ii|iii|iv)\.?$/i;
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le bin ibn el al ap ab ui ni o mac mc ter ten st saint'.split(' '),
);
/** "KT", "KLa": no surname is of so few letters, all or nearly all capitals. */
const LETTERS_ALONE = /^(?:\p{Lu}{2,3}\p{Ll}?|(?:\p{Lu}[. ]\s?){1,3}\p{Lu}\.?)$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const MAX_LENGTH = 200;

/** Null for what holds no letters, or is no name by its length. `title`: the honorific that was read before it. */
export function namePartsOf(printed: string, title: string | null): NameParts | null {
  if (printed.length > MAX_LENGTH) return null;
  const called = CALLED.exec(` ${printed} `)?.[1] ?? null;
  const bare = printed.replace(/\s*(?:\([^)]*\)|["“][^"”]*["”])\s*/g, ' ').trim();
  const { honorific: first, rest } = splitHonorific(bare);
  const generation = GENERATION.exec(rest)?.[1] ?? null;
  const ordered = inOrder(withoutPostNominals(rest.replace(GENERATION, '')));
  const { honorific: second, rest: named } = splitHonorific(ordered);
  const name = named === '' ? ordered : named;
  const parts = partsOf(name, title ?? first ?? second);
  if (parts === null) return null;
  return {
    ...parts,
    honorific: first ?? second,
    called: called === null || squeeze(called) === parts.given ? null : squeeze(called),
    generation: generation === null ? null : generation.toLowerCase().replace(/nr$|unior$|enior$/, 'r'),
  };
}

type Bare = Omit<NameParts, 'honorific' | 'called' | 'generation'>;

function partsOf(name: string, title: string | null): Bare | null {
  const squeezed = squeeze(name);
  if (squeezed === '') return null;
  const none = { given: '', letters: '', at: 0, middles: [], surname: '', surnames: [], squeezed };
  if (LETTERS_ALONE.test(name)) return { ...none, shape: 'letters', letters: squeezed };
  const shouted = name === name.toUpperCase();
  const tokens = name.split(/\s+/).flatMap((token) => tokenOf(token, shouted));
  if (tokens.length === 1) {
    const [one = ''] = tokens;
    if (title === null && isGivenName(one)) return { ...none, shape: 'given', given: squeezed };
    return { ...none, shape: 'surname', surname: squeezed, surnames: partsOfSurname([one]) };
  }
  let from = tokens.length - 1;
  while (from > 1 && PARTICLES.has(fold(tokens[from - 1] ?? ''))) from--;
  if (from === 1 && tokens.length > 2 && PARTICLES.has(fold(tokens[0] ?? ''))) from = 0;
  const before = tokens.slice(0, from);
  const last = tokens.slice(from);
  const surname = squeeze(last.join(''));
  const surnames = partsOfSurname(last);
  if (before.length === 0) return { ...none, shape: 'surname', surname, surnames };
  const folded = before.map(squeeze).filter((one) => one !== '');
  const at = folded.findIndex((one) => one.length > 1);
  const letters = folded.map((one) => one[0] ?? '').join('');
  if (at < 0) return { ...none, shape: 'initials', letters, surname, surnames };
  const middles = folded.slice(at + 1).filter((one) => one.length > 1);
  return { shape: 'full', given: folded[at] ?? '', letters, at, middles, surname, surnames, squeezed };
}

/** "Turner, Karen" and "TURNER Karen" → "Karen Turner". */
function inOrder(name: string): string {
  const [surname = '', given = '', more] = name.split(/\s*,\s*/);
  if (given !== '' && more === undefined) {
    const isOne = surname.split(/\s+/).length <= 3 && given.split(/\s+/).length <= 3;
    const { honorific, rest } = splitHonorific(given);
    if (isOne) return `${honorific === null ? '' : `${honorific} `}${rest} ${surname}`.replace(/\s+/g, ' ').trim();
  }
  const tokens = name.split(/\s+/);
  const capitals = tokens.findIndex((token) => !/^[\p{Lu}'’-]{3,}$/u.test(token));
  const isTurned = capitals > 0 && tokens.slice(capitals).every((token) => /^\p{Lu}(?:\p{Ll}|\.|$)/u.test(token));
  return isTurned ? [...tokens.slice(capitals), ...tokens.slice(0, capitals)].join(' ') : name;
}

/** "K.J." and "KJ" are initials, "K" and "J"; "Jo" and "ED" are names. */
function tokenOf(token: string, shouted: boolean): string[] {
  const isInitials = INITIALS.test(token) && (token.includes('.') || (!shouted && !isGivenName(token)));
  return isInitials ? (token.match(/\p{L}/gu) ?? []) : [token];
}

function partsOfSurname(tokens: readonly string[]): string[] {
  return tokens
    .join(' ')
    .split(/[\s-]+/)
    .map(squeeze)
    .filter((part) => part.length > 1 && !PARTICLES.has(part));
}

/** Only the letters, folded. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\d]+/gu, '');
}

const OF_WOMEN =
  /(?:^|\s)(?:mrs|ms|miss|mme|mlle|lady|dame|baroness|sister|madam|alderwoman|councilwoman|selectwoman)\.?$/i;
const OF_MEN = /(?:^|\s)(?:mr|sir|lord|baron|father|fr|brother|messrs|councilman|selectman)\.?$/i;

/** Whose title it is; null for one that both bear. */
export function sexOfTitle(title: string | null): Sex | null {
  const words = title ?? '';
  if (words.split(/\s+/).some((word) => OF_WOMEN.test(word)) || /her worship/i.test(words)) return 'f';
  return words.split(/\s+/).some((word) => OF_MEN.test(word) && !/mayor/i.test(words)) ? 'm' : null;
}

/** By the title, else by the given name. */
export function sexOf(parts: NameParts, title: string | null): Sex | null {
  return sexOfTitle(title ?? parts.honorific) ?? (parts.given === '' ? null : sexOfGivenName(parts.given));
}
