/** "X to do", "X is to do", "X needs to do"; "to be done". */
import { readActors, type Actor } from '../../language/actors.ts';
import { actorsBefore, isPosts, pronounOwners } from './subjects.ts';
import { ADVERB, isTaskVerb, names, type Reader } from './task.ts';

const TO_VERB = new RegExp(` to ${ADVERB}(\\p{Ll}[\\p{Ll}-]+)\\b`, 'gu');
const NOT_VERB =
  /^(?:the|a|an|all|any|its|it|this|that|these|those|our|their|his|her|your|my|be|been|date|which|whom|who|one|two|some|each|both|note|us|them|him|me|and|or|within|everyone|members|residents|people|local)$/;
/** What somebody is said to be about to do without having been asked. */
const PASSING =
  /^(?:retire|leave|join|marry|move|stand|become|receive|blame|chair|be|remain|continue|benefit|hear|know)$/;
/** How far into a sentence "X to do" may stand, and how many times "to" is looked at. */
const TO_REACH = 120;
const MAX_TRIES = 3;

/** "TN to enquire about …", "Theme leads to get together …", "OC is to price the pump" */
export const xToDo: Reader = (value, context) => {
  let tried = 0;
  for (const match of value.matchAll(TO_VERB)) {
    if (++tried > MAX_TRIES || match.index > TO_REACH) break;
    const verb = match[1] ?? '';
    if (NOT_VERB.test(verb)) continue;
    const subject = lastClause(value.slice(0, match.index), context.decided);
    if (/[,;]$/.test(subject)) continue;
    const isBound = / (?:is|are)$/.test(subject);
    const actors =
      readActors(subject.replace(/ (?:is|are)$/, ''), context.knows) ??
      (isTaskVerb(verb) ? behindComma(subject.replace(/ (?:is|are)$/, ''), isBound, context.knows) : null);
    if (actors === null) continue;
    if (actors.some((actor) => actor.kind === 'pronoun')) {
      const owners = isBound && isTaskVerb(verb) ? pronounOwners(names(actors).join(' '), context) : [];
      if (owners.length > 0) return { rule: 'x-to-do', owners };
      continue;
    }
    const isPerson = actors.every((actor) => actor.kind === 'person');
    if (isBound && (actors.some((actor) => actor.kind === 'body') || PASSING.test(verb))) continue;
    if (verb === 'chair' || (isBound && !isPerson && !isTaskVerb(verb))) continue;
    if (isPerson || isTaskVerb(verb)) return { rule: 'x-to-do', owners: names(actors) };
  }
  return null;
};

/** "The holes are to be filled soon, Councillor Day to order the stone." */
function behindComma(before: string, isBound: boolean, knows: (word: string) => boolean): Actor[] | null {
  const subject = actorsBefore(before, before.length, knows);
  if (isBound && subject !== null && / and $/.test(before.slice(0, subject.at)) && isPosts(subject.actors))
    return subject.actors.some((actor) => actor.kind === 'pronoun') ? null : subject.actors;
  if (
    subject === null ||
    !/[,;:–-] $/.test(before.slice(0, subject.at)) ||
    /\b(?:for|to|with|from|by|of) $/.test(subject.text)
  )
    return null;
  return isPosts(subject.actors) ? subject.actors : null;
}

/** The subject: the whole of what stands before, or, in a decision, what follows "that". */
function lastClause(before: string, decided: boolean): string {
  if (!decided) return before;
  return before.replace(
    /^.*\b(?:agreed|resolved|decided)\s*(?:unanimously )?(?:that|for|[:–-])? (?:the following[:\s]+)?/i,
    '',
  );
}

/** "Matt needs to make changes", "KT is to circulate", "PR must check". */
const NEEDS = /^(.{2,60}?) (?:needs? to|must|has to|is going to) (?:\p{Ll}+ly )?(\p{Ll}[\p{Ll}-]+)/u;
export const needsTo: Reader = (value, context) => {
  const match = NEEDS.exec(value);
  if (match === null || !isTaskVerb(match[2] ?? '')) return null;
  const actors = readActors(match[1] ?? '', context.knows);
  return actors !== null && actors.every((actor) => actor.kind === 'person')
    ? { rule: 'needs-to', owners: names(actors) }
    : null;
};

/** "It falls to OC to price the stone.", "It now falls to the Clerk to write." */
const FALLS_TO = /^it\s+(?:now\s+)?falls\s+to\s+(\S.{0,48}?)\s+to\s+\p{Ll}/iu;
export const fallsTo: Reader = (value, context) => {
  const actors = readActors(FALLS_TO.exec(value)?.[1] ?? '', context.knows);
  return actors !== null && isPosts(actors) ? { rule: 'falls-to', owners: names(actors) } : null;
};

const PASSIVE =
  /^((?:\S+ ){0,11}\S+) to be (?:\p{Ll}+ly |also )?(\p{Ll}+(?:ed|en|wn|ne)|made|sent|put|held|brought|set|built|bought|kept|found|paid|sought|cut|read|re-\p{Ll}+)\b(.*)$/u;
