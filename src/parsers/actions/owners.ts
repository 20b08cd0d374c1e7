/** Owners beside the text: a column of names, or its cells that ended up on lines of their own. */
import { greatest } from '../../extremes.ts';
import { addAll } from '../../add-all.ts';
import { addTo } from '../../add-to.ts';
import { joinTexts, type Text } from '../../document.ts';
import { mention, placeOf, type ActionFinding } from '../../finding.ts';
import { readActors } from '../../language/actors.ts';
import { isOwnerLine } from '../../outline/cuts.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { directoryFor, statementsOf, type Statement } from '../statements.ts';
import { action, DONE_ASIDE } from './action.ts';
import { isImperative, taskDegree } from './degrees.ts';
import { whoAndWhen } from './who-and-when.ts';

/** How many passages above an owner's line its task may stand. */
const REACH = 6;

/** What the walk needs to know at each owner. */
interface Walk {
  reading: Reading;
  statements: Map<Passage, Statement[]>;
  /** The actions that were found in each passage. */
  actions: Map<Passage, ActionFinding[]>;
  /** Where the headings of items begin. */
  headings: ReadonlySet<number | undefined>;
}

export const ownerColumn: Parser = {
  name: 'owner-column',
  parse(reading) {
    const found: ActionFinding[] = [];
    const { outline } = reading;
    const walk: Walk = {
      reading,
      statements: statementsByPassage(reading),
      actions: actionsByPassage(reading),
      headings: new Set(findingsOf(reading, 'item').flatMap((item) => item.at.map((text) => text.start[0]))),
    };
    const hasOwners = outline.columns.some(
      (columns) => columns.roles.includes('owner') || columns.roles.includes('action'),
    );
    for (const passage of outline.passages.slice(outline.bodyFrom)) {
      if (isHeaderCell(outline, passage) || reading.taken.has(passage)) continue;
      const role = roleOf(outline, passage);
      const isCell = role === 'owner' || role === 'action';
      if (!isCell && !(hasOwners && isOwnerLine(passage))) continue;
      reading.taken.add(passage);
      const beside = isCell ? rowsBeside(passage, reading) : above(passage, walk);
      const owners = ownersIn(passage, reading).filter((owner) => !isCell || !actsBelow(owner, passage, walk));
      const made = assign(owners, beside, walk);
      if (made !== null) found.push(made);
    }
    return found;
  },
};

/** A converter tears names from their rows: who has a task of the next row stands beside the wrong one. */
function actsBelow(owner: string, passage: Passage, { reading, actions }: Walk): boolean {
  const row = greatest(passage.cell?.rows ?? [-1]);
  const directory = directoryFor(reading);
  const below = reading.outline.passages
    .slice(passage.index + 1, passage.index + REACH)
    .filter(({ cell }) => cell !== null && cell.sheet === passage.cell?.sheet && cell.rows[0] === row + 1);
  return below
    .flatMap((one) => actions.get(one) ?? [])
    .some((action) => action.owners.length === 1 && action.owners.every((one) => isSame(one.text, owner, directory)));
}

/** "KT by": the date stands on the next line. */
const BY = / (?:by|before|due)$/i;

function ownersIn(passage: Passage, reading: Reading): string[] {
  const who = whoAndWhen(passage.text.value).who.replace(BY, '');
  const actors = readActors(who, directoryFor(reading).knows);
  return actors?.map((actor) => actor.text) ?? who.split(/\s*[/,;]\s*/).filter((part) => part !== '');
}

/** The text passages of an owner's row, the last first. */
function rowsBeside(passage: Passage, reading: Reading): Passage[] {
  const rows = new Set(passage.cell?.rows ?? []);
  return reading.outline.passages
    .slice(Math.max(0, passage.index - 2 * REACH), passage.index + REACH)
    .filter(
      (other) =>
        other !== passage &&
        roleOf(reading.outline, other) !== 'owner' &&
        other.cell?.rows.some((row) => rows.has(row)) === true,
    )
    .reverse();
}

/** The passages above an owner's line, up to the item's heading. */
function above(passage: Passage, { reading, headings }: Walk): Passage[] {
  const found: Passage[] = [];
  for (let at = passage.index - 1; at >= Math.max(0, passage.index - REACH); at--) {
    const other = reading.outline.passages[at];
    if (other === undefined || (reading.taken.has(other) && headings.has(other.text.start[0]))) break;
    if (!isOwnerLine(other)) found.push(other);
  }
  return found;
}

