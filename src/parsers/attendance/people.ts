/** People in a line, a cell or a paragraph, however they are run together. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { isGivenName } from '../../language/given-names.ts';
import { splitHonorific } from '../../language/honorifics.ts';
import { INITIALS, isSurelyPerson, parsePersonName, type PersonName } from '../../language/names.ts';
import { ORGANISATION_SUFFIXES, ORGANISATION_WORDS, ROLE_WORDS } from '../../language/vocabulary.ts';
import { isOrganisation, officeOf, parseAffiliation, type Affiliation } from './affiliation.ts';

export interface ListedPerson extends PersonName, Affiliation {
  /** Name and affiliation as they stand in the document. */
  at: Text;
}

/** A stretch between two separators; `before` is the separator on its left. */
interface Part {
  text: Text;
  /** Where it begins in the whole. */
  at: number;
  before: string;
  after: string;
}

/** A name with what stands in brackets behind it. */
interface Named {
  person: PersonName;
  said: string;
  rest: string;
}

interface Building {
  person: PersonName;
  from: number;
  to: number;
  affiliation: string;
}

const SEPARATOR = /\s*;\s*|\s+and\s+(?:also\s+)?from\s+|,\s*(?:and\s+)?|\s+[-–—]\s+|\s*[–—]\s+|\s+[–—]\s*/g;
const CONJUNCTION = /\s+(?:and|&)\s+/g;
/** "Cllrs A, B and C": one title for several surnames. */
const PLURAL_HONORIFIC =
  /^(?:the\s+)?(Cllrs|Councillors|Councilors|Messrs|Commissioners|Aldermen|Supervisors|Directors|Trustees|Mmes|Drs)\.?:?\s+(?=\p{Lu})/u;
const SINGULAR: Record<string, string> = {
  Cllrs: 'Cllr',
  Councillors: 'Councillor',
  Councilors: 'Councilor',
  Messrs: 'Mr',
  Commissioners: 'Commissioner',
  Aldermen: 'Alderman',
  Supervisors: 'Supervisor',
  Directors: 'Director',
  Trustees: 'Trustee',
  Drs: 'Dr',
};
/** An affiliation with the next person's name run on to it is not longer than this. */
const MAX_AFFILIATION = 400;
/** Two people with what stands in brackets behind them take no more. */
const MAX_PAIR = 1000;
/** "Ann Lee (AL) [Clerk] Anytown": the name, and all brackets right behind it. */
const NAME_AND_BRACKETS = /^([^()[\]]+)((?:[([][^()[\]]*[)\]]\s*)+)/;
const NOBODY = /^(?:none|nil|n\/?a|no apologies|vacan(?:t|cy)|tbc|apologies|\d+\s.*)$/i;

/** Everyone named in a text. `alone`: a single word may be a name (a list under a label). */
export function peopleIn(text: Text, alone = false, surnames = false): ListedPerson[] {
  const plural = PLURAL_HONORIFIC.exec(text.value);
  if (plural !== null) {
    const title = SINGULAR[plural[1] ?? ''] ?? null;
    const rest = trimText(sliceText(text, plural[0].length));
    return peopleIn(rest, true, true).map((person) => ({ ...person, honorific: person.honorific ?? title }));
  }
  const parts = cutParts(withoutVerb(withoutCrowd(text)));
  const names = parts.map((part) => nameWithBrackets(part.text.value, alone));
  const sure = names.filter((name) => name !== null && isSure(name)).length;
  const isList =
    parts.length > 1 &&
    names.every((name) => name !== null) &&
    (surnames || sure === parts.length || (parts.length > 2 && sure * 2 >= parts.length));
  const building: Building[] = [];
  parts.forEach((part, index) => {
    const from = part.at;
    const to = from + part.text.value.length;
    const current = building.at(-1);
    const whole = names[index];
    const opens = current === undefined || part.before.includes(';') || isList;
    if (whole !== null && whole !== undefined && (opens || isSure(whole)) && !isSubstituteOf(current)) {
      building.push({ person: whole.person, from, to, affiliation: whole.rest });
      return;
    }
    if (current === undefined) return;
    const inner = embeddedPerson(part);
    if (inner === null) extend(current, part, to);
    else {
      extend(current, { ...part, text: sliceText(part.text, 0, inner.at) }, from + inner.at);
      building.push({ person: inner.person, from: from + inner.at, to, affiliation: inner.rest });
    }
  });
  return building.map((one) => {
    const affiliation = parseAffiliation(one.affiliation);
    const office = affiliation.office ?? officeOf(one.person.honorific ?? '');
    return { ...affiliation, ...one.person, office, at: trimText(sliceText(text, one.from, one.to)) };
  });
}

/** "… and nine members of the public" names nobody. */
const CROWD =
  /\s*(?:[,;&]|\band|\bplus)\s+(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)\s+(?:members?|residents?|parishioners?|others?|people|observers?|visitors?|electors?)\b.*$/i;
