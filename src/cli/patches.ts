/** `--patch`: minutes with the corrections of a file. */
import { readFile } from 'node:fs/promises';
import type { Patch } from '../patch/patch.ts';
import type { MinutesRecord, ParseOptions } from '../pipeline.ts';
import type { Minutes } from '../schema.ts';
import type { Flags } from './command.ts';
import type { Engine } from './engine.ts';
import { errorLine, FileError, reasonOf, UsageError } from './errors.ts';
import type { InputFile } from './input.ts';
import type { Io } from './io.ts';
import { complain } from './io.ts';

export interface OpenPatch {
  patch: Patch;
  /** The meetings of a file with the corrections in them; those that are lost are told of on standard error. */
  apply: (name: string, record: MinutesRecord, minConfidence: number | undefined) => Promise<Minutes[]>;
}

/** Null where none is asked for. Rejects with FileError for a file that is no patch, UsageError where several files are named. */
export async function openPatch(io: Io, { patch: path }: Flags, files: readonly string[]): Promise<OpenPatch | null> {
  if (path === undefined) return null;
  if (files.length > 1) throw new UsageError('--patch goes with one FILE');
  const patch = await loadPatch(path);
  return {
    patch,
    apply: async (name, { document, meetings }, minConfidence) => {
      const { applyPatchToAll } = await import('../patch/apply.ts');
      const { atLeast } = await import('../confidence.ts');
      const [first] = meetings;
      if (first !== undefined && first.source.sha256 !== patch.document.sha256)
        await complain(io, errorLine(name, 'is another file than the corrections were made for: they go by its words'));
      const corrected = applyPatchToAll(meetings, patch, document);
      for (const { diagnostics } of corrected)
        for (const { code, message } of diagnostics)
          if (code === 'correction-not-placed') await complain(io, errorLine(name, message));
      return corrected.map((minutes) => atLeast(minutes, minConfidence ?? 0));
    },
  };
}

async function loadPatch(path: string): Promise<Patch> {
  const { PatchError, readPatch } = await import('../patch/patch.ts');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new FileError(path, reasonOf(error));
  });
  try {
    return readPatch(text);
  } catch (error) {
    if (error instanceof PatchError) throw new FileError(path, error.message);
    throw error;
  }
}

type OneFile = Pick<InputFile, 'name' | 'bytes' | 'several'>;

interface Means {
  engine: Engine;
  patch: OpenPatch | null;
}

/** A file with its meetings, corrected where there is a patch. */
export async function readRecordOf(
  { engine, patch }: Means,
  { name, bytes, several }: OneFile,
  options: ParseOptions,
): Promise<MinutesRecord> {
  if (patch === null) return engine.run('record', bytes, options);
  if (several) throw new UsageError('--patch goes with one FILE');
  // A claim that is not sure may be the one that was corrected: it is left out afterwards.
  const { minConfidence, ...all } = options;
  const record = await engine.run('record', bytes, all);
  return { ...record, meetings: await patch.apply(name, record, minConfidence) };
}

/** The meetings of a file; its text only where it is asked for: it may have to cross from one thread to another. */
export async function readMeetings(
  { engine, patch, needsText }: Means & { needsText: boolean },
  file: OneFile,
  options: ParseOptions,
): Promise<{ meetings: readonly Minutes[]; text?: string }> {
  if (patch === null && !needsText) return { meetings: await engine.run('minutes', file.bytes, options) };
  const { meetings, document } = await readRecordOf({ engine, patch }, file, options);
  return { meetings, text: document.text };
}
