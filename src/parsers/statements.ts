/** The sentences of the business, each with who speaks: what decisions and actions are read from. */
import { isSet, sliceText, type Text } from '../document.ts';
import { directoryOf, type Directory } from '../directory.ts';
import { INITIALS } from '../language/names.ts';
import { placeOf } from '../finding.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { ColumnRole } from '../formats/words.ts';
import { hasSpeakers, isHeaderCell, roleOf } from '../outline/index.ts';
import { passageStart, type Passage } from '../outline/passages.ts';
import { bestFact, findingsOf, type Reading } from '../reading.ts';

export interface Statement {
  passage: Passage;
  /** The sentence as printed. */
  text: Text;
  /** The sentence without the speaker's initials in front. */
  said: Text;
  /** Who speaks, as printed; null where the layout does not tell. */
  speaker: string | null;
  /** Whether the speaker's initials stand in the sentence itself ("AM – To write up"). */
  prefixed: boolean;
  /** The role of its column; null outside of tables. */
  role: ColumnRole | null;
  isBold: boolean;
  /** The sentence before it in the same passage. */
  before: Statement | null;
}

/** What runs on for longer without a full stop is no sentence. */
const MAX_STATEMENT = 2_000;
const PREFIX = /^(\p{Lu}[\p{Lu}\p{Ll}]{1,3}|\p{Lu}{2,4}\p{Ll}?)(?:\s*\([^()]{1,40}\))?\s*[-–—:]+\s+/u;

const cache = new WeakMap<Reading, { statements: Statement[]; count: number }>();
const directories = new WeakMap<Reading, Directory>();
const ownPatterns = new WeakMap<Reading, RegExp | null>();

/** The directory of the attendees that were found. */
export function directoryFor(reading: Reading): Directory {
  let directory = directories.get(reading);
  if (directory === undefined) {
    directory = directoryOf(findingsOf(reading, 'attendee'), reading.words.roster);
    directories.set(reading, directory);
  }
  return directory;
}

/** All statements of the business that no parser has taken. */
export function statementsOf(reading: Reading): Statement[] {
  const known = cache.get(reading);
  if (known?.count === reading.taken.size + reading.cuts) return known.statements;
  const statements = collect(reading);
  cache.set(reading, { statements, count: reading.taken.size + reading.cuts });
  return statements;
}

function collect(reading: Reading): Statement[] {
  const { outline } = reading;
  const directory = directoryFor(reading);
  const statements: Statement[] = [];
  const headings = new Set(findingsOf(reading, 'item').map(placeOf));
  let speaker: string | null = null;
  for (const passage of outline.passages.slice(outline.bodyFrom)) {
    const role = roleOf(outline, passage);
    if (role === 'speaker' && !isHeaderCell(outline, passage)) {
      speaker = passage.text.value;
      continue;
    }
    if (reading.taken.has(passage)) {
      if (headings.has(passageStart(passage))) speaker = null;
      continue;
    }
    if (isHeaderCell(outline, passage) || role === 'owner' || role === 'due' || role === 'status') continue;
    if (!hasSpeakers(outline, passage)) speaker = null;
    let before: Statement | null = null;
    for (const sentence of sentencesOf(passage.text)) {
      if (sentence.value.length > MAX_STATEMENT) continue;
      const prefix = prefixOf(sentence.value, directory);
      const statement: Statement = {
        passage,
        text: sentence,
        said: prefix === null ? sentence : sliceText(sentence, prefix.length),
        speaker: prefix?.speaker ?? before?.speaker ?? speaker,
        prefixed: prefix !== null,
        role,
        isBold: isSet(sentence, 'bold', 0.8),
        before,
      };
      statements.push(statement);
      before = statement;
    }
  }
  return statements;
}

/** "HS – There has been …": initials of somebody on the list, or such as lists use, before a dash. */
export function prefixOf(value: string, directory: Directory): { speaker: string; length: number } | null {
  const match = PREFIX.exec(value);
  const initials = match?.[1];
  if (match === null || initials === undefined || !INITIALS.test(initials)) return null;
  const isKnown = directory.find(initials) !== null || (directory.givesInitials && initials.length <= 3);
  return isKnown ? { speaker: initials, length: match[0].length } : null;
}

/** The names by which the minutes may call the body that meets, wherever they stand; null where it is not told. */
export function ownNames(reading: Reading): RegExp | null {
  let pattern = ownPatterns.get(reading);
  if (pattern === undefined) ownPatterns.set(reading, (pattern = namesPattern(bestFact(reading, 'body')?.value ?? '')));
  return pattern;
}

function namesPattern(body: string): RegExp | null {
  const words = body.split(/\s+/);
  const names = [body, words.slice(0, -1).join(' '), words.slice(-2).join(' ')];
  const long = [...new Set(names)].filter(
    (name) => name.includes(' ') && name.length > MIN_NAME && /^\p{Lu}/u.test(name),
  );
  if (long.length === 0) return null;
  const spelt = long.flatMap((name) => [name, inTitleCase(name)]);
  const escaped = [...new Set(spelt)].map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<!\\p{L}|\\d|\\p{Lu}\\p{Ll}{1,20} )(?:[Tt]he\\s+)?(?:${escaped.join('|')})(?=\\s)`, 'u');
}

/** A body that the title prints in capitals is named in small letters below. */
function inTitleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => (word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word));
}

/** Shorter names are common words. */
const MIN_NAME = 5;
