/** Actions that stand in the sentences, and those that a resolution sets. */
import { joinTexts, sliceText, type Text } from '../../document.ts';
import type { ActionFinding, ResolutionFinding } from '../../finding.ts';
import { readActors } from '../../language/actors.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { directoryFor, ownNames, statementsOf, type Statement } from '../statements.ts';
import { action, DONE_ASIDE } from './action.ts';
import { isImperative, taskedInClause, taskIn, type Task } from './tasks.ts';

const LEAD = /^.*?\bit was (?:\w+ ){0,2}(?:agreed|resolved|decided) that /i;

export const actionSentences: Parser = {
  name: 'action-sentences',
  parse(reading) {
    const decided = decidedSentences(reading);
    const found: ActionFinding[] = [];
    const statements = statementsOf(reading);
    for (const [index, statement] of statements.entries()) {
      if (statement.role === 'decision' || statement.role === 'action') continue;
      const made =
        actionOf(statement, decided.get(startOf(statement.text)) ?? null, reading) ??
        orderOf(statement, statements[index + 1], reading);
      if (made === null) {
        const last = found.at(-1);
        const isBehind = last !== undefined && last.at.at(-1)?.start[0] === statement.before?.text.start[0];
        if (isBehind && DONE_ASIDE.test(statement.text.value)) close(last, statement);
        continue;
      }
      found.push(made);
    }
    return [...found, ...fromClauses(reading)];
  },
};

function startOf(text: Text): number {
  return text.start[0] ?? 0;
}

/** Resolutions that were read from sentences, by where the sentence begins. */
function decidedSentences(reading: Reading): Map<number, ResolutionFinding> {
  const decided = new Map<number, ResolutionFinding>();
  for (const resolution of findingsOf(reading, 'resolution'))
    for (const text of resolution.at) decided.set(startOf(text), resolution);
  return decided;
}

function taskOf(statement: Statement, decided: boolean, reading: Reading): Task | null {
  const directory = directoryFor(reading);
  const context = { knows: directory.knows, speaker: statement.speaker, decided, own: ownNames(reading) };
  const task = taskIn(statement.said.value, context);
  if (task !== null) return task;
  const isLoose = statement.prefixed || (statement.passage.label === null && statement.passage.depth === 0);
  if (isLoose && statement.speaker !== null && /^to (?!be\b|the\b|a\b)\p{Ll}/iu.test(statement.said.value)) {
    return { rule: 'x-to-do', owners: [statement.speaker] };
  }
  return decided ? taskedInClause(statement.said.value, context) : null;
}

/** "Add to the agenda for January. (TE)", "Circulate the dates (KT).": an order, and who is to carry it out. */
const BRACKETED = /\(([^()]{2,40})\)\.?$/;
function orderOf(statement: Statement, next: Statement | undefined, reading: Reading): ActionFinding | null {
  if (!isImperative(statement.said.value)) return null;
  const isBehind = next?.before === statement && /^\([^()]*\)\.?$/.test(next.text.value);
  const said = BRACKETED.exec(isBehind ? next.text.value : statement.said.value)?.[1];
  const actors = said === undefined ? null : readActors(said, directoryFor(reading).knows);
  if (actors === null || !actors.every((actor) => actor.kind === 'person')) return null;
  const texts = isBehind ? [statement.text, next.text] : [statement.text];
  return action(
    'owner-in-brackets',
    texts,
    joinTexts(texts).value,
    actors.map((actor) => actor.text),
  );
}

function actionOf(statement: Statement, resolution: ResolutionFinding | null, reading: Reading): ActionFinding | null {
  const task = taskOf(statement, resolution !== null, reading);
  if (task === null || (resolution !== null && task.rule === 'to-be-done' && task.owners.length === 0)) return null;
  const lead = LEAD.exec(statement.said.value);
  const text = lead === null ? statement.text : sliceText(statement.said, lead[0].length);
  return { ...action(task.rule, [text], text.value, task.owners), resolution };
}

function close(last: ActionFinding, aside: Statement): void {
  last.status = 'done';
  last.at.push(aside.text);
  last.text = `${last.text} ${aside.text.value}`;
}

const SETS_TASKS: ReadonlySet<string> = new Set(['resolved-clause', 'agreed-clause', 'decision-column']);

/** A person tasked in a clause of a resolution has an action. */
function fromClauses(reading: Reading): ActionFinding[] {
  const directory = directoryFor(reading);
  const found: ActionFinding[] = [];
  for (const resolution of findingsOf(reading, 'resolution')) {
    if (!SETS_TASKS.has(resolution.rule)) continue;
    const context = { knows: directory.knows, speaker: null, decided: true };
    const first = (resolution.rule === 'decision-column' ? resolution.at.at(-1) : resolution.at[0])?.value ?? '';
    const task = taskedInClause(first, context) ?? taskIn(first.replace(/^that /i, ''), context);
    if (task === null || (task.rule === 'to-be-done' && task.owners.length === 0)) continue;
    const isCell = resolution.rule === 'decision-column';
    const at = isCell ? resolution.at.slice(-1) : resolution.at;
    found.push({ ...action(task.rule, at, isCell ? first : resolution.text, task.owners), resolution });
  }
  return found;
}
