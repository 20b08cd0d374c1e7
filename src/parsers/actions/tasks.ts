/** One sentence as a task: who is to do something, by which rule; null where nobody is. */
import { readActors, type Actor } from '../../language/actors.ts';
import { TASK_VERBS } from '../../language/vocabulary.ts';
import type { RuleName } from '../../rules.ts';
import { DONE_ASIDE } from './action.ts';

export interface Task {
  rule: RuleName;
  /** As printed; empty where the sentence names nobody. */
  owners: string[];
}

export interface TaskContext {
  knows: (word: string) => boolean;
  /** Who speaks, as printed. */
  speaker: string | null;
  /** Whether the sentence states a decision: then "X would do" and "that X do" are tasks. */
  decided: boolean;
  /** The body that meets, at the start of a sentence: what it agrees to do is a decision. */
  own?: RegExp | null;
}

type Reader = (value: string, context: TaskContext) => Task | null;

const ADVERB =
  '(?:(?:also|now|then|therefore|kindly|please|still|first|both|all|(?!(?:sup|ap|re|com|im|multi)p?ly\\b|rely\\b)\\p{Ll}+ly) )*';
const TO_VERB = new RegExp(` to ${ADVERB}(\\p{Ll}[\\p{Ll}-]+)\\b`, 'gu');
const NOT_VERB =
  /^(?:the|a|an|all|any|its|it|this|that|these|those|our|their|his|her|your|my|be|been|date|which|whom|who|one|two|some|each|both|note|us|them|him|me|and|or|within|everyone|members|residents|people|local)$/;
