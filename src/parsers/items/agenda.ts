/** An agenda or a table of contents in front of the minutes: its lines are no items, the headings that repeat them are. */
import { wordKey } from '../../formats/words.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';

export interface Agenda {
  /** The lines of the agenda itself. */
  lines: ReadonlySet<Passage>;
  /** Its titles, as keys. */
  titles: ReadonlySet<string>;
}

const HEADING =
  /^(?:(?:proposed|draft|final|meeting|today[’']s)\s+)?agenda(?:\s+items)?\s*:?$|^(?:table of )?contents\s*:?$|^order of business\s*:?$/i;
/** An agenda is not longer than this. */
const MAX_LINES = 60;
const MAX_LINE = 160;
/** So many of its titles, and this share, must return as headings, or it is no agenda in front but the minutes themselves. */
const MIN_RETURNING = 2;
const SHARE = 0.4;
const PAGE_NUMBER = /[\s.…_]\d{1,3}$/;
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2})*[.):]?|[IVX]{1,5}[.)])\s+/;

function keyOf(value: string): string {
  return wordKey(value.replace(NUMBER, '').replace(PAGE_NUMBER, ''));
}

/** The agenda in front of the minutes; empty where there is none. */
export function agendaOf(reading: Reading): Agenda {
  const { passages } = reading.outline;
  const none = { lines: new Set<Passage>(), titles: new Set<string>() };
  const heading = passages.find((passage) => HEADING.test(passage.text.value));
  if (heading === undefined) return none;
  const lines: Passage[] = [];
  const keys = new Map<string, number>();
  for (const passage of passages.slice(heading.index + 1, heading.index + 1 + MAX_LINES)) {
    const key = keyOf(passage.text.value);
    if (passage.text.value.length > MAX_LINE || passage.cell !== null || keys.has(key)) break;
    if (lines.length > 0 && (lines[0]?.kind !== passage.kind || lines[0]?.depth > passage.depth)) break;
    lines.push(passage);
    keys.set(key, passage.index);
  }
  const last = lines.at(-1)?.index ?? heading.index;
  const returning = passages.slice(last + 1).filter((passage) => keys.has(keyOf(printed(passage).value))).length;
  const isAgenda = returning >= MIN_RETURNING && returning >= SHARE * lines.length;
  return isAgenda ? { lines: new Set([heading, ...lines]), titles: new Set(keys.keys()) } : none;
}
