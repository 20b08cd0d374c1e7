/** What became of an item, told in a word or two right below its heading: "Tabled.", "Approved by general consent." */
import type { Text } from '../../document.ts';
import type { Resolution } from '../../schema.ts';
import { findingsOf, type Reading } from '../../reading.ts';
import { movementIn } from '../motions/movers.ts';
import { itemsIn } from '../motions/pieces.ts';
import { hasFiniteVerb } from '../items/titles.ts';
import type { Statement } from '../statements.ts';

type Verdict = Resolution['kind'];

const AS =
  '(?: (?:as|by (?:general|unanimous|common|consensus|acclamation|voice|all)|without|with|subject to|in principle|unanimously)\\b[^.]*)?';
const UNTIL = '(?:,? (?:until|till|to|pending|for|from|by|at|as|without|again)\\b[^.]*)?';
const DISPOSITIONS: [Verdict, RegExp][] = [
  [
    'approved',
    new RegExp(
      `^(?:(?:read|circulated|taken as read|reviewed|proposed|seconded),? and (?:duly )?)?(?:approved|adopted|accepted|ratified|confirmed|passed|endorsed)${AS}[.!]?$|^(?:read|taken as read),? and (?:agreed|signed|passed)(?: (?:as|by)\\b[^.]*)?[.!]?$`,
      'i',
    ),
  ],
  [
    'noted',
    /^(?:noted|received(?: and (?:noted|filed))?)(?: (?:with thanks|for information|without discussion))?[.!]?$/i,
  ],
  ['lost', /^(?:rejected|declined|refused|not (?:approved|agreed|accepted|supported|adopted))(?: by [^.]*)?[.!]?$/i],
  [
    'deferred',
    new RegExp(`^(?:tabled|deferred|postponed|held over|laid over|carried over|continued|put off)${UNTIL}[.!]?$`, 'i'),
  ],
  ['withdrawn', /^withdrawn(?: by [^.]*)?[.!]?$/i],
  ['agreed', /^agreed(?: (?:unanimously|nem\.? con|in principle|without discussion))?[.!]?$/i],
];
/** What became of an item is not told at length. */
const MAX_LENGTH = 120;

/** The verdict that a sentence is and nothing else. */
export function dispositionIn(value: string): Verdict | null {
  if (value.length > MAX_LENGTH) return null;
  return DISPOSITIONS.find(([, pattern]) => pattern.test(value))?.[0] ?? null;
}

/** Between a heading and what became of the item stands no more than where to read it: "See: minutes.txt", "Attached." */
const MAX_BETWEEN = 1;
const MAX_WORDS = 6;

/** Tells the title that a statement stands right below; null where the item says something first. */
export function titlesAbove(statements: readonly Statement[], reading: Reading): (statement: Statement) => Text | null {
  const itemOf = itemsIn(reading);
  const items = findingsOf(reading, 'item');
  const above = new Map<Statement, Text>();
  let last = -1;
  let between = 0;
  for (const statement of statements) {
    const item = itemOf(statement.text);
    between = item === last ? between + 1 : 0;
    last = item;
    const title = items[item]?.at.at(-1);
    if (between <= MAX_BETWEEN && title !== undefined) above.set(statement, title);
    if (!isReference(statement)) between = MAX_BETWEEN;
  }
  return (statement) => above.get(statement) ?? null;
}

function isReference({ said: { value } }: Statement): boolean {
  return /^see\b/i.test(value) || (value.split(' ').length <= MAX_WORDS && !hasFiniteVerb(value));
}

/** "Moved by Ann Lee, seconded by Rob Day.": who, and not what. */
export function namesMoversOnly({ said: { value } }: Statement): boolean {
  const movement = movementIn(value);
  return movement !== null && !movement.hasWords;
}
