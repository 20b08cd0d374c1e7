/** One phrase that names one person: with a post in front or behind, brackets, initials, a handle. */
import { isGivenName } from '../../language/given-names.ts';
import { isHonorific, splitHonorific } from '../../language/honorifics.ts';
import { areInitialsOf, INITIALS, isSurelyPerson, parsePersonName, type PersonName } from '../../language/names.ts';
import { ROLE_WORDS } from '../../language/vocabulary.ts';
import { isOrganisation, isRole } from './affiliation.ts';

/** A name with what stands in front or in brackets behind it. */
export interface Named {
  person: PersonName;
  /** The name with its titles, as evidence of how surely it is one. */
  said: string;
  /** What says who the person is. */
  rest: string;
  /** Whether a post stands in front. */
  isPosted: boolean;
  /** Whether what somebody is called in a chat is told. */
  isNick?: boolean;
}

/** "Ann Lee (AL) [Clerk] Anytown": the name, and all brackets right behind it. */
const NAME_AND_BRACKETS = /^([^()[\]]+)((?:[([][^()[\]]*[)\]]\s*)+)/;
const NOBODY =
  /^(?:none|nil|n\/?a|vacan(?:t|cy)|tbc|apologies|no\s.{2,40}|(?:the\s+)?(?:press|public|media)|\d+\s.*)$/i;
/** "@handle" and its brackets, where it is alone in them. */
const HANDLE = /\s*\(@[\w-]+\)|\s*@[\w-]+,?/g;
/** "(for lateness) Ann Lee" */
const BRACKETS_BEFORE = /^\(((?:for|from|via|by)\s[^()]{2,30})\)\s+/i;
/** "Superintendent (Mr. D. Smart)" */
const IN_BRACKETS = /^((?:\p{Lu}[^()]{2,60}?)?)\s*\(\s*(\p{Lu}[^()]{2,50}?)\s*\)$/u;
/** "Secretary / Treasurer Jan Power": an office of the body, which makes what is behind it a name. */
const OFFICE_BEFORE =
  /^(?!council president)(?:(?:the|board|council|committee|club|acting|interim|first|second)\s+){0,2}((?:vice|deputy)[\s-]*(?:chair(?:man|woman|person)?|president)|chair(?:man|woman|person)?|president|(?:hon(?:orary|\.)?\s+)?secretary(?:\s*\/\s*treasurer)?)\s+(?=(?:\p{Lu}\.\s*)*\p{Lu}\p{Ll})/iu;
/** A post in front of a name has no more words. */
const MAX_POST = 6;
const LINK = /^(?:of|for|and|the|to|&|at|in)$/i;

/** The person that a phrase names; null where it names none, or something else with it. `alone`: a surname will do. */
export function nameIn(value: string, alone: boolean): Named | null {
  if (NOBODY.test(value)) return null;
  const before = BRACKETS_BEFORE.exec(value);
  if (before !== null) {
    const named = nameIn(value.slice(before[0].length), alone);
    return named === null ? null : { ...named, rest: `(${before[1] ?? ''}) ${named.rest}`.trim() };
  }
  return (
    behindOffice(value) ??
    ofPlace(value, alone) ??
    inTheChair(value) ??
    ofBody(value) ??
    wholeName(value, alone) ??
    withoutHandle(value, alone) ??
    bracketedName(value) ??
    nameAndBrackets(value, alone) ??
    postAndName(value) ??
    (alone ? beforeBody(value) : null)
  );
}

function behindOffice(value: string): Named | null {
  const held = OFFICE_BEFORE.exec(value);
  if (held === null) return null;
  const named = nameAndBrackets(value.slice(held[0].length), true) ?? wholeName(value.slice(held[0].length), true);
  if (named === null) return null;
  return { ...named, said: `Mr ${named.person.name}`, rest: `${held[1] ?? ''} ${named.rest}`.trim(), isPosted: true };
}

/** "Ann Lee from the Mill Herald", "Bob Day of Acme Ltd": a name and whom it is of; a peer's place is part of the title. */
const OF_BODY =
  /^((?:\p{Ll}{4,12} )?\p{Lu}\S+ \p{Lu}[^,;()]{1,30}?) (?:from|of|with|representing) (?:the )?(?=\p{Lu})/u;
const PEER = /^(?:lord|lady|baroness|baron|the|earl|viscount)\b/i;
function ofBody(value: string): Named | null {
  const [said = '', name = ''] = OF_BODY.exec(value) ?? [];
  const named = name === '' || PEER.test(name) || isRole(name) ? null : nameIn(name, false);
  if (named === null || !isSure(named)) return null;
  return { ...named, rest: `${named.rest} – ${value.slice(said.length)}` };
}

