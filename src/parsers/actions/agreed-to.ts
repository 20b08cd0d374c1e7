/** Who agrees, offers, undertakes or takes it on to do something. */
import { readActors } from '../../language/actors.ts';
import { actorsBefore, isMeeting, leadingSubject, OTHER_SUBJECT, pronounOwners } from './subjects.ts';
import { ADVERB, names, type Reader, type TaskContext } from './task.ts';

const UNDERTOOK = new RegExp(
  `(?:^|\\s)(?:has |have )?${ADVERB}(?:[Aa]greed|[Oo]ffered|[Uu]ndertook|[Vv]olunteered|promised|committed|undertaken|pledged|agrees|volunteers|offers) to ${ADVERB}(\\p{Ll}[\\p{Ll}-]+)`,
  'gu',
);
/** Agreeing to these sets nobody a task; "agreed to be the contact" does. */
const NO_TASK = /^(?:be|differ|withdraw|second|stand|disagree|the|this|these|that|those|a|an|it)$/;

/** "Susannah agreed to write …", "Officers undertook to …"; in a table of speakers "Agreed to circulate …". */
export const xAgreedTo: Reader = (value, context) => {
  for (const match of value.matchAll(UNDERTOOK)) {
    const verb = match[1] ?? '';
    const isRole = verb === 'be' && /^ (?:the|a|an|our|its)\b/.test(value.slice(match.index + match[0].length));
    if ((NO_TASK.test(verb) && !isRole) || /\bhad\s*$/.test(value.slice(0, match.index))) continue;
    if (match.index === 0 && /^\p{Lu}/u.test(value)) {
      if (context.speaker !== null) return { rule: 'x-agreed-to', owners: [context.speaker] };
      continue;
    }
    const actors = actorsBefore(value, match.index, context.knows)?.actors ?? null;
    if (
      actors === null &&
      !/\b(?:agrees|volunteers|offers) to/.test(match[0]) &&
      /(?:\band|\bbut|,)$/.test(value.slice(0, match.index)) &&
      !OTHER_SUBJECT.test(value.slice(0, match.index))
    ) {
      const owners = leadingSubject(value, context);
      if (owners !== null) return { rule: 'x-agreed-to', owners };
    }
    if (actors?.every((actor) => actor.kind === 'pronoun') === true) {
      const owners = pronounOwners(names(actors).join(' '), context);
      const isAnswer = /agreed|undertook/.test(match[0]) && !actors.some((actor) => /^(?:I|we|it)$/i.test(actor.text));
      if (owners.length > 0 || isAnswer)
        return { rule: 'x-agreed-to', owners: owners.length > 0 ? owners : names(actors) };
      continue;
    }
    if (actors === null || actors.some((actor) => isDecider(actor.text, context))) continue;
    if (/\bha(?:s|ve)\s/.test(match[0]) && actors.some((actor) => actor.kind === 'body')) continue;
    return { rule: 'x-agreed-to', owners: names(actors) };
  }
  return takesOn(value, context);
};

/** When the body that meets agrees to something, it decides. */
function isDecider(text: string, context: TaskContext): boolean {
  return isMeeting(text) || context.own?.test(`${text} `) === true;
}

/** "OC took an action to …", "PR volunteered for …", "HM took on the task of …" */
const TAKES_ON: RegExp[] = [
  /^(.{2,50}?) (?:took|takes|has|accepted|was given|has taken) (?:an|the|on an|on the) (?:action|task|job) (?:to|of|on|point)\b/,
  /^(.{2,50}?) (?:volunteered|offered) (?:for|as)\b/,
];
function takesOn(value: string, context: TaskContext): ReturnType<Reader> {
  for (const pattern of TAKES_ON) {
    const actors = readActors(pattern.exec(value)?.[1] ?? '', context.knows);
    if (actors !== null && actors.every((actor) => actor.kind === 'person' || actor.kind === 'post'))
      return { rule: 'x-agreed-to', owners: names(actors) };
  }
  return null;
}
