/** What stands behind a name: post, organisation, office in this body, note. */
import { parsePersonName } from '../../language/names.ts';
import { ORGANISATION_SUFFIXES, ORGANISATION_WORDS, ROLE_WORDS } from '../../language/vocabulary.ts';
import type { Attendee } from '../../schema.ts';

export interface Affiliation {
  role: string | null;
  organisation: string | null;
  office: Attendee['office'];
  note: string | null;
  substitute: string | null;
}

/** "Ann Lee, 2 Barn Cottages. Tel. 01632 960417": where somebody lives and how to reach them. */
const ADDRESS =
  /(?:^|[,.;]\s*|\s[–-]\s+)(?:\d{1,3}[a-z]?\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,4}\s(?:road|street|lane|avenue|close|drive|cottages?|way|terrace|crescent|gardens?|place|court|row|hill|square|grove|park|st|rd|ave|ln|dr)\b|(?:tel|telephone|phone|mob|mobile|e-?mail)\b(?=.{0,40}[\d@])|0\d{3,4}\s?\d{3}|[\w.-]{1,40}@\w).*$/iu;

/** What the body that meets is called behind its offices. */
const OF_BODY =
  '(?:\\s+of\\s+(?:the\\s+)?(?:board|committee|meeting|council|group|partnership|panel|trustees|governors|society|club|association|commission|municipal\\s+district)(?:\\s+of\\s+(?:the\\s+)?(?:trustees|directors|governors|municipal\\s+district))?)?';
const BODY_BEFORE =
  '(?:(?:the|acting|interim|temporary|meeting|board|committee|commission|group|club|society|association|shire|senate|trustee|co)[\\s-]*){0,3}';
const OFFICES: [RegExp, NonNullable<Attendee['office']>][] = [
  [/^(?:yr\s+)?is-gadeirydd$/i, 'vice-chair'],
  [
    new RegExp(
      `^${BODY_BEFORE}(?:(?:first|second|1st|2nd)\\s+)?(?:vice|deputy|assistant)[\\s-]*(?:chair(?:man|person|woman)?|president|convenor|convener)${OF_BODY}$`,
      'i',
    ),
    'vice-chair',
  ],
  [/^vice$/i, 'vice-chair'],
  [/^leas[\s-]?chathaoirleach(?:\s+of\s+.{3,40})?$/i, 'vice-chair'],
  [
    new RegExp(
      `^${BODY_BEFORE}(?:(?:council\\s+)?chair(?:man|person|woman)?|president|convenor|convener|cathaoirleach|cadeirydd|in the chair|presiding(?: officer)?|chairing)(?:\\s+(?:for|of)\\s+(?:this|the)\\s+meeting)?${OF_BODY}$`,
      'i',
    ),
    'chair',
  ],
  [
    new RegExp(
      `^(?:(?:the|board|committee|council|recording)\\s+)?(?:hon(?:orary|\\.)?\\s+)?(?:secretary|sec['’]y|secy|sec)\\.?(?:\\s*\\/\\s*treasurer)?${OF_BODY}$`,
      'i',
    ),
    'secretary',
  ],
];
/** "sub - Ann Lee", "represented by Rob Day": who stood in for someone absent. */
const SUBSTITUTE =
  /(?:^|[\s,;(–—-])(?:[Ss]ub(?:stitute)?|[Ss]ubstituted by|[Rr]epresented by|[Rr]eplaced by|[Dd]eputi[sz]ed for by|[Dd]eputy|[Pp]roxy)\s*(?:[-–—:]+\s*)?(\p{Lu}[^,;()]{1,120})\)?$/u;
/** "(Cllr Day substituting)", "Rob Day attending": who stands in, behind a bracket or a dash. */
const SUBSTITUTING =
  /(?:^|[([]\s*)(\p{Lu}[^()[\]]{2,50}?)\s+(?:substituting|deputising|standing in|attending(?: instead| in (?:his|her|their) place)?)(?:[)\]]|$)/u;
const NOTE =
  /^(?:excused|apologies|absent|from|until|till|to|for|left|arrived|arrives|joined|late|day \d|part|items?|present (?:for|from|until)|via|by (?:phone|telephone|video|zoom)|online|remote(?:ly)?|virtual(?:ly)?|dial(?:led)? in|not voting|non-voting|minutes?(?! (?:secretary|clerk|officer))|minute[- ]taker|taking minutes|note[- ]taker|observer|observing|representing|on behalf of|deputi[sz]ing for|substituting for|standing in for|sub\.? for|substitute for|rep\.? for|proxy for|alternate for|in place of|replacing|for items?|arriving|leaving|leaves)\b/i;
