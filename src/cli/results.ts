/** Where the JSON comes from that is scored: this program, another one, or files. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { ReadError } from '../diagnostics.ts';
import type { AnyMinutes } from '../eval/result.ts';
import type { ParseOptions } from '../pipeline.ts';
import type { Flags } from './command.ts';
import { DEFAULT_TIMEOUT } from '../thread.ts';
import { openEngine } from './engine.ts';
import { FileError, reasonOf, UsageError } from './errors.ts';
import type { GoldFile } from './gold-files.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { profilesOf } from './profiles.ts';

export interface ResultSource {
  /** The JSON for a document. Rejects with an error whose message says why there is none. */
  resultOf(gold: GoldFile): Promise<AnyMinutes>;
  close(): Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

export function resultsFrom(io: Io, flags: Flags, options: ParseOptions): ResultSource {
  const { results, program } = flags;
  if (results !== undefined && program !== undefined)
    throw new UsageError('--results and --program exclude each other');
  if (results !== undefined) return { resultOf: (gold) => fromFolder(results, gold), close: nothing };
  if (program !== undefined)
    return { resultOf: (gold) => fromProgram(program, documentOf(gold), flags.timeout), close: nothing };
  const profiles = profilesOf(io, flags);
  const engine = openEngine(flags.timeout);
  return {
    resultOf: async (gold) => {
      const path = documentOf(gold);
      const { bytes } = await readInput(io, path);
      const [minutes] = await engine.run('minutes', bytes, { ...options, ...(await profiles.for(path)), path });
      return minutes ?? {};
    },
    close: () => engine.close(),
  };
}

/** What a person is told of an error, on one line. */
export function whyNot(error: unknown): string {
  if (error instanceof FileError || error instanceof ReadError) return error.message;
  return reasonOf(error);
}

function documentOf({ document, said }: GoldFile): string {
  if (document === null) throw new FileError(said, `${said} is not to be found (--root)`);
  return document;
}

/** Named as the gold is, or as the document is. */
async function fromFolder(folder: string, { name, said }: GoldFile): Promise<AnyMinutes> {
  const names = [...new Set([name, parse(said).name, parse(said).base])].map((each) => `${each}.json`);
  for (const file of names) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => null);
    if (text !== null) return jsonOf(text, file);
  }
  throw new FileError(folder, `holds no ${names.join(', ')}`);
}

function jsonOf(text: string, what: string): AnyMinutes {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, as is JSON that is no object.
  }
  throw new FileError(what, `${what} is not the JSON of one meeting`);
}

/** Words of a command line; those in double quotes are one. */
const WORDS = /[^\s"]+|"[^"]*"/g;

function fromProgram(command: string, document: string, seconds = DEFAULT_TIMEOUT): Promise<AnyMinutes> {
  const [program, ...args] = (command.match(WORDS) ?? []).map((word) => word.replace(/^"|"$/g, ''));
  if (program === undefined) throw new UsageError('--program names no command');
  const child = spawn(program, [...args, document], { stdio: ['ignore', 'pipe', 'pipe'], timeout: seconds * 1000 });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      try {
        done(jsonOf(Buffer.concat(out).toString(), 'what it prints'));
      } catch (error) {
        const said = Buffer.concat(err).toString().trim().split('\n').at(-1);
        fail(new Error(said ? `exit ${String(code)}: ${said}` : whyNot(error)));
      }
    });
  });
}
