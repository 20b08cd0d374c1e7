/** Who a tagged task is for: "ann to write", "ann, bob: write", "@ann write", "write it (ann)". */
import { TASK_VERBS } from '../../language/vocabulary.ts';

/** Names are taken whole, and none is "and": else there would be many ways to part "a-and-b and and c". */
const NICK = String.raw`(?!(?:and|or)(?:\s|$))@?[\p{L}\p{N}_[\]\\^{}|.\x60-]+(?![\p{L}\p{N}_[\]\\^{}|.\x60-])`;
const FULL_NAME = String.raw`\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?(?![\p{L}.'’-])`;
const ONE = `(?:${FULL_NAME}|${NICK})`;
const SEVERAL = `(${ONE}(?:\\s?(?:[,&+/]|\\band\\b|\\bor\\b)(?:\\s?and\\b)?\\s?${ONE})*)`;
/** Names in front of what makes them a subject. */
const LED = new RegExp(
  `^${SEVERAL}(?:\\s?:|\\s[-–—]|\\s(?:to|will|should|needs to|volunteer(?:s|ed)? to|agree[sd]? to|offer(?:s|ed)? to))\\s`,
  'u',
);
/** Names in front of anything: only where they are known. */
const BARE = new RegExp(`^${SEVERAL}\\s`, 'u');
const BEHIND = new RegExp(`(?:[([]|\\s[-–—]\\s)${SEVERAL}[)\\]]?\\.?$`, 'u');
/** Names behind a task are a few words. */
const MAX_BEHIND = 200;
/** What stands in front of "to" and is nobody. */
const NOBODY =
  /^(?:need|needs|want|try|due|how|whether|when|what|back|next|up|go|going|talk|speak|add|send|write|reach|respond|reply|return|continue|follow|look|move|link|update|someone|somebody|anyone|volunteer|it|this|that|there|in order|plan|people|prs?|issues?|note|fixme|question)$/i;

/** The owners of a task as printed; none where it names nobody. `knows`: whether a word is somebody's nick. */
export function ownersIn(task: string, knows: (nick: string) => boolean): string[] {
  const led = namesOf(LED.exec(task)?.[1]);
  if (led.length > 0 && led.every((name) => isName(name, knows))) return led;
  const first = knownOf(namesOf(BARE.exec(task)?.[1]), knows);
  return first.length > 0 ? first : knownOf(namesOf(BEHIND.exec(task.slice(-MAX_BEHIND))?.[1]), knows);
}

/** A verb begins an order, "add to the wiki", and is nobody's nick unless somebody has it. */
function isName(name: string, knows: (nick: string) => boolean): boolean {
  return knows(name) || !(NOBODY.test(name) || TASK_VERBS.has(name.toLowerCase()));
}

/** The names, where all of them are known; else the first alone where it is, or is a handle. */
function knownOf(names: readonly string[], knows: (nick: string) => boolean): string[] {
  const isKnown = (name: string) => name.startsWith('@') || knows(name);
  if (names.length > 0 && names.every(isKnown)) return [...names];
  const [first = ''] = names;
  return first !== '' && isKnown(first) ? [first] : [];
}

/** The names of a list between commas, strokes and "and". */
export function namesOf(names: string | undefined): string[] {
  return names === undefined
    ? []
    : names.split(/\s?(?:[,&+/]|\band\b|\bor\b)(?:\s?and\b)?\s?/).filter((name) => name !== '');
}
