/** The same meeting recorded twice: a draft and the approved minutes, or one document in two types. */
import { bodyKey } from './body.ts';
import { byText } from './mention.ts';

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
const KINDS =
  /\b(?:special|extraordinary|annual|agm|egm|emergency|closed|executive session|workshop|hearing|private|public)\b/g;

/** Which meeting each duplicate is one of: the approved one, else the one with more in it, else the first by name. */
export function duplicatesOf(meetings: readonly Recorded[]): Map<string, string> {
  const days = new Map<string, Recorded[]>();
  for (const meeting of meetings) {
    const body = bodyKey(meeting.body);
    if (body === '' || meeting.date === null) continue;
    const key = `${body}\n${meeting.date}\n${kindOf(meeting)}`;
    const there = days.get(key);
    if (there === undefined) days.set(key, [meeting]);
    else there.push(meeting);
  }
  const originals = new Map<string, string>();
  for (const day of days.values())
    for (const one of atOneTime(day)) {
      const [original, ...copies] = [...one].sort(byWorth);
      for (const copy of copies) if (original !== undefined) originals.set(copy.meeting, original.meeting);
    }
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
