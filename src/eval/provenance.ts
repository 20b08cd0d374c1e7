/** Whether the lines that a result names hold its words, and not much else. */
import { bagOf, countIn, tokens } from './compare.ts';
import type { Found, Notes } from './context.ts';
import { mark, type Share } from './measures.ts';
import type { AnySource } from './result.ts';

/** So much of the words must stand there. */
const HELD = 0.8;
/** What else may stand there: a few times the words, a sentence, a long line. */
const TIMES = 6;
const SPARE = 60;

export function scoreProvenance(found: Found, text: string | null, notes: Notes): Share {
  const share: Share = [0, 0];
  if (text === null) return share;
  const lines = text.split(/\r\n|\n|\r/);
  const check = (what: string, said: unknown, source: AnySource | null | undefined) => {
    const problem = problemOf(said, source, lines);
    mark(share, problem === null);
    if (problem !== null) notes.wrong.push(problem(what));
  };
  for (const one of found.attendees) check('attendee', one.name, one.source);
  for (const one of found.items) if (one.title) check('item', one.title, one.source);
  for (const one of found.resolutions) check('resolution', one.text, one.source);
  for (const one of found.actions) check('action', one.text, one.source);
  return share;
}

function problemOf(
  said: unknown,
  source: AnySource | null | undefined,
  lines: readonly string[],
): null | ((what: string) => string) {
  const title = String(said).slice(0, 50);
  const start = Number(source?.startLine);
  const end = Number(source?.endLine);
  if (!(start >= 1) || !(end >= start)) return (what) => `no source: ${what} ${title}`;
  const cited = lines.slice(start - 1, end);
  const have = tokens(cited.join(' '));
  const want = tokens(said);
  const longest = Math.max(...cited.map((line) => tokens(line).length), 0);
  const isHeld = countIn(bagOf(have), want) >= HELD * want.length;
  if (isHeld && have.length <= TIMES * want.length + SPARE + longest) return null;
  return (what) => `source of ${what} "${title}" does not hold it (lines ${String(start)}-${String(end)})`;
}
