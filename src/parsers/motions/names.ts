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
  '(?:Second(?:ed|er)?|SECOND(?:ED|ER)?|Moved?|Mover|MOVE[DR]?|Carried|CARRIED|All|ALL|Ayes?|AYES?|Nays?|NAYS?|Noes|NOES|Yeas?|YEAS?|Yes|Motions?|MOTION|Votes?|VOTE|Voice|Voting|Roll|That|THAT|The|THE|This|It|IT|In|IN|For|FOR|Against|AGAINST|Abstain\\w*|ABSTAIN\\w*|Absent|ABSENT|Unanimous\\w*|UNANIMOUS\\w*|Passed|PASSED|Approved|APPROVED|Adopted|ADOPTED|Lost|LOST|Defeated|DEFEATED|Resolved|RESOLVED|Resolution|RESOLUTION|To|TO|And|AND|By|BY|Discussion|Result|RESULT|Proposed|PROPOSED|Proposer|PROPOSER|Agreed|AGREED|Be|BE|On|ON|At|After|No|NO|None|Whereas|WHEREAS|Amendment|AMENDMENT|With|There|Unanimity|Prop|Sec|Cllr|Clr|Mr|Mrs|Ms|Prof|Council|Committee|Commission|Senate|Members|Meeting|Board(?! (?:[Cc]hair|[Mm]ember|[Pp]resident|[Vv]ice)))';
const WORD = `(?!${NOT_NAME}(?![\\p{L}'’-]))\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*`;
const INITIAL = '\\p{Lu}\\p{Ll}?\\.';
const LEAD = `(?:(?:${TITLE}|${INITIAL}|${PARTICLE}) ?){0,4}`;

/** One person or officer, without a capture: "Cllr. J. Ní Fhloinn", "the Vice-Chair", "Ann Lee (AL)", "PB". */
export const NAME = `(?:[Tt]he )?(?:${SMALL_TITLE} )?${LEAD}${WORD}(?: (?:${TITLE}|${INITIAL}|${PARTICLE}|${WORD})){0,5}(?: ?\\([^()]{1,40}\\))?`;

/** The same with a title in front, where names alone would be too little: "Cr Lee", "Mayor Day". */
export const TITLED_NAME = `(?:${TITLE}|Mayor|Deputy Mayor|Councill?or|Commissioner|Trustee|Director) ${NAME}`;

const WHOLE = [new RegExp(`^${NAME}$`, 'u'), /^@?[\w-]{2,30}$/];

/** Whether a string can be one voter's name and nothing else. */
export function isVoter(value: string): boolean {
  return WHOLE.some((pattern) => pattern.test(value));
}
