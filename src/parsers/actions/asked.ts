/** Who is asked, told or left to do something. */
import { readActors, type Actor } from '../../language/actors.ts';
import { actorsBefore, isMeeting, isPosts, isWholeBody, presentSubject, pronounOwners } from './subjects.ts';
import { isTaskVerb, names, type Reader, type Task, type TaskContext } from './task.ts';
import { xToDo } from './to-do.ts';

const ASKED =
  /\b(?:[Aa]sked|[Rr]equested|[Ii]nstructed|[Tt]asked|[Dd]irected|[Uu]rged|[Rr]equests|[Dd]irects|[Ii]nstructs|[Aa]uthori[sz]es|asks|[Rr]eminded|[Ii]nvited(?= [^.;]{2,60}? to (?:prepare|draft|submit|write|report|provide|produce|circulate|bring)\b)) (?:that )?(.{2,70}?) (?:to|not to) (?:also |please |\p{Ll}+ly )?(\p{Ll}[\p{Ll}-]+)/gu;
const WAS_ASKED =
  /(?:^|[\s,;])(?:was|were|is|are|be|has been|have been) (?:also |then |therefore |further |again )?(?:asked|requested|instructed|tasked|reminded|directed|authori[sz]ed|delegated|urged|invited(?= (?:by \S+(?: \S+){0,3} )?to (?:prepare|draft|submit|write|report|provide|produce|circulate|bring))) (?:by ((?:\S+ ){1,5}?))?(?:to|if (?:he|she|they) would|with) (?:also |please )?(\p{Ll}[\p{Ll}-]+)/gu;
/** What people are asked to do there and then, and what is put before a meeting for it to do. */
const AT_ONCE =
  /^(?:say|introduce|declare|leave|stand|note|withdraw|be|join|speak|sit|observe|comment|consider whether|see|think|remember|bear|imagine|pass on their thanks|vote|state|identify themselves|explain|summarise|summarize|outline|elaborate|expand|approve|endorse|ratify|adopt|accept|determine|receive|oppose|welcome|second|recognise|recognize|an?|the)$/;
/** "asked the Clerk to read the minutes": done at once, unlike "to read it before the next meeting". */
const READS_OUT = / to read (?:out\b|the (?:minutes|letter|motion|notice)\b)/;
/** Authority to sign is given with the decision; nobody is set to work. */
const TO_SIGN = /^authori[sz]ed? [^.;]{2,60}? to (?:sign|execute)\b/i;
/** Who may ask as they like, and settles nothing. */
const OUTSIDER =
  /\b(?:residents?|parishioners?|public|speakers?|neighbou?rs?|applicants?|petitioners?|visitors?|parents?|callers?|audience|floor|lane|street|road|avenue|letter|email|correspondence|district council|county council)\b[^.;]*$/i;
/** "The motion to direct staff … failed" */
const UNDECIDED = /\b(?:whether|failed|defeated|lost|if)\b/i;

/** "It was left to the Clerk to …"; in a decision "to ask Cllr Day to …". */
const LEFT_TO = /\b[Ii]t (?:was|is) (?:left|for|down) (?:to |with )?(?!the reader)([^.;]{2,60}?) to \p{Ll}/u;
const TO_ASK =
  /\b(?:ask|instruct|request|authorise|authorize|direct|invite|instructed|authorised|authorized|directed) ([^.;]{2,60}?) to \p{Ll}/u;

/** In a decision "to have Ms Day draft the lease". */
const TO_HAVE = /\bto have ([^;,]{2,40}?) (\p{Ll}{3,}) \S/u;
/** Whom another body is to ask is for that body to decide. */
const FOR_OTHERS = /\brecommend(?:s|ed)? (?:that|to) (?:the )?(?:council|board|cabinet|commission|assembly)\b/i;

/** "Jane asked all members to …", "members were asked to …". */
export const askedTo: Reader = (value, context) =>
  asks(value, context) ?? isAsked(value, context) ?? askedThat(value, context) ?? leftTo(value, context);

function asks(value: string, context: TaskContext): Task | null {
  for (const match of value.matchAll(ASKED)) {
    const before = value.slice(0, match.index);
    if (
      /\b(?:had|previously|having|been|were|was|is|are|be|(?:which|that|whom) \S+) $/.test(before) ||
      AT_ONCE.test(match[2] ?? '')
    )
      continue;
    if (OUTSIDER.test(before) || TO_SIGN.test(match[0]) || READS_OUT.test(value.slice(match.index))) continue;
    const task = taskFor(readActors(match[1] ?? '', context.knows));
    if (task !== null) return task;
  }
  return null;
}

