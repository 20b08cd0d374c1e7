/** Minutes with a person's corrections: each is looked for by the words that it was made on. */
import { diagnostic } from '../diagnostics.ts';
import { sourceOf, textAt, type Document } from '../document.ts';
import { withoutDangling } from '../mentions.ts';
import { splitLines } from '../readers/text/lines.ts';
import type { Minutes } from '../schema.ts';
import { claimOf, keepAdded, listOf, sameAs, type Anchored, type Claim, type Found, type State } from './claims.ts';
import { EMPTY } from './empty.ts';
import { nextId, withFacts, withFields, type Fields } from './fields.ts';
import { LISTS, MAIN_FIELD, type EntityKind, type PatchKind } from './kinds.ts';
import type { Correction, Patch } from './patch.ts';
import { resolveAgain } from './people.ts';
import { placesNow } from './place.ts';
import { wordIndexOf, type Place } from './words.ts';

/** People first: what others say of them is then told by the corrected names. */
const ORDER: readonly PatchKind[] = ['attendee', 'item', 'resolution', 'action', 'meeting'];

/**
 * The minutes with the corrections of a patch; what they were made of is left as it was. `text` is the text that their
 * offsets refer to, or the document, which gives what is added its page and boxes. A correction whose words are there no
 * longer becomes a diagnostic, `correction-not-placed`. Corrected claims have the rule "corrected" and the confidence 1.
 * To apply a patch twice is to apply it once.
 */
export function applyPatch(minutes: Minutes, patch: Patch, text: string | Document): Minutes {
  return applyPatchToAll([minutes], patch, text)[0] ?? minutes;
}

/** As applyPatch, to all the meetings of one file. */
export function applyPatchToAll(meetings: readonly Minutes[], patch: Patch, text: string | Document): Minutes[] {
  const document = typeof text === 'string' ? documentOf(text) : text;
  const state: State = {
    meetings: meetings.map((minutes) => structuredClone(minutes)),
    document,
    index: wordIndexOf(document.text),
    changed: meetings.map(() => new Set()),
    kept: new Set(),
  };
  for (const correction of patch.corrections) keepAdded(correction, state);
  const lost = ORDER.flatMap((kind) =>
    patch.corrections.filter((correction) => correction.kind === kind && !place(correction, state)),
  );
  const corrected = state.meetings.map((minutes, index) =>
    withoutDangling(resolveAgain(withoutDangling(minutes), state.changed[index] ?? new Set())),
  );
  for (const correction of lost) tell(correction, corrected);
  return corrected;
}

function documentOf(text: string): Document {
  const { lineStarts } = splitLines(text);
  const about = { mediaType: 'text/plain', encoding: null, metadata: {} };
  return { ...about, text, lineStarts, pageStarts: [], places: [], blocks: [] };
}

/** Whether the correction found its place, or has nothing to do any more. */
function place(correction: Correction, state: State): boolean {
  if (correction.kind === 'meeting') return placeFacts(correction, state);
  if (correction.do === 'add') return placeAdded(correction, state);
  const found = claimOf(correction, state);
  // What is to go, and is not there, has gone.
  if (found === null) return correction.do === 'delete' && state.index.find(correction.at.words).length > 0;
  if (correction.do === 'delete') replace(state, found, correction.kind, null);
  else replace(state, found, correction.kind, correction.fields);
  return true;
}

function placeFacts({ part, fields }: Correction & { kind: 'meeting' }, { meetings }: State): boolean {
  const number = (part ?? 1) - 1;
  const minutes = meetings[number];
  if (minutes === undefined) return false;
  const meeting = withFacts(minutes.meeting, fields, minutes.attendees);
  if (meeting === null) return false;
  meetings[number] = { ...minutes, meeting };
  return true;
}

/** Puts fields into a claim; takes it out where they are null. */
function replace(state: State, { number, claim }: Found, kind: EntityKind, fields: Fields | null): void {
  const minutes = state.meetings[number];
  if (minutes === undefined) return;
  const list = listOf(minutes, kind).flatMap((one) => {
    if (one !== claim) return [one];
    return fields === null ? [] : [withFields(one as never, fields, minutes.attendees)];
  });
  state.meetings[number] = { ...minutes, [LISTS[kind]]: list };
  if (kind === 'attendee' && fields !== null) state.changed[number]?.add(claim.id);
}

function placeAdded(correction: Extract<Anchored, { do: 'add' }>, state: State): boolean {
  const { kind, at, part, fields } = correction;
  const [spot] = placesNow(at, state.index, state.document);
  if (spot === undefined) return false;
  const same = sameAs(correction, state);
  if (same !== undefined) {
    replace(state, same, kind, fields);
    return true;
  }
  const number = part === undefined ? meetingAt(spot, state) : part - 1;
  const minutes = state.meetings[number];
  if (minutes === undefined) return false;
  const claim = added({ kind, fields: { [MAIN_FIELD[kind]]: at.words, ...fields }, spot, minutes }, state.document);
  const list = [...listOf(minutes, kind)];
  const behind = list.findIndex(({ source }) => source.start > spot.start);
  list.splice(behind < 0 ? list.length : behind, 0, claim);
  state.meetings[number] = { ...minutes, [LISTS[kind]]: list };
  if (kind === 'attendee') state.changed[number]?.add(claim.id);
  return true;
}

function added(
  { kind, fields, spot, minutes }: { kind: EntityKind; fields: Fields; spot: Place; minutes: Minutes },
  document: Document,
): Claim {
  const source = sourceOf(document, textAt(document.text.slice(spot.start, spot.end), spot.start));
  const item = minutes.items.findLast((one) => one.source.start <= spot.start)?.id ?? null;
  const ofItem = kind === 'resolution' || kind === 'action' ? { item } : {};
  const empty = { ...EMPTY[kind], ...ofItem, id: nextId(minutes, kind), source };
  return withFields(empty as never, fields, minutes.attendees);
}

/** The index of the last meeting of the file that begins above a place. */
function meetingAt({ start }: Place, { meetings }: State): number {
  const begins = (minutes: Minutes) =>
    Math.min(
      ...Object.values(minutes.meeting.sources).map((source) => source.start),
      ...[...minutes.attendees, ...minutes.items].map(({ source }) => source.start),
    );
  return Math.max(
    0,
    meetings.findLastIndex((minutes) => begins(minutes) <= start),
  );
}

/** Tells of a correction that is lost in the meeting that it was made for; once, however often it is applied. */
function tell(correction: Correction, meetings: readonly Minutes[]): void {
  const minutes = meetings[(correction.part ?? 1) - 1] ?? meetings[0];
  const message = lostWords(correction);
  if (minutes === undefined || minutes.diagnostics.some((one) => one.message === message)) return;
  minutes.diagnostics.push(diagnostic('correction-not-placed', message));
}

/** A quotation in a message has so many characters at the most. */
const QUOTED = 60;

function lostWords(correction: Correction): string {
  if (correction.kind === 'meeting')
    return 'the correction of the meeting finds no such meeting, or nobody of the chair’s name';
  const { do: does, kind, at } = correction;
  const words = at.words.length > QUOTED ? `${at.words.slice(0, QUOTED).trimEnd()}…` : at.words;
  return `the correction (${does} ${kind}) finds its place no longer: "${words}", line ${at.lines[0]}`;
}
