/** The JSON files of an archive, and the meetings that are in each. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { byText } from '../../compare.ts';
import { hashOf } from '../../hash.ts';
import { referenceProblems } from '../../references.ts';
import { Minutes } from '../../schema.ts';

export interface DocumentFile {
  /** Relative to the archive, with "/". */
  document: string;
  path: string;
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
}

export interface NamedMeeting {
  meeting: string;
  minutes: Minutes;
}

/** A document that is no JSON of meetings; the message says why. */
export class DocumentError extends Error {}

const JSON_FILE = /\.json$/i;
const NDJSON_FILE = /\.ndjson$/i;

/** The JSON files below a folder in the order of their names, hidden ones left out; or the one file that is named. */
export async function documentsIn(archive: string): Promise<DocumentFile[]> {
  const stats = await stat(archive);
  if (!stats.isDirectory()) return [await documentOf(dirname(archive), basename(archive))];
  const found: DocumentFile[] = [];
  for await (const document of below(archive, '')) found.push(document);
  return found;
}

async function* below(root: string, folder: string): AsyncGenerator<DocumentFile> {
  const all = await readdir(join(root, folder), { withFileTypes: true });
  const seen = all.filter(({ name }) => !name.startsWith('.')).sort((a, b) => byText(a.name, b.name));
  for (const entry of seen) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* below(root, path);
    else if (JSON_FILE.test(entry.name)) yield await documentOf(root, path);
  }
}

async function documentOf(root: string, document: string): Promise<DocumentFile> {
  const path = join(root, document);
  const { size, mtimeMs } = await stat(path);
  return { document, path, size, modified: Math.floor(mtimeMs) };
}

export interface Read {
  sha256: string;
  /** To be gone through once. Throws DocumentError. */
  meetings: AsyncIterable<NamedMeeting>;
}

/**
 * A document and its meetings. A meeting is named as its file without ".json"; those of NDJSON, or of an array, as the
 * file and their line or place: "all.ndjson#3".
 */
export async function readDocument({ document, path }: DocumentFile): Promise<Read> {
  if (NDJSON_FILE.test(document)) return { sha256: await hashOfFile(path), meetings: linesOf(document, path) };
  const bytes = await readFile(path);
  return { sha256: hashOf(bytes), meetings: meetingsIn(document, bytes) };
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

// eslint-disable-next-line @typescript-eslint/require-await -- lines of NDJSON are waited for, and this is used as they are
async function* meetingsIn(document: string, bytes: Buffer): AsyncGenerator<NamedMeeting> {
  const value = parsed(bytes.toString());
  const name = document.replace(JSON_FILE, '');
  const meetings = Array.isArray(value)
    ? value.map((each: unknown, index) => ({ meeting: `${name}#${String(index + 1)}`, minutes: checked(each) }))
    : [{ meeting: name, minutes: checked(value) }];
  yield* meetings;
}

async function* linesOf(document: string, path: string): AsyncGenerator<NamedMeeting> {
  let number = 0;
  const stream = createReadStream(path);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      yield { meeting: `${document}#${String(number)}`, minutes: inLine(line, number) };
    }
  } finally {
    stream.destroy();
  }
}

function inLine(line: string, number: number): Minutes {
  try {
    return checked(parsed(line));
  } catch (error) {
    throw new DocumentError(`line ${String(number)}: ${(error as Error).message}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DocumentError('is not JSON');
  }
}

function checked(value: unknown): Minutes {
  const result = Minutes.safeParse(value);
  const [problem] = result.success
    ? [...referenceProblems(result.data), ...dayProblems(result.data)]
    : result.error.issues;
  if (problem !== undefined) throw new DocumentError(`${problem.path.join('.') || 'it'}: ${problem.message}`);
  return value as Minutes;
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Days and times that no calendar or clock has: a database refuses them. */
function dayProblems({ meeting, actions }: Minutes): { path: PropertyKey[]; message: string }[] {
  const days = [meeting.date, ...meeting.next.map(({ date }) => date), ...actions.map(({ due }) => due?.date ?? null)];
  const day = days.find((each) => each !== null && !isDay(each));
  const time = [meeting.startTime, meeting.endTime].find((each) => each !== null && !CLOCK.test(each));
  return [
    ...(day === undefined ? [] : [{ path: ['date'], message: `${String(day)} is no day` }]),
    ...(time === undefined ? [] : [{ path: ['meeting', 'startTime'], message: `${String(time)} is no time` }]),
  ];
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !date.startsWith('0000') && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