/** "Ann Lee in the chair": the office behind a name in a list that is told. */
function inTheChair(value: string): Named | null {
  const said = /,?\s+(?:was\s+)?(in\s+the\s+chair|presiding)\.?$/i.exec(value);
  if (said === null) return null;
  const named = nameIn(value.slice(0, said.index), true);
  return named === null ? null : { ...named, rest: `${named.rest} (${said[1] ?? ''})`.trim() };
}

/** "Anytown Cllr Lee", "Cornwall Councillor J Day": of which other council somebody is. */
const PLACED = /^(\p{Lu}\p{Ll}{2,20} (?:Cllr|Councillor))\.?\s+(?=\p{Lu})/u;
function ofPlace(value: string, alone: boolean): Named | null {
  const [said = '', post = ''] = PLACED.exec(value) ?? [];
  const [place = ''] = post.split(' ');
  if (said === '' || isHonorific(place) || isHonorific(post) || isGivenName(place) || OFFICE.test(place)) return null;
  const behind = `Cllr ${value.slice(said.length)}`;
  const named = wholeName(behind, alone) ?? nameAndBrackets(behind, alone);
  return named === null ? null : { ...named, rest: `${post} ${named.rest}`.trim() };
}
const OFFICE = /^(?:vice|deputy|chair\w*|president|the|and|also|former|ex)$/i;

/** "Ann Lee Probation Service", "Cllr Bob Day Anytown Borough Council": whom they are of, run on to the name. */
const NAME_LENGTHS = [2, 3];
function beforeBody(value: string): Named | null {
  const { honorific, rest } = splitHonorific(value);
  const words = [...rest.replace(/\s*\([^()]*\)$/, '').matchAll(/\S+/g)];
  const [first = '', second = ''] = words.map(([word]) => word);
  if (honorific === null && !isGivenName(first)) return null;
  const lengths = isGivenName(second) && words.length > 4 ? [...NAME_LENGTHS].reverse() : NAME_LENGTHS;
  for (const length of lengths) {
    const at = words[length]?.index;
    const isLone = words.length === length + 1;
    if (at === undefined || LINK.test(words[length]?.[0] ?? '')) continue;
    const behind = rest.slice(at);
    const said = behind.replace(/\s*\([^()]*\)$/, '');
    const name = parsePersonName(rest.slice(0, at));
    if (name === null || !/^\p{Lu}/u.test(said) || !(isRole(said) || (!isLone && isOrganisation(said)))) continue;
    return { person: { ...name, honorific }, said: `Mr ${name.name}`, rest: behind, isPosted: false };
  }
  return null;
}

function wholeName(value: string, alone: boolean): Named | null {
  const person = parsePersonName(value, alone);
  return person === null ? null : { person, said: value, rest: '', isPosted: false };
}

function withoutHandle(value: string, alone: boolean): Named | null {
  if (!value.includes('@')) return null;
  const bare = value.replace(HANDLE, ' ').trim();
  const named = bare === value ? null : nameIn(bare, alone);
  return named?.said.includes(' ') === true ? { ...named, isNick: true } : named;
}

/** "Library Director Amy Lee", "Head of Housing Amy Lee": the post in front of a name that is surely one. */
function postAndName(value: string): Named | null {
  if (/[()[\],;:]/.test(value) && !value.includes('(')) return null;
  const words = [...value.matchAll(/\S+/g)];
  const most = Math.min(words.length - 1, MAX_POST);
  for (let count = most; count > 0; count--) {
    const last = words[count - 1]?.[0] ?? '';
    const at = words[count]?.index ?? 0;
    if (LINK.test(last) || last.includes('(') || !opensPost(value)) continue;
    if (isHonorific(last) && !ROLE_WORDS.has(last.toLowerCase().replace(/\.$/, ''))) continue;
    // "City Clerk Jo Ann Lee": the post ends before the given name.
    if (isGivenName(last) && !ROLE_WORDS.has(last.toLowerCase())) continue;
    const post = value.slice(0, at).trim();
    if (!isRole(post)) continue;
    const named = wholeName(value.slice(at), false) ?? nameAndBrackets(value.slice(at), false);
    if (named === null || (!named.person.name.includes(' ') && named.person.honorific === null)) continue;
    const isToldByPost = ROLE_WORDS.has(last.toLowerCase()) && named.person.name.includes(' ');
    if (isSurelyPerson(named.said) || isToldByPost)
      return { ...named, rest: `${post} ${named.rest}`.trim(), said: `Mr ${named.person.name}`, isPosted: true };
  }
  return null;
}