/** "(Fluxia), who gave his proxy to Ms Day" */
const RELATIVE = /[,;]?\s+((?:who|whose)\s[^;]{3,120})$/i;
/** "Head of Housing representing the Council": where the note behind a post begins. */
const ON_BEHALF = /\s(?:representing|on behalf of|deputi[sz]ing for|substituting for|standing in for|sub\.? for)\b/i;
const ACRONYM = /^[\p{Lu}&\d/]{2,8}$/u;

export const NO_AFFILIATION: Affiliation = {
  role: null,
  organisation: null,
  office: null,
  note: null,
  substitute: null,
};

export function officeOf(value: string): Attendee['office'] {
  return OFFICES.find(([pattern]) => pattern.test(value.trim()))?.[1] ?? null;
}

/** Reads what follows a name, in order: parts parted by commas or dashes, brackets at the end. */
export function parseAffiliation(value: string): Affiliation {
  const result = { ...NO_AFFILIATION };
  if (isSentence(value)) return result;
  let rest = value
    .replace(ADDRESS, '')
    .trim()
    .replace(/(?<=[)\]])\s*\.$/, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  const stoodIn = SUBSTITUTE.exec(rest);
  if (stoodIn?.[1] !== undefined && parsePersonName(stoodIn[1]) !== null) {
    result.substitute = stoodIn[1].trim();
    rest = rest.slice(0, stoodIn.index).replace(/[\s,;:–—-]+$/, '');
  }
  const standsIn = SUBSTITUTING.exec(rest);
  if (standsIn?.[1] !== undefined && parsePersonName(standsIn[1]) !== null) {
    result.substitute = standsIn[1].trim();
    rest = `${rest.slice(0, standsIn.index)} ${rest.slice(standsIn.index + standsIn[0].length)}`.trim();
  }
  const clause = RELATIVE.exec(rest);
  if (clause !== null) {
    result.note = clause[1] ?? null;
    rest = rest.slice(0, clause.index);
  }
  const bracketed: string[] = [];
  for (let last = lastBrackets(rest); last !== null; last = lastBrackets(rest)) {
    const inside = last.inside.trim().replace(/^@[\w-]+,?\s*/, '');
    const pieces = inside.split(/\s*,\s*/);
    const several = pieces.some((piece) => officeOf(piece) !== null) ? pieces : [inside];
    for (const piece of several) if (!isAside(piece, result)) bracketed.push(piece);
    rest = last.before;
  }
  const parts = cutParts(rest);
  parts.forEach(({ said, afterComma }, i) => {
    const next = parts[i + 1]?.said;
    const isElsewhere =
      next !== undefined && officeOf(said) !== null && isOrganisation(next) && officeOf(next) === null;
    if (isElsewhere) result.role = said;
    else place(said, afterComma, result);
  });
  for (const inside of bracketed.reverse()) placeBracketed(inside, result);
  return result;
}

