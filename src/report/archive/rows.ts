/** The rows that the page of an archive is made of. Meetings and people are named by their places in their tables. */
import type { Attendance } from '../../archive/store/turnout.ts';
import type { Packed } from './columns.ts';

/** Where something was read; null where it is not known. */
interface Lines {
  start: number | null;
  end: number | null;
  page: number | null;
}

export interface MeetingRow {
  /** "" where none is told; so are date, venue and status. */
  body: string;
  date: string;
  venue: string;
  status: string;
  /** The path of the document. */
  file: string;
  /** Leads from the page to the document; "" where it is no file of this machine. */
  href: string;
}

/** Another record of a meeting that is counted. */
export interface RecordRow {
  meeting: number;
  file: string;
  href: string;
}

export interface PersonRow {
  name: string;
}

/** A person at a meeting: once, and as the best of what the meeting says. */
export interface AttendanceRow {
  meeting: number;
  person: number;
  state: Attendance;
}

export interface DecisionRow extends Lines {
  meeting: number;
  kind: string;
  text: string;
  item: string;
  mover: string;
  /** "" where no vote is told. */
  result: string;
  for: number | null;
  against: number | null;
  abstain: number | null;
}

export interface ActionRow extends Lines {
  meeting: number;
  text: string;
  /** Names, joined by "; "; "" where nobody is named. */
  owners: string;
  /** YYYY-MM-DD, or "". */
  due: string;
  /** As printed. */
  dueText: string;
  state: 'done' | 'open' | 'overdue';
  /** The meeting that records the task after this one; null in the register, which has the last record of each. */
  next: number | null;
  raised: string;
  /** Meetings that record the task up to this one. */
  times: number;
  closedOn: string;
}

/** A document that is not in the archive: why, or "" where it is no minutes. */
export interface UnreadRow {
  path: string;
  why: string;
}

export interface ArchiveTables {
  meetings: MeetingRow[];
  records: RecordRow[];
  people: PersonRow[];
  attendance: AttendanceRow[];
  decisions: DecisionRow[];
  actions: ActionRow[];
  unread: UnreadRow[];
  others: UnreadRow[];
}

/** What the script of the page reads. */
export interface ArchiveData {
  /** The day that the register is of, YYYY-MM-DD. */
  asOf: string;
  packed: Packed;
}
