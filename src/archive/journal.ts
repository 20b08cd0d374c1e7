/**
 * What became of every document, below the output folder: one line of JSON each, appended when the document is done. A
 * program that is killed leaves at most a line that is not whole, which is cut off; of two lines on one target the later
 * holds. In memory there is a number for each, not the line.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Known } from './job.ts';
import { STATE_FOLDER } from './write-whole.ts';

export interface Entry extends Known {
  target: string;
  /** The file that it was read from, with its whole path. */
  origin: string;
}

export interface Journal {
  /** Null where nothing is recorded. */
  find(target: string): Entry | null;
  add(entry: Entry): void;
  close(): void;
}

const NEWLINE = 0x0a;
const CHUNK = 64 * 1024;
/** Most entries are shorter: read at once. */
const USUAL_LINE = 1024;
/** Lines that no longer hold, in proportion to those that do, before the file is written anew. */
const WASTE = 1;

function fileIn(folder: string): string {
  return join(folder, STATE_FOLDER, 'journal.ndjson');
}

export function hasJournal(folder: string): boolean {
  return existsSync(fileIn(folder));
}

/** Opens the journal of an output folder, which is made where there is none. Throws what the file system throws. */
export function openJournal(folder: string): Journal {
  const file = fileIn(folder);
  mkdirSync(dirname(file), { recursive: true });
  let handle = openSync(file, 'a+');
  const read = readLines(handle);
  let { places, end } = read;
  ftruncateSync(handle, end);
  if (read.lines > places.size * (1 + WASTE)) {
    const draft = `${file}.draft`;
    ({ places, end } = rewrite(handle, places, draft));
    closeSync(handle);
    renameSync(draft, file);
    handle = openSync(file, 'a+');
  }
  return {
    find: (target) => {
      const place = places.get(numberOf(target));
      const entry = place === undefined ? null : entryOf(lineAt(handle, place));
      return entry?.target === target ? entry : null;
    },
    add: (entry) => {
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      writeSync(handle, line);
      places.set(numberOf(entry.target), end);
      end += line.length;
    },
    close: () => {
      sync(handle);
      closeSync(handle);
    },
  };
}

/** Node.js's permission model refuses it for every file: what is written then reaches the disk in the system's own time. */
function sync(handle: number): void {
  try {
    fsyncSync(handle);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ACCESS_DENIED') throw error;
  }
}

/** What stands for a text where millions are kept: 48 bits of its hash. Who needs to be certain compares the text. */
export function numberOf(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}

interface Places {
  /** Where the line on each target begins. */
  places: Map<number, number>;
  /** Where the last whole line ends. */
  end: number;
}

function readLines(handle: number): Places & { lines: number } {
  const places = new Map<number, number>();
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  let [end, lines] = [0, 0];
  for (let at = 0, size; (size = readSync(handle, chunk, 0, CHUNK, at)) > 0; at += size) {
    rest = Buffer.concat([rest, chunk.subarray(0, size)]);
    let from = 0;
    for (let to; (to = rest.indexOf(NEWLINE, from)) >= 0; from = to + 1) {
      const entry = entryOf(rest.toString('utf8', from, to));
      if (entry !== null) places.set(numberOf(entry.target), end);
      end += to + 1 - from;
      lines++;
    }
    rest = rest.subarray(from);
  }
  return { places, end, lines };
}

function rewrite(handle: number, places: ReadonlyMap<number, number>, draft: string): Places {
  const anew = openSync(draft, 'w');
  const moved = new Map<number, number>();
  let end = 0;
  for (const [number, place] of places) {
    moved.set(number, end);
    end += writeSync(anew, `${lineAt(handle, place)}\n`);
  }
  sync(anew);
  closeSync(anew);
  return { places: moved, end };
}

function lineAt(handle: number, place: number): string {
  for (let size = USUAL_LINE; ; size *= 2) {
    const bytes = Buffer.alloc(size);
    const length = readSync(handle, bytes, 0, size, place);
    const end = bytes.indexOf(NEWLINE);
    if (end >= 0 || length < size) return bytes.toString('utf8', 0, end < 0 ? length : end);
  }
}

/** Null for what no run has written whole. */
function entryOf(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Entry;
    return typeof entry.target === 'string' && Array.isArray(entry.outputs) ? entry : null;
  } catch {
    return null;
  }
}
