/** Lists without a word for attendance: the body's name stands in front of who was there. "Select Board: Ann Lee (Chair), Rob Day" */
import { sentencesOf } from '../../language/sentences.ts';
import { linesOf, sliceText, trimText, type Text } from '../../document.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { attendanceLabel, type AttendanceLabel } from './labels.ts';
import { addPeople, enter, isFact, newState, type State } from './lists.ts';
import { peopleIn } from './people.ts';
import { isSurelyOne } from './prose.ts';
import { unwrapped } from './wrapped.ts';

/** What meets, or who its members are, at the end of a label. */
const BODY =
  /\b(?:board|council|commission|committee|panel|trustees|directors|commissioners|councill?ors|selectmen|supervisors|members|governors)$/i;
/** Fewer names behind such a label are who heads the body, or what it is about. */
const MIN_PEOPLE = 2;

/** Such lists stand among the first passages. */
const REACH = 12;

/** The lists at the start, for minutes in which no other list was found; labels below the first say who else was there. */
export function readBodies(reading: Reading): State {
  const state = newState(false);
  const { passages, bodyFrom } = reading.outline;
  for (const passage of passages.slice(0, Math.max(bodyFrom, REACH)))
    for (const line of unwrapped(linesOf(reading.document, passage.text), reading.words))
      readBody(line, passage, state, reading);
  return state;
}

function readBody(line: Text, passage: Passage, state: State, reading: Reading): void {
  const label = attendanceLabel(line, reading.words);
  if (state.attendance !== null && label !== null) {
    enter(state, label);
    addPeople(label.rest, state, 'attendance-list');
    return;
  }
  const head = /^[^:]{2,40}(?=:\s)/.exec(line.value)?.[0] ?? '';
  if (!BODY.test(head) || isFact(line.value, reading.words)) return;
  const names = trimText(sliceText(line, head.length + 1));
  if (peopleIn(names, true).filter(isSurelyOne).length < MIN_PEOPLE) return;
  enter(state, { attendance: 'present', group: head });
  addPeople(names, state, 'attendance-list');
  reading.taken.add(passage);
}

/** "… called the meeting to order. Those in attendance were:": the label at the end of a paragraph. */
export function labelAtEnd(text: Text, reading: Reading): AttendanceLabel | null {
  const last = text.value.endsWith(':') ? lastSentence(text) : undefined;
  const label = last === undefined || last === text ? null : attendanceLabel(last, reading.words);
  return label !== null && label.attendance !== null && label.rest.value === '' ? label : null;
}

/** Behind "… at 5:00 p.m." too, where a stop may end a sentence or not. */
function lastSentence(text: Text): Text | undefined {
  const stops = [...text.value.matchAll(/[.!?]\s+(?=\p{Lu})/gu)];
  const at = stops.at(-1);
  return at === undefined ? sentencesOf(text).at(-1) : sliceText(text, at.index + at[0].length);
}