function withoutCrowd(text: Text): Text {
  const crowd = CROWD.exec(text.value);
  return crowd === null ? text : sliceText(text, 0, crowd.index);
}

/** "… and Rob Day were present." ends a list as a sentence; "Ann Lee and", the line of one that goes on below. */
const VERB_BEHIND =
  /\s+(?:(?:were|was)\s+(?:also\s+)?(?:present|in\s+attendance|absent|excused)|attended|and|&)[.\s]*$/i;
function withoutVerb(text: Text): Text {
  const verb = VERB_BEHIND.exec(text.value);
  return verb === null ? text : sliceText(text, 0, verb.index);
}

function isSure(name: Named): boolean {
  if (name.person.initials !== null || isSurelyPerson(name.said)) return true;
  return !name.said.includes(' ') && isGivenName(name.said);
}

/** "X – sub - Y": Y is named behind a word for substitute, and no attendee of their own. */
function isSubstituteOf(current: Building | undefined): boolean {
  return (
    current !== undefined &&
    /(?:^|[\s(])(?:sub|substitute|substituted by|represented by|deputy|replaced by)\s*(?:[-–—:,]\s*)?$/i.test(
      current.affiliation,
    )
  );
}

function extend(current: Building, part: Part, to: number): void {
  const words = part.text.value.trim();
  const joint =
    current.affiliation === '' ? '' : part.before.includes(',') ? ', ' : part.before.includes(';') ? '; ' : ' – ';
  current.affiliation += joint + words;
  current.to = to;
}

/** What stands behind a comma and belongs to the name before it. */
const LETTERS_BEHIND = /^(?:Jr|Sr|Jnr|Snr|Esq|PhD|JP|OBE|MBE|CBE|T\.?D)\.?$/;

function cutParts(text: Text): Part[] {
  const cuts: { from: number; to: number; said: string }[] = [];
  let depth = 0;
  let seen = 0;
  for (const match of text.value.matchAll(SEPARATOR)) {
    for (; seen < match.index; seen++) depth = nextDepth(depth, text.value.charCodeAt(seen));
    if (depth === 0) cuts.push({ from: match.index, to: match.index + match[0].length, said: match[0] });
  }
  const parts: Part[] = [];
  let from = 0;
  let before = '';
  for (const cut of [...cuts, { from: text.value.length, to: text.value.length, said: '' }]) {
    const uncut = sliceText(text, from, cut.from);
    const piece = trimText(uncut);
    const at = from + uncut.value.length - uncut.value.trimStart().length;
    if (LETTERS_BEHIND.test(piece.value)) {
      before = cut.said;
      from = cut.to;
      continue;
    }
    if (piece.value !== '') parts.push(...cutAtAnd({ text: piece, at, before, after: cut.said }));
    from = cut.to;
    before = cut.said;
  }
  return parts;
}

/** "A and B" are two where each side reads as a person; "Health and Safety Manager" stays whole. */
function cutAtAnd(part: Part): Part[] {
  if (part.text.value.length > MAX_PAIR) return [part];
  for (const match of part.text.value.matchAll(CONJUNCTION)) {
    const left = trimText(sliceText(part.text, 0, match.index));
    const rightAt = match.index + match[0].length;
    const right = sliceText(part.text, rightAt);
    if (!isNamed(left.value) || !isNamed(right.value)) continue;
    return [
      { text: left, at: part.at, before: part.before, after: ', ' },
      ...cutAtAnd({ text: right, at: part.at + rightAt, before: ', ', after: part.after }),
    ];
  }
  return [part];
}

function isNamed(value: string): boolean {
  const named = nameWithBrackets(value, true);
  return named !== null && !isOrganisation(named.said);
}

/** How deep in brackets the text is behind a character. */
function nextDepth(depth: number, char: number): number {
  if (char === 0x28 || char === 0x5b) return depth + 1;
  if (char === 0x29 || char === 0x5d) return Math.max(0, depth - 1);
  return depth;
}

/** "Name", "Name (XX)", "Name (Organisation)", "Name Organisation" where the organisation is told by its words. */
function nameWithBrackets(value: string, alone: boolean): Named | null {
  if (NOBODY.test(value)) return null;
  const held = OFFICE_BEFORE.exec(value);
  if (held !== null) {
    const person = parsePersonName(value.slice(held[0].length));
    if (person !== null) return { person, said: `Mr ${person.name}`, rest: held[1] ?? '' };
  }
  const whole = parsePersonName(value, alone);
  if (whole !== null) return { person: whole, said: value, rest: '' };
  if (value.includes('@')) {
    const bare = value.replace(HANDLE, ' ').trim();
    return bare === value ? null : nameWithBrackets(bare, alone);
  }
  const posted = postAndName(value);
  if (posted !== null) return posted;
  const bracketed = NAME_AND_BRACKETS.exec(value);
  if (bracketed !== null) {
    const [all, before = '', brackets = ''] = bracketed;
    const name = before.trimEnd();
    const after = value.slice(all.length);
    const person = parsePersonName(name, alone);
    if (person === null) return null;
    const inside = /^[([]([^()[\]]*)[)\]]/.exec(brackets);
    const [initials = '', ...more] = (inside?.[1] ?? '').trim().split(/\s*,\s*/);
    const beside = more.length === 0 ? '' : `(${more.join(', ')}) `;
    if (INITIALS.test(initials) && matchesInitials(person.name, initials)) {
      return {
        person: { ...person, initials },
        said: name,
        rest: `${beside}${brackets.slice(inside?.[0].length)} ${after}`.trim(),
      };
    }
    return { person, said: name, rest: `${brackets} ${after}`.trim() };
  }
  return null;
}

/** Brackets behind a name hold initials where they begin like a word of it; "(PCC)" behind "Ann Lee" is no initials. */
/** "@handle" and its brackets, where it is alone in them. */
const HANDLE = /\s*\(@[\w-]+\)|\s*@[\w-]+,?/g;

/** "Library Director Amy Lee": the post in front of a name that is surely one. */
function postAndName(value: string): Named | null {
  const match = /^((?:\p{Lu}[\p{L}-]+\s+){1,4})(\p{Lu}[^()[\]]*)$/u.exec(value);
  const words = match?.[1]?.trim().toLowerCase().split(/\s+/) ?? [];
  if (match?.[2] === undefined || !ROLE_WORDS.has(words.at(-1) ?? '') || !isSurelyPerson(match[2])) return null;
  const person = parsePersonName(match[2]);
  return person === null ? null : { person, said: match[2], rest: match[1]?.trim() ?? '' };
}

/** "Secretary / Treasurer Jan Power": an office of the body, which makes what is behind it a name. */
const OFFICE_BEFORE =
  /^(?:(?:board|council|committee|club)\s+)?((?:vice|deputy)[\s-]*(?:chair(?:man|woman|person)?|president)|chair(?:man|woman|person)?|president|(?:hon(?:orary|\.)?\s+)?secretary(?:\s*\/\s*treasurer)?)\s+(?=\p{Lu}\p{Ll})/iu;

function matchesInitials(name: string, initials: string): boolean {
  const first = initials[0]?.toUpperCase();
  return name.split(/[\s-]+/).some((word) => word[0]?.toUpperCase() === first) && initials.length <= 4;
}

/** "ECC Cllr Ann Lee" behind a dash and before another: the next person's name at the end of an affiliation. */
function embeddedPerson(part: Part): { at: number; person: PersonName; rest: string } | null {
  const { value } = part.text;
  if (value.length > MAX_AFFILIATION) return null;
  const starts = [...value.matchAll(/(?<=[\s)])\S/g)].map((match) => match.index);
  const isBeforeDash = /[–—-]/.test(part.after);
  const options = starts.map((at) => ({ at, named: nameWithBrackets(value.slice(at), false) }));
  for (const { at, named } of options) {
    if (named === null || isLinked(value.slice(0, at))) continue;
    const isTitled = splitHonorific(value.slice(at)).honorific !== null;
    if ((isTitled || startsGiven(named.said)) && (isBeforeDash || part.after !== '' || named.rest !== '')) {
      return { at, person: named.person, rest: named.rest };
    }
  }
  const behindBracket = options.find(({ at, named }) => named !== null && /[)\]]\s+$/.test(value.slice(0, at)));
  if (behindBracket !== undefined && behindBracket.named !== null && part.after !== '') {
    return { at: behindBracket.at, person: behindBracket.named.person, rest: behindBracket.named.rest };
  }
  if (!isBeforeDash) return null;
  const behindBody = options.find(({ at, named }) => named !== null && endsOrganisation(value.slice(0, at)));
  const lastNamed = options.findLast(({ named }) => named !== null && named.person.name.includes(' '));
  const chosen = behindBody ?? lastNamed;
  if (chosen === undefined || chosen.named === null) return null;
  return { at: chosen.at, person: chosen.named.person, rest: chosen.named.rest };
}

/** "Friends of" before a name makes it part of the organisation's. */
function isLinked(before: string): boolean {
  return /(?:^|\s)(?:of|for|and|&|the|at|with|by)\s+$/i.test(before);
}

function startsGiven(said: string): boolean {
  return isGivenName(said.split(/[\s-]/)[0] ?? '');
}

function endsOrganisation(before: string): boolean {
  const last = before.trim().split(/\s+/).at(-1) ?? '';
  const bare = last.toLowerCase();
  return (
    last.endsWith(')') ||
    ORGANISATION_SUFFIXES.test(last) ||
    ORGANISATION_WORDS.has(bare) ||
    ROLE_WORDS.has(bare) ||
    /^\p{Lu}{2,}$/u.test(last)
  );
}
