/** Who a verb's subject names: in front of it, at the sentence's beginning, or behind "he" and "she". */
import { readActors, type Actor } from '../../language/actors.ts';
import { isTaskVerb, names, type TaskContext } from './task.ts';

export interface Subject {
  actors: Actor[];
  text: string;
  /** Where it begins. */
  at: number;
}

const CLAUSE_START =
  /(?:^|[,;:(] |\s[-–—] |\b(?:that|and|but|so|then|whereby|because|said|stated|confirmed|agreed|resolved|hoped|thought) )$/;
/** How far before its verb a subject may begin. */
const SUBJECT_REACH = 160;
/** Who opens a sentence stands in its first words. */
const MAX_OPENING = 5;
/** A subject has no more words. */
const MAX_SUBJECT = 9;

/** The longest run of words in front of a verb that begins a clause and names actors. */
export function actorsBefore(value: string, at: number, knows: TaskContext['knows']): Subject | null {
  const floor = Math.max(0, at - SUBJECT_REACH);
  const before = value.slice(floor, at);
  const words = [...before.matchAll(/\S+/g)].map((match) => match.index).slice(-MAX_SUBJECT);
  for (const from of words) {
    const isStart = floor + from === 0 || (from > 0 && CLAUSE_START.test(before.slice(0, from)));
    if (!isStart) continue;
    const text = before.slice(from).trim();
    const actors = readActors(text, knows);
    if (actors !== null) return { actors, text, at: floor + from };
  }
  return null;
}

/** Posts that are given tasks; members of the public, residents and partners do as they like. */
const TASKED_POST =
  /\b(?:clerk|chair\w*|vice-chair\w*|secretary|secretariat|treasurer|officers?|administrator|bursar|leads?|manager|coordinator|co-ordinator|headteacher|director|warden|caretaker|librarian|president|scribe|all|rangers|councillors?|trustees|committee|group|team|superintendent|editors?|staff|chief|harbou?rmaster|rapporteur|chief executive(?: officer)?|attorney|solicitor|engineer|planner|principal|registrar|provost)$/i;
/** Parts of a body that it sets to work. */
const WORKING_PART = /\b(?:sub-?committee|working (?:group|party)|task (?:group|force)|steering group)$/i;
/** "the Director of Nursing", "the Head of Housing" */
const HEADED_POST =
  /^(?:the )?(?:\p{Lu}\S+ ){0,3}(?:Director|Head|Chief|Chair|Manager|Secretary|Officer|Dean) (?:of|for) \p{Lu}/u;

export function isPosts(actors: readonly Actor[]): boolean {
  return actors.every(
    (actor) =>
      actor.kind === 'person' ||
      WORKING_PART.test(actor.text) ||
      (actor.kind === 'post' && (TASKED_POST.test(actor.text) || HEADED_POST.test(actor.text))),
  );
}

/** When the meeting itself agrees to something, it decides; what others ask of it is for it to decide. */
export function isMeeting(text: string): boolean {
  return /^(?:the |all )?(?:board|committee|council|meeting|members|partnership|panel|group|trustees|governors|directors|executive|cabinet|forum|assembly|councillors|commissioners|we)$/i.test(
    text,
  );
}

/** The body that meets, or one of its kind, as a whole. */
export function isWholeBody(text: string): boolean {
  return /^(?:the |this |our )?(?:\p{Lu}\S+ ){0,3}(?:board|committee|council|meeting|governing body|commission|cabinet|trust|assembly|senate|authority|partnership)$/iu.test(
    text,
  );
}

/** A clause with a subject of its own stands between. */
export const OTHER_SUBJECT = /\bthat (?!he\b|she\b|they\b)/i;

/** "RK said that … and will speak to …": who the sentence begins with; in a table of speakers, who speaks. */
export function leadingSubject(value: string, context: TaskContext): string[] | null {
  const lead =
    /^(.{2,50}?) (?:also |then |\p{Ll}+ly )*(?:\p{Ll}+ed|said|has|have|is|was|will|would|gave|told|spoke|felt|thought|met|took|made)\b/u.exec(
      value,
    )?.[1];
  const actors = lead === undefined ? null : readActors(lead, context.knows);
  if (actors?.every((actor) => actor.kind === 'person') === true) return names(actors);
  const he = actors === null ? [] : pronounOwners(names(actors).join(' '), context);
  if (he.length > 0) return he;
  return context.speaker !== null && /^(?:\p{Lu}\p{Ll}+ed|Has|Is|Said|Gave|Met|Spoke)\b/u.test(value)
    ? [context.speaker]
    : null;
}

/** Whom "he", "she" or "I" means at a sentence's start; [] where nothing tells. */
export function pronounOwners(pronoun: string, context: TaskContext): string[] {
  if (/^I$/.test(pronoun)) return context.speaker === null ? [] : [context.speaker];
  return /^(?:he|she|they)$/i.test(pronoun) ? [...(context.he ?? [])] : [];
}

/** "In reply to members the Superintendent stated" */
const LEAD_IN =
  /^In (?:reply|response|answer) to (?:members|councillors|(?:an?|the|this|these) (?:\p{L}+ )?(?:quer(?:y|ies)|questions?)|this|(?:(?:\p{Lu}\S*|the) ){0,3}\p{Lu}\S*(?= (?:he|she|they|the) )),? /u;

/** "24/111 - Cllr Day said", "Footpath 9: Cllr Day reported": what it is about, in front of a sentence. */
const TOPIC = /^(?:\([a-z]\)\s+)?\S(?:[^–—:.;]|(?<=\d)\.){1,50}?(?::|\s[-–—])\s+(?=\p{Lu})/u;

/** Who a sentence begins with: the longest run of its first words that names people or posts. */
export function openingActors(said: string, knows: TaskContext['knows']): Actor[] | null {
  const value = said.replace(LEAD_IN, '');
  return firstActors(value, knows) ?? (TOPIC.test(value) ? firstActors(value.replace(TOPIC, ''), knows) : null);
}

function firstActors(value: string, knows: TaskContext['knows']): Actor[] | null {
  const words = [...value.matchAll(/\S+/g)].slice(0, MAX_OPENING);
  for (const word of words.reverse()) {
    const actors = readActors(value.slice(0, word.index + word[0].length), knows);
    if (actors !== null && isPosts(actors)) return actors;
  }
  return null;
}

const REPORTS =
  /\b(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised|announced|replied|suggested|assured)\b/i;
const REPORTER =
  /^(.{2,50}?) (?:also |then |\w+ly )*(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised|announced|replied|assured|thanked|gave|asked|suggested)\b/i;
/** "Said that he would …" in a table of speakers. */
const ELIDED =
  /^(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised)\b/i;

/** "Cllr Day – the light is out; he will order another": who raised it. */
const OWN_TOPIC = /^(\S[^–—:;]{1,40}?)(?::|\s[-–—])\s.*;\s$/u;

/** Whom "he" or "she" means: the person that the sentence begins with, or who speaks. */
export function antecedent(before: string, context: TaskContext): string[] {
  if (/^it was (?:\w+ ){0,2}(?:agreed|resolved|decided) that $/i.test(before)) return [...(context.he ?? [])];
  const own = OWN_TOPIC.exec(before)?.[1];
  const speaker = own === undefined ? null : readActors(own, context.knows);
  if (speaker?.length === 1 && isPosts(speaker)) return names(speaker);
  if (!REPORTS.test(before)) {
    if (before.trim() !== '') return [];
    return context.speaker === null ? [...(context.he ?? [])] : [context.speaker];
  }
  const subject = REPORTER.exec(before.replace(LEAD_IN, ''));
  const actors = subject === null ? null : readActors(subject[1] ?? '', context.knows);
  if (actors?.every((actor) => actor.kind === 'pronoun') === true)
    return pronounOwners(names(actors).join(' '), context);
  if (actors !== null) return names(actors);
  return context.speaker !== null && ELIDED.test(before) ? [context.speaker] : [];
}

/** "district leads provide their details": who, before a verb in the present. */
export function presentSubject(clause: string, knows: TaskContext['knows']): string[] | null {
  const words = [...clause.matchAll(/\S+/g)].slice(0, MAX_SUBJECT - 2);
  for (const [index, word] of words.entries()) {
    const verb = word[0].replace(/[,.;]$/, '');
    if (index === 0 || !(isTaskVerb(verb) || isTaskVerb(verb.replace(/s$/, '')))) continue;
    const actors = readActors(clause.slice(0, word.index), knows);
    if (actors !== null && !actors.some((actor) => actor.kind === 'pronoun' || isWholeBody(actor.text)))
      return names(actors);
  }
  return null;
}
