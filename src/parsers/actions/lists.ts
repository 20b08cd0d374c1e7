/** Lists under a heading or a label for actions, and lists of boxes to tick. */
import { startOf } from '../../document.ts';
import { placeOf, type ActionFinding } from '../../finding.ts';
import { wordKey } from '../../formats/words.ts';
import { passageStart, type Passage } from '../../outline/passages.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { isShouted } from '../items/titles.ts';
import { directoryFor } from '../statements.ts';
import { action } from './action.ts';
import { isActionMark } from './marks.ts';
import { isTask, leadOwner, ownersOf } from './named.ts';

/** "Actions", "Summary of actions agreed", "Next steps", "To do". */
const HEADING =
  /^(?:\d[.\d]* )?(?:(?:summary|list|review) of |new |agreed |key |open |outstanding |further |follow-?up )*(?:actions?|action (?:items?|points?|list|log|summary|register|tracker)|to-?dos?|to do(?: list)?|tasks|next steps?|follow-?ups?)(?: (?:agreed|arising|required|summary|list|taken away|from (?:this|the|today s) meeting|for next (?:time|meeting)|and owners|with owners))*$/;
/** What only says what comes next is no task by its place alone. */
const LOOSE = /next steps?|follow/;
const NOTHING = /^(?:none|nil|n\/?a|no actions?(?: (?:arising|required))?|noted|-)?\.?$/i;
const DONE_NOTE = /^(?:done|completed?|closed|actioned)\b.{0,20}$/i;
const MAX_HEADING = 60;

export const actionLists: Parser = {
  name: 'action-lists',
  parse(reading) {
    const found: ActionFinding[] = [];
    const starts = new Set(findingsOf(reading, 'item').map(placeOf));
    let under: 'strict' | 'loose' | null = null;
    let depth: number | null = null;
    for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
      const isStart = starts.has(passageStart(passage)) || starts.has(startOf(passage.text));
      if (isStart || passage.kind === 'heading' || isLabelLine(passage) || isShoutedHeading(passage)) {
        const key = headingKey(passage);
        under = key === null ? null : LOOSE.test(key) ? 'loose' : 'strict';
        depth = null;
        if (key !== null) reading.taken.add(passage);
        continue;
      }
      if (reading.taken.has(passage) || passage.cell !== null || isActionMark(passage.text, reading.words)) continue;
      if (under !== null && passage.label !== null) {
        depth ??= passage.depth;
        if (passage.depth > depth) {
          note(found.at(-1), passage);
          continue;
        }
      }
      if (under === 'strict' && passage.label === null && !isLed(passage, reading)) under = 'loose';
      const made = under === null ? boxed(passage, reading) : listed(passage, under, reading);
      if (made !== null) {
        reading.taken.add(passage);
        found.push(made);
      } else if (passage.label === null) under = null;
    }
    return found;
  },
};

/** What stands below an entry tells how it goes. */
function note(entry: ActionFinding | undefined, { text: { value }, box }: Passage): void {
  if (entry !== undefined && box === null && DONE_NOTE.test(value)) entry.status = 'done';
}

/** "Actions:" on a line of its own. */
function isLabelLine({ text: { value }, cell, label }: Passage): boolean {
  return cell === null && label === null && value.length <= MAX_HEADING && value.endsWith(':');
}

/** "ACTION ITEMS" */
function isShoutedHeading(passage: Passage): boolean {
  return passage.cell === null && isShouted(passage.text.value) && headingKey(passage) !== null;
}

function headingKey({ text: { value } }: Passage): string | null {
  const key = wordKey(value);
  return value.length <= MAX_HEADING && HEADING.test(key) ? key : null;
}

function isLed(passage: Passage, reading: Reading): boolean {
  return leadOwner(passage.text, directoryFor(reading).knows) !== null;
}

function listed(passage: Passage, under: 'strict' | 'loose', reading: Reading): ActionFinding | null {
  const { knows } = directoryFor(reading);
  const { text } = passage;
  if (NOTHING.test(text.value) || (text.value.endsWith('?') && passage.box === null)) return null;
  const isListed = under === 'strict' && passage.label !== null;
  if (!isListed && !isTask(text, knows)) return null;
  return withBox(action('action-list', [text], text.value, ownersOf(text, knows)), passage);
}

/** "- [x] @ann: write to the school": a box with somebody's name to it, wherever it stands. */
function boxed(passage: Passage, reading: Reading): ActionFinding | null {
  const { knows } = directoryFor(reading);
  if (passage.box === null) return null;
  const owners = ownersOf(passage.text, knows);
  return owners.length === 0
    ? null
    : withBox(action('action-list', [passage.text], passage.text.value, owners), passage);
}

function withBox(made: ActionFinding, passage: Passage): ActionFinding {
  if (passage.box === 'ticked') made.status = 'done';
  return made;
}
