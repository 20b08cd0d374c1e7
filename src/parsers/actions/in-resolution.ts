/** A clause of a decision that begins with who does it: "Rob Lee and Ann Day look at …", "the Clerk write to …". */
import { readActors } from '../../language/actors.ts';
import { isWholeBody } from './subjects.ts';
import { isTaskVerb, names, type Task, type TaskContext } from './task.ts';

const BE_ASKED =
  /^be (?:asked|requested|instructed|authori[sz]ed|delegated|tasked|directed|empowered)(?:, [^,;]{4,80},)? to\b(?! (?:sign|execute)\b)/;
/** "the Manager, Water Resources arrange": one post, by its field. */
const WITH_FIELD =
  /^the (?:\p{Lu}\S+ ){0,2}(?:Manager|Director|Head|Officer|Chief|Coordinator|Superintendent|Commissioner), \p{Lu}\S*(?: (?:\p{Lu}\S*|and|&)){0,4}$/u;
/** The verb of a clause stands among its first words. */
const MAX_WORDS = 9;

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
    .replace(/^(?:and )?that /i, '');
  const words = [...bare.matchAll(/\S+/g)].slice(0, MAX_WORDS);
  for (const [index, word] of words.entries()) {
    const verb = word[0].replace(/[,.;:]$/, '');
    if (index === 0) continue;
    const lead = bare.slice(0, word.index).trim();
    if (verb === 'be') {
      const actors = BE_ASKED.test(bare.slice(word.index)) ? readActors(lead, context.knows) : null;
      return actors === null || actors.some((actor) => isWholeBody(actor.text))
        ? null
        : { rule: 'tasked-in-resolution', owners: names(actors) };
    }
    if (!/^\p{Ll}/u.test(verb) || !isTaskVerb(verb) || (verb === 'present' && /^all$/i.test(lead))) continue;
    if (WITH_FIELD.test(lead)) return { rule: 'tasked-in-resolution', owners: [lead] };
    const actors = readActors(lead, context.knows);
    if (
      actors !== null &&
      actors.every((actor) => actor.kind === 'person' || (actor.kind === 'post' && !isWholeBody(actor.text)))
    )
      return { rule: 'tasked-in-resolution', owners: names(actors) };
  }
  return null;
}
