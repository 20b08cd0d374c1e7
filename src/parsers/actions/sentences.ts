/** Actions that stand in the sentences, and those that a resolution sets. */
import { addAll } from '../../add-all.ts';
import { joinTexts, sliceText, startOf, trimText, type Text } from '../../document.ts';
import type { ActionFinding, ResolutionFinding } from '../../finding.ts';
import { readActors } from '../../language/actors.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { directoryFor, ownNames, statementsOf, type Statement } from '../statements.ts';
import { action, DONE_ASIDE } from './action.ts';
import { compoundTasks } from './compound.ts';
import { isImperative, taskDegree } from './degrees.ts';
import { taskedInClause } from './in-resolution.ts';
import { trailingOwner } from './named.ts';
import { openingActors } from './subjects.ts';
import { names, type Task, type TaskContext } from './task.ts';
import { taskIn } from './tasks.ts';

const LEAD = /^.*?\bit was (?:\w+ ){0,2}(?:agreed|resolved|decided) that /i;

export const actionSentences: Parser = {
  name: 'action-sentences',
  parse(reading) {
    const decided = decidedSentences(reading);
    const found: ActionFinding[] = [];
    const statements = statementsOf(reading);
    for (const [index, statement] of statements.entries()) {
      if (statement.role === 'decision' || statement.role === 'action') continue;
      const made = actionsOf(statement, { statements, index }, decided.get(startOf(statement.text)) ?? null, reading);
      if (made.length === 0) {
        const last = found.at(-1);
        const isBehind = last !== undefined && last.at.at(-1)?.start[0] === statement.before?.text.start[0];
        if (isBehind && DONE_ASIDE.test(statement.text.value)) close(last, statement);
        else if (isBehind) setDue(last, statement);
      }
      addAll(found, made);
    }
    return [...found, ...fromClauses(reading)];
  },
};

/** Resolutions that were read from sentences, by where the sentence begins. */
function decidedSentences(reading: Reading): Map<number, ResolutionFinding> {
  const decided = new Map<number, ResolutionFinding>();
  for (const resolution of findingsOf(reading, 'resolution'))
    for (const text of resolution.at) decided.set(startOf(text), resolution);
  return decided;
}

/** What was lost or put off tasks nobody. */
const FELL: ReadonlySet<string> = new Set(['lost', 'withdrawn', 'deferred']);

const PRONOUN =
  /^(?:it was (?:\w+ ){0,2}(?:agreed|resolved|decided) that )?(?:in (?:reply|response|answer) to \S[^,]{1,40}?,? )?(?:he|she|they)\b/i;
/** How many sentences above a pronoun the one that it means may stand. */
const PRONOUN_REACH = 8;

/** Whom "he" means: who the nearest sentence above begins with, in the same item, where it is somebody of the meeting. */
function whom(statements: readonly Statement[], at: number, reading: Reading): string[] {
  const { knows, attendees } = directoryFor(reading);
  const statement = statements[at];
  for (let i = 1; i <= PRONOUN_REACH; i++) {
    const above = statements[at - i];
    if (statement === undefined || above === undefined || isParted(above, statement, reading)) return [];
    const clauses = above.said.value.split(/;\s+/).reverse();
    const actors = clauses.map((clause) => openingActors(clause, knows)).find((one) => one !== null) ?? null;
    if (actors === null || actors.every((actor) => actor.kind === 'pronoun')) continue;
    if (actors.some((actor) => isOfOtherSex(actor.text, statement.said.value))) continue;
    const isKnown = (said: string) => attendees.length === 0 || said.split(' ').some(knows) || /^the /i.test(said);
    return actors.length === 1 && actors.every((actor) => isKnown(actor.text)) ? names(actors) : [];
  }
  return [];
}

function isOfOtherSex(name: string, sentence: string): boolean {
  const isShe = /\b(?:she|he)\b/i.exec(sentence)?.[0].toLowerCase() === 'she';
  return isShe ? /^(?:Mr|Messrs|Sir|Fr)\b/.test(name) : /^(?:Mrs|Ms|Miss)\b/.test(name) && /\bhe\b/i.test(sentence);
}

