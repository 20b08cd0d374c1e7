/** "X will do", "X said that she would do", "the Clerk should do". */
import { TASK_VERBS } from '../../language/vocabulary.ts';
import type { Actor } from '../../language/actors.ts';
import {
  actorsBefore,
  antecedent,
  isPosts,
  isWholeBody,
  leadingSubject,
  OTHER_SUBJECT,
  type Subject,
} from './subjects.ts';
import { ADVERB, isTaskVerb, names, type Reader, type Task, type TaskContext } from './task.ts';

const WILL = new RegExp(
  `(?: (?:will|shall|would|should)|[\'’](?:ll|d)) ${ADVERB}(?:be )?(\\p{Ll}[\\p{Ll}-]+)\\b`,
  'gu',
);
const STATIC =
  /^(?:be|continue|remain|have|need|require|sit|depend|include|become|benefit|know|like|want|cost|mean|stay|live|retire|miss|expect|receive|enjoy|appreciate|feel|think|believe|hope|struggle|suffer|love|prefer|welcome|stand|step|turn|start|begin|end|last|take place|leave|happen|prioritise|target|focus|form|fall|rise|increase|decrease|allow|enable|never|not|only|always|no|apply|lose|gain|own|act|serve|chair)$/;
/** What is so as a rule is no task: "officers will normally inspect". */
/** "will return to work" */
const COMES_BACK = /return(?:ing)? to (?:work|duty|office|post)\b|\bgiv(?:e|ing) up\b/i;
/** "will have the sign installed": has others do it. "will have a word with the contractor": speaks to him. */
const HAD_DONE = /^ (?:the|an?|it|this|these|them)(?: \S+){0,4}? \p{Ll}+(?:ed|ut|en|de)\b/u;
const HAS_A_WORD = /^ (?:a|another) (?:quick )?(?:word|look|chat|conversation|meeting)\b/;
/** "The by-law shall come into force" */
const IN_FORCE = /^(?:come|go|enter) into (?:force|effect|operation)\b|^take effect\b/;
/** "will turn it back", "would turn off the water"; not "will turn to dust". */
const TURNS_IT = /^ (?:it|them|on|off|back|over|round)\b/;
/** "would go into the branch", "will go and see", "will go through the bills" */
const GOES_TO = /^ (?:into|and|round|over|through|back to|to see|to ask)\b/;
/** What things do as well as people; people who apply for something or include it are at work. */
const APPLIES = /^ (?:for|to)\b/;

/** The verb that says what is to be done; null for what somebody is, has or suffers. */
function taskVerb(verb: string, behind: string, subject: Subject | null): string | null {
  if (IN_FORCE.test(verb + behind)) return null;
  if (verb === 'have') return HAD_DONE.test(behind) ? 'arrange' : HAS_A_WORD.test(behind) ? 'contact' : null;
  if (verb === 'turn' && TURNS_IT.test(behind)) return 'move';
  if (verb === 'go' && GOES_TO.test(behind)) return 'visit';
  const isSomebody = subject !== null && (isPosts(subject.actors) || /^(?:he|she|I)$/i.test(subject.text));
  if (isSomebody && ((verb === 'apply' && APPLIES.test(behind)) || verb === 'include')) return verb;
  return STATIC.test(verb) ? null : verb;
}
const HABIT =
  /\b(?:normally|usually|generally|typically|always|often|occasionally|sometimes|probably|possibly|hopefully|likely)\b/i;
/** What people say they will do as an opinion: "he would support the application". */
const STANCE =
  /^(?:support|oppose|vote|abstain|recommend|suggest|propose|second|welcome|consider|object|resign|go|come)$/;
/** What is hoped, asked or supposed is not promised. */
const UNSURE =
  /\b(?:hope[ds]?|hopeful|expect(?:s|ed)|anticipated|likely|possible|suggest(?:s|ed|ion)|wonder(?:s|ed)|asked|asks|query|queried|if|whether|when|until|unless|once|understood|assumed|wished|worried|concern(?:s|ed)?)\b[^,;]*$/i;

/** "It was agreed that he should do so." */
const DOES_SO = /\b(?:will|would|should|shall) do (?:so|this|that|it)\b/;

/** What is said later in the same meeting. */
const LATER_TODAY =
  /\b(?:under|in|at) (?:the )?(?:\S+ )?(?:agenda )?item\b|\blater (?:in|on|at) (?:in )?(?:the|this) (?:meeting|agenda)\b/i;

