/** One attendee for each person, however many lists name them. */
import { addTo } from '../../add-to.ts';
import { isOfWoman } from '../../language/honorifics.ts';
import { diagnostic } from '../../diagnostics.ts';
import { sourceOf } from '../../document.ts';
import type { AttendeeFinding } from '../../finding.ts';
import { nameKey } from '../../language/names.ts';
import type { Reading } from '../../reading.ts';

/** Whom two lists name is put together; `lists` are in the order of the document. */
export function mergeLists(lists: readonly (readonly AttendeeFinding[])[], reading: Reading): AttendeeFinding[] {
  const merged: AttendeeFinding[] = [];
  const byName = new Map<string, AttendeeFinding[]>();
  const bySurname = new Map<string, AttendeeFinding[]>();
  for (const list of lists) {
    const added: AttendeeFinding[] = [];
    for (const person of list) {
      const key = nameKey(person.name);
      const namesakes = byName.get(key);
      const twin =
        namesakes !== undefined
          ? namesakes.find((one) => !areTwo(one, person))
          : onlyLike(bySurname.get(surnameOf(key)) ?? [], key);
      if (twin !== undefined) {
        mergeInto(twin, person, reading);
        continue;
      }
      merged.push(person);
      added.push(person);
      addTo(byName, key, person);
    }
    // Within one list, "Ann Lee" and "A. Lee" are two.
    for (const person of added) addTo(bySurname, surnameOf(nameKey(person.name)), person);
  }
  return merged;
}

function surnameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

const HUSBAND = /^mr$/i;
/** Two of one name: who they are is told of both, and differs. */
function areTwo(a: AttendeeFinding, b: AttendeeFinding): boolean {
  if (HUSBAND.test(a.honorific ?? '') && isOfWoman(b.honorific)) return true;
  if (a.initials !== null && b.initials !== null && a.initials !== b.initials) return true;
  const [first, second] = [affiliationOf(a), affiliationOf(b)];
  return (
    a.attendance === b.attendance &&
    first !== '' &&
    second !== '' &&
    first !== second &&
    a.organisation !== b.organisation
  );
}

function affiliationOf({ role, organisation, office }: AttendeeFinding): string {
  return [role ?? office, organisation]
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase();
}

/** "Cr L Moss" on the list and "Cr Lorna Moss" in a sentence, where nobody else on the lists before is like it. */
function onlyLike(before: readonly AttendeeFinding[], key: string): AttendeeFinding | undefined {
  const [first, second] = before.filter((one) => isLike(nameKey(one.name), key));
  return second === undefined ? first : undefined;
}

function isLike(a: string, b: string): boolean {
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.at(-1) !== second.at(-1)) return false;
  if (first.length === 1 || second.length === 1) return true;
  const [given = '', other = ''] = [first[0], second[0]];
  return given[0] === other[0] && (given.length === 1 || other.length === 1);
}

/**
 * "Scribe: Ann" where "Ann Lee" is on the list: a given name alone is whoever of that name is there, if only one is. Within
 * one list two lines are two people.
 */
export function mergeShort(people: readonly AttendeeFinding[], reading: Reading): AttendeeFinding[] {
  return people.filter((person) => {
    const key = nameKey(person.name);
    if (key.includes(' ') || person.honorific !== null) return true;
    const named = people.filter((one) => nameKey(one.name).startsWith(`${key} `));
    const [full, other] = named;
    if (full === undefined || other !== undefined || (person.office === null && person.group === full.group))
      return true;
    mergeInto(full, person, reading);
    return false;
  });
}

/** Who is on a list of those away was not there, though a list of members names them too. */
const STRENGTH = { present: 0, absent: 1, apologies: 2 } as const;
const CAME = /^(?:arriv|joined|from \d|late\b|for late)/i;

function mergeInto(twin: AttendeeFinding, person: AttendeeFinding, reading: Reading): void {
  if (twin.attendance !== person.attendance) {
    reading.diagnostics.push(
      diagnostic(
        'on-two-lists',
        `${twin.name} is listed as ${twin.attendance} and as ${person.attendance}`,
        sourceOf(reading.document, ...person.at),
      ),
    );
    const came = CAME.test(twin.note ?? '') || CAME.test(person.note ?? '');
    if (came) twin.attendance = 'present';
    else if (STRENGTH[person.attendance] > STRENGTH[twin.attendance]) {
      twin.attendance = person.attendance;
      twin.at = person.at;
    }
  }
  if (!twin.name.includes(' ') && person.name.includes(' ')) twin.name = person.name;
  for (const field of ['honorific', 'initials', 'role', 'organisation', 'group', 'substitute', 'note'] as const)
    twin[field] ??= person[field];
  twin.office ??= person.office;
}
