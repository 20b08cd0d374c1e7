/** Votes and movers as the words of a decision tell them. */
import { mention, type Mention, type ResolutionFinding } from '../../finding.ts';

type Vote = NonNullable<ResolutionFinding['vote']>;

const NUMBER_WORDS =
  'no none nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const COUNT = `\\d{1,3}|${NUMBER_WORDS.join('|')}`;
/** "by 8 votes to 3", "by five votes to two"; "carried 5-0", "passed 4 to 1". */
const VOTES_TO = new RegExp(`\\bby (${COUNT})(?: votes?)? (?:votes? )?to (${COUNT})\\b`, 'i');
const SCORE =
  /\b(?:carried|passed|approved|failed|lost|defeated|vote[ds]?)[,:]? \(?(\d{1,2})\s?(?:-|–|to)\s?(\d{1,2})\b/i;
/** "4 for, 0 against, 2 abstentions"; "For 3, against 3". */
const FOR = new RegExp(
  `\\b(${COUNT}) (?:votes? )?(?:in favour|in favor|for)\\b|\\b(?:for|ayes?|yes|in favour)\\s*[:–-]?\\s*(\\d{1,3})\\b`,
  'i',
);
const AGAINST = new RegExp(
  `\\b(${COUNT}) (?:votes? )?(?:against|opposed|dissenting)\\b|\\b(?:against|nays?|noes?)\\s*[:–-]?\\s*(\\d{1,3})\\b`,
  'i',
);
const ABSTAIN = new RegExp(
  `\\b(${COUNT}) (?:abstentions?|abstained|abstaining)\\b|\\babstentions?\\s*[:–-]?\\s*(\\d{1,3})\\b`,
  'i',
);
const UNANIMOUS = /\bunanimous(?:ly)?\b|\bnem\.?\s*con\b|\bcarried with no dissent/i;
const LOST = /\b(?:lost|defeated|failed|fell|not carried|rejected|turned down)\b/i;

/** The vote that is recorded in a text; null where none is. */
export function voteIn(text: string): Vote | null {
  const pair = VOTES_TO.exec(text) ?? SCORE.exec(text);
  const yes = pair === null ? count(FOR.exec(text)) : numberOf(pair[1]);
  const no = pair === null ? count(AGAINST.exec(text)) : numberOf(pair[2]);
  const abstain = count(ABSTAIN.exec(text));
  const unanimous = UNANIMOUS.test(text);
  const counted = (yes !== null && no !== null) || (yes !== null && abstain !== null);
  if (!counted && !unanimous) return null;
  const result =
    LOST.test(text) || (yes !== null && no !== null && no > yes)
      ? 'lost'
      : yes !== null && yes === no
        ? 'tied'
        : 'carried';
  return { result, unanimous, for: counted ? yes : null, against: counted ? no : null, abstain, roll: [] };
}

function count(match: RegExpExecArray | null): number | null {
  return match === null ? null : numberOf(match[1] ?? match[2]);
}

function numberOf(said: string | undefined): number | null {
  if (said === undefined) return null;
  if (/^\d+$/.test(said)) return Number(said);
  const index = NUMBER_WORDS.indexOf(said.toLowerCase());
  return index < 0 ? null : Math.max(0, index - 2);
}

const NAME = "((?:\\p{Lu}[\\p{L}'’./-]* ){0,4}\\p{Lu}[\\p{L}'’-]+)";
/** "proposed by Cllr Lee", "Moved: Ann Day", "on the proposal of Mr Pak", "Ann Day moved". */
const MOVER = new RegExp(
  `\\b(?:[Pp]roposed|[Mm]oved|(?:proposal|proposition|motion) of|[Mm]otion (?:was )?(?:made )?by|[Pp]roposer)(?: ?: ?| )(?:by )?${NAME}|(?:^|[.;,] )${NAME} (?:moved|proposed)\\b`,
  'u',
);
const SECONDER = new RegExp(
  `\\b(?:[Ss]econded|[Ss]econd|[Ss]upported|[Ss]econder)(?: ?: ?| )(?:by )?${NAME}|\\b${NAME} seconded\\b`,
  'u',
);

export function moversIn(text: string): { mover: Mention | null; seconder: Mention | null } {
  if (!/propos|mov|second|motion/i.test(text)) return { mover: null, seconder: null };
  const seconder = SECONDER.exec(text);
  if (seconder === null) return { mover: null, seconder: null };
  const mover = MOVER.exec(text);
  return { mover: who(mover), seconder: who(seconder) };
}

function who(match: RegExpExecArray | null): Mention | null {
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? null : mention(name.replace(/^(?:The|That|It) /, '').trim());
}
