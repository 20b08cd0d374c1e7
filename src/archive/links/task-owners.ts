/** Whether two tasks, or a task and a paragraph, speak of the same people. */
import { fold } from './spelling.ts';

export type Agreement = 'same' | 'unknown' | 'other';

/** Posts, whose holder one meeting names and the next does not. */
const POSTS =
  /^(?:the )?(?:town |parish |village |vice |deputy )?(?:clerk|chair|chairman|chairwoman|chairperson|secretary|treasurer|manager|officer|all|all members|members|everyone|committee|board|council|group|team|staff|trustees|governors|he|she|they|we|i)$/;

export function ownersAgree(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [one, other] = [a.map(plain), b.map(plain)];
  if (one.some((owner) => other.includes(owner))) return 'same';
  const isPost = (owner: string) => POSTS.test(owner);
  const arePeople = !one.every(isPost) && !other.every(isPost);
  return arePeople || (one.every(isPost) && other.every(isPost)) ? 'other' : 'unknown';
}

function plain(owner: string): string {
  return fold(owner)
    .replace(/^the /, '')
    .replace(/[^\p{L}\d@-]+/gu, ' ')
    .trim();
}

/** "KT had …", "Karen Turner has …": who did what a paragraph tells. */
const ACTOR =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?(\p{Lu}{2,3}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)?) (?:had|has|have|was|is|reported|confirmed|said|advised)\b/u;

/** Whether a paragraph names an owner; `other` where it tells of somebody else. */
export function namesOwner(text: string, owners: readonly string[]): Agreement {
  if (owners.length === 0) return 'unknown';
  const words = new Set(fold(text).match(/[\p{L}\d]+/gu) ?? []);
  if (owners.some((owner) => wordsOf(owner).some((word) => words.has(word)))) return 'same';
  const actor = ACTOR.exec(text.trim())?.[1] ?? '';
  const capitals: string[] = text.match(/\b\p{Lu}{2,3}\b/gu) ?? [];
  const letters = owners.flatMap(lettersOf);
  if (capitals.some((one) => letters.includes(one.toLowerCase()))) return 'same';
  return /^\p{Lu}{2,3}$/u.test(actor) || actor.includes(' ') ? 'other' : 'unknown';
}

const NOT_NAMES = /^(?:the|and|all|mr|mrs|ms|miss|dr|cllr|councillor)$/;

/** What a text may call owners by: parts of their names and initials, folded. */
export function namesOf(owners: readonly string[]): Set<string> {
  return new Set(owners.flatMap((owner) => [...wordsOf(owner), ...lettersOf(owner)]));
}

/** Of the id of a person only the name: "karen-turner@ashwell-parish-council". */
function wordsOf(owner: string): string[] {
  const [name = ''] = fold(owner).split('@', 1);
  return (name.match(/\p{L}{2,}/gu) ?? []).filter((word) => !NOT_NAMES.test(word));
}

function lettersOf(owner: string): string[] {
  const words = wordsOf(owner);
  return words.length < 2 ? words : [words.map((word) => word[0] ?? '').join('')];
}
