/** How numbers, bodies and places are written in the page. */
import type { Attendance } from '../../../archive/store/turnout.ts';
import type { Decision, Meeting, State } from './model.ts';

/** 1234567 as "1,234,567", whatever the locale. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 meeting", "12 meetings" */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

export function bodyName(name: string): string {
  return name === '' ? 'No body told' : name;
}

export function meetingName({ body, date }: Meeting): string {
  return `${date === '' ? 'No date told' : date}, ${bodyName(body)}`;
}

/** "line 12", "lines 12–14, page 3"; "" where it is not known. */
export function linesOf({ start, end, page }: Pick<Decision, 'start' | 'end' | 'page'>): string {
  if (start === null) return '';
  const lines = end === null || end === start ? `line ${String(start)}` : `lines ${String(start)}–${String(end)}`;
  return page === null ? lines : `${lines}, page ${String(page)}`;
}

/** "7 for, 2 against, 1 abstaining"; "" where no count is told. */
export function voteOf({ for: ayes, against, abstain }: Decision): string {
  const parts: [number | null, string][] = [
    [ayes, 'for'],
    [against, 'against'],
    [abstain, 'abstaining'],
  ];
  return parts.flatMap(([count, side]) => (count === null ? [] : [`${String(count)} ${side}`])).join(', ');
}

export const ATTENDANCE_WORDS: Record<Attendance, string> = {
  present: 'present',
  apologies: 'with apologies',
  absent: 'absent',
};

export const STATE_WORDS: Record<State, string> = { overdue: 'overdue', open: 'open', done: 'done' };

/** A share as a whole percentage. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${String(Math.round((part / whole) * 100))} %`;
}

/** The text, or its beginning. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
