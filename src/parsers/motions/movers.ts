/** Who moved and who seconded, as one sentence or line tells it, and whether it tells what was moved. */
import { mention, type Mention } from '../../finding.ts';
import { INITIALS, isSurelyPerson } from '../../language/names.ts';
import { NAME, namesPattern, OF_NAMES, TITLED_NAME, type NamesMatch } from './names.ts';
import { SHORT_PAIRS } from './short-pairs.ts';

export interface Movement {
  mover: string | null;
  seconder: string | null;
  /** Whether a motion is made here; a line that only seconds makes none. */
  moves: boolean;
  /** Where the words of the mover begin. */
  from: number;
  /** Where the words of the motion begin, where number and names stand in front of them as a label. */
  wordsFrom: number;
  /** Whether the sentence says what is moved. */
  hasWords: boolean;
  /** What a motion does to the one before it. */
  sort: 'main' | 'amendment' | 'subsidiary';
}

/** Where nobody moves. */
export const NO_MOVEMENT: Movement = {
  mover: null,
  seconder: null,
  moves: false,
  from: 0,
  wordsFrom: 0,
  hasWords: false,
  sort: 'main',
};

/** What stands between a name and its verb: ", Vice-Chair,", "then". */
const ASIDE = `(?:,? ?[\\p{L}${OF_NAMES} .-]{0,30},)?(?: (?:then|also|so|again|duly|formally|hereby|further|and))?`;
/** Verbs that only motions have, and those that much else is told with. */
const MOVES =
  '(?:moved|moves|motioned|(?:made|makes|put forward|offered|introduced|submitted) (?:a|an|the|this|his|her) (?:substitute |main |verbal |formal |following )?motion)';
const PROPOSES =
  '(?:proposed|proposes|(?:made|makes|put forward|offered|introduced|submitted) (?:an?|his|her|the following) (?:amendment|resolution|proposal|proposition))';