/** "Fire Chief", "reporter": a post in small letters is one word that names nothing else. */
function opensPost(value: string): boolean {
  return (
    /^\p{Lu}/u.test(value) ||
    /^(?:reporter|journalist|attorney|architect|engineer|consultant|clerk|treasurer|secretary|librarian|caretaker|surveyor|solicitor)\s\p{Lu}/u.test(
      value,
    )
  );
}

function bracketedName(value: string): Named | null {
  const [, post = '', inside = ''] = IN_BRACKETS.exec(value) ?? [];
  if (!isSurelyPerson(inside) || INITIALS.test(inside) || (isSurelyPerson(post) && !isTitleOnly(post))) return null;
  const person = parsePersonName(inside);
  if (post === '' && person !== null && person.honorific !== null)
    return { person, said: inside, rest: '', isPosted: true };
  if (person === null || (person.honorific === null && !isRole(post) && !isTitleOnly(post))) return null;
  return { person, said: inside, rest: post, isPosted: true };
}

function isTitleOnly(value: string): boolean {
  return value !== '' && parsePersonName(`${value} Zzyzx`)?.name === 'Zzyzx';
}

function nameAndBrackets(value: string, alone: boolean): Named | null {
  const bracketed = NAME_AND_BRACKETS.exec(value);
  if (bracketed === null) return null;
  const [all, before = '', brackets = ''] = bracketed;
  const name = before.trimEnd();
  const after = value.slice(all.length);
  const person = parsePersonName(name, alone);
  if (person === null || isTitleOnly(name)) return null;
  const inside = /^[([]([^()[\]]*)[)\]]/.exec(brackets);
  const [initials = '', ...more] = (inside?.[1] ?? '').trim().split(/\s*,\s*/);
  const beside = more.length === 0 ? '' : `(${more.join(', ')}) `;
  if (INITIALS.test(initials) && areInitialsOf(initials, person.name)) {
    const rest = `${beside}${brackets.slice(inside?.[0].length)} ${after}`.trim();
    return { person: { ...person, initials }, said: name, rest, isPosted: false };
  }
  return { person, said: name, rest: `${brackets} ${after}`.trim(), isPosted: false };
}

/** Whether a name is one beyond its shape: by title, initials, a known given name, a post in front. */
export function isSure(name: Named): boolean {
  if (name.person.initials !== null || name.isNick === true || isSurelyPerson(name.said)) return true;
  return !name.said.includes(' ') && isGivenName(name.said);
}

/** "Adeyemi, Folake (Business)": the surname first. */
const INVERTED =
  /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?),\s+(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.]*)?)(\s*\([^()]*\))?$/u;
export function invertedName(value: string): Named | null {
  const [, surname = '', given = '', brackets = ''] = INVERTED.exec(value) ?? [];
  if (surname === '' || isRole(given)) return null;
  const person = parsePersonName(`${given} ${surname}`);
  return person === null ? null : { person, said: person.name, rest: brackets.replace(/^\s+/, ''), isPosted: false };
}

/** "bob_r", "jun-ho", "ann": what people are called in lists of a chat; with how much they said in brackets. */
const NICK = /^(?:@?\p{Ll}[\p{L}\d_.^|`-]{1,30}(?:\s+\(\d+\))?|@[\w-]{2,30}\s+\([^()]{2,40}\))$/u;
/** "AlanRuddock", "RonaldS", "Dale0": a name written together, as handles are. */
const TOGETHER = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{L}*|[\d_][\p{L}\d_]*)$/u;
const NO_NICK =
  /^(?:none|nil|all|tbc|and|others?|various|everyone|everybody|yes|no|public|press|media|absent|present|received|noted|n\/a|unknown|quorate)$/i;
export function nickIn(value: string): Named | null {
  const isNick = NICK.test(value) ? !NO_NICK.test(value) : TOGETHER.test(value);
  const [behind = ''] = /\s+\([^()]*\)$/.exec(value) ?? [];
  const name = value.slice(0, value.length - behind.length).replace(/^@/, '');
  if (!isNick || ROLE_WORDS.has(name) || ROLE_WORDS.has(name.replace(/s$/, ''))) return null;
  const rest = /\d/.test(behind) ? '' : behind.trim();
  return { person: { name, honorific: null, initials: null }, said: name, rest, isPosted: false, isNick: true };
}
