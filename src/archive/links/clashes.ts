/** What speaks against two groups of forms being one person. */
import { agreeInGiven, fitsInitials } from './given.ts';
import type { Form } from './forms.ts';
import { pairOf, type Group } from './groups.ts';
import type { NameParts } from './name-parts.ts';

/** Meetings that far apart, in years, say nothing of a name that is cut short: "K Turner". */
const MAX_GAP = 10;

/** What is certain: other names, a man's title and a woman's, listed at one meeting, the user's word. */
export function clashes(a: Group, b: Group): boolean {
  return (
    pairOf(a, b, (one, other) => areTold(one.titleSex, other.titleSex) || differInName(one.parts, other.parts)) ||
    lackInitials(a, b) ||
    lackInitials(b, a) ||
    areSaidToDiffer(a, b) ||
    meetTogether(a, b)
  );
}

/** As `clashes`, or one is a man and the other a woman by their given names. */
export function probablyClashes(a: Group, b: Group): boolean {
  return pairOf(a, b, (one, other) => areTold(one.sex, other.sex)) || clashes(a, b);
}

function areTold(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

export function areSaidToDiffer(a: Group, b: Group): boolean {
  return pairOf(a, b, ({ tags: one }, { tags: other }) =>
    [...one.different].some(([group, index]) => (other.different.get(group) ?? index) !== index),
  );
}

function meetTogether(a: Group, b: Group): boolean {
  const [fewer, more] = a.meetings.size <= b.meetings.size ? [a, b] : [b, a];
  for (const meeting of fewer.meetings) if (more.meetings.has(meeting)) return true;
  return false;
}

function differInName(a: NameParts, b: NameParts): boolean {
  if (areTold(a.generation, b.generation)) return true;
  if (a.given === '' || b.given === '' || a.squeezed === b.squeezed) return false;
  if (!agree(a, b)) return true;
  const isWithin = (one: string, other: string) => isSubsequence(one, other) || isSubsequence(other, one);
  if (!isWithin(a.letters.slice(a.at + 1), b.letters.slice(b.at + 1))) return true;
  if (a.at > 0 && b.at > 0 && !isWithin(a.letters.slice(0, a.at), b.letters.slice(0, b.at))) return true;
  const [one, other] = [a.middles[0], b.middles[0]];
  return one !== undefined && other !== undefined && one[0] === other[0] && !agreeInGiven(one, other);
}

function agree(a: NameParts, b: NameParts): boolean {
  return (
    agreeInGiven(a.given, b.given) ||
    (a.called !== null && agreeInGiven(a.called, b.given)) ||
    (b.called !== null && agreeInGiven(b.called, a.given))
  );
}

/** Whether a name with initials in `a` fits no name in `b` that tells them. */
function lackInitials(a: Group, b: Group): boolean {
  const known = b.forms.map(({ parts }) => parts).filter(({ shape }) => shape === 'full' || shape === 'initials');
  if (known.length === 0) return false;
  return a.forms.some(({ parts }) => parts.shape === 'initials' && !known.some((other) => fitsInitials(parts, other)));
}

export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export function areFarApart(a: Group, b: Group): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  return one !== null && other !== null && (one[0] - other[1] > MAX_GAP || other[0] - one[1] > MAX_GAP);
}

function yearsOf({ forms }: Group): [number, number] | null {
  const known = forms.flatMap(({ years }: Form) => (years === null ? [] : [years]));
  if (known.length === 0) return null;
  return [Math.min(...known.map(([first]) => first)), Math.max(...known.map(([, last]) => last))];
}