type Match = (value: string) => NamesMatch | null;
/** In order: the first that fits tells the mover, in group 1. */
const MOVERS = [
  // "Motion by Councilmember Lee", "A motion was made by Ann Lee", "Amendment moved by Lee"
  namesPattern(
    /motion|amendment/i,
    `\\b(?:[Mm]otion|MOTION|[Aa]mendment|AMENDMENT)(?: (?:was|is))?(?: (?:then|duly))?(?: (?:made|put forward|moved|proposed|offered))?:? (?:[Bb]y:?|BY:?|[Ff]rom|[Oo]f) (${NAME})(?=[\\s,;:.)]|$)`,
  ),
  // "motion to adjourn by Park"
  namesPattern(
    /motion to/i,
    `\\b[Mm]otion to (?:(?!second|support|recommended|presented|submitted|prepared|proposed)\\p{Ll}+,? ){1,6}(?:was )?(?:made )?by (${NAME})(?=[\\s,;.]|$)`,
  ),
  // "MOTION: Lee, second Day"
  namesPattern(/motion/i, `\\b(?:[Mm]otion|MOTION) ?[:–—-] ?(${NAME})(?=,? (?:[Ss]econd|SECOND|2nd|moved|made)|[,;/])`),
  namesPattern(/motion/i, `(?:^|[.:;] )(?:[Mm]otion|MOTION) (${NAME})(?=,? (?:[Ss]econd|2nd))`),
  // "On the proposal of Cllr Lee", "upon the proposition of Ann Lee", "On motion of Lee"
  namesPattern(
    /motion|propos/i,
    `\\b(?:[Oo]n|[Uu]pon|ON|UPON)(?: (?:the|a))? (?:motion|proposal|proposition|proposing|MOTION|PROPOSAL) (?:of|by|from|OF|BY|made by) (${NAME})(?=[\\s,;:.)]|$)`,
  ),
  // "Moved by Cllr Lee", "MOVED: Lee", "Mover: Ann Lee", "Proposed Cllr Lee", "It was moved by Lee"
  namesPattern(
    /moved|mover|propose|prop[. :–—-]/i,
    `(?:^|[\\s(/;,–—-])(?:[Mm]oved|MOVED|[Mm]over|MOVER|[Pp]roposed|PROPOSED|[Pp]roposer|PROPOSER|[Pp]rop\\.?|PROP\\.?)(?: ?[:–—-] ?(?:[Bb]y:? )?| (?:[Bb]y:? |BY:? ))(${NAME})(?=[\\s,;:.)/]|$)`,
  ),
  // "Moved Cr Lee, Seconded Cr Day", "Moved Cr Lee / Seconded Cr Day", "Proposed Ann Lee"
  namesPattern(
    /moved|mover|propose|prop[. :–—-]/i,
    `(?:^|[\\s(/;,–—-])(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Pp]rop\\.?|PROP\\.?) (${NAME})(?=,? ?(?:and |[&/|–—-] ?)?(?:[Ss]ec|SEC|2nd)|[.;)/]|$)`,
  ),
  // "Amendment 1 (Mr Lee), to delete paragraph 4, …"
  namesPattern(
    /^(?:amendment|motion)/i,
    `^(?:[Aa]mendment|AMENDMENT|[Mm]otion|MOTION)(?: (?:[Nn]o\\.? ?)?\\d{1,3}[A-Za-z]?)? \\((${NAME})(?:(?:,| and) [^()]{2,40})?\\)(?=[,:]? \\p{Ll})`,
  ),
  // "Nykamp made a motion", "Cllr Lee, Vice-Chair, moved"
  namesPattern(
    /moved|moves|motion/,
    `(?:^|[.;:,–—-] |\\b(?:and|that|as|then|so|when|after|while|[AaPp]\\.?[Mm]\\.?) )(${NAME})${ASIDE} ${MOVES}(?=[\\s,;:.]|$)`,
  ),
];
/** Movers that other sentences look like, too: the name must be somebody's. "PB proposed" */
const LIKELY_MOVERS = [
  namesPattern(
    /propos|amendment|resolution/,
    `(?:^|[.;:,–—-] |\\b(?:and|that|as|then|so|when|after|while|[AaPp]\\.?[Mm]\\.?) )(${NAME})${ASIDE} ${PROPOSES}(?=[\\s,;:.]|$)`,
  ),
];
/** "A motion was made to", "It was moved and seconded that", "Motion to adjourn", "by motion duly made": nobody is named. */
const NAMELESS =
  /^(?:an? )?(?:motion|amendment)(?: was)?,? (?:duly )?(?:made|moved|put|offered)\b|\bit was (?:duly |then |also )?(?:moved|proposed)(?:,? (?:and )?(?:duly )?seconded|\b)|\b(?:by|on|upon) (?:a )?motion (?:duly )?made\b|(?:^|[,:] )(?:an? |the )?motion to \p{L}|^motion that\b|^vote (?:on|to) (?!the (?:motion|amendment|question|resolution))\p{L}|^(?:i|we) (?:move|propose|further move)\b|\b(?:he|she|they) (?:then |also |formally )?(?:moved (?:that|to|approval|adoption|acceptance|the)|proposed that)\b/iu;
