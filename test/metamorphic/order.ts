/** The same attendees in another order. */
import { byText } from '../../src/compare.ts';
import type { Attendee, Minutes } from '../../src/schema.ts';
import type { Original } from './documents.ts';
import { factsOf, mapStrings } from './facts.ts';
import type { Transformation } from './transformation.ts';

/** A result with attendees by name, and with what prints their list left out. */
function withoutOrder(minutes: Minutes): unknown {
  const keyOf = ({ honorific, name }: Attendee) => `${honorific ?? ''} ${name}`;
  const names = new Map(minutes.attendees.map((attendee) => [attendee.id, keyOf(attendee)]));
  const attendees = minutes.attendees
    .map((attendee) => ({ ...attendee, id: keyOf(attendee), substitute: names.get(attendee.substitute ?? '') ?? null }))
    .sort((a, b) => byText(a.id, b.id));
  const items = minutes.items.map((item) => ({ ...item, entries: [] }));
  const messages = minutes.diagnostics.map(({ message }) => message).sort();
  const facts = factsOf({ ...minutes, attendees, items, diagnostics: [] });
  return mapStrings({ ...facts, messages }, (value) => names.get(value) ?? value);
}

/** Who stands on each line alone; null for the label of a list, and for lines with several. */
function aloneOn({ text, minutes }: Original): (Attendee | null)[] {
  return text.split('\n').map((line, index) => {
    const here = minutes.attendees.filter(({ source }) => source.startLine <= index + 1 && index + 1 <= source.endLine);
    const [one] = here;
    const isAlone = here.length === 1 && one?.source.startLine === one?.source.endLine;
    const isPlain = /^\s*(?:[-*•|]\s*)?(?:\[[ x]\]\s*)?\p{L}/u.test(line) && !/^[^\t|(]*:/.test(line.trimStart());
    return isAlone && isPlain ? (one ?? null) : null;
  });
}

const isSameList = (a: Attendee, b: Attendee) => a.attendance === b.attendance && a.group === b.group;

function linesReversed(original: Original): string {
  const alone = aloneOn(original);
  const lines = original.text.split('\n');
  for (let from = 0; from < lines.length; from++) {
    const first = alone[from];
    if (first === null || first === undefined) continue;
    let to = from + 1;
    for (let next = alone[to]; next !== null && next !== undefined && isSameList(first, next); next = alone[to]) to++;
    lines.splice(from, to - from, ...lines.slice(from, to).reverse());
    from = to - 1;
  }
  return lines.join('\n');
}

/** Attendees of one list behind each other with nothing but a comma between. */
function runsOf({ text, minutes }: Original): Attendee[][] {
  const runs: Attendee[][] = [];
  for (const one of minutes.attendees) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last !== undefined && text.slice(last.source.end, one.source.start) === ', ';
    if (isNext && isSameList(last, one)) run?.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Whether each is printed with all that is said of them: "Cllrs Lee, Day" share a title, and of two chairs the first is the chair. */
function isMovable(run: readonly Attendee[], text: string): boolean {
  const from = run[0]?.source.start ?? 0;
  const to = run.at(-1)?.source.end ?? 0;
  const isWhole = run.every(({ source, honorific, name }) => {
    const printed = text.slice(source.start, source.end);
    return printed.startsWith(honorific ?? name) && printed.includes(name) && !printed.includes('\n');
  });
  const isTitled = new Set(run.map(({ honorific }) => honorific === null)).size > 1;
  const chairs = run.filter(({ office }) => office === 'chair');
  const opens = /[\n:\t][ \t]*$/.test(text.slice(0, from).slice(-40));
  return opens && isWhole && !isTitled && chairs.length < 2 && !/^(?:,| and | & )/.test(text.slice(to));
}

function commasReversed(original: Original): string {
  const { text } = original;
  let out = text;
  for (const run of runsOf(original).reverse()) {
    if (!isMovable(run, text)) continue;
    const printed = run.map(({ source }) => text.slice(source.start, source.end));
    const [from, to] = [run[0]?.source.start, run.at(-1)?.source.end];
    out = out.slice(0, from) + printed.reverse().join(', ') + out.slice(to);
  }
  return out;
}

const plainly = (change: (original: Original) => string) => (original: Original) =>
  original.text === original.document.text ? change(original) : null;

export const ORDERS: readonly Transformation[] = [
  {
    name: 'lines of attendees reversed',
    change: plainly(linesReversed),
    kept: withoutOrder,
    floor: 20,
    knownInCorpus: 1,
  },
  { name: 'attendees between commas reversed', change: plainly(commasReversed), kept: withoutOrder, floor: 10 },
];
