/** How a sentence names whoever moves, seconds or votes. */

/** "Cllr", "Mr.": titles whose full stop ends no name. */
const TITLE =
  '(?:Cllr|Clr|Cr|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Revd?|Hon|Sen|Rep|Ald|Fr|Sgt|Capt|Lt|Supt|Insp|Comm|Dir|St)\\.?';
/** A title in small letters in front of a name: "councillor Lee". */
const SMALL_TITLE =
  '(?:councill?or|commissioner|trustee|director|member|senator|alderman|supervisor|chair|chairman|chairperson|vice-chair|president|vice-president|treasurer|clerk)';
const PARTICLE = 'ab|ap|ua|zu|ter|ten|van|von|der|den|de|del|della|di|da|du|la|le|bin|ibn|al|ó|ní|nic|uí|mac';
/** Words that begin what stands behind a name. */
const NOT_NAME =
  '(?:Second(?:ed|er)?|SECOND(?:ED|ER)?|Moved?|Mover|MOVE[DR]?|Carried|CARRIED|All|ALL|Ayes?|AYES?|Nays?|NAYS?|Noes|NOES|Yeas?|YEAS?|Yes|Motions?|MOTION|Votes?|VOTE|Voice|Voting|Roll|That|THAT|The|THE|This|It|IT|In|IN|For|FOR|Against|AGAINST|Abstain\\w*|ABSTAIN\\w*|Absent|ABSENT|Excused|EXCUSED|Unanimous\\w*|UNANIMOUS\\w*|Passed|PASSED|Approved|APPROVED|Adopted|ADOPTED|Lost|LOST|Defeated|DEFEATED|Resolved|RESOLVED|Resolution|RESOLUTION|To|TO|And|AND|By|BY|Discussion|Result|RESULT|Proposed|PROPOSED|Proposer|PROPOSER|Agreed|AGREED|Be|BE|On|ON|At|After|No|NO|None|Whereas|WHEREAS|Amendment|AMENDMENT|With|There|Unanimity|Prop|PROP|Sec|SEC|Proposals?|PROPOSALS?|Support(?:ed)?|SUPPORT(?:ED)?|Upon|UPON|From|FROM|Of|OF|AM|PM|Cllr|Clr|Mr|Mrs|Ms|Prof|Council|Committee|Commission|Senate|Members|Meeting|Board(?! (?:[Cc]hair|[Mm]ember|[Pp]resident|[Vv]ice)))';
/** "Lee-yes": how somebody voted is no part of a name. */
const VOTED = '(?:[Yy]e[as]|[Aa]ye|[Nn]ay|[Nn]o|[Aa]bs\\w+)(?!\\p{L})';
const WORD = `(?!${NOT_NAME}(?![\\p{L}'’-]))\\p{Lu}[\\p{L}'’]*(?:-(?!${VOTED})\\p{L}[\\p{L}'’]*)*`;
const INITIAL = '\\p{Lu}\\p{Ll}?\\.';
const SHORT = `(?:${TITLE}|${INITIAL}|${PARTICLE})(?!\\p{Ll})`;
const LEAD = `(?:${SHORT} ?){0,4}`;

/** One person or officer: "Cllr. J. Ní Fhloinn", "the Vice-Chair", "Ann Lee", "PB". */
const ONE = `(?:[Tt]he )?(?:${SMALL_TITLE} )?${LEAD}${WORD}(?: (?:${SHORT}|${WORD})){0,5}`;
/** "Ann Lee (AL)": what may stand behind a name. */
const ASIDE = '(?: ?\\([^()]{1,40}\\))?';

/*
 * A pattern for names is long, and patterns that hold it take longer to make than a whole document to read. So names are
 * found once in a sentence, and each is put into letters that stand for themselves: the first tells whether it begins with
 * a title, and one for each further letter keeps all places as they are.
 */
const PLAIN = '\uE000';
const MORE = '\uE001';
const TITLED = '\uE002';
const ONES = new RegExp(`(?<![\\p{L}\\d'’-])${ONE}`, 'gu');
const HAS_TITLE = new RegExp(`^(?:${TITLE}|Mayor|Deputy Mayor|Councill?or|Commissioner|Trustee|Director) `);

/** Part of the source of a `namesPattern`: a name as that finds it. */
export const NAME = `[${PLAIN}${TITLED}]${MORE}*${ASIDE}`;
/** The same with a title in front, where names alone would be too little: "Cr Lee", "Mayor Day". */
export const TITLED_NAME = `${TITLED}${MORE}*${ASIDE}`;
/** Part of a class of characters: those of names. */
export const OF_NAMES = `${PLAIN}${MORE}${TITLED}`;

export interface NamesMatch {
  index: number;
  /** The match and its groups, in the words of the sentence. */
  groups: readonly (string | undefined)[];
}

let last = { value: '', masked: '' };

function letters(name: string): string {
  return (HAS_TITLE.test(name) ? TITLED : PLAIN) + MORE.repeat(name.length - 1);
}

/** "2nd November" is a day, and seconds nothing. */
function isOfDate(name: string, before: string): boolean {
  return /^(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)/.test(name) && /\d(?:st|nd|rd|th) $/.test(before);
}

function masked(value: string): string {
  if (last.value !== value) {
    const mask = (name: string, at: number) =>
      name.length === 1 || isOfDate(name, value.slice(0, at)) ? name : letters(name);
    last = { value, masked: value.replace(ONES, mask) };
  }
  return last.masked;
}

/** Reads sentences with a pattern whose source is made with `NAME`: its first match; null where the cue word does not stand. */
export function namesPattern(cue: RegExp, source: string): (value: string) => NamesMatch | null {
  let pattern: RegExp | undefined;
  return (value) => {
    if (!cue.test(value)) return null;
    const match = (pattern ??= new RegExp(source, 'du')).exec(masked(value));
    return match === null ? null : inWords(match, value);
  };
}

/** The same with all matches, in any case of letters. */
export function allNames(cue: RegExp, source: string): (value: string) => NamesMatch[] {
  let pattern: RegExp | undefined;
  return (value) => {
    if (!cue.test(value)) return [];
    pattern ??= new RegExp(source, 'dgiu');
    return [...masked(value).matchAll(pattern)].map((match) => inWords(match, value));
  };
}

function inWords({ index, indices = [] }: RegExpExecArray, value: string): NamesMatch {
  return { index, groups: indices.map((place) => (place === undefined ? undefined : value.slice(...place))) };
}

const WHOLE = namesPattern(/^/, `^${NAME}$`);
const HANDLE = /^@?[\w-]{2,30}$/;

/** Whether a string can be one voter's name and nothing else. */
export function isVoter(value: string): boolean {
  return HANDLE.test(value) || WHOLE(value) !== null;
}
