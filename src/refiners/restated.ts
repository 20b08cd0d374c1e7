/** An action that is printed twice, at its item and in a list of all actions, is one. */
import type { Directory } from '../directory.ts';
import { lastAtOrBelow } from '../document.ts';
import { placeOf, type ActionFinding, type Finding } from '../finding.ts';
import { directoryFor } from '../parsers/statements.ts';
import { findingsOf, type Reading } from '../reading.ts';

/** Words of both that the shorter must share with the longer, and the longer with the shorter. */
const MIN_SHARE = 0.8;
const MIN_LONGER_SHARE = 0.45;
/** Tasks of fewer telling words are alike by chance, unless all of them and the owners agree. */
const MIN_WORDS = 3;
/** Words that more actions share tell none of them apart. */
const MAX_ALIKE = 40;
const STOP_WORDS: ReadonlySet<string> = new Set(
  'the and for with that this will would should shall are was were been has have had his her their its our all any not they she you who from into about than then also agreed asked requested action actions clerk chair chairman councillor cllr mrs'.split(
    ' ',
  ),
);

/** A row of a log sums a task up in words of its own: what it shares of them, and how many, where the owners are the same. */
const MIN_LOG_SHARE = 0.5;
const MIN_LOG_WORDS = 2;
const IN_LOGS: ReadonlySet<string> = new Set(['action-column', 'action-list']);

interface Told {
  action: ActionFinding;
  /** Which of the items it stands under. */
  item: number;
  words: ReadonlySet<string>;
}

/** The first stays, since it stands at its item; what only the later one tells is taken over. */
export function mergeRestated(reading: Reading): void {
  const directory = directoryFor(reading);
  const dropped = new Set<Finding>();
  const byWord = new Map<string, Told[]>();
  const items = findingsOf(reading, 'item').sort((a, b) => placeOf(a) - placeOf(b));
  const starts = items.map(placeOf);
  const itemAt = (action: ActionFinding) => lastAtOrBelow(starts, placeOf(action));
  const isEarlier = (action: ActionFinding) => EARLIER.test(items[itemAt(action)]?.title ?? '');
  const actions = findingsOf(reading, 'action').sort((a, b) => placeOf(a) - placeOf(b));
  for (const action of actions) {
    const told = { action, item: itemAt(action), words: wordsOf(action) };
    const first = firstLike(told, byWord, directory);
    if (first === null) index(told, byWord);
    else if (isEarlier(first) && !isEarlier(action)) {
      dropped.add(first);
      index(told, byWord);
    } else {
      takeOver(first, action);
      dropped.add(action);
    }
  }
  if (dropped.size > 0) reading.findings = reading.findings.filter((finding) => !dropped.has(finding));
}

/** Headings under which the actions of an earlier meeting are gone through. */
const EARLIER =
  /\b(?:outstanding|previous|last (?:meeting|time)|matters arising|arising from|review of (?:the )?actions?|action (?:log|tracker|register))\b/i;

function wordsOf(action: ActionFinding): ReadonlySet<string> {
  const owners = new Set(action.owners.flatMap((owner) => owner.text.toLowerCase().split(/\P{L}+/u)));
  const words = action.text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !STOP_WORDS.has(word) && !owners.has(word))
      .map((word) => word.replace(/(?<=\p{L}{4})(?:ed|ing)$|s$/u, '')),
  );
}

function index(told: Told, byWord: Map<string, Told[]>): void {
  for (const word of told.words) {
    const there = byWord.get(word);
    if (there === undefined) byWord.set(word, [told]);
    else if (there.length < MAX_ALIKE) there.push(told);
  }
}

function firstLike(told: Told, byWord: ReadonlyMap<string, Told[]>, directory: Directory): ActionFinding | null {
  const shared = new Map<Told, number>();
  for (const word of told.words)
    for (const other of byWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  for (const [other, count] of shared) {
    const shorter = Math.min(told.words.size, other.words.size);
    const longer = Math.max(told.words.size, other.words.size);
    const isLong = shorter >= MIN_WORDS || (shorter > 1 && count === shorter && other.action.owners.length > 0);
    const isLike =
      (isLong && count >= MIN_SHARE * shorter && count >= MIN_LONGER_SHARE * longer) ||
      (told.item !== other.item && sumsUp(told.action, other.action, count, shorter, directory));
    if (isLike && sameOwners(told.action, other.action, directory)) return other.action;
  }
  return null;
}

/** Whether a row of a closing log sums up a task of the text above it. */
function sumsUp(
  row: ActionFinding,
  first: ActionFinding,
  shared: number,
  shorter: number,
  directory: Directory,
): boolean {
  return (
    IN_LOGS.has(row.rule) &&
    !IN_LOGS.has(first.rule) &&
    row.owners.length > 0 &&
    first.owners.length > 0 &&
    shared >= MIN_LOG_WORDS &&
    shared >= MIN_LOG_SHARE * shorter &&
    sameOwners(row, first, directory)
  );
}

function sameOwners(a: ActionFinding, b: ActionFinding, directory: Directory): boolean {
  if (a.owners.length === 0 || b.owners.length === 0) return true;
  const who = (said: string) =>
    directory.find(said)?.attendee ??
    said
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/^all\b.*/, 'all');
  return a.owners.some((one) => b.owners.some((other) => who(one.text) === who(other.text)));
}

function takeOver(first: ActionFinding, twin: ActionFinding): void {
  if (first.owners.length === 0) first.owners = twin.owners;
  first.due ??= twin.due;
  first.resolution ??= twin.resolution;
  if (first.status === 'open') first.status = twin.status;
}
