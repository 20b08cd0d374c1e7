/** What a page shows beside the document: every claim of its meetings, with a key, its place and how sure it is. */
import type { Minutes, Source } from '../../schema.ts';

/** A claim that is less sure is to be checked by a person. */
export const SURE = 0.8;

export type ClaimKind = 'fact' | 'attendee' | 'item' | 'decision' | 'action' | 'note';

export interface Claim {
  /** "1-a3": the meeting's number and the entity's id, or the name of a fact of the meeting. */
  key: string;
  kind: ClaimKind;
  source: Source;
  isDoubtful: boolean;
}

export const FACTS = ['body', 'title', 'date', 'startTime', 'endTime', 'venue', 'status'] as const;

export type Fact = (typeof FACTS)[number];

export function isDoubtful({ confidence }: { confidence: number }): boolean {
  return confidence < SURE;
}

/** Of one meeting; `number` counts from 1. */
export function claimsOf(minutes: Minutes, number: number): Claim[] {
  const { meeting, attendees, items, resolutions, actions, diagnostics } = minutes;
  const entities = (kind: ClaimKind, list: readonly { id: string; source: Source; confidence: number }[]): Claim[] =>
    list.map((one) => ({ key: `${number}-${one.id}`, kind, source: one.source, isDoubtful: isDoubtful(one) }));
  const fact = (name: string, source: Source | undefined): Claim[] =>
    source === undefined ? [] : [{ key: `${number}-${name}`, kind: 'fact', source, isDoubtful: false }];
  return [
    ...FACTS.flatMap((name) => fact(name, meeting.sources[name])),
    ...meeting.next.flatMap(({ source }, index) => fact(`next${index + 1}`, source)),
    ...entities('attendee', attendees),
    ...entities('item', items),
    ...entities('decision', resolutions),
    ...entities('action', actions),
    ...diagnostics.flatMap(({ source }, index): Claim[] =>
      source === null ? [] : [{ key: `${number}-d${index + 1}`, kind: 'note', source, isDoubtful: true }],
    ),
  ];
}
