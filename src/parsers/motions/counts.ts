/** How many voted how, as the words of a sentence or line tell it. */

export interface Counts {
  for: number | null;
  against: number | null;
  abstain: number | null;
}

const NUMBER_WORDS =
  'zero no none nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ZEROS = 3;
const COUNT = `\\d{1,4}|${NUMBER_WORDS.join('|')}`;
const MAY_COUNT = new RegExp(`\\d|\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'i');
/** As technical groups count: each gives `yes`, `no` and, where it is counted, `other`. */
const SHEETS: readonly RegExp[] = [
  /** "+1:7, 0:0, -1:1", "+1: 7; -1: 0" */
  /\+1\s?[:=x]\s?(?<yes>\d{1,3})(?:[,;/\s]{1,3}[+-]?0\s?[:=x]\s?(?<other>\d{1,3}))?[,;/\s]{1,3}[-−–]1\s?[:=x]\s?(?<no>\d{1,3})\b/,
  /** "(+6, 1, -0)", "(+8,0,-0)" */
  /\(\s?\+(?<yes>\d{1,3})\s?[,;/]\s?(?<other>\d{1,3})\s?[,;/]\s?[-−–](?<no>\d{1,3})\s?\)/,
  /** "For/Against/Abstained 5/0/1", "Votes for:5 Votes against:0 Abstentions:1" */
  /for\/against\/abst\p{L}*:?\s*(?<yes>\d{1,3})\/(?<no>\d{1,3})\/(?<other>\d{1,3})/iu,
  /** "Yes 38, No 9, No opinion 17", "Yes: 31 / No: 2 / No opinion: 25" */
  /\byes\s?[:=-]?\s?(?<yes>\d{1,4})\s?[,;/|]?\s?no\s?[:=-]?\s?(?<no>\d{1,4})\b(?:\s?[,;/|]?\s?(?:no opinion|abst\p{L}*|neutral)\s?[:=-]?\s?(?<other>\d{1,4}))?/iu,
  /** "Yes (5): ann, …; No (1): …" */
  /\byes \((?<yes>\d{1,3})\)(?:[^()]{0,300}\bno \((?<no>\d{1,3})\))?/i,
  /** "6 👍 / 0 👎", "👍 6, 👎 0" */
  /(?<yes>\d{1,3})\s?👍[,;/|\s]{1,3}(?<no>\d{1,3})\s?👎/u,
  /👍\s?:?\s?(?<yes>\d{1,3})[,;/|\s]{1,3}👎\s?:?\s?(?<no>\d{1,3})/u,
];
/** "by 8 votes to 3", "(5 votes to 3)"; "carried 5-0", "passed 4 to 1", "CARRIED 9/0", "(Lee/Day) 5-0.", "[11 TO 3]", "a vote of 6-0-1". */
const SCORES = [
  new RegExp(
    `\\bby (?:a (?:vote|majority|margin) of )?(${COUNT})(?: votes?)?(?: in favou?r)?,? (?:votes? )?to (${COUNT})\\b()`,
    'i',
  ),
  new RegExp(`\\b(${COUNT}) votes? to (${COUNT})\\b()`, 'i'),
  /\b(?:carried|carries|passed|passes|approved|adopted|failed|fails|lost|defeated|vote[ds]?|vote (?:was|of)|result|tied?|unanimously|continued|tabled|accepted|motion|polled|hum|poll|majority|hands)\b[,:]? ?(?:(?:by|with|was|is|of|a|the|vote|roll call|on|unanimously|committee):? )*[([]? ?(\d{1,3})\s?(?:[\-–/:]|to)\s?(\d{1,3})(?:\s?[\-–/:]\s?(\d{1,3}))?(?![\d/-])/i,
  /\)[.,:;]? (\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?\.?$/,
  /^[([]? ?(\d{1,3})\s?(?:[\-–/]|to)\s?(\d{1,3})(?:\s?[\-–/]\s?(\d{1,3}))?[)\]]?\.?(?:[,;–-]? ?(?:motion )?(?:carried|passed|approved|in favou?r|vote)\b.*)?$/i,
];
const VOTERS =
  '(?:(?:members?|councill?ors?|people|persons?|votes?|directors?|trustees|delegates|states|of them)\\s+)?';
/** Letters of names and numbers: those of all alphabets cost more than they tell. */
const LETTER = 'a-zÀ-ɏ';
/** "Ayes: 4", "For – 7 votes": a label before its count; then "4 ayes", "7 votes for"; then "ayes 4". */
const labelled = (words: string) =>
  new RegExp(
    `(?:^|[\\s([;,|*])(?:${words})(?:\\s+votes?)?\\*{0,2}\\s*[:=–-]\\s*\\*{0,2}\\(?(${COUNT})(?![${LETTER}\\d/-]|\\.\\d|\\s+(?:of|the|a|to)\\b)`,
    'i',
  );
const before = (words: string) =>
  new RegExp(
    `(?<![£$€.,\\d])\\b(${COUNT})\\s+${VOTERS}(?:(?:were|was|voted|voting|cast)\\s+)?(?:${words})(?![${LETTER}:=])`,
    'i',
  );
const behind = (words: string) =>
  new RegExp(
    `(?:^|(?<!\\bas)[\\s([;,|*])(?:${words})(?:\\s+votes?)?\\s+\\(?(${COUNT})(?![${LETTER}\\d/-]|\\.\\d|\\s+(?:of|the|a|to|votes?|for|against|abst\\w*)\\b)`,
    'i',
  );
const sides = (words: string) => [labelled(words), before(words), behind(words)];
const SIDES = {
  for: sides('in favou?r|for|ayes?|yeas?|yes|approve|👍|✅|\\+1'),
  against: sides('against|opposed|dissenting|nays?|noes|no|objections?|👎|❌|-1'),
  abstain: sides('abstentions?|abstained|abstaining|abstain|absentions?|neutral|🤷‍♂️|🤷'),
};

/** Reads the counts; null where none are told. A count alone on one side tells a vote only beside another. */
export function countsIn(value: string): Counts | null {
  if (!MAY_COUNT.test(value)) return null;
  const sheet = sheetIn(value);
  if (sheet !== null) return sheet;
  for (const pattern of SCORES) {
    const match = pattern.exec(value);
    if (match === null || isDate(match[0])) continue;
    const abstain = numberOf(match[3]) ?? sideOf(SIDES.abstain, value);
    return { for: numberOf(match[1]), against: numberOf(match[2]), abstain };
  }
  const counts = {
    for: sideOf(SIDES.for, value),
    against: sideOf(SIDES.against, value),
    abstain: sideOf(SIDES.abstain, value),
  };
  const told = [counts.for, counts.against, counts.abstain].filter((count) => count !== null).length;
  return told > 1 ||
    (told === 1 &&
      /\b(?:vote[ds]?|voting|ayes?|nays?|yeas?|in favou?r|carried|passed|abst\w+|against|opposed)\b/i.test(value))
    ? counts
    : null;
}

function sheetIn(value: string): Counts | null {
  for (const pattern of SHEETS) {
    const groups = pattern.exec(value)?.groups;
    if (groups === undefined) continue;
    const { yes, no = '0', other } = groups;
    return { for: Number(yes), against: Number(no), abstain: other === undefined ? null : Number(other) };
  }
  return null;
}

/** "voted 12/03/2020" is no score, nor is "07/23", the number of an item. */
function isDate(said: string): boolean {
  return /^\d{2,3}\/\d{2}\.?$/.test(said) || /\d{1,2}\/\d{1,2}\/\d{2,4}/.test(said);
}

function sideOf(patterns: readonly RegExp[], value: string): number | null {
  for (const pattern of patterns) {
    const count = numberOf(pattern.exec(value)?.[1]);
    if (count !== null) return count;
  }
  return null;
}

function numberOf(said: string | undefined): number | null {
  if (said === undefined || said === '') return null;
  if (/^\d+$/.test(said)) return Number(said);
  const index = NUMBER_WORDS.indexOf(said.toLowerCase());
  return index < 0 ? null : Math.max(0, index - ZEROS);
}
