/** Polls of a room with their counts: "Poll: Adopt it? Yes 23 / No 4 / No opinion 6", "Show of hands: …". */
import { joinTexts, sliceText, trimText, type Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import type { Parser } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import { voteIn } from '../motions/tally.ts';

const POLL = /^(?:straw\s?poll|poll|show of hands|sense of the room)(?:\s(?:#?\d{1,2}|question|results?))?\s?:\s*/i;
/** Counts that stand alone below their question. */
const COUNTS = /^\W*(?:results?\s?:\s*)?(?:yes|raised?(?: hands?)?|\+1|\d{1,3}\s?👍)\b/i;

export const polls: Parser = {
  name: 'polls',
  parse(reading) {
    const { passages } = reading.outline;
    const found: ResolutionFinding[] = [];
    for (const [index, passage] of passages.entries()) {
      const label = POLL.exec(passage.text.value);
      if (label === null || reading.taken.has(passage)) continue;
      const own = trimText(sliceText(passage.text, label[0].length));
      const below = passages[index + 1];
      const isBelow = voteIn(own.value) === null && below !== undefined && COUNTS.test(below.text.value);
      const made = pollOf(isBelow ? [own, below.text] : [own]);
      if (made === null || COUNTS.test(own.value)) continue;
      reading.taken.add(passage);
      if (isBelow) reading.taken.add(below);
      found.push(made);
    }
    return found;
  },
};

function pollOf(at: Text[]): ResolutionFinding | null {
  const text = joinTexts(at).value;
  const vote = voteIn(text);
  if (vote === null) return null;
  const rule = 'poll';
  const verdict = vote.result === 'carried' ? 'carried' : 'other';
  const { confidence } = RULES[rule];
  return { kind: 'resolution', rule, confidence, at, label: null, verdict, text, mover: null, seconder: null, vote };
}