function isAsked(value: string, context: TaskContext): Task | null {
  for (const match of value.matchAll(WAS_ASKED)) {
    const before = value.slice(0, match.index);
    if (AT_ONCE.test(match[2] ?? '') || /\b(?:if|nobody|noone|that) $/.test(before) || /\bno one\b/i.test(before))
      continue;
    const actors = actorsBefore(value, match.index, context.knows)?.actors ?? null;
    const [, by, verb = ''] = match;
    if (by !== undefined && !isOfMeeting(by, context)) continue;
    const he =
      actors?.every((actor) => actor.kind === 'pronoun') === true
        ? pronounOwners(names(actors).join(' '), context)
        : [];
    if (he.length > 0) return { rule: 'asked-to', owners: he };
    if (actors?.every((actor) => actor.kind === 'body') === true) {
      const other = xToDo(value, context);
      if (other !== null) return other;
    }
    const isForMeeting = verb === 'consider' && actors?.every((actor) => isMeeting(actor.text)) === true;
    const task = isForMeeting ? null : taskFor(actors);
    if (task !== null) return task;
  }
  return null;
}

/** "asked by the Chair", "asked by Ms Day": not by a neighbouring town. */
function isOfMeeting(said: string, { knows }: TaskContext): boolean {
  return (
    /^(?:the )?(?:cllr|councill?or|commissioner|director|trustee|mr|mrs|ms|dr)\b|^(?:the )?(?:chair\w*|board|committee|council|members|meeting|trustees|governors|president|mayor) $/i.test(
      said,
    ) || said.trim().split(' ').some(knows)
  );
}

/** Nobody asks the meeting as a whole to do a task: what is put to it, it decides. */
function taskFor(actors: readonly Actor[] | null): Task | null {
  const isSomebody = actors !== null && !actors.some((actor) => actor.kind === 'pronoun' || isWholeBody(actor.text));
  return isSomebody ? { rule: 'asked-to', owners: names(actors) } : null;
}

function askedThat(value: string, context: TaskContext): Task | null {
  const match = /\b(?:asked|requested|requests|asks) that (.{2,80})/u.exec(value);
  if (match === null || /\b(?:had|previously) (?:asked|requested)/.test(value)) return null;
  if (OUTSIDER.test(value.slice(0, match.index))) return null;
  const told = presentSubject(match[1] ?? '', context.knows);
  return told === null ? null : { rule: 'asked-to', owners: told };
}

function leftTo(value: string, context: TaskContext): Task | null {
  const had = context.decided && !UNDECIDED.test(value) ? TO_HAVE.exec(value) : null;
  if (had !== null && isTaskVerb(had[2] ?? '')) {
    const actors = readActors(had[1] ?? '', context.knows);
    if (actors?.every(isPerson) === true) return { rule: 'asked-to', owners: names(actors) };
  }
  if (FOR_OTHERS.test(value)) return null;
  for (const pattern of [LEFT_TO, ...(context.decided && !UNDECIDED.test(value) ? [TO_ASK] : [])]) {
    const match = pattern.exec(value);
    if (match === null || TO_SIGN.test(value.slice(match.index))) continue;
    const task = taskFor(readActors(match[1] ?? '', context.knows));
    if (task !== null) return task;
  }
  return null;
}

/** "The Parish Council agreed to request Cllr Day to …": who is asked does it, not who asks. */
const TO_ASK_SOMEBODY =
  /\b(?:agreed|resolved|decided|voted) to (?:ask|instruct|request|authori[sz]e|direct|invite|task) ([^.;]{2,60}?) to (\p{Ll}+)/u;
export const agreedToAsk: Reader = (value, context) => {
  const match = TO_ASK_SOMEBODY.exec(value);
  return match === null || /\bhad /.test(value.slice(0, match.index))
    ? null
    : taskFor(readActors(match[1] ?? '', context.knows));
};

/** "Please could OC send …", "Could all members please return …", "OC please price …" */
const PLEASE = /^(please )?(?:can|could|would) ([^.;?]{2,40}?) (please )?(\p{Ll}+)\b/iu;
const X_PLEASE = /^(\S[^.;?,]{1,40}?),? please (\p{Ll}+)\b/u;
export const please: Reader = (value, context) => {
  const asked = PLEASE.exec(value);
  const direct = X_PLEASE.exec(value);
  const said = asked?.[2] ?? direct?.[1];
  if (said === undefined) return null;
  const isPolite = direct !== null || asked?.[1] !== undefined || asked?.[3] !== undefined;
  const actors = readActors(said, context.knows);
  const isNamed = actors !== null && (isPolite ? isPosts(actors) || isEverybody(said) : actors.every(isPerson));
  return isNamed && (isPolite || isTaskVerb(asked?.[4] ?? '')) ? { rule: 'asked-to', owners: names(actors) } : null;
};

function isPerson(actor: Actor): boolean {
  return actor.kind === 'person';
}

function isEverybody(said: string): boolean {
  return /^(?:all|everyone|everybody|members|trustees|governors|directors|colleagues)\b/i.test(said);
}
