/** What a group resolved, by its tags, and votes that were counted without one. */
import { joinTexts, type Text } from '../../document.ts';
import { mention, type ResolutionFinding } from '../../finding.ts';
import { RULES, type RuleName } from '../../rules.ts';
import { verdictOf } from '../decisions/verdict.ts';
import { voteIn } from '../motions/tally.ts';
import type { Line, Transcript } from './transcript.ts';

type Verdict = ResolutionFinding['verdict'];

/** How many lines behind a count its result may be put down as a resolution. */
const REACH = 8;
/** Putting off, in the words of technical groups. */
const PUT_OFF =
  /\b(?:punt(?:ed)?|table[ds]? (?:this|it)|revisit(?:ed)?|moves? to (?:the )?next (?:meeting|week|call)|wait until)\b/i;

export function decisionsOf(transcript: Transcript): ResolutionFinding[] {
  const found: ResolutionFinding[] = [];
  const seen = new Set<string>();
  transcript.lines.forEach((line, index) => {
    if (line.tag !== 'resolution' && line.tag !== 'rejection' && line.tag !== 'ballot') return;
    const made = line.tag === 'ballot' ? fromBallot(transcript.lines, index) : fromTag(line);
    const key = textKey(made?.text ?? '');
    if (made === null || key === '' || seen.has(key)) return;
    seen.add(key);
    found.push(made);
  });
  return found;
}

/** Letters and digits: the same words wrapped or punctuated otherwise are the same. */
export function textKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function fromTag(line: Line): ResolutionFinding {
  return decision('resolution-tag', [line.content], verdict(line));
}

function verdict({ tag, content, mark }: Line): Verdict {
  if (tag === 'rejection') return 'lost';
  if (PUT_OFF.test(content.value)) return 'deferred';
  if (/^minutes [^.]{0,60}\bapproved\b|^approved? [^.]{0,40}\bminutes\b/i.test(content.value)) return 'approved';
  return verdictOf(content.value, /^\W*(?:agree|accept|consensus)/i.test(mark) ? 'agreed' : 'resolved');
}

function decision(rule: RuleName, at: Text[], kind: Verdict): ResolutionFinding {
  const text = joinTexts(at).value;
  return {
    kind: 'resolution',
    rule,
    confidence: RULES[rule].confidence,
    at,
    label: null,
    verdict: kind,
    text,
    mover: null,
    seconder: null,
    vote: voteIn(text),
  };
}

/** "Yes (3): ann, bob" */
const COUNT = /^(\p{L}+) \(\d{1,3}\):(.*)$/u;
const CAST: Readonly<Record<string, 'for' | 'against' | 'abstain'>> = { yes: 'for', no: 'against', abstain: 'abstain' };

/** Who voted how, line by line of a count. */
function rollOf(rows: readonly Line[]): NonNullable<ResolutionFinding['vote']>['roll'] {
  return rows.flatMap(({ content }) => {
    const [, option = '', names = ''] = COUNT.exec(content.value) ?? [];
    const vote = CAST[option.toLowerCase()];
    return vote === undefined
      ? []
      : names
          .trim()
          .split(/\s*,\s*/)
          .map((name) => ({ person: mention(name), vote }));
  });
}

/** A vote's count, where no resolution follows that states it. */
function fromBallot(lines: readonly Line[], index: number): ResolutionFinding | null {
  let end = index + 1;
  while (end < lines.length && COUNT.test(lines[end]?.content.value ?? '')) end++;
  const rows = lines.slice(index, end);
  const made = decision(
    'counted-vote',
    rows.map((line) => line.content),
    'other',
  );
  if (made.vote !== null) made.vote.roll = rollOf(rows);
  const next = lines.slice(end, end + REACH);
  const topic = next.findIndex((line) => line.tag === 'topic');
  const isStated = next.slice(0, topic < 0 ? undefined : topic).some((line) => line.tag === 'resolution');
  if (isStated || (made.vote === null && !/\((?:carried|lost)\)|\bmotion (?:carried|lost)\b/i.test(made.text)))
    return null;
  const isLost = made.vote === null ? /\blost\b/i.test(made.text) : made.vote.result !== 'carried';
  made.verdict = isLost ? 'lost' : 'carried';
  return made;
}
