/** Owners beside the text: a column of names, or its cells that ended up on lines of their own. */
import { joinTexts, offsetOf, type Text } from '../../document.ts';
import { mention, type ActionFinding, type Finding } from '../../finding.ts';
import { readActors } from '../../language/actors.ts';
import { isOwnerLine } from '../../outline/cuts.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { directoryFor, statementsOf, type Statement } from '../statements.ts';
import { action, DONE_ASIDE } from './action.ts';
import { isImperative, taskDegree } from './tasks.ts';

/** How many passages above an owner's line its task may stand. */
const REACH = 6;

export const ownerColumn: Parser = {
  name: 'owner-column',
  parse(reading) {
    const found: ActionFinding[] = [];
    const { outline } = reading;
    const statements = statementsByPassage(reading);
    const hasOwners = outline.columns.some(
      (columns) => columns.roles.includes('owner') || columns.roles.includes('action'),
    );
    for (const passage of outline.passages.slice(outline.bodyFrom)) {
      if (isHeaderCell(outline, passage) || reading.taken.has(passage)) continue;
      const role = roleOf(outline, passage);
      if (role === 'owner' || role === 'action') {
        reading.taken.add(passage);
        found.push(...assign(ownersIn(passage, reading), rowsBeside(passage, reading), statements, reading, found));
      } else if (hasOwners && isOwnerLine(passage)) {
        reading.taken.add(passage);
        found.push(...assign(ownersIn(passage, reading), above(passage, reading), statements, reading, found));
      }
    }
    return found;
  },
};

/** "KT by 24/3/16": who, and by when. */
const BY_WHEN = /\s+(?:by|before|due)\s+.*$/i;

function ownersIn(passage: Passage, reading: Reading): string[] {
  const who = passage.text.value.replace(BY_WHEN, '');
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
function above(passage: Passage, reading: Reading): Passage[] {
  const found: Passage[] = [];
  for (let at = passage.index - 1; at >= Math.max(0, passage.index - REACH); at--) {
    const other = reading.outline.passages[at];
    if (other === undefined) break;
    if (isOwnerLine(other)) continue;
    if (
      reading.taken.has(other) &&
      findingsOf(reading, 'item').some((item) => item.at.some((text) => text.start[0] === other.text.start[0]))
    )
      break;
    found.push(other);
  }
  return found;
}

function statementsByPassage(reading: Reading): Map<Passage, Statement[]> {
  const grouped = new Map<Passage, Statement[]>();
  for (const statement of statementsOf(reading)) {
    const there = grouped.get(statement.passage);
    if (there === undefined) grouped.set(statement.passage, [statement]);
    else there.push(statement);
  }
  return grouped;
}

/** Gives owners to the task that they stand beside: one that was found already, or the plainest sentence. */
function assign(
  owners: string[],
  passages: readonly Passage[],
  statements: Map<Passage, Statement[]>,
  reading: Reading,
  made: readonly Finding[],
): ActionFinding[] {
  const ranges = passages.flatMap((passage) => rangesOf(passage));
  const isInside = (action: ActionFinding) => action.at.some((text) => within(text, ranges));
  const there = [...findingsOf(reading, 'action'), ...made.filter((finding) => finding.kind === 'action')].filter(
    isInside,
  );
  const directory = directoryFor(reading);
  const left = owners.filter(
    (owner) => !there.some((one) => one.owners.some((other) => isSame(other.text, owner, directory))),
  );
  if (left.length === 0) return [];
  const ownerless = there.find((one) => one.owners.length === 0);
  if (ownerless !== undefined) {
    ownerless.owners = left.map(mention);
    return [];
  }
  const named = there.find((one) => one.rule === 'action-mark' && left.some((owner) => mentions(one.text, owner)));
  if (named !== undefined) {
    named.owners.push(...left.map(mention));
    return [];
  }
  const passage = passages.find((one) => (statements.get(one) ?? []).length > 0);
  if (passage === undefined) return [];
  const free = (statements.get(passage) ?? []).filter(
    (one) => !there.some((taken) => taken.at.some((text) => text.start[0] === one.text.start[0])),
  );
  const chosen = plainest(free);
  if (chosen === null) return [];
  const aside = free.find((one) => one.before === chosen && DONE_ASIDE.test(one.text.value));
  const texts = [...withSubject(chosen), ...(aside === undefined ? [] : [aside.text])];
  return [action('owner-column', texts, joinTexts(texts).value, left)];
}

/** Whether a task's words name an owner by any part of the name. */
function mentions(text: string, owner: string): boolean {
  return owner.split(/\s+/).some((part) => part.length > 2 && text.includes(part));
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

function within(text: Text, ranges: readonly [number, number][]): boolean {
  const begin = offsetOf(text, 0);
  return ranges.some(([from, to]) => begin >= from && begin < to);
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
  return best ?? statements.at(-1) ?? null;
}

/** "This was agreed." alone says nothing: the sentence before it goes with it. */
function withSubject(statement: Statement): Text[] {
  const isBare =
    /^(?:this|these|that)\s+(?:was|were|is)\b/i.test(statement.said.value) && statement.said.value.length < 40;
  return isBare && statement.before !== null ? [statement.before.text, statement.text] : [statement.text];
}
