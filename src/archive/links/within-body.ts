/** The rules by which names in the minutes of one body are one person, the surest first. */
import { areFarApart } from './clashes.ts';
import type { Form } from './forms.ts';
import { areFormsOfOne, keysOfForms } from './given-forms.ts';
import { agreeInGiven, fitsInitials, isSlipOfGiven, sharesInitials } from './given.ts';
import { pairOf, rootOf, type Group } from './groups.ts';
import { isGivenName } from '../../language/given-names.ts';
import { agreeInOrganisation, differInOrganisation } from './organisations.ts';
import { attach, settlePairs, type Attachment, type Pairing } from './settle.ts';
import { isSlip, nearKeys, soundsAlike } from './spelling.ts';

/** A slip is rare: it stands in this many mentions at the most, and the right name in so many times more. */
const MAX_SLIPS = 2;
const MIN_TIMES_MORE = 5;
/** From this length on surnames that differ in one letter are a slip, however often each stands. */
const LONG_SURNAME = 8;

const isFull = ({ parts }: Form) => parts.shape === 'full';
const tellsFull = ({ forms }: Group) => forms.some(isFull);

/** "K. Turner" in two minutes; "Turner, Karen", "TURNER Karen", "Karen A. Turner". */
const SAME_NAME: Pairing = {
  rule: 'same-name',
  keysOf: ({ forms }) =>
    forms.flatMap(({ parts: { shape, given, surname, squeezed } }) =>
      shape === 'full' ? [`full ${given} ${surname}`, `same ${squeezed}`] : [`${shape} ${squeezed}`],
    ),
  agree: (a, b) => {
    if (!pairOf(a, b, (one, other) => isFull(one) && isFull(other)) && differInOrganisation(a, b)) return false;
    return !pairOf(a, b, (one, other) => one.parts.shape === 'surname' && !shareTitle(one, other));
  },
};

/** "Liz Turner", "Elizabeth Turner"; "Jon Day", "John Day"; "Margaert Day". */
const GIVEN_NAME: Pairing = {
  rule: 'form-of-given-name',
  keysOf: ({ forms }) => forms.filter(isFull).map(({ parts }) => parts.surname),
  agree: (a, b) =>
    pairOf(a, b, ({ parts: one }, { parts: other }) => {
      if (one.surname !== other.surname || one.given === '' || other.given === '') return false;
      return areFormsOfOne(one.given, other.given) || one.called === other.given || other.called === one.given;
    }),
};

const SLIP_IN_GIVEN_NAME: Pairing = {
  rule: 'near-given-name',
  keysOf: GIVEN_NAME.keysOf,
  agree: (a, b) =>
    !differInOrganisation(a, b) &&
    pairOf(a, b, ({ parts: one }, { parts: other }) => {
      return one.surname === other.surname && isSlipOfGiven(one.given, other.given);
    }),
};

/** "Ann Hargreaves", "Ann Hargreves"; "Ann Clark", "Ann Clarke". */
const NEAR_SURNAME: Pairing = {
  rule: 'near-surname',
  keysOf: ({ forms }) => forms.filter(isFull).flatMap(({ parts }) => nearKeys(parts.surname)),
  agree: (a, b) =>
    !differInOrganisation(a, b) &&
    pairOf(a, b, ({ parts: one }, { parts: other }) => {
      if (one.given === '' || other.given === '') return false;
      const isOneGiven = one.given === other.given || areFormsOfOne(one.given, other.given);
      return isOneGiven && areNear(one.surname, other.surname, () => isRare(a, b) || agreeInOrganisation(a, b));
    }),
};

function areNear(a: string, b: string, isBacked: () => boolean): boolean {
  if (soundsAlike(a, b)) return true;
  if (!isSlip(a, b)) return false;
  const isLong =
    Math.min(a.length, b.length) >= LONG_SURNAME && Math.abs(a.length - b.length) <= 1 && isOneLetter(a, b);
  return isLong || isBacked();
}