const NOUN_BEFORE =
  /(?:^|\s)(?!(?:needs?|has|have|had|likely|due|seems?|appears?|ought|able|is|are|was|were|going|hoped|expected|wants?|wanted|asked|agreed|continues?|yet|remains?|used|required|supposed|intended|planned|hope|hopes|wish|wishes|like|itself|themselves|not|proved|came|said|thought|believed|considered|reported|felt|unlikely|ready|known|found|meant|needed|tends?|begin|begins|began|started|unable|failed|refused|pleased)\b)[\p{L}\d)’']+$/iu;
export const HAS_FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|did|does|that|which|who|wants?|wished|called|urged|\p{L}+n['’]t|said|stated|asked|felt|noted|explained|reported|if|when|because|how|where)\b/iu;
/** "The work to be done includes …", "the amount to be paid is …": the passive only tells which. */
const GOES_ON = /^(?: \S+){0,5}? (?:is|are|was|were|has|have|had|will|would|should|includes?|included|came|comes)\b/i;
/** "venue to be confirmed", "next meeting to be held on", "apologies to be noted" */
const NO_TASK =
  /\b(?:venue|date|time|location|place|meeting)s? (?:[^.;]{0,20} )?to be (?:confirmed|arranged|advised|agreed|announced|held)\b|\bminutes .{0,40}\bto be (?:approved|signed|agreed)\b|\bto be noted\b/i;
/** Who does what is "to be done": "… to be sent by the Clerk to the owners". */
const AGENT = /\bby ([^,.;]{2,50}?)(?=[,.;]|$| (?:by|before|in|at|for|on|and|to|as|after|prior|with|within)\b)/gi;
/** "OC to be asked to price the pump": who is asked does it. */
const ASKS = /^(?:asked|requested|instructed|reminded|tasked|directed)$/;

/** "DVDS protocols to be circulated after this meeting." */
export const toBeDone: Reader = (value, context) => {
  if (NO_TASK.test(value)) return null;
  const [, subject, verb = '', rest = ''] = PASSIVE.exec(value) ?? [];
  if (
    subject === undefined ||
    !NOUN_BEFORE.test(subject) ||
    HAS_FINITE.test(subject) ||
    GOES_ON.test(rest) ||
    /^(?:it|this|there|nothing|none|little)\s*$|^no\s|^\S+ed\s/i.test(subject)
  )
    return null;
  if (!/[.;]$/.test(value) && value.length < 20) return null;
  const asked = ASKS.test(verb) ? readActors(subject, context.knows) : null;
  const owners = asked === null ? agentIn(rest, context.knows) : names(asked);
  return { rule: 'to-be-done', owners: owners.length > 0 ? owners : behindDash(value, context.knows) };
};

/** "New one to be bought - Ken." */
const BEHIND_DASH = /\s[-–—]\s(\S[^-–—.;]{1,40})\.?$/;
function behindDash(value: string, knows: (word: string) => boolean): string[] {
  const actors = readActors(BEHIND_DASH.exec(value)?.[1] ?? '', knows);
  return actors !== null && isPosts(actors) ? names(actors) : [];
}

function agentIn(value: string, knows: (word: string) => boolean): string[] {
  for (const match of value.matchAll(AGENT)) {
    const actors = readActors(match[1] ?? '', knows);
    if (actors !== null && actors.every((actor) => actor.kind !== 'pronoun')) return names(actors);
  }
  return [];
}

/** "A letter will be sent by the Clerk", "This is to be actioned by PR"; not "the fair will be opened by the Mayor". */
const DONE_BY =
  /^(?:to|.{2,120}?(?<!continues?|has|have|had|remains?|needs?) (?:will|would|shall|should|to|must)) be (?:\p{Ll}+ly )?(\p{Ll}+)( .*)$/iu;
const CEREMONY =
  /^(?:lead|chair|open|attend|sign|present|host|give|hold|join|decide|determine|agree|approve|consider|keep|fund|cover)$/;
/** "asked for it to be recorded that": done as the minutes are written. */
const MINUTED = /\bto be (?:recorded|minuted|noted)\b/i;
const IRREGULAR: Readonly<Record<string, string>> = {
  sent: 'send',
  made: 'make',
  brought: 'bring',
  written: 'write',
  taken: 'take',
  sought: 'seek',
  bought: 'buy',
  built: 'build',
  drawn: 'draw',
  done: 'do',
  put: 'put',
  set: 'set',
  found: 'find',
  run: 'run',
  dealt: 'deal',
};
function isTask(participle: string): boolean {
  const stem = participle.replace(/ed$/, '');
  const bases = [IRREGULAR[participle] ?? '', stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return bases.some((base) => isTaskVerb(base) && !CEREMONY.test(base));
}
export const doneBy: Reader = (value, context) => {
  const [, verb = '', rest = ''] = DONE_BY.exec(value) ?? [];
  if (verb === '' || !isTask(verb) || MINUTED.test(value) || /^(?:if|should|unless)\b/i.test(value)) return null;
  for (const match of rest.matchAll(AGENT)) {
    const actors = readActors(match[1] ?? '', context.knows);
    if (actors !== null && isPosts(actors)) return { rule: 'done-by', owners: names(actors) };
  }
  return null;
};