/** "TN will bring terms of reference", "The secretariat will develop the dashboard", "Cllr A said that he would write". */
export const xWillDo: Reader = (value, context) => {
  if (/^(?:if|unless|should|whether|were|had)\b/i.test(value) || LATER_TODAY.test(value) || COMES_BACK.test(value))
    return null;
  const elided = /^Will (?:also |now |\p{Ll}+ly )?(\p{Ll}+)\b/u.exec(value)?.[1];
  if (elided !== undefined && context.speaker !== null && isTaskVerb(elided) && !value.endsWith('?')) {
    return { rule: 'x-will-do', owners: [context.speaker] };
  }
  for (const match of value.matchAll(WILL)) {
    const printed = /\bbe \S+$/.test(match[0]) ? activeOf(match[1] ?? '') : (match[1] ?? '');
    if (printed === null || HABIT.test(match[0])) continue;
    const subject = actorsBefore(value, match.index, context.knows);
    const verb = taskVerb(printed, value.slice(match.index + match[0].length), subject);
    if (verb === null) continue;
    const task =
      subject === null
        ? goesOn(value.slice(0, match.index), value, verb, context)
        : promisedBy(subject, value, { verb, modal: match[0] }, context);
    if (task !== null) return task;
  }
  return null;
};

/** "Ann thought it too high and would take the top off": what somebody thinks of something is no promise. */
const OPINION =
  /\b(?:that|if|whether)\b|\b(?:said|thought|felt|believed|considered|feared|hoped|wanted|suggested|proposed|asked|wondered)\s+(?!not\b|so\b)/i;
/** "RK said that … and will speak to …", "Rob thought not, but would ring the broker" */
function goesOn(before: string, value: string, verb: string, context: TaskContext): Task | null {
  if (!isTaskVerb(verb) || !/(?:\band|\bbut)$/.test(before) || OTHER_SUBJECT.test(before)) return null;
  const isWould = /would|should/.test(value.slice(before.length, before.length + 7));
  if (isWould && (STANCE.test(verb) || OPINION.test(before) || /\bshould\b/.test(value))) return null;
  const owners = leadingSubject(value, context);
  return owners === null ? null : { rule: 'x-will-do', owners };
}

interface Verb {
  verb: string;
  /** The words from the modal verb on. */
  modal: string;
}

function promisedBy(subject: Subject, value: string, { verb, modal }: Verb, context: TaskContext): Task | null {
  const { actors } = subject;
  const before = value.slice(0, subject.at);
  const isWould = /would|['’]d/.test(modal);
  const isShould = modal.includes('should');
  if (isShould && !context.decided) return isAdvised(actors, subject.at, verb, value) ? willDo(actors) : null;
  if (actors.every((actor) => actor.kind === 'pronoun')) {
    const owner = antecedent(before, context);
    const isPromise =
      owner.length > 0 && (isTaskVerb(verb) || DOES_SO.test(value)) && !STANCE.test(verb) && !UNSURE.test(before);
    return isPromise && /^(?:he|she|they|I)$/i.test(subject.text) ? { rule: 'x-said-would', owners: owner } : null;
  }
  const isPerson = actors.every((actor) => actor.kind === 'person');
  if (context.decided)
    return (isTaskVerb(verb) || isPerson) && !actors.some((actor) => isWholeBody(actor.text)) ? willDo(actors) : null;
  if (UNSURE.test(before)) return null;
  const isReported = isWould || subject.at > 0;
  if (isPerson) return !isReported || (isTaskVerb(verb) && !(isWould && STANCE.test(verb))) ? willDo(actors) : null;
  return isPosts(actors) && isTaskVerb(verb) && (!isWould || isStatedPlan(value, subject.at, verb))
    ? willDo(actors)
    : null;
}

function willDo(actors: readonly Actor[]): Task {
  return { rule: 'x-will-do', owners: names(actors) };
}

/** "Members should send their comments to the Clerk by 5 May": all of them, but by a day. */
const ASKS_BY =
  /\b(?:by|before)\s+(?:(?:the\s+)?\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri)\p{Ll}*)/u;
/** "The Secretary should write to all members": to one officer or person, not what people should do in general. */
function isAdvised(actors: readonly Actor[], at: number, verb: string, value: string): boolean {
  const isOne = actors.every(
    (actor) =>
      actor.kind === 'person' ||
      (actor.kind === 'post' &&
        /^(?:the )?(?:clerk|secretary|treasurer|chair\w*|editors?|president)$/i.test(actor.text)),
  );
  const isDated = isPosts(actors) && ASKS_BY.test(value);
  return at === 0 && (isOne || isDated) && isTaskVerb(verb) && !/\bif\b/i.test(value);
}

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
