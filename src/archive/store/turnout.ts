/** How often somebody came: meetings are counted once, however often one names the person. */
export type Attendance = 'present' | 'apologies' | 'absent';

export interface TurnoutRow {
  meetings: number;
  present: number;
  apologies: number;
  absent: number;
  first_date: string | null;
  last_date: string | null;
  last_meeting: string | null;
  last_attendee: string | null;
}

interface Turn {
  meeting: string;
  attendee: string;
  attendance: Attendance;
  date: string | null;
}

export interface Turnout {
  /** The best that each meeting says: who is listed as absent and as present was there. */
  meetings: Map<string, Attendance>;
  first: string | null;
  last: Turn | null;
  row(): TurnoutRow;
}

const BEST_FIRST: readonly Attendance[] = ['present', 'apologies', 'absent'];

export function noTurnout(): Turnout {
  const turnout: Turnout = {
    meetings: new Map(),
    first: null,
    last: null,
    row: () => {
      const counts = { present: 0, apologies: 0, absent: 0 };
      for (const attendance of turnout.meetings.values()) counts[attendance]++;
      return {
        meetings: turnout.meetings.size,
        ...counts,
        first_date: turnout.first,
        last_date: turnout.last?.date ?? null,
        last_meeting: turnout.last?.meeting ?? null,
        last_attendee: turnout.last?.attendee ?? null,
      };
    },
  };
  return turnout;
}

export function addTurn(turnout: Turnout, turn: Turn): Turnout {
  const { meeting, attendance, date } = turn;
  const before = turnout.meetings.get(meeting);
  if (before === undefined || BEST_FIRST.indexOf(attendance) < BEST_FIRST.indexOf(before)) {
    turnout.meetings.set(meeting, attendance);
  }
  if (date !== null && (turnout.first === null || date < turnout.first)) turnout.first = date;
  if (turnout.last === null || comesLater(turn, turnout.last)) turnout.last = turn;
  return turnout;
}

function comesLater(turn: Turn, last: Turn): boolean {
  const [own, other] = [turn, last].map(({ date, meeting }) => `${date ?? ''}\n${meeting}`);
  return (own ?? '') > (other ?? '');
}
