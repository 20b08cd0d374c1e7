/** Given names and initials that may be one person's. */
import { isGivenName } from '../../language/given-names.ts';
import { areFormsOfOne, lettersOfForms } from './given-forms.ts';
import type { NameParts } from './name-parts.ts';
import { isSlip } from './spelling.ts';

/** A slip in a given name gives a word that is no name; "Jean" and "Joan" are two. */
export function agreeInGiven(a: string, b: string): boolean {
  return a === b || areFormsOfOne(a, b) || isSlipOfGiven(a, b);
}

/** Shorter given names that differ in one letter are two. */
const MIN_GIVEN = 4;
/** Of two names that are not known, only longer ones are slips of each other. */
const MIN_UNKNOWN = 7;

export function isSlipOfGiven(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const [one, other] = [isGivenName(a), isGivenName(b)];
  if (shorter < MIN_GIVEN || (one && other)) return false;
  return (one || other || shorter >= MIN_UNKNOWN) && isSlip(`${a}.`, `${b}.`);
}

/** "K. J. Turner" fits Karen Turner, K. Turner and Karen Jane Turner; "W. Day" fits Bill Day. */
export function fitsInitials(initials: NameParts, other: NameParts): boolean {
  return sharesInitials(initials, other) || (other.given !== '' && lettersOfForms(other.given).has(initials.letters));
}

/** As `fitsInitials`, without other forms of the given name. */
export function sharesInitials({ letters }: NameParts, other: NameParts): boolean {
  if (letters === '' || other.letters === '') return false;
  const [short, long] = letters.length <= other.letters.length ? [letters, other.letters] : [other.letters, letters];
  return long.startsWith(short) || (other.at > 0 && other.letters.slice(other.at).startsWith(letters));
}
