/** A column of actions: what stands in the cell is to be done; who and when may stand beside it. */
import type { Text } from '../../document.ts';
import type { ActionFinding } from '../../finding.ts';
import { readActors } from '../../language/actors.ts';
import { INITIALS } from '../../language/names.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Parser, Reading } from '../../reading.ts';
import { directoryFor } from '../statements.ts';
import { action, statusOf } from './action.ts';
import { trailingOwner } from './named.ts';
import { taskIn } from './tasks.ts';

const NOTHING =
  /^(?:[-–—.\s]*|none(?: at (?:this stage|present))?|nil|n\/?a|no (?:further )?actions?(?: (?:required|needed|at this stage))?|noted|to note|for (?:information|noting)|complete|completed|done|closed|ongoing|agreed|approved|action)\.?$/i;

export const actionColumn: Parser = {
  name: 'action-column',
  parse(reading) {
    const found: ActionFinding[] = [];
    const beside = besideRows(reading);
    for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
      if (roleOf(reading.outline, passage) !== 'action' || isHeaderCell(reading.outline, passage)) continue;
      if (reading.taken.has(passage) || namesOnly(passage, reading)) continue;
      reading.taken.add(passage);
      if (NOTHING.test(passage.text.value)) continue;
      found.push(...readCell(passage, beside, reading));
    }
    return found;
  },
};

function readCell(passage: Passage, beside: Map<string, Passage>, reading: Reading): ActionFinding[] {
  const { knows } = directoryFor(reading);
  const row = passage.cell?.rows[0] ?? -1;
  const who = beside.get(`${row} owner`);
  const when = beside.get(`${row} due`);
  const how = beside.get(`${row} status`) ?? commentsBehind(passage, beside.get(`${row} text`));
  const named =
    who === undefined ? [] : (readActors(who.text.value, knows)?.map((actor) => actor.text) ?? [who.text.value]);
  return parts(passage, knows).map(({ text, owners }) => {
    const made = action('action-column', [text], text.value, named.length > 0 ? named : owners);
    if (when !== undefined) made.due = { text: when.text.value, date: null };
    if (made.status === 'open' && how !== undefined) made.status = statusOf(how.text.value);
    return made;
  });
}

/** Comments to the right of the action tell how it goes. */
function commentsBehind(passage: Passage, comments: Passage | undefined): Passage | undefined {
  return (comments?.cell?.column ?? -1) > (passage.cell?.column ?? 0) ? comments : undefined;
}

/** A cell that names only owners is no task: the sentences beside it are. */
function namesOnly(passage: Passage, reading: Reading): boolean {
  return passage.text.value.length < MAX_NAMES && readActors(passage.text.value, directoryFor(reading).knows) !== null;
}

const MAX_NAMES = 60;

/** The sentences that state tasks, each one an action; the whole cell where none does. */
function parts(passage: Passage, knows: (word: string) => boolean): { text: Text; owners: string[] }[] {
  const sentences = sentencesOf(passage.text);
  const tasks = sentences.map((sentence) => strictTask(sentence.value, knows));
  const made = sentences.flatMap((text, i) => {
    const owners = tasks[i] ?? null;
    return owners === null ? [] : [{ text, owners }];
  });
  return made.length > 0 ? made : [{ text: passage.text, owners: trailingOwner(passage.text.value, knows) }];
}

const LEAD = /^(.{1,50}?)\s*(?:[-–—:] |[–—:])(?=\S)/;
function strictTask(value: string, knows: (word: string) => boolean): string[] | null {
  const task = taskIn(value, { knows, speaker: null, decided: false });
  if (task !== null && (task.owners.length > 0 || task.rule === 'to-be-done')) return task.owners;
  const lead = LEAD.exec(value)?.[1];
  if (lead === undefined) return null;
  const actors = readActors(lead, knows);
  const after = value.slice(lead.length).replace(/^\s*[-–—:]\s*/, '');
  const isTask =
    actors !== null &&
    actors.every((actor) => actor.kind === 'person' || INITIALS.test(actor.text)) &&
    /^\p{L}+\s/u.test(after) &&
    !/\b(?:have|has|had|is|are|was|were)\b/.test(after.slice(0, 60));
  return isTask ? actors.map((actor) => actor.text) : null;
}

/** The cells of each row, by "row role". */
function besideRows(reading: Reading): Map<string, Passage> {
  const beside = new Map<string, Passage>();
  for (const passage of reading.outline.passages) {
    const role = roleOf(reading.outline, passage);
    if (role === null || passage.text.value === '') continue;
    for (const row of passage.cell?.rows ?? []) beside.set(`${row} ${role}`, passage);
  }
  return beside;
}
