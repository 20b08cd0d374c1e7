/** Who a task that is marked as one names: in front of it, behind it, or in a field of its own. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { readActors, type Actor } from '../../language/actors.ts';
import { isGivenName } from '../../language/given-names.ts';
import { NOT_NAME_WORDS, ORGANISATION_WORDS, ROLE_WORDS } from '../../language/vocabulary.ts';
import { isImperative } from './degrees.ts';
import { isPosts } from './subjects.ts';
import { isTaskVerb, names } from './task.ts';
import { REFERENCE, taskIn } from './tasks.ts';

type Knows = (word: string) => boolean;

export interface Named {
  owners: string[];
  /** The words without the owner in front. */
  task: Text;
}

/** "KT – write to …", "Ann Lee: write to …", "[KT] write to …", "@ann write to …": the owner in front. */
const IN_FRONT =
  /^(?:\[([^[\]]{2,40})\]\s*(?:[:–-]\s*)?|\(([^()]{2,40})\)\s*(?:[:–-]\s*)?|(.{2,50}?)(?:\s*:\s*| [-–—] |\s*[–—]\s*)|((?:@[\w-]+(?:, | and | |: )){1,5}))(?=\S)/;
export function leadOwner(content: Text, knows: Knows): Named | null {
  const reference = REFERENCE.exec(content.value)?.[0].length ?? 0;
  const match = IN_FRONT.exec(content.value.slice(reference));
  const said = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  const owners = said === undefined ? null : ownersNamed(said, knows);
  if (match === null || owners === null) return null;
  return { owners, task: trimText(sliceText(content, reference + match[0].length)) };
}

/** "Write to the school (KT)", "[KT]", "– KT", "-> KT", "@kt", "(Owner: KT, by Friday)". */
const BEHIND =
  /(?:\(([^()]{2,60})\)|\[([^[\]]{2,60})\]|\s(?:->|→|=>)\s?([^→>]{2,40}?)|\s[-–—] ([^–—]{2,40}?)|\s((?:@[\w-]+,? ){0,4}@[\w-]+))\.?$/;
const FIELD =
  /(?:^|[.;,(\s])(?:owners?|assignees?|assigned to|action by|lead|responsible|who)\s*:\s*([^\s.;()][^.;()]{1,49}?)(?=$| (?:due|deadline|by when|status)\b|[.;)(])/i;
/** What stands in brackets beside the name: "Owner: KT", "KT by Friday". */
const LABEL = /^(?:actions?|owners?|assignees?|assigned to|lead|by|for|responsible)(?:\s+(?::\s+)?|:\s+)(?=\S)/i;
const BY_WHEN = /[,;]?\s*(?:[-–—]\s*)?\b(?:by|before|due|deadline|asap)\b.*$/i;

export function trailingOwner(value: string, knows: Knows): string[] {
  const match = BEHIND.exec(value);
  const said = match?.slice(1).find((group) => group !== undefined) ?? FIELD.exec(value)?.[1];
  if (said === undefined) return [];
  return ownersNamed(said.replace(LABEL, '').replace(BY_WHEN, ''), knows) ?? [];
}

/** Capitals that say something about the task. */
const NOT_OWNER =
  /^(?:actions?|done|note|noted|tbc|tbd|tba|asap|update|todo|new|open|closed|wip|na|fyi|urgent|ongoing|nb)$/i;

/** The owners that a phrase names and nothing else; bodies only by their letters. */
function ownersNamed(said: string, knows: Knows): string[] | null {
  const actors = readActors(said, knows) ?? givenNames(said);
  return actors === null ||
    actors.some(
      (actor) => NOT_OWNER.test(actor.text) || (actor.kind === 'body' && !/^\p{Lu}[\p{Lu}&\d]*$/u.test(actor.text)),
    )
    ? null
    : names(actors);
}

/** "Sam", "Sam and Ines": names of nobody on the list. */
function givenNames(said: string): Actor[] | null {
  const parts = said.trim().split(/\s*(?:[,/&+]|\band\b)\s*/);
  return parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part) && isGivenName(part))
    ? parts.map((text) => ({ text, kind: 'person' }))
    : null;
}

/** "Dele to book the interim", "Anouk will send the overview": in a marked task a lone name needs no list. */
const LONE =
  /^(\p{Lu}[\p{L}’'-]+(?:(?:,? and |, | & |\/)\p{Lu}[\p{L}’'-]+){0,3}) (?:to|will|should|is to|agreed to|volunteered to|offered to) (\p{Ll}+)/u;
/** What things do as well as people: "Agenda to include …", "Letter to go to …". */
const OF_THINGS = /^(?:include|go|come|note|place|cover|support|help|keep|run|form|give|make|complete|follow|be|take)$/;
export function loneSubject(value: string): string[] | null {
  const [, said = '', verb = ''] = LONE.exec(value.replace(REFERENCE, '')) ?? [];
  const parts = said.split(/,? and |, | & |\//).filter((part) => part !== '');
  const isNamed = parts.every((part) => {
    const key = part.toLowerCase();
    return !NOT_NAME_WORDS.has(key) && !ORGANISATION_WORDS.has(key) && !ROLE_WORDS.has(key) && !isTaskVerb(key);
  });
  return said !== '' && isNamed && isTaskVerb(verb) && !OF_THINGS.test(verb) ? parts : null;
}

/** Who is to carry out a sentence that is known to state a task; [] where it names nobody. */
/** "Matt draft a policy", "Ingeborg mails the photos": in a marked task somebody before a verb in the present does it. */
function presentOwner(value: string, knows: Knows): string[] | null {
  const words = [...value.replace(REFERENCE, '').matchAll(/\S+/g)].slice(0, MAX_PRESENT);
  for (const [index, word] of words.entries()) {
    const verb = word[0].replace(/[,.;]$/, '');
    if (index === 0 || !/^\p{Ll}/u.test(verb) || !(isTaskVerb(verb) || isTaskVerb(verb.replace(/s$/, '')))) continue;
    const lead = words
      .slice(0, index)
      .map((one) => one[0])
      .join(' ');
    const actors = readActors(lead, knows) ?? givenNames(lead);
    if (actors !== null && isPosts(actors) && !/^(?:the )?(?:all|committee|group|team)$/i.test(lead))
      return names(actors);
  }
  return null;
}
const MAX_PRESENT = 6;

export function ownersOf(content: Text, knows: Knows): string[] {
  const lead = leadOwner(content, knows);
  if (lead !== null) return lead.owners;
  const task = taskIn(content.value, { knows, speaker: null, decided: false });
  if (task !== null && task.owners.length > 0) return task.owners;
  return ownersAround(content.value, knows);
}

/** Who a marked task names that no sentence of its kind tells. */
export function ownersAround(value: string, knows: Knows): string[] {
  return loneSubject(value) ?? presentOwner(value, knows) ?? trailingOwner(value, knows);
}

/** Whether words under a heading of actions state one: an order, a task, or words with somebody's name to them. */
export function isTask(content: Text, knows: Knows): boolean {
  const { value } = content;
  return (
    isImperative(value.replace(REFERENCE, '')) ||
    taskIn(value, { knows, speaker: null, decided: false }) !== null ||
    leadOwner(content, knows) !== null ||
    loneSubject(value) !== null ||
    trailingOwner(value, knows).length > 0
  );
}
