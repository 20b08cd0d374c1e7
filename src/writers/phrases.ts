/** Words that several writers share. Nothing here is safe to print: each writer escapes for its own kind of text. */
import type { Item, Meeting, Minutes, PersonRef, Resolution, Source, Vote } from '../schema.ts';

/** The person's full name where the document tells it, else the words as printed. */
export function nameOf(person: PersonRef): string {
  return person.name ?? person.text;
}

export function namesOf(people: readonly PersonRef[], separator = ', '): string {
  return people.map(nameOf).join(separator);
}

/** "88" or "88–90". */
export function linesOf(source: Source): string {
  return source.startLine === source.endLine
    ? String(source.startLine)
    : `${String(source.startLine)}–${String(source.endLine)}`;
}

/** "line 88" or "lines 88–90". */
export function lineWords(source: Source): string {
  return `line${source.startLine === source.endLine ? '' : 's'} ${linesOf(source)}`;
}

/** "4a Community safety", or "" for an item that has neither number nor title. */
export function itemLabel(item: Item | undefined): string {
  return [item?.number, item?.title].filter(Boolean).join(' ');
}

/** The meeting's entities that others refer to, by id. */
export function indexById(minutes: Minutes) {
  return {
    attendees: new Map(minutes.attendees.map((attendee) => [attendee.id, attendee])),
    items: new Map(minutes.items.map((item) => [item.id, item])),
  };
}

/** "2014-06-12, 14:00–16:00", with what is known of it. */
export function whenOf({ date, startTime, endTime }: Pick<Meeting, 'date' | 'startTime' | 'endTime'>): string {
  const times = endTime === null ? startTime : `${startTime ?? ''}–${endTime}`;
  return [date, times].filter(Boolean).join(', ');
}

/** "carried unanimously; 7 for, 2 against, 1 abstaining", with what is known of it. */
export function voteOf(vote: Vote): string {
  const outcome = [vote.result, vote.unanimous ? 'unanimously' : null].filter(Boolean).join(' ');
  const counts = [
    vote.for === null ? null : `${String(vote.for)} for`,
    vote.against === null ? null : `${String(vote.against)} against`,
    vote.abstain === null ? null : `${String(vote.abstain)} abstaining`,
  ].filter(Boolean);
  return [outcome, counts.join(', ')].filter(Boolean).join('; ');
}

/** "proposed by A, seconded by B; carried", or "". */
export function motionOf({ mover, seconder, vote }: Pick<Resolution, 'mover' | 'seconder' | 'vote'>): string {
  const people = [mover && `proposed by ${nameOf(mover)}`, seconder && `seconded by ${nameOf(seconder)}`];
  return [people.filter(Boolean).join(', '), vote && voteOf(vote)].filter(Boolean).join('; ');
}
