import { linkPeople, type Mention, type Person } from '../../../src/archive/links/people.ts';
import { NO_MERGES, type Merges } from '../../../src/archive/links/merges.ts';

export const BODY = 'Ashwell Parish Council';

/** One attendee as "m1: Cllr Karen Turner (KT) [role; organisation] {body}": all but meeting and name may be missing. */
export function mention(said: string, at = 0): Mention {
  const groups =
    /^(?<meeting>\w+): (?:(?<honorific>(?:Cllr|Mrs|Mr|Ms|Miss|Dr|PC|Sir|Lady)(?: (?:Mrs|Mr|Dr))?) )?(?<name>[^[{(]+?)(?: \((?<initials>\w+)\))?(?: \[(?<role>[^;\]]*)(?:; (?<organisation>[^\]]*))?\])?(?: \{(?<body>[^}]*)\})?$/u.exec(
      said,
    )?.groups;
  if (groups === undefined) throw new Error(`no mention: ${said}`);
  const number = Number(/\d+/.exec(groups['meeting'] ?? '')?.[0] ?? 0);
  const body = groups['body'] ?? BODY;
  return {
    meeting: `${body}/${groups['meeting'] ?? ''}`,
    attendee: `p${String(at + 1)}`,
    body: body === 'none' ? null : body,
    date: `20${String(10 + Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}-07`,
    name: groups['name'] ?? '',
    honorific: groups['honorific'] ?? null,
    initials: groups['initials'] ?? null,
    role: groups['role'] === '' ? null : (groups['role'] ?? null),
    organisation: groups['organisation'] ?? null,
    office: null,
  };
}

export function people(said: readonly string[], merges: Merges = NO_MERGES): Person[] {
  return linkPeople(said.map(mention), merges);
}

/** The places, in `said`, of the mentions of each person. */
export function partition(said: readonly string[], merges: Merges = NO_MERGES): string[] {
  const places = new Map(said.map((one, at) => [`${mention(one, at).meeting} p${String(at + 1)}`, at]));
  return people(said, merges)
    .map((person) =>
      person.mentions
        .map(({ meeting, attendee }) => places.get(`${meeting} ${attendee}`) ?? -1)
        .sort((a, b) => a - b)
        .join(' '),
    )
    .sort();
}
