/** People in a line, a cell or a paragraph, however they are run together. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { isGivenName } from '../../language/given-names.ts';
import { postOfTitle, singularTitle, splitHonorific } from '../../language/honorifics.ts';
import type { PersonName } from '../../language/names.ts';
import { ORGANISATION_SUFFIXES, ORGANISATION_WORDS, ROLE_WORDS } from '../../language/vocabulary.ts';
import { isOrganisation, isRole, officeOf, parseAffiliation, type Affiliation } from './affiliation.ts';
import { crowdBefore, crowdsIn } from './crowds.ts';
import { invertedName, isSure, nameIn, nickIn, type Named } from './named.ts';
import { partsOf, type Part } from './parts.ts';

export interface ListedPerson extends PersonName, Affiliation {
  /** Name and affiliation as they stand in the document. */
  at: Text;
}

interface Building {
  person: PersonName;
  from: number;
  to: number;
  affiliation: string;
}

/** "Cllrs A, B and C": one title for several surnames. */
const PLURAL_HONORIFIC =
  /^(?:the\s+)?((?:(?:district|county|borough|city|ward|parish|town)\s+)?(?:Cllrs|Councillors|Councilors|Councilmembers)|Messrs|Commissioners|Aldermen|Selectmen|Selectwomen|Supervisors|Directors|Trustees|Senators|Members|Mmes|Drs)\.?:?\s+(?=\p{L})/iu;
/** An affiliation with the next person's name run on to it is not longer than this. */
const MAX_AFFILIATION = 400;
/** A list of inverted names has at least so many. */
const MIN_INVERTED = 2;

