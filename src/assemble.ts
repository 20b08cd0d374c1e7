/** Findings to one validated `Minutes`: order, identifiers, links. */
import { hashOf } from './hash.ts';
import { confidenceOf, layoutOf, type MeasuredKind } from './confidence.ts';
import { certaintyOf, lastAtOrBelow, sourceOf, type Document } from './document.ts';
import { placeOf, type Finding, type ItemFinding, type Mention } from './finding.ts';
import type { FormatScore } from './formats/identify.ts';
import type { Profile } from './profile/profile.ts';
import { bestFact, findingsOf, type Reading } from './reading.ts';
import { chairOf } from './refiners/chair.ts';
import { Minutes, SCHEMA_VERSION, type Diagnostic, type PersonRef, type Resolution } from './schema.ts';
import { VERSION } from './version.ts';

export interface Origin {
  path: string | null;
  bytes: Uint8Array;
  profile: Profile | null;
  /** Which of several meetings in the file, from 1; null where it holds one. */
  part: number | null;
}

export function assemble(reading: Reading, scores: readonly FormatScore[], formatId: string, origin: Origin): Minutes {
  const { document } = reading;
  const attendees = findingsOf(reading, 'attendee').sort(byPlace);
  const items = findingsOf(reading, 'item').sort(byPlace);
  const resolutions = findingsOf(reading, 'resolution').sort(byFirst);
  const actions = findingsOf(reading, 'action').sort(byPlace);
  const ids = new Map<Finding, string>();
  attendees.forEach((finding, i) => ids.set(finding, `p${i + 1}`));
  items.forEach((finding, i) => ids.set(finding, `i${i + 1}`));
  resolutions.forEach((finding, i) => ids.set(finding, `r${i + 1}`));
  actions.forEach((finding, i) => ids.set(finding, `a${i + 1}`));
  const chair = chairOf(reading);
  const ref = (mention: Mention): PersonRef => ({
    text: mention.text,
    name: mention.name,
    attendee: mention.attendee === null ? null : (ids.get(mention.attendee) ?? null),
  });
  const refOrNull = (mention: Mention | null) => (mention === null ? null : ref(mention));
  const itemOf = linker(items, ids);
  const layout = layoutOf(formatId);
  const claim = (finding: Finding & { kind: MeasuredKind }) => ({
    rule: finding.rule,
    confidence: confidenceOf(finding, layout, certaintyOf(document, finding.at)),
    source: sourceOf(document, ...finding.at),
  });
  const byName = new Map(attendees.map((attendee) => [attendee.name, ids.get(attendee) ?? null]));
  return Minutes.parse({
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'minutes', version: VERSION },
    source: sourceFile(document, origin),
    format: {
      id: formatId,
      profile: origin.profile?.name ?? null,
      confidence: scores.find((score) => score.id === formatId)?.confidence ?? 0,
      candidates: scores
        .filter((score) => score.id !== formatId && score.confidence > 0)
        .map(({ id, confidence }) => ({ id, confidence })),
    },
    meeting: meetingOf(reading, chair === null ? null : (ids.get(chair) ?? null), origin.profile),
    attendees: attendees.map((finding) => ({
      id: ids.get(finding),
      name: finding.name,
      honorific: finding.honorific,
      initials: finding.initials,
      role: finding.role,
      organisation: finding.organisation,
      attendance: finding.attendance,
      office: finding.office,
      group: finding.group,
      substitute: finding.substitute === null ? null : (byName.get(finding.substitute) ?? null),
      note: finding.note,
      ...claim(finding),
    })),
    items: items.map((finding) => ({
      id: ids.get(finding),
      number: finding.number,
      printedNumber: finding.printedNumber,
      title: finding.title,
      section: finding.section,
      parent: finding.parent === null ? null : (ids.get(finding.parent) ?? null),
      presenters: finding.presenters.map(ref),
      entries: finding.entries.map((entry) => ({
        kind: entry.kind,
        speaker: refOrNull(entry.speaker),
        text: entry.text.value,
        source: sourceOf(document, entry.text),
      })),
      ...claim(finding),
    })),
    resolutions: resolutions.map((finding): Resolution => ({
      id: ids.get(finding) ?? '',
      item: itemOf(finding),
      label: finding.label,
      kind: finding.verdict,
      text: finding.text,
      mover: refOrNull(finding.mover),
      seconder: refOrNull(finding.seconder),
      vote:
        finding.vote === null
          ? null
          : { ...finding.vote, roll: finding.vote.roll.map(({ person, vote }) => ({ person: ref(person), vote })) },
      ...claim(finding),
    })),
    actions: actions.map((finding) => ({
      id: ids.get(finding),
      item: itemOf(finding),
      text: finding.text,
      owners: finding.owners.map(ref),
      due: finding.due,
      status: finding.status,
      resolution: finding.resolution === null ? null : (ids.get(finding.resolution) ?? null),
      ...claim(finding),
    })),
    diagnostics: ordered(reading.diagnostics),
  });
}

function byPlace(a: Finding, b: Finding): number {
  return placeOf(a) - placeOf(b);
}

/** As their sources begin: a motion may stand on words above it. Of two that begin alike, in the order of their own words. */
function byFirst(a: Finding, b: Finding): number {
  return firstOf(a) - firstOf(b) || placeOf(a) - placeOf(b);
}

function firstOf({ at }: Finding): number {
  let first = Infinity;
  for (const { start } of at) for (const place of start) first = Math.min(first, place);
  return first === Infinity ? 0 : first;
}

/** The item that a place belongs to: the last heading above it. */
function linker(items: readonly ItemFinding[], ids: ReadonlyMap<Finding, string>): (finding: Finding) => string | null {
  const starts = items.map(placeOf);
  return (finding) => {
    const item = items[lastAtOrBelow(starts, placeOf(finding))];
    return item === undefined ? null : (ids.get(item) ?? null);
  };
}

function sourceFile(document: Document, origin: Origin): Minutes['source'] {
  return {
    path: origin.path,
    mediaType: document.mediaType,
    encoding: document.encoding,
    bytes: origin.bytes.length,
    sha256: hashOf(origin.bytes),
    pages: document.pageStarts.length === 0 ? null : document.pageStarts.length,
    part: origin.part,
  };
}

const FIELDS = ['body', 'title', 'date', 'startTime', 'endTime', 'venue', 'status'] as const;

/** A body that the profile gives has no source: the document does not state it. */
function meetingOf(reading: Reading, chair: string | null, profile: Profile | null) {
  const { document } = reading;
  const facts = Object.fromEntries(FIELDS.map((field) => [field, bestFact(reading, field)]));
  const value = (field: (typeof FIELDS)[number]) => facts[field]?.value ?? null;
  const sources: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const fact = facts[field];
    if (fact !== null && fact !== undefined) sources[field] = sourceOf(document, ...fact.at);
  }
  return {
    body: value('body') ?? profile?.body ?? null,
    title: value('title'),
    date: value('date'),
    startTime: value('startTime'),
    endTime: value('endTime'),
    venue: value('venue'),
    status: value('status') ?? 'unknown',
    chair,
    next: findingsOf(reading, 'next').map((finding) => ({
      ...finding.next,
      source: sourceOf(document, ...finding.at),
    })),
    sources,
  };
}

function ordered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => (a.source?.start ?? -1) - (b.source?.start ?? -1));
}