/** Whether one letter is wrong, too many or too few. */
function isOneLetter(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

function isRare(a: Group, b: Group): boolean {
  const [fewer, more] = [Math.min(a.mentions, b.mentions), Math.max(a.mentions, b.mentions)];
  return fewer <= MAX_SLIPS && more >= MIN_TIMES_MORE * fewer;
}

/** "Karen Turner-Hall", "Karen Turner"; "María García López", "María García". */
const DOUBLE_SURNAME: Pairing = {
  rule: 'double-surname',
  keysOf: ({ forms }) => forms.filter(isFull).flatMap(({ parts }) => [parts.surname, ...partsOfSurname(parts)]),
  agree: (a, b) =>
    pairOf(a, b, ({ parts: one }, { parts: other }) => {
      if (one.given === '' || other.given === '' || !agreeInGiven(one.given, other.given)) return false;
      return partsOfSurname(one).includes(other.surname) || partsOfSurname(other).includes(one.surname);
    }),
};

/** The parts of a surname of two, or of what may be one: "Turner Hall" behind a given name, not "Ann Hall". */
function partsOfSurname({ surnames, middles }: Form['parts']): readonly string[] {
  const inner = middles.filter((middle) => !isGivenName(middle));
  const all = [...inner, ...surnames];
  return all.length > 1 ? all : [];
}

/** "K. Turner", "K. J. Turner". */
const INITIALS_OF_INITIALS: Pairing = {
  rule: 'initials',
  keysOf: ({ forms }) => forms.flatMap(({ parts }) => (parts.shape === 'initials' ? [parts.surname] : [])),
  agree: (a, b) =>
    !areFarApart(a, b) &&
    !differInOrganisation(a, b) &&
    pairOf(a, b, ({ parts: one }, { parts: other }) => {
      const areBoth = one.shape === 'initials' && other.shape === 'initials';
      return areBoth && one.surname === other.surname && sharesInitials(one, other);
    }),
};

/** "K. Turner": the only Turner in this body whose given name begins so. */
const INITIALS: Attachment = {
  rule: 'initials',
  keysOfShort: (group) =>
    tellsFull(group) ? [] : group.forms.flatMap(({ parts }) => (parts.shape === 'initials' ? [parts.surname] : [])),
  keysOfFull: ({ forms }) => forms.filter(isFull).map(({ parts }) => parts.surname),
  fits: (short, full) => pairOf(short, full, ({ parts: one }, { parts: other }) => fitsInitials(one, other)),
  agrees: (short, full) => !areFarApart(short, full) && !differInOrganisation(short, full),
};

/** "K. Hargreves": nobody of this body is spelt so, and one person nearly so. */
const NEAR_INITIALS: Attachment = {
  ...INITIALS,
  rule: 'initials-and-near-surname',
  keysOfShort: (group) => INITIALS.keysOfShort(group).flatMap(nearKeys),
  keysOfFull: (group) => INITIALS.keysOfFull(group).flatMap(nearKeys),
  fits: (short, full) =>
    pairOf(short, full, ({ parts: one }, { parts: other }) => {
      return (
        sharesInitials(one, other) &&
        one.surname !== other.surname &&
        (soundsAlike(one.surname, other.surname) || isSlip(one.surname, other.surname))
      );
    }),
  agrees: (short, full) =>
    INITIALS.agrees(short, full) &&
    pairOf(short, full, ({ parts: one }, { parts: other }) =>
      areNear(one.surname, other.surname, () => isRare(short, full) && short.mentions < full.mentions),
    ),
};

/** "Cllr Turner": the only Turner of this body. */
const SURNAME: Attachment = {
  rule: 'surname',
  keysOfShort: ({ forms }) =>
    forms.every(({ parts }) => parts.shape === 'surname') ? forms.map(({ parts }) => parts.surname) : [],
  keysOfFull: ({ forms }) =>
    forms.flatMap(({ parts }) => (parts.shape === 'full' || parts.shape === 'initials' ? [parts.surname] : [])),
  fits: () => true,
  agrees: (short, full) =>
    !areFarApart(short, full) &&
    !differInOrganisation(short, full) &&
    short.forms.every(
      (one) =>
        (one.titleSex === null || full.forms.some(({ sex }) => sex === one.titleSex)) &&
        (one.titles.size === 0 ||
          full.forms.every(({ titles }) => titles.size === 0) ||
          pairOf(short, full, shareTitle)),
    ),
};

/** "Karen": the only one of this body, given in full elsewhere. */
const GIVEN: Attachment = {
  rule: 'given-name',
  keysOfShort: ({ forms }) =>
    forms.every(({ parts }) => parts.shape === 'given') ? forms.flatMap(({ parts }) => keysOfForms(parts.given)) : [],
  keysOfFull: ({ forms }) =>
    forms.filter(isFull).flatMap(({ parts }) => [parts.given, parts.called ?? ''].flatMap(keysOfForms)),
  fits: (short, full) =>
    pairOf(short, full, ({ parts: one }, { parts: other }) => {
      return one.given === other.given || one.given === other.called || areFormsOfOne(one.given, other.given);
    }),
  agrees: (short, full) => !areFarApart(short, full) && !differInOrganisation(short, full),
};

/** "KT": the initials that lists give one person of this body, or that only one has. */
const LETTERS: Attachment = {
  rule: 'letters',
  keysOfShort: ({ forms }) => (forms.every(({ parts }) => parts.shape === 'letters') ? forms.map(lettersOf) : []),
  keysOfFull: ({ forms }) =>
    forms.flatMap(({ parts, initials }) =>
      parts.shape === 'full' || parts.shape === 'initials'
        ? [...[...initials].map((one) => `given ${one.toLowerCase()}`), ...computed(parts)]
        : [],
    ),
  fits: () => true,
  agrees: (short, full) => !areFarApart(short, full) && !differInOrganisation(short, full),
};

function lettersOf({ parts }: Form): string {
  return parts.letters;
}

function computed({ letters, at, surname }: Form['parts']): string[] {
  const last = surname[0] ?? '';
  return [...new Set([`${letters}${last}`, `${letters[at] ?? ''}${last}`])];
}

function shareTitle(a: Form, b: Form): boolean {
  return (a.titles.size === 0 && b.titles.size === 0) || [...a.titles].some((title) => b.titles.has(title));
}

/** Letters that a list gives go before letters that a name merely has. */
const GIVEN_LETTERS: Attachment = {
  ...LETTERS,
  keysOfShort: (group) => LETTERS.keysOfShort(group).map((letters) => `given ${letters}`),
};

const RULES: readonly ((groups: readonly Group[]) => void)[] = [
  ...[SAME_NAME, GIVEN_NAME, SLIP_IN_GIVEN_NAME, NEAR_SURNAME, DOUBLE_SURNAME, INITIALS_OF_INITIALS].map(
    (pairing) => (groups: readonly Group[]) => {
      settlePairs(groups, pairing);
    },
  ),
  ...[INITIALS, NEAR_INITIALS, SURNAME, GIVEN, GIVEN_LETTERS, LETTERS].map(
    (attachment) => (groups: readonly Group[]) => {
      attach(groups, attachment);
    },
  ),
];

/** Joins what is one person; returns the groups that are left. */
export function linkWithinBody(groups: readonly Group[]): Group[] {
  return RULES.reduce<Group[]>(
    (left, rule) => {
      rule(left);
      return left.filter((group) => rootOf(group) === group);
    },
    [...groups],
  );
}