const SECONDERS = [
  // "seconded by Cllr Lee", "Seconder: Lee", "second by Park", "support by Stolz", "2nd Lee"
  namesPattern(
    /second|2nd|sec[. :–—-]|support/i,
    `(?:^|[\\s(/;,:–—-])(?:[Ss]econded|SECONDED|[Ss]econder|SECONDER|[Ss]econd|SECOND|2nd|[Ss]ec\\.?|[Ss]upported|[Ss]upport)(?: (?:was )?(?:made|provided|given|offered))?(?: ?[:–—-] ?| )(?:[Bb]y:? |BY:? |from )?(${NAME})(?=[\\s,;:.)/]|$)`,
  ),
  // "Rohleder seconded the motion", "Councilor Tuttle seconded", "Y second"
  namesPattern(
    /second|2nd/,
    `(?:^|[.;:,–—-] |\\b(?:and|with|then) )(${NAME})${ASIDE} (?:seconded|seconds|seconding|second|2nd)\\b`,
  ),
];
/** "(Lee (1st), Day (2nd))", "(Prop. Lee, Sec. Day)", "Moved/seconded: Lee/Day", "M/S Lee/Day" */
const PAIRS = [
  namesPattern(/\(2nd\)/, `\\(?(${NAME}) \\(1st\\),? (?:and )?(${NAME}) \\(2nd\\)\\)?`),
  namesPattern(
    /mov|propos|motion|\bM\b/i,
    `\\b(?:[Mm]oved|[Mm]over|M|[Pp]roposed|[Mm]otion)(?: ?[/&,] ?(?:and )?| and )(?:[Ss]econd(?:ed|er)?|S)(?: ?/ ?C)?(?: by)? ?:? ?\\(?(${NAME})(?: ?[/&,] ?| and )(${NAME})\\)?`,
  ),
  namesPattern(
    /motion|moved|resolved/i,
    `(?:^|[.:;] )(?:[Mm]otion|MOTION|[Mm]oved|MOVED|[Rr]esolved|RESOLVED):? ?\\(?(${NAME}) ?/ ?(${NAME})(?:\\)|(?=[\\s:,.;]|$))`,
  ),
  // "(Cr Lee/Cr Day)" behind the words, or on a line of its own
  namesPattern(/^\(|\)\W*$/, `(?:^|[.;:”"’] )\\((${TITLED_NAME}) ?/ ?(${TITLED_NAME})\\)(?=\\W*$)`),
  ...SHORT_PAIRS,
];
/** "R2021-205 A. Lee, B. Day: That …": number, mover and seconder in front of the words. */
const NUMBERED = namesPattern(
  /^[A-Z.# ]*\d/i,
  `^(?:(?:[Rr]esolution|RESOLUTION|[Mm]otion|MOTION|Res\\.?|No\\.?|#) ?)*[A-Z]{0,3}\\d[\\d/.–-]{1,12}[:.]? (${NAME})(?:,| /|/| and) ?(${NAME}) ?[:–-] ?(?=\\S)`,
);
const CUE =
  /mov|propos|motion|second|2nd|1st|prop\b|sec\b|support|amendment|resolved|\(\p{L}[^()/]{3,40}\/[^()/]{3,40}\)|^[\w/. -]{3,24}\p{Lu}/iu;

/** Whether a word names somebody of the meeting. */
export type Knows = (word: string) => boolean;

/** Reads a sentence or line; null where nobody moves or seconds in it. */
export function movementIn(value: string, knows: Knows | null = null): Movement | null {
  if (!CUE.test(value) || NOT_A_MOTION.test(value)) return null;
  const numbered = NUMBERED(value);
  const [all = '', first, second = null] = numbered?.groups ?? [];
  if (first !== undefined) {
    return { ...made(first, second, true, 0, value.slice(all.length)), wordsFrom: all.length };
  }
  for (const match of PAIRS) {
    const pair = match(value);
    const [all = '', mover, seconder = null] = pair?.groups ?? [];
    if (pair === null || mover === undefined) continue;
    const rest = value.slice(0, pair.index) + value.slice(pair.index + all.length);
    return made(mover, seconder, true, pair.index, rest);
  }
  let mover = firstOf(MOVERS, value) ?? somebody(firstOf(LIKELY_MOVERS, value), knows);
  const seconder = firstOf(SECONDERS, mover === null ? value : blanked(value, mover.from, mover.to));
  if (mover !== null && seconder !== null && mover.name === seconder.name) mover = null;
  const nameless = mover === null ? NAMELESS.exec(value) : null;
  if (mover === null && seconder === null && nameless === null) return null;
  let rest = value;
  for (const part of [mover, seconder]) if (part !== null) rest = blanked(rest, part.from, part.to);
  const from = mover?.from ?? nameless?.index ?? seconder?.from ?? 0;
  const movement = made(mover?.name ?? null, seconder?.name ?? null, mover !== null || nameless !== null, from, rest);
  const isAmendment = movement.sort === 'main' && OPENS_AMENDMENT.test(value);
  return {
    ...movement,
    hasWords: movement.hasWords || (mover !== null && MOTION_TO.test(value.slice(mover.from, mover.to))),
    sort: isAmendment ? 'amendment' : movement.sort,
  };
}

/** "Motion to adjourn by Lee": the words stand in front of the name. */
const MOTION_TO = /\bmotion to \p{Ll}/iu;

/** "The motion by Cllr Lee from the last meeting", "had proposed": what is told of another time or in general. */
const NOT_A_MOTION =
  /\b(?:had|has|have) (?:been )?(?:moved|proposed|seconded)\b|\bproposed (?:development|changes?|works?|building|extension|site|scheme|budget|new|by the (?:applicant|developer|government|county))\b/i;

function made(mover: string | null, seconder: string | null, moves: boolean, from: number, rest: string): Movement {
  return { ...NO_MOVEMENT, mover, seconder, moves, from, hasWords: saysWhat(rest), sort: sortOf(rest) };
}

/** A name of nobody who is known, without a title, begins many a sentence: "Developers proposed …". */
function somebody(named: Named | null, knows: Knows | null): Named | null {
  if (named === null || knows === null) return named;
  const bare = named.name.replace(/\(.*$/, '').trim();
  const isKnown = bare.split(/[\s-]+/).some((word) => knows(word.replace(/\.$/, '')));
  return isKnown || INITIALS.test(bare) || TITLED.test(bare) || isSurelyPerson(bare) ? named : null;
}

const TITLED =
  /^(?:the )?(?:(?:vice|deputy)[ -])?(?:chair(?:man|woman|person)?|mayor|president|treasurer|secretary|clerk|cathaoirleach|reeve|warden)\b/i;

interface Named {
  name: string;
  from: number;
  to: number;
}

function firstOf(list: readonly Match[], value: string): Named | null {
  for (const find of list) {
    const match = find(value);
    const [all = '', name] = match?.groups ?? [];
    if (match === null || name === undefined) continue;
    const lead = /^[\s.;:,(/–—-]*/.exec(all)?.[0].length ?? 0;
    return { name, from: match.index + lead, to: match.index + all.length };
  }
  return null;
}

function blanked(value: string, from: number, to: number): string {
  return `${value.slice(0, from)};${' '.repeat(Math.max(0, to - from - 1))}${value.slice(to)}`;
}

/** Words that a bare "moved by A, seconded by B, carried" has around the names. */
const EMPTY =
  /\b(?:the|this|that|it|was|were|and|by|be|been|a|an|motions?|proposal|resolution|recommendations?|amendment|same|made|duly|then|moved|proposed|seconded?|mover|seconder|proposer|support(?:ed)?|carried|unanimously|unanimous|passed|approved|adopted|agreed|with|all|in|favou?r|voice|is|resolved|first|above|main|council|committee|board|both|votes?|ayes?|nays?|yeas?|noes?|for|against|abst\w+|nem|con|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/gi;
const MIN_WORDS = 2;

/** "that this Resolution be Adopted" says what, though in no words of its own. */
const THIS_BE =
  /\bthat (?:this|the|said) (?:\w+ )?(?:resolution|ordinance|bill|matter|item|motion|by-?law|report) be \p{L}{4}/iu;

/** Whether anything is left that can be what was moved. */
function saysWhat(rest: string): boolean {
  if (THIS_BE.test(rest)) return true;
  const words = rest.replace(EMPTY, ' ').match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.length >= MIN_WORDS || (words.length === 1 && /\b(?:to|that|we)\b|adjourn|approval|adoption/i.test(rest))
  );
}

const AMENDS =
  /\b(?:as an amendment|(?:an|the|this|friendly|further) amendment|to amend (?:the|this|that|it|so)|motion (?:to|be) amend(?:ed)?)\b/i;
const OPENS_AMENDMENT =
  /^\W*(?:(?:an?|the|this|one|further|friendly|first|second|third|proposed) ){0,2}amendment(?! to (?:the )?(?:by-?law|ordinance|code|policy|zoning|budget|contract|agreement|lease))/i;
const SUBSIDIARY =
  /\b(?:to|that|be) (?:the (?:motion|matter|item|application|question) (?:be )?)?(?:tabled?|postponed?|laid? (?:over|on the table)|referred? (?:back|the (?:motion|matter|item))|deferred?)\b|\bcall(?:ed)? the question\b/i;

function sortOf(rest: string): Movement['sort'] {
  if (SUBSIDIARY.test(rest)) return 'subsidiary';
  return AMENDS.test(rest) || OPENS_AMENDMENT.test(rest) ? 'amendment' : 'main';
}

/** Mover and seconder named in the words of a decision; null where the words make no motion of it. */
export function moversIn(text: string): { mover: Mention | null; seconder: Mention | null } {
  const movement = movementIn(text);
  if (movement === null || (movement.seconder === null && !/\b(?:moved|motion)\b/i.test(text)))
    return { mover: null, seconder: null };
  return { mover: mentionOf(movement.mover), seconder: mentionOf(movement.seconder) };
}

export function mentionOf(name: string | null): Mention | null {
  return name === null ? null : mention(name.trim());
}
