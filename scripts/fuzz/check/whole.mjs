/** Whether a result is whole: by the schema, by its own references, in order, with dates that there are. */
import { Minutes, referenceProblems } from '../../../dist/schema.js';
import { mentionsOf } from './mentions.mjs';

export function wrongWhole(minutes) {
  const result = Minutes.safeParse(minutes);
  if (!result.success) return result.error.issues.map(({ path, message }) => `${path.join('/')}: ${message}`);
  if (JSON.stringify(result.data) !== JSON.stringify(minutes)) return ['the schema does not give it back as it is'];
  return [
    ...referenceProblems(minutes).map(({ path, message }) => `${path.join('/')}: ${message}`),
    ...wrongNames(minutes),
    ...wrongOrder(minutes),
    ...wrongDates(minutes),
  ];
}

function wrongNames(minutes) {
  const names = new Map(minutes.attendees.map(({ id, name }) => [id, name]));
  return mentionsOf(minutes)
    .filter((mention) => mention.attendee !== null && names.get(mention.attendee) !== mention.name)
    .map(({ attendee, name }) => `${attendee} is not called ${JSON.stringify(name)}`);
}

function wrongOrder({ items, resolutions, actions }) {
  const lists = {
    items,
    resolutions,
    actions,
    ...Object.fromEntries(items.map(({ id, entries }) => [`items/${id}/entries`, entries])),
  };
  return Object.entries(lists)
    .filter(([, list]) => list.some(({ source }, index) => index > 0 && source.start < list[index - 1].source.start))
    .map(([name]) => `${name}: not in the order of the document`);
}

function wrongDates({ meeting, actions }) {
  const dates = [meeting.date, ...meeting.next.map(({ date }) => date), ...actions.map(({ due }) => due?.date ?? null)];
  return dates.filter((date) => date !== null && !isDate(date)).map((date) => `${date} is no date`);
}

function isDate(date) {
  const day = new Date(`${date}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