/** Whether a heading stands between two statements. */
function isParted(above: Statement, below: Statement, { outline, taken }: Reading): boolean {
  const between = outline.passages.slice(above.passage.index + 1, below.passage.index);
  return between.some((passage) => taken.has(passage) || passage.kind === 'heading');
}

/** "THAT the Clerk notify the bidders.": a clause of a decision, wherever it stands. */
const THAT = /^(?:and )?that\s/i;

function taskOf(
  statement: Statement,
  { statements, index, decided, fell }: Placed & { decided: boolean; fell: boolean },
  reading: Reading,
): Task | null {
  const directory = directoryFor(reading);
  const context: TaskContext = {
    knows: directory.knows,
    speaker: statement.speaker,
    decided,
    own: ownNames(reading),
    he: PRONOUN.test(statement.said.value) ? whom(statements, index, reading) : [],
  };
  const task = taskIn(statement.said.value, context);
  if (task !== null) return task;
  const isLoose = statement.prefixed || (statement.passage.label === null && statement.passage.depth === 0);
  if (isLoose && statement.speaker !== null && /^to (?!be\b|the\b|a\b)\p{Ll}/iu.test(statement.said.value)) {
    return { rule: 'x-to-do', owners: [statement.speaker] };
  }
  return decided || (!fell && THAT.test(statement.said.value)) ? taskedInClause(statement.said.value, context) : null;
}

/** "(TE)", "[TE]", "TE": what stands alone behind a sentence. */
const ALONE = /^(?:\(([^()]{2,40})\)|\[([^[\]]{2,40})\]|(\p{Lu}\S{1,5}(?:\s?[/&,]\s?\p{Lu}\S{1,5}){0,4}))\.?$/u;
/** "Report of …", "Order of …": titles, not orders. */
const TITLE = /^\S+ (?:of|from|by|on|for|to)\b|^\S+ [-–—]/i;
/** An order with a post's name to it has an object too. */
const MIN_ORDER = 4;

/** "Add to the agenda for January. (TE)", "Circulate the dates (KT).": an order, and who is to carry it out. */
function orderOf(statement: Statement, next: Statement | undefined, reading: Reading): ActionFinding | null {
  const { knows } = directoryFor(reading);
  const { value } = statement.said;
  const isOrder = isImperative(value);
  const aside = next?.before === statement ? next : undefined;
  const behind = aside === undefined ? null : ALONE.exec(aside.text.value);
  const said = behind?.slice(1).find((group) => group !== undefined);
  if (aside !== undefined && said !== undefined && (isOrder || (taskDegree(value) > 0 && !/\bif\b/i.test(value)))) {
    const actors = readActors(said, knows);
    const isBare = behind?.[3] !== undefined;
    if (actors?.every((actor) => actor.kind === 'person' && (!isBare || knows(actor.text))) === true) {
      const texts = [statement.text, aside.text];
      return action('owner-in-brackets', texts, joinTexts(texts).value, names(actors));
    }
  }
  const owners = trailingOwner(value, knows);
  const isListed = statement.passage.label !== null && /\[[^[\]]+\]\.?$/.test(value) && owners.some(knows);
  if (!isListed && (!isOrder || TITLE.test(value))) return null;
  const isPerson = owners.every((owner) => readActors(owner, knows)?.[0]?.kind === 'person');
  const isPlain = isPerson ? /[)\]]\.?$/.test(value) : value.split(' ').length >= MIN_ORDER;
  return owners.length > 0 && (isPlain || value.split(' ').length >= MIN_ORDER)
    ? action('owner-in-brackets', [statement.text], statement.text.value, owners)
    : null;
}

