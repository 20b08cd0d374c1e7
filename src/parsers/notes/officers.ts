/** "Chairs: Ann Lee, Rob Day", "Note takers: …", "Moderator: …" in front of notes: people who were there, and who chaired. */
import { linesOf, sliceText, trimText, type Text } from '../../document.ts';
import { mention, type AttendeeFinding, type ChairFinding, type Finding } from '../../finding.ts';
import { parsePersonName } from '../../language/names.ts';
import { findingsOf, type Parser } from '../../reading.ts';
import { RULES } from '../../rules.ts';

/** Labels of several: one chair alone is read where the lists of those present are. */
const CHAIRS = /^(?:wg |session |group )?(?:co-?)?chairs\s*:\s*/i;
const LEADS = /^(?:moderators?|facilitators?|hosts?|hosted by|facilitated by|moderated by)\s*:\s*/i;
const HELPERS =
  /^(?:note[\s-]?takers?|minute[\s-]?takers|notes? by|scribes|(?:jabber|zulip|chat) scribes?|area directors?|ads?|secretaries)\s*:\s*/i;
/** So far from the top. */
const REACH = 25;

export const officers: Parser = {
  name: 'officers',
  parse(reading) {
    const found: Finding[] = [];
    const isListed =
      findingsOf(reading, 'attendee').filter(({ attendance }) => attendance === 'present').length >= MIN_LISTED;
    const front = reading.outline.passages.slice(0, REACH);
    for (const text of front.flatMap((passage) => linesOf(reading.document, passage.text))) {
      const label = CHAIRS.exec(text.value) ?? LEADS.exec(text.value) ?? HELPERS.exec(text.value);
      if (label === null) continue;
      const people = namesIn(trimText(sliceText(text, label[0].length)));
      const known = findingsOf(reading, 'attendee');
      for (const one of people) {
        const listed = [...known, ...found].find((other) => other.kind === 'attendee' && isOf(one.name, other.name));
        const person = listed?.kind === 'attendee' ? listed : one;
        if (person === one && isListed && CHAIRS.test(text.value)) continue;
        if (person === one) found.push(one);
        if (CHAIRS.test(text.value)) person.office ??= 'chair';
      }
      const [first] = people;
      if (first !== undefined && LEADS.test(text.value)) found.push(chairedBy(first));
    }
    return found;
  },
};

/** Where so many are listed, a chair of the group who is not among them was not there. */
const MIN_LISTED = 3;

/** "Ann" and "Ann Lee" */
function isOf(said: string, name: string): boolean {
  return said === name || name.startsWith(`${said} `);
}

function chairedBy({ name, at }: AttendeeFinding): ChairFinding {
  return { kind: 'chair', rule: 'in-the-chair', confidence: RULES['in-the-chair'].confidence, at, who: mention(name) };
}

/** The people of a list between commas; none where one of them is no name. */
function namesIn(list: Text): AttendeeFinding[] {
  const found: AttendeeFinding[] = [];
  for (const match of list.value.matchAll(/[^,;&/]+/g)) {
    for (const part of splitAtAnd(sliceText(list, match.index, match.index + match[0].length))) {
      const name = parsePersonName(part.value.replace(/\s*[(<[].*$/, ''));
      if (name === null) return [];
      found.push(attendee(name.name, name.honorific, part));
    }
  }
  return found;
}

function splitAtAnd(text: Text): Text[] {
  const at = text.value.search(/\sand\s/);
  const parts = at < 0 ? [text] : [sliceText(text, 0, at), sliceText(text, at + ' and '.length)];
  return parts.map(trimText).filter((part) => part.value !== '');
}

function attendee(name: string, honorific: string | null, at: Text): AttendeeFinding {
  return {
    kind: 'attendee',
    rule: 'attendance-list',
    confidence: RULES['attendance-list'].confidence,
    at: [at],
    name,
    honorific,
    initials: null,
    role: null,
    organisation: null,
    attendance: 'present',
    office: null,
    group: null,
    substitute: null,
    note: null,
  };
}
