/** What speakers say that they will do after the meeting; mere talk ("we should …", "I think it will …") is no task. */
import { TASK_VERBS } from '../../language/vocabulary.ts';

/** "I'll rebase it", "I will also send …", "I'm going to file …" */
const I_WILL =
  /(?:^|[\s,;:(])(?:I(?:['’]ll| will| shall|['’]m going to| am going to| (?:\p{Ll}+ )?(?:promise|volunteer|undertake|offer) to)|will) (?:(?:also|then|now|just|gladly|happily|definitely|try to|try and|\p{Ll}+ly) ){0,2}(\p{Ll}+)(?: (\p{Ll}+))?/u;
/** "I can send it at the end of the meeting": an offer counts with its time. */
const I_CAN = /(?:^|[\s,;:(])I can (?:also |then |\p{Ll}+ly )?(\p{Ll}+)\b/u;
/** What is open or put to others. */
const OPEN =
  /\?\s*$|^(?:if|unless|when|whether|maybe|perhaps)\b|\b(?:if|unless) (?:you|we|they|nobody|no one|people|somebody)\b/i;

/** When, after the meeting. */
const LATER =
  /\b(?:after (?:the|this) (?:meeting|call|session)|at the end of the (?:meeting|call|session)|tomorrow|tonight|later(?: today| this week)?|this week(?:end)?|next week|by (?:next |the end of |end of )?\p{L}+|before (?:the )?(?:next|\p{Lu})\p{L}*|(?:on|to) the (?:mailing )?list|offline|in the next (?:few )?(?:days?|weeks?)|over the (?:next|weekend))\b/u;

/** Verbs that alone say that something will be done, and not only said there and then. */
const WORK: ReadonlySet<string> = new Set(
  `arrange book check circulate compile contact coordinate create draft edit email file fix follow forward implement
  investigate invite look merge open organise organize ping post prepare propose publish pull push put reach rebase
  refactor report review revise rewrite schedule send set submit summarise summarize sync update upload write`.split(
    /\s+/,
  ),
);
/** "I'll put it this way", "I'll follow you", "I'll post it here": what is done at once. */
const AT_ONCE =
  /\b(?:put it (?:this|that) way|put it (?:here|in the chat)|(?:post|send|put|drop) (?:it|this|that|the link) (?:here|now|in (?:the )?(?:chat|irc|channel))|look (?:at|for) (?:it|that) now|check now|open (?:the|this) (?:floor|topic)|push back|in a (?:sec\p{L}*|minute|moment)|right now)\b/iu;

/** Whether a sentence of a speaker binds the speaker to do something after the meeting. */
export function commits(sentence: string): boolean {
  if (OPEN.test(sentence) || AT_ONCE.test(sentence)) return false;
  const will = I_WILL.exec(sentence);
  if (will !== null && isOwn(will)) {
    const verb = will[1] ?? '';
    if (WORK.has(verb) || (verb === 'take' && /^(?:it|that|this|an|the)$/.test(will[2] ?? '') && TAKES.test(sentence)))
      return true;
    if (TASK_VERBS.has(verb) && LATER.test(sentence)) return true;
  }
  const can = I_CAN.exec(sentence)?.[1];
  return can !== undefined && TASK_VERBS.has(can) && LATER.test(sentence);
}

/** "take that action", "take it to the list", "take this on" */
const TAKES = /\btake (?:it|that|this|an?|the)(?: action| on\b| to the| with me|[.!]?$| back)/;

/** "will do the review", without a subject, is the speaker's own only where it begins the sentence. */
function isOwn(match: RegExpExecArray): boolean {
  return /\bI\b|\bI['’]/.test(match[0]) || /^will\b/.test(match[0]);
}

const WILL = /^(@?[^\s:,]{2,40}) will (?:also |then )?\p{Ll}/u;
/** Where somebody will be, and what they lack, is no task. */
const NO_TASK =
  /\bwill (?:also )?(?:not|never|miss|need|have|want|like|know|remain|stay|be (?:away|absent|late|out|off|gone|on|in|unable|unavailable|travell?ing|back|able|done|ready))\b/;

/** Whom a line that was put on record gives a task: "ann will chair the next one"; null where it gives none. */
export function willDo(value: string, knows: (nick: string) => boolean): string | null {
  const who = WILL.exec(value)?.[1];
  return who !== undefined && knows(who) && !NO_TASK.test(value) ? who : null;
}
