/** read → cut into meetings → identify → parse → refine → assemble. The file to read first. */
import { assemble, type Origin } from './assemble.ts';
import { diagnostic } from './diagnostics.ts';
import type { Document } from './document.ts';
import { FORMATS } from './formats/index.ts';
import { identify, type FormatScore } from './formats/identify.ts';
import type { Format } from './formats/format.ts';
import { WORDS } from './formats/words.ts';
import { meetingsOf } from './meetings.ts';
import { outlineOf } from './outline/index.ts';
import { readFile, type ReadOptions } from './readers/index.ts';
import { newReading, type Reading } from './reading.ts';
import { checkDates } from './refiners/dates.ts';
import { dateDueWords } from './refiners/due.ts';
import { refuseOthers } from './refiners/not-minutes.ts';
import { dropOverlaps } from './refiners/overlaps.ts';
import { resolvePeople } from './refiners/people.ts';
import { mergeRestated } from './refiners/restated.ts';
import type { Diagnostic, Minutes } from './schema.ts';

export interface ParseOptions extends ReadOptions {
  /** The path as given, for `source.path`. */
  path?: string | null;
  /** A format's id: use this layout instead of identifying one. RangeError where there is none of that name. */
  format?: string;
}

export type { FormatScore } from './formats/identify.ts';

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
  refuseOthers,
];

/**
 * Reads one file of minutes. Of a file that holds several meetings it gives the first, with a diagnostic that says so;
 * `parseAll` gives each. Rejects with ReadError for a file that cannot be read, never for what a document says.
 */
export async function parseMinutes(input: Uint8Array | string, options: ParseOptions = {}): Promise<Minutes> {
  return (await explainMinutes(input, options)).minutes;
}

/** Every meeting that a file holds, in order; `source.part` counts them where there are several. */
export async function parseAll(input: Uint8Array | string, options: ParseOptions = {}): Promise<Minutes[]> {
  return (await explainAll(input, options)).map(({ minutes }) => minutes);
}

/** As parseMinutes, with the reasons for the format that was taken. */
export async function explainMinutes(input: Uint8Array | string, options: ParseOptions = {}): Promise<Explanation> {
  const [first, ...others] = await explainAll(input, options);
  if (first === undefined) throw new RangeError('a file holds one meeting at least');
  if (others.length > 0) {
    const message = `the file holds ${others.length + 1} meetings, of which this is the first`;
    first.minutes.diagnostics.unshift(diagnostic('several-meetings', message));
  }
  return first;
}

/** As parseAll, with the reasons for the formats that were taken. */
export async function explainAll(input: Uint8Array | string, options: ParseOptions = {}): Promise<Explanation[]> {
  const { document, diagnostics } = await readFile(input, options);
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const meetings = meetingsOf(document);
  return meetings.map((meeting, index) => {
    const origin = { path: options.path ?? null, bytes, part: meetings.length > 1 ? index + 1 : null };
    return explainDocument(meeting, [...diagnostics], options.format, origin);
  });
}

function explainDocument(
  document: Document,
  diagnostics: Diagnostic[],
  wanted: string | undefined,
  origin: Origin,
): Explanation {
  const common = outlineOf(document, WORDS);
  const formats = identify(document, common, FORMATS);
  const format = formatOf(wanted ?? formats[0]?.id ?? 'general');
  const outline = format.words === WORDS ? common : outlineOf(document, format.words);
  const reading = newReading(document, outline, format.words, diagnostics);
  for (const parser of format.parsers) for (const finding of parser.parse(reading)) reading.findings.push(finding);
  for (const refine of REFINERS) refine(reading);
  return { minutes: assemble(reading, formats, format.id, origin), formats };
}

/** The document as it was read: the text that every source refers to, and its blocks. */
export async function readDocument(input: Uint8Array | string, options: ReadOptions = {}): Promise<Document> {
  return (await readFile(input, options)).document;
}

function formatOf(id: string): Format {
  const format = FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new RangeError(`no format is called "${id}"`);
  return format;
}
