/** What a thread does with a document: read it, see whether it is known, convert it, write its JSON. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../reason.ts';
import type { Minutes } from '../schema.ts';
import { stringifyJson } from '../writers/json.ts';
import { hashOf } from '../hash.ts';
import { bytesOf } from './content.ts';
import { convert, namesOfMeetings } from './convert.ts';
import { whyUnread } from './failure.ts';
import { NO_OUTCOME, type Failure, type Job, type Known, type Outcome, type Output } from './job.ts';
import { csvLinesOf, joined } from './csv-set/lines.ts';
import { writeWhole } from './write-whole.ts';

/** Errors that every other document would meet, too. */
const OF_THE_FOLDER = new Set(['EACCES', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'ENOSPC', 'EPERM', 'EROFS']);

/** Rejects only where no result can be written: with an error whose message says why. */
export async function processDocument(job: Job): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(job.content);
  } catch (error) {
    return failed(null, whyUnread(error));
  }
  const sha256 = hashOf(bytes);
  const known = await stillTrue(job, sha256);
  if (known !== null) return known;
  if (job.dryRun) return { ...NO_OUTCOME, status: 'converted', sha256 };
  const { meetings, failure } = await convert(bytes, { ...job.options, path: job.path });
  if (failure !== null) return failed(sha256, failure);
  if (meetings.length === 0) return { ...NO_OUTCOME, status: 'not-minutes', sha256 };
  let outputs: Output[];
  try {
    outputs = job.folder === null ? [] : await writeMeetings(job.folder, job.target, meetings);
  } catch (error) {
    if (OF_THE_FOLDER.has((error as NodeJS.ErrnoException).code ?? '')) throw new Error(reasonOf(error));
    return failed(sha256, { code: 'unwritable', message: `its result cannot be written: ${reasonOf(error)}` });
  }
  return { ...textsOf(job, meetings), status: 'converted', sha256, outputs, meetings: meetings.length, failure: null };
}

function failed(sha256: string | null, failure: Failure): Outcome {
  return { ...NO_OUTCOME, status: 'failed', sha256, failure };
}

/** What was recorded of the document, where it holds: the same bytes and options, every output there as it was written. */
async function stillTrue(job: Job, sha256: string): Promise<Outcome | null> {
  const { known } = job;
  if (known === null || known.sha256 !== sha256 || known.key !== job.key || known.path !== job.path) return null;
  if (known.status !== 'converted') return { ...NO_OUTCOME, status: known.status, sha256, failure: known.failure };
  const texts = job.folder === null ? null : await readOutputs(job.folder, known);
  if (texts === null) return null;
  const wantsTexts = job.wants.ndjson || job.wants.csv;
  const meetings = wantsTexts ? texts.map((text) => JSON.parse(text) as Minutes) : [];
  return {
    ...textsOf(job, meetings),
    status: 'unchanged',
    sha256,
    outputs: known.outputs,
    meetings: known.outputs.length,
    failure: null,
  };
}

/** Null where one is missing or is not what was written, as a loss of power may leave it. */
async function readOutputs(folder: string, { outputs }: Known): Promise<string[] | null> {
  const texts: string[] = [];
  for (const { name, sha256 } of outputs) {
    const content = await readFile(join(folder, name)).catch(() => null);
    if (content === null || hashOf(content) !== sha256) return null;
    texts.push(content.toString());
  }
  return texts;
}

async function writeMeetings(folder: string, target: string, meetings: readonly Minutes[]): Promise<Output[]> {
  const names = namesOfMeetings(target, meetings.length);
  const outputs: Output[] = [];
  for (const [index, minutes] of meetings.entries()) {
    const text = `${stringifyJson(minutes, 2)}\n`;
    const name = `${names[index] ?? target}.json`;
    await writeWhole(folder, name, text);
    outputs.push({ name, sha256: hashOf(text) });
  }
  return outputs;
}

function textsOf({ target, wants }: Job, meetings: readonly Minutes[]): Pick<Outcome, 'ndjson' | 'csv'> {
  const names = namesOfMeetings(target, meetings.length);
  const tables = () => joined(meetings.map((minutes, index) => csvLinesOf(names[index] ?? target, minutes)));
  return {
    ndjson: wants.ndjson ? meetings.map((minutes) => `${stringifyJson(minutes)}\n`).join('') : '',
    csv: wants.csv ? tables() : null,
  };
}
