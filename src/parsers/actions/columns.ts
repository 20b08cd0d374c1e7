/** A column of actions: what stands in the cell is to be done; who and when may stand beside it. */
import { addAll } from '../../add-all.ts';
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
import { whoAndWhen } from './who-and-when.ts';

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
      addAll(found, readCell(passage, beside, reading));
    }
    return found;
  },
};

type Beside = Map<string, Passage[]>;

function readCell(passage: Passage, beside: Beside, reading: Reading): ActionFinding[] {
  const { knows } = directoryFor(reading);
  const row = passage.cell?.rows[0] ?? -1;
  const [who, when, how] = (['owner', 'due', 'status'] as const).map((role) =>
    besideOf(passage, role, reading, beside),
  );
  const { who: said, when: until } = whoAndWhen(who?.text.value ?? '');
  const named = said === '' ? [] : (readActors(said, knows)?.map((actor) => actor.text) ?? [said]);
  return parts(passage, knows).map(({ text, owners }) => {
    const made = action('action-column', [text], text.value, named.length > 0 ? named : owners);
    const due = when?.text.value ?? until;
    if (due !== null) made.due = { text: due, date: null };
    const comments = how ?? commentsBehind(passage, beside.get(`${row} text`)?.at(-1));
    if (made.status === 'open' && comments !== undefined) made.status = statusOf(comments.text.value);
    return made;
  });
}

/** What stands beside a task: the line of its own place where there are as many lines as tasks, or the last. */
function besideOf(passage: Passage, role: string, reading: Reading, beside: Beside): Passage | undefined {
  const row = passage.cell?.rows[0] ?? -1;
  const lines = beside.get(`${row} ${role}`) ?? [];
  const tasks = beside.get(`${row} ${roleOf(reading.outline, passage) ?? ''}`) ?? [];
  return lines.length === tasks.length ? lines[tasks.indexOf(passage)] : lines.at(-1);
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
function besideRows(reading: Reading): Beside {
  const beside: Beside = new Map();
  for (const passage of reading.outline.passages) {
    const role = roleOf(reading.outline, passage);
    if (role === null || passage.text.value === '') continue;
    for (const row of passage.cell?.rows ?? []) {
      const key = `${row} ${role}`;
      beside.set(key, [...(beside.get(key) ?? []), passage]);
    }
  }
  return beside;
}