const CLAUSE_START =
  /(?:^|[,;:(] |\s[-–—] |\b(?:that|and|but|so|then|whereby|because|said|stated|confirmed|hoped|thought) )$/;

function isTaskVerb(verb: string): boolean {
  return (
    TASK_VERBS.has(verb) ||
    TASK_VERBS.has(verb.replace(/^re-?/, '')) ||
    TASK_VERBS.has(verb.replace(/^follow-up$/, 'follow'))
  );
}

function names(actors: readonly Actor[]): string[] {
  return actors.map((actor) => actor.text);
}

/** "TN to enquire about …", "Theme leads to get together …" */
const xToDo: Reader = (value, context) => {
  let tried = 0;
  for (const match of value.matchAll(TO_VERB)) {
    if (++tried > 3 || match.index > 120) break;
    const verb = match[1] ?? '';
    if (NOT_VERB.test(verb)) continue;
    const subject = lastClause(value.slice(0, match.index), context.decided);
    if (/[,;]$/.test(subject)) continue;
    const actors = readActors(subject.replace(/ (?:is|are)$/, ''), context.knows);
    if (actors === null || actors.some((actor) => actor.kind === 'pronoun')) continue;
    const isPerson = actors.every((actor) => actor.kind === 'person');
    const isBound = / (?:is|are)$/.test(subject);
    if (isBound && (!isTaskVerb(verb) || actors.some((actor) => actor.kind === 'body'))) continue;
    if (isPerson || isTaskVerb(verb)) return { rule: 'x-to-do', owners: names(actors) };
  }
  return null;
};

/** The subject: the whole of what stands before, or, in a decision, what follows "that". */
function lastClause(before: string, decided: boolean): string {
  if (!decided) return before;
  return before.replace(
    /^.*\b(?:agreed|resolved|decided)\s*(?:unanimously )?(?:that|[:–-])? (?:the following[:\s]+)?/i,
    '',
  );
}

const WILL = new RegExp(
  `(?: (?:will|shall|would|should)|[\'’](?:ll|d)) ${ADVERB}(?:be )?(\\p{Ll}[\\p{Ll}-]+)\\b`,
  'gu',
);
const STATIC =
  /^(?:be|continue|remain|have|need|require|sit|depend|include|become|benefit|know|like|want|cost|mean|stay|live|retire|miss|expect|receive|enjoy|appreciate|feel|think|believe|hope|struggle|suffer|love|prefer|welcome|stand|step|turn|start|begin|end|last|take place|leave|happen|prioritise|target|focus|form|fall|rise|increase|decrease|allow|enable|never|not|only|always|no|apply|lose|gain|own|act|serve|chair)$/;
const REPORTS =
  /\b(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised|announced|replied|suggested|assured)\b/i;

/** "TN will bring terms of reference", "The secretariat will develop the dashboard", "Cllr A said that he would write". */
const xWillDo: Reader = (value, context) => {
  if (/^(?:if|unless|should|whether)\b/i.test(value)) return null;
  const elided = /^Will (?:also |now |\p{Ll}+ly )?(\p{Ll}+)\b/u.exec(value)?.[1];
  if (elided !== undefined && context.speaker !== null && isTaskVerb(elided) && !value.endsWith('?')) {
    return { rule: 'x-will-do', owners: [context.speaker] };
  }
  for (const match of value.matchAll(WILL)) {
    const passive = /\bbe \S+$/.test(match[0]);
    const verb = passive ? activeOf(match[1] ?? '') : (match[1] ?? '');
    if (verb === null || STATIC.test(verb)) continue;
    const isWould = /would|['’]d/.test(match[0]);
    if (/should/.test(match[0]) && !context.decided) continue;
    const subject = actorsBefore(value, match.index, context.knows);
    if (subject === null) {
      const owners =
        isTaskVerb(verb) &&
        /(?:\band|\bbut)$/.test(value.slice(0, match.index)) &&
        !OTHER_SUBJECT.test(value.slice(0, match.index))
          ? leadingSubject(value, context)
          : null;
      if (owners !== null && !isWould) return { rule: 'x-will-do', owners };
      continue;
    }
    const { actors } = subject;
    if (actors.every((actor) => actor.kind === 'pronoun')) {
      const owner = antecedent(value.slice(0, subject.at), context);
      if (owner.length > 0 && isTaskVerb(verb) && /^(?:he|she|they|I)$/i.test(subject.text))
        return { rule: 'x-said-would', owners: owner };
      continue;
    }
    const reported = isWould || subject.at > 0;
    const isPerson = actors.every((actor) => actor.kind === 'person');
    if (
      context.decided
        ? isTaskVerb(verb) || isPerson
        : isPerson
          ? !reported || isTaskVerb(verb)
          : isPosts(actors) && isTaskVerb(verb) && (!isWould || isStatedPlan(value, subject.at, verb))
    ) {
      return { rule: 'x-will-do', owners: names(actors) };
    }
  }
  return null;
};

/** "The Clerk would obtain a copy": in reported speech, what was promised; not what somebody thinks or would like. */
function isStatedPlan(value: string, at: number, verb: string): boolean {
  return (
    at === 0 &&
    !/^(?:go|help|suggest|recommend|propose|support|ask|thank|advise|remind|consider|share)$/.test(verb) &&
    !/\bif\b|\blike\b|\brather\b/i.test(value)
  );
}

/** "AM will be contacting" is a task; "will be contacted" is none. */
function activeOf(verb: string): string | null {
  if (
    !verb.endsWith('ing') ||
    /^(?:speaking|attending|visiting|working|presenting|hosting|holding|running)$/.test(verb)
  )
    return null;
  const stem = verb.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((base) => TASK_VERBS.has(base)) ?? null;
}

/** Posts that are given tasks; members of the public, residents and partners do as they like. */
function isPosts(actors: readonly Actor[]): boolean {
  return actors.every(
    (actor) =>
      actor.kind === 'person' ||
      (actor.kind === 'post' &&
        /\b(?:clerk|chair\w*|vice-chair\w*|secretary|secretariat|treasurer|officers?|administrator|bursar|leads?|manager|coordinator|co-ordinator|headteacher|director|warden|caretaker|librarian|president|scribe|all|rangers|councillors?|trustees|committee|group|team)$/i.test(
          actor.text,
        )),
  );
}

/** The longest run of words in front of a verb that begins a clause and names actors. */
function actorsBefore(
  value: string,
  at: number,
  knows: TaskContext['knows'],
): { actors: Actor[]; text: string; at: number } | null {
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

/** How far before its verb a subject may begin. */
const SUBJECT_REACH = 160;
/** A subject has no more words. */
const MAX_SUBJECT = 9;

/** A clause with a subject of its own stands between. */
const OTHER_SUBJECT = /\bthat (?!he\b|she\b|they\b)/i;

/** "RK said that … and will speak to …": who the sentence begins with; in a table of speakers, who speaks. */
function leadingSubject(value: string, context: TaskContext): string[] | null {
  const lead =
    /^(.{2,50}?) (?:also |then |\p{Ll}+ly )*(?:\p{Ll}+ed|said|has|have|is|was|will|would|gave|told|spoke|felt|thought|met|took|made)\b/u.exec(
      value,
    )?.[1];
  const actors = lead === undefined ? null : readActors(lead, context.knows);
  if (actors !== null && actors.every((actor) => actor.kind === 'person' || /^(?:he|she)$/i.test(actor.text)))
    return names(actors);
  return context.speaker !== null && /^(?:\p{Lu}\p{Ll}+ed|Has|Is|Said|Gave|Met|Spoke)\b/u.test(value)
    ? [context.speaker]
    : null;
}

/** Whom "he" or "she" means: the person that the sentence begins with, or who speaks. */
function antecedent(before: string, context: TaskContext): string[] {
  if (!REPORTS.test(before)) return context.speaker !== null && before.trim() === '' ? [context.speaker] : [];
  const subject =
    /^(.{2,50}?) (?:also |then |\w+ly )*(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised|announced|replied|assured|thanked|gave|asked|suggested)\b/i.exec(
      before,
    );
  const actors = subject === null ? null : readActors(subject[1] ?? '', context.knows);
  if (actors !== null) return names(actors);
  const isElided =
    /^(?:said|stated|advised|confirmed|reported|added|noted|explained|informed|indicated|mentioned|agreed|promised)\b/i.test(
      before,
    );
  return context.speaker !== null && isElided ? [context.speaker] : [];
}

const UNDERTOOK = new RegExp(
  `(?:^|\\s)(?:has |have )?${ADVERB}(?:[Aa]greed|[Oo]ffered|[Uu]ndertook|[Vv]olunteered|promised|committed|undertaken|pledged|agrees|volunteers|offers) to ${ADVERB}(\\p{Ll}[\\p{Ll}-]+)`,
  'gu',
);

/** "Susannah agreed to write …", "Officers undertook to …"; in a table of speakers "Agreed to circulate …". */
const xAgreedTo: Reader = (value, context) => {
  for (const match of value.matchAll(UNDERTOOK)) {
    const verb = match[1] ?? '';
    const isRole = verb === 'be' && /^ (?:the|a|an|our|its)\b/.test(value.slice(match.index + match[0].length));
    if ((/^(?:be|differ|disagree|the)$/.test(verb) && !isRole) || /\bhad\s*$/.test(value.slice(0, match.index)))
      continue;
    if (match.index === 0 && /^\p{Lu}/u.test(value)) {
      if (context.speaker !== null) return { rule: 'x-agreed-to', owners: [context.speaker] };
      continue;
    }
    const actors = actorsBefore(value, match.index, context.knows)?.actors ?? null;
    if (
      actors === null ||
      actors.some(
        (actor) =>
          isMeeting(actor.text) || context.own?.test(`${actor.text} `) === true || actor.text.toLowerCase() === 'it',
      )
    )
      continue;
    if (/\bha(?:s|ve)\s/.test(match[0]) && actors.some((actor) => actor.kind === 'body')) continue;
    return { rule: 'x-agreed-to', owners: names(actors) };
  }
  const took = /^(.{2,50}?) (?:took|has|accepted|was given) (?:an|the|on an) action (?:to|on|point)\b/.exec(value);
  const taker = took === null ? null : readActors(took[1] ?? '', context.knows);
  if (taker !== null) return { rule: 'x-agreed-to', owners: names(taker) };
  const volunteered = /^(.{2,50}?) (?:volunteered|offered) (?:for|as)\b/.exec(value);
  const actors = volunteered === null ? null : readActors(volunteered[1] ?? '', context.knows);
  return actors !== null && actors.every((actor) => actor.kind === 'person')
    ? { rule: 'x-agreed-to', owners: names(actors) }
    : null;
};

/** When the meeting itself agrees to something, it decides. */
function isMeeting(text: string): boolean {
  return /^(?:the |all )?(?:board|committee|council|meeting|members|partnership|panel|group|trustees|governors|directors|executive|cabinet|forum|assembly|councillors|commissioners|we)$/i.test(
    text,
  );
}

const ASKED =
  /\b(?:[Aa]sked|[Rr]equested|[Ii]nstructed|[Tt]asked|[Dd]irected|[Uu]rged|requests|asks|[Rr]eminded) (?:that )?(.{2,70}?) (?:to|not to) (?:also |please |\p{Ll}+ly )?(\p{Ll}[\p{Ll}-]+)/gu;
const WAS_ASKED =
  /(?:^|[\s,;])(?:was|were|is|are|be) (?:also |then |therefore |further )?(?:asked|requested|instructed|tasked|reminded|directed|authorised|delegated|urged) to (?:also |please )?(\p{Ll}[\p{Ll}-]+)/gu;
/** What people are asked to do there and then. */
const AT_ONCE =
  /^(?:say|introduce|declare|leave|stand|note|withdraw|be|join|speak|sit|observe|comment|consider whether|see|think|remember|bear|imagine|pass on their thanks|vote|state|identify themselves)$/;

/** "It was left to the Clerk to …"; in a decision "to ask Cllr Day to …". */
const LEFT_TO = /\b[Ii]t (?:was|is) (?:left|for|down) (?:to |with )?(?!the reader)([^.;]{2,60}?) to \p{Ll}/u;
const TO_ASK =
  /\b(?:ask|instruct|request|authorise|authorize|direct|invite|instructed|authorised|authorized|directed) ([^.;]{2,60}?) to \p{Ll}/u;
/** "Please could OC send …" */
const PLEASE = /^(?:please )?(?:can|could|would) ([^.;?]{2,40}?) (?:please )?(\p{Ll}+)\b/iu;

/** "Jane asked all members to …", "members were asked to …". */
const askedTo: Reader = (value, context) => {
  for (const match of value.matchAll(ASKED)) {
    if (
      /\b(?:had|previously|having|been|were|was|is|are|be) $/.test(value.slice(0, match.index)) ||
      AT_ONCE.test(match[2] ?? '')
    )
      continue;
    const actors = readActors(match[1] ?? '', context.knows);
    if (actors !== null && !actors.some((actor) => actor.kind === 'pronoun'))
      return { rule: 'asked-to', owners: names(actors) };
  }
  for (const match of value.matchAll(WAS_ASKED)) {
    if (AT_ONCE.test(match[1] ?? '')) continue;
    const actors = actorsBefore(value, match.index, context.knows)?.actors ?? null;
    if (actors !== null && !actors.some((actor) => actor.kind === 'pronoun'))
      return { rule: 'asked-to', owners: names(actors) };
  }
  const that = /\b(?:asked|requested|requests|asks) that (.{2,80})/u.exec(value)?.[1];
  if (that !== undefined && !/\b(?:had|previously) (?:asked|requested)/.test(value)) {
    const told = presentSubject(that, context.knows);
    if (told !== null) return { rule: 'asked-to', owners: told };
  }
  for (const pattern of [LEFT_TO, ...(context.decided ? [TO_ASK] : [])]) {
    const match = pattern.exec(value);
    const actors = match === null ? null : readActors(match[1] ?? '', context.knows);
    if (actors !== null) return { rule: 'asked-to', owners: names(actors) };
  }
  return null;
};

/** "district leads provide their details": who, before a verb in the present. */
function presentSubject(clause: string, knows: TaskContext['knows']): string[] | null {
  const words = [...clause.matchAll(/\S+/g)].slice(0, 7);
  for (const [index, word] of words.entries()) {
    const verb = word[0].replace(/[,.;]$/, '');
    if (index === 0 || !(isTaskVerb(verb) || isTaskVerb(verb.replace(/s$/, '')))) continue;
    const actors = readActors(clause.slice(0, word.index), knows);
    if (actors !== null && !actors.some((actor) => actor.kind === 'pronoun')) return names(actors);
  }
  return null;
}

/** "Matt needs to make changes", "KT is to circulate", "PR must check". */
const NEEDS = /^(.{2,60}?) (?:needs? to|must|has to|is going to) (?:\p{Ll}+ly )?(\p{Ll}[\p{Ll}-]+)/u;
const needsTo: Reader = (value, context) => {
  const asked = PLEASE.exec(value);
  const whom = asked === null || !isTaskVerb(asked[2] ?? '') ? null : readActors(asked[1] ?? '', context.knows);
  if (whom !== null && whom.every((actor) => actor.kind === 'person')) return { rule: 'asked-to', owners: names(whom) };
  const match = NEEDS.exec(value);
  if (match === null || !isTaskVerb(match[2] ?? '')) return null;
  const actors = readActors(match[1] ?? '', context.knows);
  return actors !== null && actors.every((actor) => actor.kind === 'person')
    ? { rule: 'needs-to', owners: names(actors) }
    : null;
};

/** "asked KT for a budget to be brought", "asked for the gauge readings to be sent" */
const ASKED_FOR =
  /\b[Aa]sked (?:([^.;]{2,40}?) )?for (?:an?|the|some|any|more|further|fuller) [^.;]{3,120}? to (?:be \p{Ll}+|go|come|accompany)/u;

const LATER =
  /\b(?:next|future|following|subsequent|forthcoming|spring|summer|autumn|winter|January|February|March|April|May|June|July|September|October|November|December) (?:\p{L}+ ){0,3}meetings?\b|\bin (?:a|one|two|three|four|six|nine|twelve|\d+) (?:weeks?|months?|years?)[’']?s?\b(?: time)?/iu;
const WAS_REQUESTED = /\b(?:was|were) requested\b/i;
const REQUEST =
  /^(?:(?:the )?\S+(?: \S+){0,3} )?(?:requested|asked for|called for|would like) (?:that )?(?:an?|the|some|further|more|regular|details|information|data|figures|this|updates?|sight)\b/i;
/** Corrections and remarks are made there and then. */
const AT_ONCE_DONE = /\bto be (?:put right|corrected|noted|minuted|recorded|amended)\b/i;
/** "requested that footfall figures be included in future reports" */
const BE_DONE =
  /\b(?:requested|asked) that [^.;]{3,120}? be (?:included|provided|circulated|brought|added|sent|reported|shared|presented|given|made|produced|reviewed)\b/i;
const COMES_TO =
  /\b(?:suggested|requested|asked|proposed) that .*?\b(?:comes?|goes|go|is brought|be brought|is put|be put) to\b/i;
const BROUGHT_BACK =
  /\b(?:suggested|requested|asked|proposed|agreed|recommended) .*\b(?:(?:brought|reported|come|comes|go|presented|taken|bring|report|returned?) back|return(?:ed|s)?)\b/i;

/** "Requested a further update at next meeting", "Suggested that this is brought back in a year's time". */
const requested: Reader = (value, context) => {
  if (BE_DONE.test(value) && !/\bhad (?:requested|asked)/.test(value)) return { rule: 'requested', owners: [] };
  const wanted = ASKED_FOR.exec(value);
  if (wanted !== null && !/\bhad $/.test(value.slice(0, wanted.index)) && !AT_ONCE_DONE.test(value)) {
    const actors = wanted[1] === undefined ? null : readActors(wanted[1], context.knows);
    return { rule: 'requested', owners: actors === null ? [] : names(actors) };
  }
  if (!LATER.test(value)) return null;
  return REQUEST.test(value) || WAS_REQUESTED.test(value) || BROUGHT_BACK.test(value) || COMES_TO.test(value)
    ? { rule: 'requested', owners: [] }
    : null;
};

const PASSIVE =
  /^((?:\S+ ){0,11}\S+) to be (?:\p{Ll}+ly |also )?(?:\p{Ll}+(?:ed|en|wn|ne)|made|sent|put|held|brought|set|built|bought|kept|found|paid|sought|cut|read|re-\p{Ll}+)\b(.*)$/u;
const NOUN_BEFORE =
  /(?:^|\s)(?!(?:needs?|has|have|had|likely|due|seems?|appears?|ought|able|is|are|was|were|going|hoped|expected|wants?|wanted|asked|agreed|continues?|yet|remains?|used|required|supposed|intended|planned|hope|hopes|wish|wishes|like|itself|themselves|not|proved|came|said|thought|believed|considered|reported|felt|unlikely|ready|known|found|meant|needed|tends?|begin|begins|began|started|unable|failed|refused|pleased)\b)[\p{L}\d)’']+$/iu;
const HAS_FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|should|could|can|may|must|did|does|that|which|who|said|stated|asked|felt|noted|explained|reported|if|when|because|how|where)\b/i;

/** "venue to be confirmed" */
const UNSETTLED_PLACE =
  /\b(?:venue|date|time|location|place)s? (?:[^.;]{0,20} )?to be (?:confirmed|arranged|advised|agreed|announced)\b/i;

/** "DVDS protocols to be circulated after this meeting." */
const toBeDone: Reader = (value, context) => {
  if (UNSETTLED_PLACE.test(value)) return null;
  const match = PASSIVE.exec(value);
  if (
    match === null ||
    match[1] === undefined ||
    !NOUN_BEFORE.test(match[1]) ||
    HAS_FINITE.test(match[1]) ||
    /^(?:it|this|there)\s*$|^\S+ed\s/i.test(match[1])
  )
    return null;
  if (!/[.;]$/.test(value) && value.length < 20) return null;
  const by = /\bby (?:the )?([^,.;]{2,50}?)(?=[,.;]| (?:by|before|in|at|for|on|and|to|as|after|prior)\b|$)/i.exec(
    match[2] ?? '',
  );
  const actors = by === null ? null : readActors(by[1] ?? '', context.knows);
  return { rule: 'to-be-done', owners: actors === null ? [] : names(actors) };
};

/** "Suggestions to KLa.", "Any comments to the Clerk by Friday." */
const COMMENTS_TO =
  /^(?:any |all |further |please send (?:any )?)?(?:comments|suggestions|feedback|nominations|ideas|responses|amendments|corrections|items|views|names|availability)(?: \p{Ll}+){0,6}? to (.{2,40}?)(?: (?:by|before|in|at|no later)\b.*| please)?\.?$/iu;
const commentsTo: Reader = (value, context) => {
  const match = COMMENTS_TO.exec(value);
  if (match === null || HAS_FINITE.test(value)) return null;
  const actors = readActors(match[1] ?? '', context.knows);
  return actors !== null && actors.every((actor) => actor.kind === 'person' || actor.kind === 'post')
    ? { rule: 'comments-to', owners: [] }
    : null;
};

const READERS: Reader[] = [askedTo, xAgreedTo, xToDo, xWillDo, needsTo, commentsTo, requested, toBeDone];
const CUE =
  /^please|^could|^can\b|['’]d\b|\bto\b|\bwill\b|\bshall\b|\bwould\b|['’]ll\b|requested|asked|suggested|must\b|offered|volunteered|called/i;

/** Reads a sentence as a task by the first rule that fits. */
export function taskIn(value: string, context: TaskContext): Task | null {
  if (!CUE.test(value) || (/\?["'”’)]*$/.test(value) && !/\sto\s/.test(value)) || DONE_ASIDE.test(value)) return null;
  for (const reader of READERS) {
    const task = reader(value, context);
    if (task !== null) return task;
  }
  return null;
}

/** A clause of a decision that begins with who does it: "Rob Lee and Ann Day look at …", "the Clerk write to …". */
export function taskedInClause(value: string, context: TaskContext): Task | null {
  for (const part of value.split(/,? and (?=that\s)/i)) {
    const task = taskedIn(part, context);
    if (task !== null) return task;
  }
  return null;
}

function taskedIn(value: string, context: TaskContext): Task | null {
  const bare = value
    .replace(/^.*?\b(?:agreed|resolved|decided)\s*(?:unanimously )?(?:[:–—-]\s*)?(?=that\b)/i, '')
    .replace(/^that /i, '');
  const words = [...bare.matchAll(/\S+/g)].slice(0, 9);
  for (const [index, word] of words.entries()) {
    const verb = word[0].replace(/[,.;:]$/, '');
    if (index === 0) continue;
    const lead = bare.slice(0, word.index).trim();
    if (/^be$/.test(verb)) {
      const rest = /^be (?:asked|requested|instructed|authorised|authorized|delegated|tasked|directed) to\b/.test(
        bare.slice(word.index),
      );
      const actors = rest ? readActors(lead, context.knows) : null;
      if (actors !== null) return { rule: 'tasked-in-resolution', owners: names(actors) };
      return null;
    }
    if (!/^\p{Ll}/u.test(verb) || !isTaskVerb(verb)) continue;
    const actors = readActors(lead, context.knows);
    if (actors !== null && actors.every((actor) => actor.kind === 'person' || actor.kind === 'post'))
      return { rule: 'tasked-in-resolution', owners: names(actors) };
  }
  return null;
}

/** How plainly a sentence says that something is to be done, for rows whose owner stands beside them; 0 for not at all. */
const DEGREES: RegExp[] = [
  /\b(?:to|will|shall) be \p{Ll}+(?:ed|en|t|wn)\b|\bwould\b|\bshould\b|\bneeds? to\b|\bmust\b/u,
  /\bto be \p{Ll}+(?:ed|en)\b|\bwill be \p{Ll}+(?:ed|en|t)\b|^this (?:was|is) agreed/iu,
  /(?:\b(?:he|she|they)|\p{Lu}\p{Ll}+) will (?!be\b|have\b|continue\b)\p{Ll}+/u,
  /\b(?:asked for|requested|agreed to|offered to|suggested that)\b/i,
];
export function taskDegree(value: string): number {
  if (/^(?:it (?:would|is|was)|there)\b|\bit would be\b|\bthere will be\b/i.test(value)) return 0;
  let degree = 0;
  DEGREES.forEach((pattern, index) => {
    if (pattern.test(value)) degree = index + 1;
  });
  return degree;
}

/** "Add to forward plan for September.": an order. */
export function isImperative(value: string): boolean {
  if (/^(?:\S+ ){0,3}\S*:/.test(value)) return false;
  const first = /^(?:please )?(\p{Lu}?\p{Ll}[\p{Ll}-]+)\b/u.exec(value)?.[1]?.toLowerCase();
  return first !== undefined && TASK_VERBS.has(first);
}