/** Everyone named in a text. `alone`: a single word may be a name (a list under a label). */
export function peopleIn(text: Text, alone = false, surnames = false): ListedPerson[] {
  const inverted = alone ? invertedIn(text) : null;
  if (inverted !== null) return inverted;
  const plural = PLURAL_HONORIFIC.exec(text.value);
  if (
    plural?.[1] !== undefined &&
    /^\p{Lu}/u.test(plural[1]) &&
    /^(?:\p{Lu}|d[’'])/u.test(text.value.slice(plural[0].length))
  ) {
    const title = /^members$/i.test(plural[1]) ? null : singularTitle(plural[1]);
    const people = peopleIn(trimText(sliceText(text, plural[0].length)), true, true);
    const end = people.findIndex((person) => person.honorific !== null || person.role !== null);
    return people.map((person, index) =>
      end >= 0 && index >= end ? person : { ...person, honorific: person.honorific ?? title },
    );
  }
  const groups = crowdsIn(text);
  if (groups.length > 1) return groups.flatMap((group) => peopleIn(group, alone, surnames));
  const crowd = crowdBefore(text.value);
  const bare = listIn(trimText(sliceText(text, crowd?.to ?? 0)));
  const people = built(bare, buildingsIn(bare, alone, surnames || crowd !== null));
  return people.map((person) => ({ ...person, organisation: person.organisation ?? crowd?.organisation ?? null }));
}

function buildingsIn(bare: Text, alone: boolean, surnames: boolean): Building[] {
  const parts = partsOf(bare);
  if (isPostAndPlace(parts)) return [];
  const names = namesOf(parts, alone);
  const sure = names.filter((name) => name !== null && isSure(name)).length;
  const isList =
    parts.length > 1 &&
    names.every((name) => name !== null) &&
    (surnames ||
      sure === parts.length ||
      (parts.length > 2 && sure * 2 >= parts.length) ||
      parts.length > MANY ||
      (alone && areNamesAlone(names)) ||
      areParallel(names));
  const isBracketed = bracketedNames(names) >= MIN_BRACKETED;
  const isPostBehind = !isList && names.at(0)?.isPosted === false && isRole(parts.at(-1)?.text.value ?? '');
  const building: Building[] = [];
  parts.forEach((part, index) => {
    const { at: from, to } = part;
    const current = building.at(-1);
    const whole = names[index] ?? null;
    const opens = current === undefined || part.before.includes(';') || isList;
    if (whole !== null && current?.affiliation === '' && isPostLikeTitle(whole, part)) {
      extend(current, part, to);
      return;
    }
    const isBehind = isPostBehind ? !part.before.includes(';') : DASH.test(part.before);
    const runsOn = isBehind && whole?.isPosted === true && current?.affiliation === '';
    if (
      whole !== null &&
      !runsOn &&
      (opens || isSure(whole) || (isBracketed && isBracketedName(whole))) &&
      !isSubstituteOf(current)
    ) {
      const post = postBefore(parts, names, index);
      building.push({
        person: whole.person,
        from: post?.at ?? from,
        to,
        affiliation: `${post?.text.value ?? ''} ${whole.rest}`.trim(),
      });
      return;
    }
    if (current === undefined || isPostBefore(parts, names, index)) return;
    if (isLeftOpen(parts, names, index)) return;
    const inner = embeddedPerson(part);
    const post = inner === null ? '' : part.text.value.slice(0, inner.at).trim();
    if (inner === null) extend(current, part, to);
    else if (part.before.includes(',') && names[index - 1]?.isPosted === true && isRole(post))
      building.push({ person: inner.person, from, to, affiliation: `${post} ${inner.rest}`.trim() });
    else {
      extend(current, { ...part, text: sliceText(part.text, 0, inner.at) }, from + inner.at);
      building.push({ person: inner.person, from: from + inner.at, to, affiliation: inner.rest });
    }
  });
  return building;
}

/** "Ward Councillor – Anytown": a post that is not filled, or of whom the line above names. */
function isPostAndPlace([post, place, ...others]: readonly Part[]): boolean {
  if (post === undefined || place === undefined || others.length > 0 || !DASH.test(place.before)) return false;
  const { honorific, rest } = splitHonorific(post.text.value);
  return honorific !== null && rest === '';
}

/** "Superintendent (Mr. A. Lee), Analyst": the post of whom the next line names in brackets. */
function isLeftOpen(parts: readonly Part[], names: readonly (Named | null)[], index: number): boolean {
  return (
    index > 0 &&
    index === parts.length - 1 &&
    /^[^()]+\([^()]+\)$/.test(parts[index - 1]?.text.value ?? '') &&
    names[index - 1]?.isPosted === true
  );
}

/** "Ms Lee, Director Infrastructure": behind a comma a post, though "Director Lee" would be a person. */
function isPostLikeTitle({ person }: Named, part: Part): boolean {
  return (
    part.before.includes(',') &&
    part.after !== ', ' &&
    !person.name.includes(' ') &&
    /^(?:director|governor|deputy|commissioner|manager|inspector|constable|supervisor)$/i.test(person.honorific ?? '')
  );
}

/** "Ann Lee (Clerk), Zed Zee (Treasurer)": each has something in brackets. */
function areParallel(names: readonly (Named | null)[]): boolean {
  return names.every((name) => name !== null && /^[([].*[)\]]$/.test(name.rest));
}

/** "Ann Lee (Chairman), Zed Zee (Publicity)": among so many names with a word in brackets, what has one is a name. */
const MIN_BRACKETED = 2;
function isBracketedName({ rest, said, isPosted }: Named): boolean {
  return !isPosted && said.includes(' ') && /^\([^()]+\)$/.test(rest) && /\p{Ll}{2}/u.test(rest);
}
function bracketedNames(names: readonly (Named | null)[]): number {
  return names.filter((name) => name !== null && isSure(name) && isBracketedName(name)).length;
}

/** "Luz Arriaga, Norm Day, Phil Moss, Tessa Lee": names of two words, and not a place behind each. */
function areNamesAlone(names: readonly (Named | null)[]): boolean {
  const arePlain = names.every((name) => name?.isPosted === false && name.rest === '' && name.said.includes(' '));
  return (
    arePlain &&
    names.length >= MANY &&
    !names.every((name, index) => index % 2 === 1 || (name !== null && isSure(name)))
  );
}

const DASH = /[-–—]/;
/** So many names and nothing else are a list, whether any of them is known for a name or not. */
const MANY = 4;

/** The name in each part; nicknames in small letters where every part is a name or one. */
function namesOf(parts: readonly Part[], alone: boolean): (Named | null)[] {
  const names = parts.map((part) => nameIn(withoutArticle(part.text.value), alone));
  const told = names.filter((name) => name?.person.name.includes(' ') === true).length;
  if (alone && parts.length > MANY && told >= MOSTLY * parts.length)
    return names.map((name, index) => name ?? looseName(parts[index]?.text.value ?? ''));
  if (!alone || names.every((name) => name !== null)) return names;
  const nicks = parts.map((part, index) => names[index] ?? nickIn(part.text.value));
  if (parts.length < MIN_MIXED && names.some((name) => name?.person.name.includes(' ') === true)) return names;
  const isPlain = nicks.every((name) => name !== null) && parts.every((part) => !DASH.test(part.before));
  const isChat = isPlain && (parts.length > 1 || /^@|\(\d+\)$/.test(parts[0]?.text.value ?? ''));
  return isChat ? nicks : names;
}

/** Where so many of a long list are names, what has the shape of one is one too: "Amina Noor khan". */
const MOSTLY = 0.75;
function looseName(value: string): Named | null {
  if (!/^\p{Lu}\p{L}+(?: [\p{L}’'-]+){1,3}$/u.test(value) || isRole(value) || isOrganisation(value)) return null;
  return { person: { name: value, honorific: null, initials: null }, said: value, rest: '', isPosted: false };
}

/** "Ann Lee, independent" is one person; nicknames stand beside full names in longer lists only. */
const MIN_MIXED = 3;

function withoutArticle(value: string): string {
  const also = /^also\s+(?=\p{Lu})/iu.exec(value);
  if (also !== null) return withoutArticle(value.slice(also[0].length));
  const article = /^(?:also\s+)?the\s+(?=\p{Lu})/u.exec(value);
  const [next = ''] = value.slice(article?.[0].length ?? 0).split(' ');
  return article !== null && ROLE_WORDS.has(next.toLowerCase()) ? value.slice(article[0].length) : value;
}

/** A post in front of a name, with a comma between, has no more words. */
const MAX_POST = 4;
/** "President, Ann Lee; Treasurer, Bob Day": the post stands in front, behind a comma the name. */
function isPostBefore(parts: readonly Part[], names: readonly (Named | null)[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  if (part === undefined || next === undefined || names[index] !== null || (names[index + 1] ?? null) === null)
    return false;
  const opens = index === 0 || part.before.includes(';');
  const closes = next.after === '' || next.after.includes(';');
  if (part.text.value.split(/\s+/).length > MAX_POST) return false;
  return opens && closes && part.after.includes(',') && (isRole(part.text.value) || officeOf(part.text.value) !== null);
}

function postBefore(parts: readonly Part[], names: readonly (Named | null)[], index: number): Part | null {
  return index > 0 && isPostBefore(parts, names, index - 1) ? (parts[index - 1] ?? null) : null;
}

function built(text: Text, building: readonly Building[]): ListedPerson[] {
  let plural: string | null = null;
  return building.map((one) => {
    const { person } = one;
    const affiliation = parseAffiliation(one.affiliation);
    const title = person.honorific === null ? null : singularTitle(person.honorific);
    if (title !== person.honorific) plural = title;
    else if (title !== null || affiliation.role !== null) plural = null;
    const honorific = title ?? plural;
    const office = affiliation.office ?? officeOf(honorific ?? '');
    const role = affiliation.role ?? (office === null ? postOfTitle(honorific) : null);
    return { ...affiliation, ...person, honorific, role, office, at: trimText(sliceText(text, one.from, one.to)) };
  });
}

/** "Adeyemi, Folake; Brand, Erik": surnames first, between semicolons. */
export function invertedIn(text: Text, isKnown = false): ListedPerson[] | null {
  const pieces = [...text.value.matchAll(/[^;]+/g)].filter(([piece]) => piece.trim() !== '');
  if (pieces.length < MIN_INVERTED && !isKnown) return null;
  const named = pieces.map(([piece]) => invertedName(piece.trim().replace(/[.,]$/, '')));
  if (!named.every((one) => one !== null)) return null;
  const given = named.filter(({ person }) => isGivenOrInitial(person.name)).length;
  if (given * 2 < named.length && !isKnown) return null;
  return built(
    text,
    named.map(({ person, rest }, index) => {
      const from = pieces[index]?.index ?? 0;
      return { person, from, to: from + (pieces[index]?.[0].length ?? 0), affiliation: rest };
    }),
  );
}

function isGivenOrInitial(name: string): boolean {
  const first = name.split(/[\s-]/)[0] ?? '';
  return isGivenName(first) || /^\p{Lu}\.?$/u.test(first);
}

/** A list without the title that all of it shares. */
export function withoutPlural(text: Text): Text {
  return trimText(sliceText(text, PLURAL_HONORIFIC.exec(text.value)?.[0].length ?? 0));
}

/** A list without the crowd and the verb at its end. */
export function listIn(text: Text): Text {
  return withoutVerb(withoutCrowd(text));
}

/** "… and nine members of the public" names nobody. */
const CROWD =
  /\s*(?:[,;&]|\band\b|\bplus\b|\b(?:together|along)\s+with\b|\bas\s+well\s+as\b)\s*(?:(?:and|plus|approximately|about|approx\.?|around|over)\s+)*(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|other|various)\s+(?:other\s+|more\s+)?(?:members?|residents?|parishioners?|others?|people|persons?|observers?|visitors?|electors?|guests?|citizens?|students?|journalists?|reporters?|attendees|participants|ratepayers)\b.*$/i;
function withoutCrowd(text: Text): Text {
  const crowd = CROWD.exec(text.value);
  return crowd === null ? text : sliceText(text, 0, crowd.index);
}

/** "… and Rob Day were present." ends a list as a sentence; "Ann Lee and", the line of one that goes on below. */
const VERB_BEHIND =
  /\s+(?:(?:was|were)\s+(?:also\s+|all\s+)?(?:present|in\s+attendance|absent|excused|not\s+present)|(?:also\s+)?attended(?:\s+the\s+meeting)?|answered(?:\s+(?:the|to))*\s+roll\s+call|(?:be|is|are|was|were)\s+(?:received|accepted|noted|approved|sustained|granted|recorded)(?:\s+and\s+\w+)?|and|&)[.\s]*$/i;
function withoutVerb(text: Text): Text {
  const verb = VERB_BEHIND.exec(text.value);
  return verb === null ? text : sliceText(text, 0, verb.index);
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

/** "Ann Lee; the Clerk": a post that stands for somebody who is not named. */
const UNNAMED = /^the\s/i;
function extend(current: Building, part: Part, to: number): void {
  const words = part.text.value.trim();
  if (part.before.includes(';') && UNNAMED.test(words)) return;
  const joint =
    current.affiliation === '' ? '' : part.before.includes(',') ? ', ' : part.before.includes(';') ? '; ' : ' – ';
  current.affiliation += joint + words;
  current.to = to;
}

/** "ECC Cllr Ann Lee" behind a dash and before another: the next person's name at the end of an affiliation. */
function embeddedPerson(part: Part): { at: number; person: PersonName; rest: string } | null {
  const { value } = part.text;
  if (value.length > MAX_AFFILIATION) return null;
  const starts = [...value.matchAll(/(?<=[\s)])[^\s(]/g)].map((match) => match.index);
  const isBeforeDash = /[–—-]/.test(part.after);
  const options = starts.map((at) => ({ at, named: nameIn(value.slice(at), false) }));
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
