/** read → cut into meetings → identify → parse → refine → assemble, with the readers and formats that are given. The file to read first. */
import { assemble, type Origin } from './assemble.ts';
import { atLeast } from './confidence.ts';
import { diagnostic } from './diagnostics.ts';
import type { Document } from './document.ts';
import { identify, type FormatScore } from './formats/identify.ts';
import type { Format } from './formats/format.ts';
import { WORDS, type Words } from './formats/words.ts';
import { languageOf, withLanguage } from './language/languages.ts';
import { meetingsOf } from './meetings/index.ts';
import { outlineOf } from './outline/index.ts';
import { withProfile } from './profile/apply.ts';
import type { Profile } from './profile/profile.ts';
import { readWith } from './readers/read.ts';
import type { Read, ReadOptions, TypeReader } from './readers/reader.ts';
import { newReading, type Reading } from './reading.ts';
import { checkDates } from './refiners/dates.ts';
import { dateDueWords } from './refiners/due.ts';
import { refuseOthers } from './refiners/not-minutes.ts';
import { dropOverlaps } from './refiners/overlaps.ts';
import { resolvePeople } from './refiners/people.ts';
import { mergeRestated } from './refiners/restated.ts';
import type { Diagnostic, Minutes } from './schema.ts';

/** How minutes are read. */
export interface ParseOptions extends ReadOptions {
  /** The path as given, for `source.path`. */
  path?: string | null;
  /** A format's id: use this layout instead of identifying one. RangeError where there is none of that name. */
  format?: string;
  /** What is known of these minutes beforehand. */
  profile?: Profile;
  /** Attendees, items, resolutions and actions that are less sure are left out. */
  minConfidence?: number;
  /** The formats that are recognised, in place of all of them; the first of two that fit equally well is taken. */
  formats?: readonly Format[];
}

/** `ParseOptions` that say what to read and recognise: here nothing is there that was not given. */
export interface CoreOptions extends ParseOptions {
  readers: readonly TypeReader[];
  formats: readonly Format[];
}

export type { FormatScore } from './formats/identify.ts';

/** What the minutes say, and why this format was taken. */
export interface Explanation {
  minutes: Minutes;
  /** All formats with the evidence for each, best first. */
  formats: FormatScore[];
}

/** In order: each makes the findings agree with each other in one respect. */
const REFINERS: readonly ((reading: Reading) => void)[] = [
  dropOverlaps,
  mergeRestated,
  resolvePeople,
  dateDueWords,
  checkDates,
];

/**
 * Reads one file of minutes. Of a file that holds several meetings it gives the first, with a diagnostic that says so;
 * `parseAll` gives each. Rejects with ReadError for a file that cannot be read, never for what a document says.
 */
export async function parseMinutes(input: Uint8Array | string, options: CoreOptions): Promise<Minutes> {
  return (await explainMinutes(input, options)).minutes;
}

/** Every meeting that a file holds, in order; `source.part` counts them where there are several. */
export async function parseAll(input: Uint8Array | string, options: CoreOptions): Promise<Minutes[]> {
  return (await explainAll(input, options)).map(({ minutes }) => minutes);
}

/** A file as it was read. */
export interface MinutesRecord {
  document: Document;
  /** Each meeting that it holds; all refer to the document's text. */
  meetings: Minutes[];
}

/** As parseAll, with the document that the meetings were read from. */
export async function readRecord(input: Uint8Array | string, options: CoreOptions): Promise<MinutesRecord> {
  const read = await readWith(input, options);
  const meetings = analyseRead(read, input, options).map(({ minutes }) => minutes);
  return { document: read.document, meetings };
}

/** As parseMinutes, with the reasons for the format that was taken. */
export async function explainMinutes(input: Uint8Array | string, options: CoreOptions): Promise<Explanation> {
  const { minutes, formats } = await analyse(input, options);
  return { minutes, formats };
}

/** As parseAll, with the reasons for the formats that were taken. */
export async function explainAll(input: Uint8Array | string, options: CoreOptions): Promise<Explanation[]> {
  return (await analyseAll(input, options)).map(({ minutes, formats }) => ({ minutes, formats }));
}

export interface Analysis extends Explanation {
  /** The findings with the outline that they were made from. */
  reading: Reading;
}

/** As explainMinutes, with what the result was made of. */
export async function analyse(input: Uint8Array | string, options: CoreOptions): Promise<Analysis> {
  const [first, ...others] = await analyseAll(input, options);
  if (first === undefined) throw new RangeError('a file holds one meeting at least');
  if (others.length > 0) {
    const message = `the file holds ${others.length + 1} meetings, of which this is the first`;
    first.minutes.diagnostics.unshift(diagnostic('several-meetings', message));
  }
  return first;
}

async function analyseAll(input: Uint8Array | string, options: CoreOptions): Promise<Analysis[]> {
  return analyseRead(await readWith(input, options), input, options);
}

function analyseRead({ document, diagnostics }: Read, input: Uint8Array | string, options: CoreOptions): Analysis[] {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const meetings = meetingsOf(document);
  return meetings.map((meeting, index) => {
    const part = meetings.length > 1 ? index + 1 : null;
    const origin = { path: options.path ?? null, bytes, part, profile: options.profile ?? null };
    return analyseDocument(meeting, [...diagnostics], options, origin);
  });
}

function analyseDocument(
  document: Document,
  diagnostics: Diagnostic[],
  options: CoreOptions,
  origin: Origin,
): Analysis {
  const language = languageOf(document.text);
  const inLanguage = (words: Words) => (language === null ? words : withLanguage(words, language));
  const shared = inLanguage(WORDS);
  const common = outlineOf(document, shared);
  const formats = identify(document, common, options.formats);
  const { profile } = options;
  const plain = formatOf(options.formats, options.format ?? profile?.extends ?? formats[0]?.id ?? 'general');
  const spoken = plain.words === WORDS ? shared : inLanguage(plain.words);
  const format = withProfile({ ...plain, words: spoken }, profile);
  const outline = format.words === shared ? common : outlineOf(document, format.words);
  const reading = newReading(document, outline, format.words, diagnostics);
  for (const parser of format.parsers) for (const finding of parser.parse(reading)) reading.findings.push(finding);
  for (const refine of REFINERS) refine(reading);
  // That a file holds several meetings has shown that it is minutes.
  if (origin.part === null) refuseOthers(reading);
  const minutes = assemble(reading, formats, format.id, origin);
  return { minutes: atLeast(minutes, options.minConfidence ?? 0), formats, reading };
}

/** The document as it was read: the text that every source refers to, and its blocks. */
export async function readDocument(
  input: Uint8Array | string,
  options: ReadOptions & Pick<CoreOptions, 'readers'>,
): Promise<Document> {
  return (await readWith(input, options)).document;
}

function formatOf(formats: readonly Format[], id: string): Format {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new RangeError(`no format is called "${id}"`);
  return format;
}
