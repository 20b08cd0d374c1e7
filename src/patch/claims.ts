/** The claims that corrections mean. */
import type { Document } from '../document.ts';
import type { Minutes } from '../schema.ts';
import type { Fields } from './fields.ts';
import { CORRECTED, LISTS, MAIN_FIELD, type EntityKind } from './kinds.ts';
import type { Correction } from './patch.ts';
import { isSamePlace, mainValue, overlap, placesNow } from './place.ts';
import { isSameWords, type Place, type WordIndex } from './words.ts';

/** A claim of any kind, as lists of them are changed. */
export type Claim = Minutes[(typeof LISTS)[EntityKind]][number];

/** Meetings whose claims are being corrected. */
export interface State {
  /** Changed as the corrections are applied. */
  meetings: Minutes[];
  document: Document;
  index: WordIndex;
  /** Ids of attendees that were changed or added, for each meeting. */
  changed: Set<string>[];
  /** Claims that are there because this patch adds them: nothing else in it means them. */
  kept: Set<string>;
}

/** A claim and the meeting that it is of. */
export interface Found {
  number: number;
  claim: Claim;
}

export function listOf(minutes: Minutes, kind: EntityKind): readonly Claim[] {
  return minutes[LISTS[kind]];
}

/** A correction that was made on words. */
export type Anchored = Exclude<Correction, { kind: 'meeting' }>;

/** The claim that is meant: on the words, and saying what it said; or what it says already; or the only one there. */
export function claimOf(correction: Exclude<Anchored, { do: 'add' }>, state: State): Found | null {
  const { kind, at, was } = correction;
  const target = correction.do === 'set' ? (correction.fields as Fields)[MAIN_FIELD[kind]] : undefined;
  for (const spot of placesNow(at, state.index, state.document)) {
    const there = claimsAt(spot, kind, state).filter((found) => !state.kept.has(keyOf(found)));
    const saying = (words: string) => there.find(({ claim }) => isSameWords(mainValue(kind, { ...claim }), words));
    const corrected = typeof target === 'string' ? saying(target) : undefined;
    const found = saying(was) ?? corrected ?? (at.among === undefined ? there[0] : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** On a second run what the first one added is there already. */
export function keepAdded(correction: Correction, state: State): void {
  if (correction.kind === 'meeting' || correction.do !== 'add') return;
  const same = sameAs(correction, state);
  if (same?.claim.rule === CORRECTED) state.kept.add(keyOf(same));
}

function keyOf({ number, claim }: Found): string {
  return `${number}-${claim.id}`;
}

/** The claim that says already what is to be added. */
export function sameAs({ kind, at, fields }: Extract<Anchored, { do: 'add' }>, state: State): Found | undefined {
  const [spot] = placesNow(at, state.index, state.document);
  if (spot === undefined) return undefined;
  const said = mainValue(kind, fields) || at.words;
  return claimsAt(spot, kind, state).find(({ claim }) => isSameWords(mainValue(kind, { ...claim }), said));
}

/** Claims of a kind on a place, the one that fits it best first. */
function claimsAt(spot: Place, kind: EntityKind, { meetings }: State): Found[] {
  return meetings
    .flatMap((minutes, number) => listOf(minutes, kind).map((claim) => ({ number, claim })))
    .filter(({ claim }) => isSamePlace(claim.source, spot))
    .sort((a, b) => overlap(b.claim.source, spot) - overlap(a.claim.source, spot));
}