/** "Clerk [Anytown] (PCC)": the brackets at the end, and what stands before them. */
function lastBrackets(value: string): { before: string; inside: string } | null {
  const trimmed = value.trimEnd();
  if (!/[)\]]/.test(trimmed.slice(-1))) return null;
  let at = trimmed.length - 2;
  while (at >= 0 && !/[()[\]]/.test(trimmed.charAt(at))) at--;
  if (!/[([]/.test(trimmed.charAt(at))) return null;
  return { before: trimmed.slice(0, at).trimEnd(), inside: trimmed.slice(at + 1, -1) };
}

/** "Recording Secretary": a post of the staff, though its holder is the meeting's secretary. */
const OF_MINUTES = /^(?:recording|minutes?|meeting|committee)\s+secretary$/i;

/** Offices, notes and substitutes say nothing of post or organisation. */
function isAside(part: string, result: Affiliation): boolean {
  const office = officeOf(part);
  if (office !== null) {
    result.office ??= office;
    if (OF_MINUTES.test(part)) result.role ??= part;
    return true;
  }
  if (NOTE.test(part)) {
    result.note = result.note === null ? part : `${result.note}; ${part}`;
    return true;
  }
  return false;
}

/** Cuts at commas and dashes that part a post from an organisation. */
function cutParts(value: string): { said: string; afterComma: boolean }[] {
  const parts: { said: string; afterComma: boolean }[] = [];
  let afterComma = false;
  for (const part of value.split(/(\s+[-–—]\s+|\s*[,;]\s+)/)) {
    if (/^\s*[-–—,;]\s*$/.test(part)) afterComma = /[,;]/.test(part);
    else if (part.trim() !== '') parts.push({ said: part.trim(), afterComma });
  }
  return parts;
}

/** A part behind a comma goes on with the post ("Cabinet Member for Housing, Parks") unless it ends as bodies do. */
function place(part: string, afterComma: boolean, result: Affiliation): void {
  if (isAside(part, result)) return;
  const noteAt = part.search(ON_BEHALF);
  const said = noteAt < 0 ? part : part.slice(0, noteAt).trimEnd();
  if (noteAt >= 0) result.note = part.slice(noteAt + 1);
  if (isOther(said)) return;
  if (isRole(said)) result.role = result.role === null ? said : `${result.role}, ${said}`;
  else if (result.role !== null && result.organisation === null && afterComma && !endsAsBody(said))
    result.role = `${result.role}, ${said}`;
  else result.organisation = result.organisation === null ? said : `${result.organisation}, ${said}`;
}

/** The label of a list that follows: "Distribution:". */
function isOther(said: string): boolean {
  return said.endsWith(':');
}

/** "During this meeting, Ann began to dig.": the minutes go on. */
const MIN_SENTENCE = 8;
function isSentence(value: string): boolean {
  return /\p{Ll}{3}\.$/u.test(value) && value.split(/\s+/).length >= MIN_SENTENCE && !value.includes(';');
}

/** "(PCC)" behind a post is whose post it is; behind an organisation it is part of its name. */
function placeBracketed(inside: string, result: Affiliation): void {
  if (inside === '') return;
  if (result.organisation !== null && result.role === null) result.organisation = `${result.organisation} (${inside})`;
  else if (isRole(inside) && result.role === null) result.role = inside;
  else if (result.organisation === null) result.organisation = inside;
  else result.organisation = `${result.organisation} (${inside})`;
}

function bareWords(value: string): string[] {
  return value.toLowerCase().split(/[^\p{L}-]+/u);
}

/** "Director Corporate Services", "VP Welfare & Community": what begins so is a post, though it ends like a body. */
const HEADS_POST =
  /^(?:(?:deputy|assistant|acting|interim|executive|general|group|senior|associate) )*(?:director|manager|head|vp|vice-president|chief|cabinet member|executive member|portfolio holder|superintendent),? (?:of |for )?\p{Lu}[\p{L}&]*(?: [\p{L}&]+){0,5}$/iu;
/** "Cornwall Cllr": of which council somebody is. */
const PLACED_POST = /^\p{Lu}\p{Ll}+ (?:Cllr|Councillor)$/u;
export function isRole(value: string): boolean {
  if (/^(?:the\s+)?office\s+of\b/i.test(value) || ORGANISATION_SUFFIXES.test(value.split(/\s+/).at(-1) ?? ''))
    return false;
  if (HEADS_POST.test(value) || PLACED_POST.test(value)) return true;
  const words = bareWords(value);
  const last = words.at(-1) ?? '';
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'to');
  const head = of > 0 ? words.slice(0, of) : words;
  if (head.some((word) => ROLE_WORDS.has(word))) {
    return !(of < 0 && ORGANISATION_WORDS.has(last) && !ROLE_WORDS.has(last));
  }
  return false;
}

function endsAsBody(value: string): boolean {
  const last = value.split(/\s+/).at(-1) ?? '';
  return ACRONYM.test(value) || ORGANISATION_SUFFIXES.test(last) || ORGANISATION_WORDS.has(last.toLowerCase());
}

export function isOrganisation(value: string): boolean {
  if (ACRONYM.test(value)) return true;
  const tokens = value.split(/\s+/);
  return (
    tokens.some((token) => ORGANISATION_SUFFIXES.test(token)) ||
    bareWords(value).some((word) => ORGANISATION_WORDS.has(word))
  );
}
