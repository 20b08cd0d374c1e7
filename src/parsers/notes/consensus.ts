/** What a group came to agree on without a motion: "Resolution: …", "Consensus: …", "Nobody objected. We'll …". */
import { addAll } from '../../add-all.ts';
import { sliceText, trimText, type Text } from '../../document.ts';
import type { Finding, ResolutionFinding } from '../../finding.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Passage } from '../../outline/passages.ts';
import { leaveRest, type Parser, type Reading } from '../../reading.ts';
import { resolution } from '../decisions/resolution.ts';
import { isHeaderCell } from '../../outline/index.ts';
import { action } from '../actions/action.ts';
import { taskIn } from '../actions/tasks.ts';
import { directoryFor } from '../statements.ts';
import { partsOf, SPEAKS } from './parts.ts';
import { voteIn } from '../motions/tally.ts';

/** "Resolution: run it first", "Consensus in the room: adopt" */
const LABEL =
  /^(?:(?:resolution|decision|decided|consensus)(?:\s(?:in|of) the (?:room|group|call))?\s?(?:\([^()]{1,40}\)\s?)?[:→]|(?:DECISION|RESOLUTION|CONSENSUS)\s[-–—])\s*(?=\S)/i;
/** Motions have parsers of their own. */
const MOTION = /\b(?:mov(?:ed|er)|second(?:ed|er)?|that the)\b|^\d|^that\b/i;
const NOTHING = /^(?:none|n\/a|no|nil|tbd|pending|deferred)\b.{0,12}$/i;

/** "looks like consensus to move it out", "we have rough consensus for B" */
const REACHED =
  /\b(?:looks like|sounds like|we have|there (?:is|was)|seems to be|I hear|I see) (?:an? )?(?:rough |clear |strong |broad |general )?consensus\b|^(?:rough |clear |strong )?consensus (?:(?:was )?reached|is) (?:to|that|on)\b/i;
const NOT_REACHED = /\b(?:no|not|without|if|whether|lack of) .{0,30}\bconsensus\b|\?$/i;
/** "No one objected.", "No objections." */
const UNOPPOSED = /^(?:nobody|no one) (?:has |had )?object(?:s|ed)\b.{0,20}$|^no objections?\b.{0,20}$/i;
/** "We'll have an interim in May." */
const WE_WILL = /^(?:so )?we(?:['’]ll| will| shall) (?!see\b|know\b|be\b|need\b)\p{Ll}/iu;

export const consensus: Parser = {
  name: 'consensus',
  parse(reading) {
    const found: Finding[] = [];
    for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
      if (reading.taken.has(passage) || isHeaderCell(reading.outline, passage) || passage.kind === 'heading') continue;
      addAll(found, fromLabel(passage, reading) ?? partsOf(passage, reading).flatMap(fromSentences));
    }
    return found;
  },
};

/** What is decided ends where a sentence behind it gives somebody a task: that stays for the parsers of actions. */
function fromLabel(passage: Passage, reading: Reading): Finding[] | null {
  const label = LABEL.exec(passage.text.value);
  if (label === null || passage.cell !== null) return null;
  const behind = trimText(sliceText(passage.text, label[0].length));
  if (MOTION.test(behind.value) || NOTHING.test(behind.value)) return null;
  const context = { knows: directoryFor(reading).knows, speaker: null, decided: true };
  const sentences = sentencesOf(behind);
  const tasks = sentences.map((sentence) => taskIn(sentence.value, context));
  const next = sentences.find((_, index) => index > 0 && (tasks[index]?.owners.length ?? 0) > 0);
  const end = next === undefined ? undefined : behind.value.indexOf(next.value);
  const decided = trimText(sliceText(behind, 0, end));
  if (next === undefined) reading.taken.add(passage);
  else leaveRest(reading, passage, trimText(sliceText(behind, end ?? 0)));
  const made = { ...resolution('consensus', [decided], decided.value, 'agreed'), vote: voteIn(decided.value) };
  const owners = tasks[0]?.owners ?? [];
  const task = owners.length === 0 ? [] : [action('tasked-in-resolution', [decided], decided.value, owners)];
  return [made, ...task.map((one) => ({ ...one, resolution: made }))];
}

function fromSentences(part: Text): ResolutionFinding[] {
  const sentences = sentencesOf(sliceText(part, SPEAKS.exec(part.value)?.[0].length ?? 0));
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1]?.value ?? '';
    const isUnopposed = WE_WILL.test(sentence.value) && UNOPPOSED.test(before);
    return isUnopposed || isReached(sentence) ? [resolution('consensus', [sentence], sentence.value, 'agreed')] : [];
  });
}

function isReached({ value }: Text): boolean {
  return REACHED.test(value) && !NOT_REACHED.test(value);
}
