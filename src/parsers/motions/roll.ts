/** Who voted how, by name: "Ayes: Lee, Day. Nays: None.", "with Ann Lee abstaining", "Lee – aye; Day – nay". */
import type { Vote } from '../../schema.ts';
import { allNames, isVoter, NAME, namesPattern, type NamesMatch } from './names.ts';

export type Side = Vote['roll'][number]['vote'];
export interface Ballot {
  name: string;
  vote: Side;
}

/** Labels in front of a list of voters. */
const LABELS: [Side, string][] = [
  [
    'for',
    'ayes?|yeas?|yes|for|in favou?r|voting (?:aye|yes|yea|for|in favou?r)|voted (?:aye|yes|yea|for)|those in favou?r|supporters|approve',
  ],
  [
    'against',
    'nays?|noes|no|against|opposed|voting (?:nay|no|against)|voted (?:nay|no|against)|dissenting|those (?:against|opposed)|opposing',
  ],
  [
    'abstain',
    'abstain(?:ed|ing)?|abstentions?|abstained from voting|recused?|recusals?|not voting|present not voting|conflict(?: of interest)?',
  ],
  ['absent', 'absent|excused|not present|absent and not voting|away'],
];
const ALL_LABELS = LABELS.map(([, words]) => words).join('|');
const LABEL = new RegExp(
  `(?:^|[\\s.;,:–—(|])(${ALL_LABELS})(?:\\s*\\((?:\\d{1,2})\\))?\\s*(?::|[-–—](?=\\s?[a-zÀ-ɏ\\d])|\\s(?=(?:were )?(?:Cllrs?|Councill?ors?|Cr|Mr|Ms|Mrs|Commissioners?|Trustees?|Directors?)\\s))[\\s–—-]*`,
  'gi',
);
const SIDE_OF = LABELS.map(([side, words]) => ({ side, is: new RegExp(`^(?:${words})$`, 'i') }));
const NOBODY = /^(?:none|nil|no one|nobody|n\/?a|[\-–0]|zero)?$/i;

export interface Roll {
  ballots: Ballot[];
  /** The sides that are listed, be it that nobody took them. */
  listed: Side[];
}

/** The names behind each label; null where no label stands before names or "None". */
export function labelledRoll(value: string): Roll | null {
  const marks = [...value.matchAll(LABEL)];
  if (marks.length === 0) return null;
  const roll: Roll = { ballots: [], listed: [] };
  marks.forEach((mark, i) => {
    const side = SIDE_OF.find(({ is }) => is.test(mark[1] ?? ''))?.side;
    const from = mark.index + mark[0].length;
    const names = votersIn(value.slice(from, marks[i + 1]?.index ?? endOfList(value, from)));
    if (side === undefined || names === null) return;
    roll.listed.push(side);
    for (const name of names) roll.ballots.push({ name, vote: side });
  });
  return roll.listed.length > 0 ? roll : null;
}

/** A list ends with its sentence. */
function endOfList(value: string, from: number): number {
  const stop = value
    .slice(from)
    .search(/(?<=[\p{Ll}\]]{2})(?<!\b(?:Cllrs?|Mrs|Messrs|Crs|Drs|Dr|Mr|Ms|Jr|Sr))\.(?:\s|$)/u);
  return stop < 0 ? value.length : from + stop;
}

/** "Lee, Day and Pak", "Cllrs Lee, Day": the names; [] for "None"; null for what is no list of names. */
export function votersIn(list: string): string[] | null {
  const bare = list
    .replace(/[\s.;,()[\]]+$/, '')
    .replace(/^\(?\d{1,2}\)?\s*[-–—:]\s*/, '')
    .trim();
  if (NOBODY.test(bare)) return [];
  const names = bare
    .replace(
      /^(?:Cllrs|Councill?ors|Crs|Messrs|Commissioners|Trustees|Directors|Members|Senators|Supervisors|Aldermen)\.?:?\s+/,
      '',
    )
    .split(/\s*(?:[,;|•&]|\band\b)\s*/)
    .map((name) =>
      name
        .replace(/^(?:and|&)\s+/, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((name) => name !== '');
  return names.every(isVoter) && names.length > 0 ? names : null;
}

/** "with Ann Lee abstaining", "Day opposed", "Cllr Pak voted against": tried where the cue word stands. */
const SAID: [Side, find: (value: string) => NamesMatch | null][] = [
  [
    'abstain',
    namesPattern(
      /abstain|recus/,
      `(${NAME}),? (?:abstain(?:s|ed|ing)|recus(?:ed|ing) (?:him|her|them)sel(?:f|ves))\\b`,
    ),
  ],
  [
    'against',
    namesPattern(
      /oppos|dissent|vot/,
      `(${NAME}),? (?:(?:was|were) )?(?:oppos(?:ed|ing)|dissent(?:ed|ing)|(?:voted|voting) (?:against|no|nay|in opposition))\\b`,
    ),
  ],
];
const EACH = allNames(
  /\b(?:aye|yes|yea|nay|no|abstain(?:ed)?|absent|excused)\b|[+-][01]\b/i,
  `(${NAME})\\s*[:,–—-]?\\s*["“]?(aye|yes|yea|nay|no|abstain(?:ed)?|absent|excused|[+±-]?[01])["”]?(?=[\\s.,;)]|$)`,
);
const EACH_SIDE: Record<string, Side> = {
  aye: 'for',
  yes: 'for',
  yea: 'for',
  '+1': 'for',
  '-1': 'against',
  '+0': 'abstain',
  '-0': 'abstain',
  '±0': 'abstain',
  '0': 'abstain',
  nay: 'against',
  no: 'against',
  abstain: 'abstain',
  abstained: 'abstain',
  absent: 'absent',
  excused: 'absent',
};

/** Voters that a sentence names one by one; the sides are listed whole only where each says a word. */
export function spokenRoll(value: string): Roll {
  if (/\broll call|\bpoll(?:ed)?\b|vot(?:e|ed|ing)\b/i.test(value)) {
    const each = EACH(value).map(({ groups: [, name = '', said = ''] }) => ({
      name: name.trim(),
      vote: EACH_SIDE[said.toLowerCase()] ?? 'for',
    }));
    if (each.length > 1) return { ballots: each, listed: ['for', 'against'] };
  }
  const ballots = SAID.flatMap(([vote, find]) => {
    const name = find(value)?.groups[1];
    return name === undefined ? [] : [{ name: name.trim(), vote }];
  });
  return { ballots, listed: [] };
}
