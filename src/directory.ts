/** Who is who: attendees by initials, names and parts of names. */
import { distance } from 'fastest-levenshtein';
import type { AttendeeFinding } from './finding.ts';
import type { RosterEntry } from './formats/words.ts';
import { splitHonorific, withoutPostNominals } from './language/honorifics.ts';
import { INITIALS, nameKey } from './language/names.ts';

/** What a directory looks at of somebody. */
export type Listed = Pick<AttendeeFinding, 'name' | 'honorific' | 'initials'>;

export interface Match<Person extends Listed = AttendeeFinding> {
  attendee: Person;
  how: 'initials' | 'name' | 'surname' | 'given-name' | 'computed-initials' | 'near-name' | 'office' | 'roster';
}

export interface Directory<Person extends Listed = AttendeeFinding> {
  attendees: readonly Person[];
  /** Whom a mention means; null where nobody or more than one. */
  find: (mention: string) => Match<Person> | null;
  /** The name that the roster has for a mention; null where it has none. */
  fullName: (mention: string) => string | null;
  /** Whether initials, or a name of one word, are those of more than one attendee. */
  fitsSeveral: (mention: string) => boolean;
  /** Whether a word is initials, given name or surname of some attendee. */
  knows: (word: string) => boolean;
  /** Whether the document gives its attendees initials. */
  givesInitials: boolean;
}

/** A misspelt name differs in this many letters at the most, and less in short names. */
const MAX_DISTANCE = 2;
const MIN_NEAR_LENGTH = 8;
/** Only one part of a name is misspelt; where more people than this share the other, nobody is told by it. */
const MAX_ALIKE = 50;

export function directoryOf<Person extends Listed>(
  attendees: readonly Person[],
  roster: readonly RosterEntry[] = [],
): Directory<Person> {
  const index = new Map<string, Person[]>();
  const initials = new Map<string, Person[]>();
  const computed = new Map<string, Person[]>();
  const cache = new Map<string, Match<Person> | null>();
  const words = new Set<string>();
  for (const attendee of attendees) {
    const key = nameKey(attendee.name);
    const tokens = key.split(' ');
    add(index, `name ${key}`, attendee);
    if (tokens.length > 1) {
      add(index, `given ${tokens[0]}`, attendee);
      add(index, `pair ${tokens[0]} ${tokens.at(-1)}`, attendee);
    }
    const last = tokens.at(-1) ?? '';
    add(index, `surname ${last}`, attendee);
    const [first = ''] = tokens;
    if (first !== '') add(index, `initial ${first[0]} ${last}`, attendee);
    if (first.length === 1) add(index, `letter ${first} ${last}`, attendee);
    for (const token of tokens) if (token.length > 1) words.add(token);
    if (attendee.initials !== null) add(initials, attendee.initials, attendee);
    add(computed, tokens.map((token) => token[0]?.toUpperCase() ?? '').join(''), attendee);
    if (tokens.length > 2) add(computed, `${tokens[0]?.[0] ?? ''}${tokens.at(-1)?.[0] ?? ''}`.toUpperCase(), attendee);
  }
  const givesInitials = initials.size > 0;
  const others = new Map<string, RosterEntry>();
  for (const entry of roster) {
    for (const said of [entry.name, ...entry.aliases]) others.set(rosterKey(said), entry);
    for (const alias of entry.aliases) words.add(nameKey(alias));
  }

  /** Whom the roster means, where that is somebody on the list. */
  function listed({ name, aliases }: RosterEntry): Match<Person> | null {
    const keys = [name, ...aliases].map((one) => nameKey(splitHonorific(one).rest));
    return only(
      attendees.filter((attendee) => keys.includes(nameKey(attendee.name))),
      'roster',
    );
  }

  function search(said: string): Match<Person> | null {
    const bare = said
      .replace(/^the\s+/i, '')
      .replace(/[’']s$/, '')
      .trim();
    const entry = others.get(rosterKey(bare));
    const onList = entry === undefined ? null : listed(entry);
    if (onList !== null) return onList;
    if (initials.has(bare)) return only(initials.get(bare), 'initials');
    const { honorific, rest } = splitHonorific(bare);
    const key = nameKey(withoutPostNominals(rest === '' ? bare : rest));
    if (key === '') return null;
    const tokens = key.split(' ');
    const last = tokens.at(-1) ?? '';
    const exact = only(index.get(`name ${key}`), 'name') ?? only(index.get(`pair ${tokens[0]} ${last}`), 'name');
    if (exact !== null) return exact;
    if (tokens.length === 1) {
      if (honorific === null) {
        const given = only(index.get(`given ${key}`), 'given-name');
        if (given !== null) return given;
      }
      const bySurname = index.get(`surname ${key}`);
      return (
        only(bySurname, 'surname') ??
        only(
          bySurname?.filter((a) => sameTitle(a.honorific, honorific)),
          'surname',
        ) ??
        only(index.get(`given ${key}`), 'given-name') ??
        byComputed(bare)
      );
    }
    return only(byInitial(tokens[0] ?? '', last), 'surname') ?? near(key);
  }

  /** "T. J. Lee" may be Trevor Lee; "Ann Lee" is not John Lee. */
  function byInitial(first: string, last: string): Person[] | undefined {
    return index.get(first.length === 1 ? `initial ${first} ${last}` : `letter ${first[0]} ${last}`);
  }

  function byComputed(said: string): Match<Person> | null {
    return !givesInitials && INITIALS.test(said) ? only(computed.get(said.toUpperCase()), 'computed-initials') : null;
  }

  function near(key: string): Match<Person> | null {
    if (key.length < MIN_NEAR_LENGTH) return null;
    const tokens = key.split(' ');
    const sameGiven = index.get(`given ${tokens[0]}`) ?? [];
    const sameSurname = index.get(`surname ${tokens.at(-1)}`) ?? [];
    if (Math.max(sameGiven.length, sameSurname.length) > MAX_ALIKE) return null;
    const alike = new Set([...sameGiven, ...sameSurname]);
    if (alike.size > MAX_ALIKE) return null;
    const close = [...alike].filter((attendee) => distance(nameKey(attendee.name), key) <= MAX_DISTANCE);
    return only(close, 'near-name');
  }

  return {
    attendees,
    givesInitials,
    find(said) {
      const known = cache.get(said);
      if (known !== undefined) return known;
      const match = search(said);
      cache.set(said, match);
      return match;
    },
    fullName: (said) => others.get(rosterKey(said))?.name ?? null,
    fitsSeveral(said) {
      const alike = initials.get(said) ?? index.get(`surname ${nameKey(splitHonorific(said).rest)}`) ?? [];
      return alike.length > 1;
    },
    knows: (word) => initials.has(word) || words.has(nameKey(word)) || (!givesInitials && computed.has(word)),
  };
}

function add<Person>(map: Map<string, Person[]>, key: string, attendee: Person): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [attendee]);
  else if (there.at(-1) !== attendee) there.push(attendee);
}

/** Initials are told apart by their letters' case; names are not. */
function rosterKey(said: string): string {
  const bare = said.trim();
  return INITIALS.test(bare) ? bare : nameKey(splitHonorific(bare).rest || bare);
}

function only<Person extends Listed>(found: readonly Person[] | undefined, how: Match['how']): Match<Person> | null {
  const [first, second] = found ?? [];
  return first !== undefined && second === undefined ? { attendee: first, how } : null;
}

function sameTitle(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase().replace(/\W/g, '') === b.toLowerCase().replace(/\W/g, '');
}