/** "Ann will call on the tenant, and Bob will write to the school": two tasks in one sentence. */
function actionsOf(
  statement: Statement,
  place: Placed,
  resolution: ResolutionFinding | null,
  reading: Reading,
): ActionFinding[] {
  const { knows } = directoryFor(reading);
  const parts =
    resolution === null ? compoundTasks(statement.said, { knows, speaker: statement.speaker, decided: false }) : [];
  if (parts.length > 0) return parts.map(({ text, task }) => action(task.rule, [text], text.value, task.owners));
  const made =
    actionOf(statement, place, resolution, reading) ??
    handledOrder(statement) ??
    orderOf(statement, place.statements[place.index + 1], reading);
  return made === null ? [] : [made];
}

interface Placed {
  statements: readonly Statement[];
  index: number;
}

function actionOf(
  statement: Statement,
  place: Placed,
  resolution: ResolutionFinding | null,
  reading: Reading,
): ActionFinding | null {
  const fell = resolution !== null && FELL.has(resolution.verdict);
  const task = taskOf(statement, { ...place, decided: resolution !== null && !fell, fell }, reading);
  if (task === null || (resolution !== null && task.rule === 'to-be-done' && task.owners.length === 0)) return null;
  const lead = LEAD.exec(statement.said.value);
  const own = lead === null ? lastClause(statement.text, task, reading) : sliceText(statement.said, lead[0].length);
  const texts =
    statement.before !== null && SAYS_NOTHING.test(own.value) ? [statement.before.text, statement.text] : [own];
  return { ...action(task.rule, texts, joinTexts(texts).value, task.owners), resolution };
}

/** "The others were declined; OC to tell them.": the clause that sets the task, where the others set none. */
function lastClause(text: Text, task: Task, reading: Reading): Text {
  const at = text.value.lastIndexOf('; ');
  if (at < 0 || task.owners.length === 0) return text;
  const context = { knows: directoryFor(reading).knows, speaker: null, decided: false };
  const last = taskIn(text.value.slice(at + 2), context);
  const isAlone = last?.owners.join() === task.owners.join() && !PRONOUN.test(task.owners.join());
  return isAlone && taskIn(text.value.slice(0, at), context) === null ? trimText(sliceText(text, at + 2)) : text;
}

/** "@ann: follow up with the auditors": somebody by the handle, and an order. */
const HANDLED = /^((?:@[\w.-]+(?:,? and |, | & )?){1,4}):?\s+(?=\p{Ll})/u;
function handledOrder({ text, said }: Statement): ActionFinding | null {
  const match = HANDLED.exec(said.value);
  const order = said.value.slice(match?.[0].length ?? 0);
  if (match === null || !isImperative(order)) return null;
  return action('x-to-do', [text], text.value, match[1]?.match(/@[\w-]+/g) ?? []);
}

/** "Ann will do this.": what, stands in the sentence before. */
const SAYS_NOTHING = /^\S+(?: \S+){0,3} (?:will|would|to|should|shall) (?:also )?do (?:this|that|so|it)\.?$/i;

/** "Due: 26 July 2024": a sentence of its own behind the task. */
const DUE_ASIDE = /^(?:due(?: date)?|deadline|by when|target date)\s*:\s*(\S.{0,40}?)\.?$/i;
function setDue(last: ActionFinding, aside: Statement): void {
  const text = DUE_ASIDE.exec(aside.text.value)?.[1];
  if (text === undefined) return;
  last.due = { text, date: null };
  last.at.push(aside.text);
}

function close(last: ActionFinding, aside: Statement): void {
  last.status = 'done';
  last.at.push(aside.text);
  last.text = `${last.text} ${aside.text.value}`;
}

/** A clause may put one thing off and set a task for another. */
const UNDONE: ReadonlySet<string> = new Set(['lost', 'withdrawn']);
const SETS_TASKS: ReadonlySet<string> = new Set(['resolved-clause', 'agreed-clause', 'decision-column', 'motion']);

/** A person tasked in a clause of a resolution has an action. */
function fromClauses(reading: Reading): ActionFinding[] {
  const directory = directoryFor(reading);
  const found: ActionFinding[] = [];
  for (const resolution of findingsOf(reading, 'resolution')) {
    if (!SETS_TASKS.has(resolution.rule) || UNDONE.has(resolution.verdict)) continue;
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
