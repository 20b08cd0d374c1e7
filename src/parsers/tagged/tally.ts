/** Votes as technical groups count them: "(+1:7, 0:0, -1:1)", "(+6, 1, -0)", "Yes: 5, No: 1", "38 👍 / 0 👎". */
import type { ResolutionFinding } from '../../finding.ts';
import { voteIn } from '../motions/tally.ts';

type Vote = NonNullable<ResolutionFinding['vote']>;

/** Each gives `yes`, `no` and, where it is counted, `other`. */
const TALLIES: readonly RegExp[] = [
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

export function tallyIn(text: string): Vote | null {
  for (const pattern of TALLIES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const yes = Number(groups['yes']);
    const no = groups['no'] === undefined ? 0 : Number(groups['no']);
    const abstain = groups['other'] === undefined ? null : Number(groups['other']);
    const result = no > yes ? 'lost' : no === yes ? 'tied' : 'carried';
    return { result, unanimous: false, for: yes, against: no, abstain, roll: [] };
  }
  return voteIn(text);
}