function statementsByPassage(reading: Reading): Map<Passage, Statement[]> {
  const grouped = new Map<Passage, Statement[]>();
  for (const statement of statementsOf(reading)) {
    addTo(grouped, statement.passage, statement);
  }
  return grouped;
}

/** The actions of each passage, by the piece of the document that they were cut from. */
function actionsByPassage(reading: Reading): Map<Passage, ActionFinding[]> {
  const pieces = reading.outline.passages
    .flatMap((passage) => rangesOf(passage).map(([from, to]) => ({ from, to, passage })))
    .sort((a, b) => a.from - b.from);
  const grouped = new Map<Passage, ActionFinding[]>();
  for (const action of findingsOf(reading, 'action')) {
    const start = placeOf(action);
    let low = -1;
    for (let high = pieces.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.from ?? Infinity) <= start) low = middle;
      else high = middle;
    }
    const piece = pieces[low];
    if (piece !== undefined && start < piece.to) addTo(grouped, piece.passage, action);
  }
  return grouped;
}

/** Gives owners to the task that they stand beside: one that was found already, or the plainest sentence. */
function assign(owners: string[], passages: readonly Passage[], walk: Walk): ActionFinding | null {
  const there = passages.flatMap((passage) => walk.actions.get(passage) ?? []);
  const directory = directoryFor(walk.reading);
  for (const one of there)
    one.owners = one.owners.map((said) => (directory.find(said.text) === null ? inFull(said, owners) : said));
  const left = owners.filter(
    (owner) => !there.some((one) => one.owners.some((other) => isSame(other.text, owner, directory))),
  );
  if (left.length === 0) return null;
  const ownerless = there.find((one) => one.owners.length === 0);
  const named = there.find((one) => one.rule === 'action-mark' && left.some((owner) => mentions(one.text, owner)));
  const unfinished = ownerless ?? named;
  if (unfinished !== undefined) {
    addAll(unfinished.owners, left.map(mention));
    return null;
  }
  const passage = passages.find((one) => (walk.statements.get(one) ?? []).length > 0);
  if (passage === undefined) return null;
  const free = (walk.statements.get(passage) ?? []).filter(
    (one) => !there.some((taken) => taken.at.some((text) => text.start[0] === one.text.start[0])),
  );
  const chosen = plainest(free);
  if (chosen === null) return null;
  const aside = free.find((one) => one.before === chosen && DONE_ASIDE.test(one.text.value));
  const texts = [...withSubject(chosen), ...(aside === undefined ? [] : [aside.text])];
  const made = action('owner-column', texts, joinTexts(texts).value, left);
  addTo(walk.actions, passage, made);
  return made;
}

/** "Ann" of the sentence, who stands on no list, is "Ann Lee" of the column. */
const MAX_NAME_WORDS = 3;
function inFull<M extends { text: string }>(said: M, owners: readonly string[]): M {
  const full = owners.find((owner) => owner.startsWith(`${said.text} `) && owner.split(' ').length <= MAX_NAME_WORDS);
  return full === undefined ? said : { ...said, text: full };
}

/** Whether a task's words name an owner by any part of the name. */
function mentions(text: string, owner: string): boolean {
  return owner.split(' ').some((part) => part.length > 2 && text.includes(part));
}

type Find = { find(mention: string): { attendee: unknown } | null };
function isSame(a: string, b: string, directory: Find): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const first = directory.find(a);
  return first !== null && first.attendee === directory.find(b)?.attendee;
}

/** The stretches of the document that a passage was read from. */
function rangesOf(passage: Passage): [number, number][] {
  const text = passage.whole ?? passage.text;
  return text.at.map((at, piece) => {
    const start = text.start[piece] ?? 0;
    return [start, start + (text.at[piece + 1] ?? text.value.length) - at];
  });
}

/** The sentence that says most plainly that something is to be done; a bold one before all others. */
function plainest(statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const isOrder = isImperative(statement.said.value);
    const degree = (statement.isBold ? 10 : 0) + (isOrder ? 5 : 0) + taskDegree(statement.said.value);
    if (degree > 0 && degree >= most && !(most > 0 && degree === most && degree < 3)) {
      best = statement;
      most = degree;
    }
  }
  return best ?? (statements.length === 1 ? (statements[0] ?? null) : null);
}

/** "This was agreed." alone says nothing: the sentence before it goes with it. */
function withSubject(statement: Statement): Text[] {
  const isBare =
    /^(?:this|these|that) (?:was|were|is)\b/i.test(statement.said.value) && statement.said.value.length < 40;
  return isBare && statement.before !== null ? [statement.before.text, statement.text] : [statement.text];
}
