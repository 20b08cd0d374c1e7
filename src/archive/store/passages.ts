/** The texts of a meeting that are searched. */
import type { Minutes, PersonRef } from '../../schema.ts';
import { foldedWords } from './fold.ts';
import { MOST_WORDS, SCOPE, type Part } from './terms.ts';

export interface Passage {
  kind: 'item' | 'entry' | 'decision' | 'action';
  id: string;
  place: number | null;
  parts: Record<Part, string[]>;
}

/** In the order of the document: items, each with its entries; then decisions; then actions. `key` is that of the body. */
export function passagesOf({ attendees, items, resolutions, actions }: Minutes, key: string | null): Passage[] {
  const body = key === null ? [] : [SCOPE.body(key)];
  const under = new Map(
    items.map(({ id, number, title }) => [id, distinct(foldedWords(`${number ?? ''} ${title ?? ''}`))]),
  );
  const initials = new Map(attendees.map((attendee) => [attendee.id, attendee.initials]));
  const named = (people: readonly (PersonRef | null)[]): string[] =>
    distinct(
      people.flatMap((person) =>
        person === null
          ? []
          : foldedWords(`${person.text} ${person.name ?? ''} ${initials.get(person.attendee ?? '') ?? ''}`),
      ),
    );
  const passage = (
    kind: Passage['kind'],
    own: { id: string; place?: number; item: string | null; text: string; people: (PersonRef | null)[]; as?: string[] },
  ): Passage => ({
    kind,
    id: own.id,
    place: own.place ?? null,
    parts: {
      words: foldedWords(own.text).slice(0, MOST_WORDS),
      scope: [SCOPE.passage(kind), ...body, ...(own.as ?? [])],
      people: named(own.people),
      item: under.get(own.item ?? '') ?? [],
    },
  });
  return [
    ...items.flatMap(({ id, title, entries, presenters }) => [
      ...(title === null ? [] : [passage('item', { id, item: id, text: title, people: presenters })]),
      ...entries.map(({ text, speaker }, index) =>
        passage('entry', { id, place: index + 1, item: id, text, people: [speaker] }),
      ),
    ]),
    ...resolutions.map(({ id, item, kind, text, mover }) =>
      passage('decision', { id, item, text, people: [mover], as: [SCOPE.decision(kind)] }),
    ),
    ...actions.map(({ id, item, text, owners }) => passage('action', { id, item, text, people: owners })),
  ].filter(({ kind, parts }) => kind !== 'entry' || parts.words.length > 0);
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}
