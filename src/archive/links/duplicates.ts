/** The same meeting recorded twice: a draft and the approved minutes, or one document in two types. */
import { addTo } from '../../add-to.ts';
import { bodyOf } from './body.ts';
import { byText } from '../../compare.ts';

export interface Recorded {
  meeting: string;
  body: string | null;
  date: string | null;
  startTime: string | null;
  status: 'draft' | 'approved' | 'unknown';
  sha256: string;
  /** How many attendees, items, decisions and tasks were read. */
  entities: number;
  /** The heading as printed, where it is known: an annual meeting is not the ordinary one of the day. */
  title?: string | null;
}

const STATUSES: readonly Recorded['status'][] = ['approved', 'unknown', 'draft'];
/** Of a document with several meetings: which of them. */
const PART = /\.\d{1,3}$/;
const KINDS =
  /\b(?:special|extraordinary|annual|agm|egm|emergency|closed|executive session|workshop|hearing|private|public)\b/g;

/** Which meeting each duplicate is one of: the approved one, else the one with more in it, else the first by name. */
export function duplicatesOf(meetings: readonly Recorded[]): Map<string, string> {
  const days = new Map<string, Recorded[]>();
  const documents = new Map<string, Recorded[]>();
  for (const meeting of meetings) {
    const body = bodyOf(meeting.body, meeting.meeting);
    if (body !== '' && meeting.date !== null) addTo(days, `${body}\n${meeting.date}\n${kindOf(meeting)}`, meeting);
    addTo(documents, `${meeting.sha256}\n${PART.exec(meeting.meeting)?.[0] ?? ''}`, meeting);
  }
  const originals = new Map<string, string>();
  for (const same of [...documents.values(), ...[...days.values()].flatMap(atOneTime)]) {
    const [original, ...copies] = same.filter(({ meeting }) => !originals.has(meeting)).sort(byWorth);
    for (const copy of copies) if (original !== undefined) originals.set(copy.meeting, original.meeting);
  }
  for (const [copy, original] of originals) originals.set(copy, originals.get(original) ?? original);
  return new Map([...originals].sort(([a], [b]) => byText(a, b)));
}

function kindOf({ title, body }: Recorded): string {
  const words = `${title ?? ''} ${body ?? ''}`.toLowerCase().match(KINDS) ?? [];
  return [...new Set(words)].sort().join(' ');
}

function byWorth(a: Recorded, b: Recorded): number {
  return (
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.entities - a.entities || byText(a.meeting, b.meeting)
  );
}

/** Meetings of one time; one without a time goes with the others only where they have all the same. */
function atOneTime(day: readonly Recorded[]): Recorded[][] {
  const times = new Map<string, Recorded[]>();
  for (const meeting of day)
    times.set(meeting.startTime ?? '', [...(times.get(meeting.startTime ?? '') ?? []), meeting]);
  if (times.size <= 2 && times.has('')) return [[...day]];
  return [...times].filter(([time]) => time !== '' || times.size === 1).map(([, all]) => all);
}
