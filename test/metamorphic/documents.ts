/** The texts that are rewritten: fixtures, and the shared corpus where it is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Document } from '../../src/document.ts';
import { hashOf } from '../../src/hash.ts';
import { parseMinutes, readDocument } from '../../src/pipeline.ts';
import type { Minutes } from '../../src/schema.ts';
import { CORPUS_TEXTS } from '../corpus/texts.ts';
import { CASES, ROOT } from '../fixtures/cases.ts';

/** A text of minutes with line feeds, and what is read from it. */
export interface Original {
  /** From the project's root. */
  path: string;
  type: '.txt' | '.md' | '.html';
  text: string;
  document: Document;
  minutes: Minutes;
}

const TEXT_LIKE = /\.(?:txt|md|html)$/;
const ARCHIVE = 'fixtures/archive';

const archived = readdirSync(join(ROOT, ARCHIVE)).sort();
const FIXTURES: readonly string[] = [
  ...CASES.map(({ source }) => source),
  ...archived.filter((name) => TEXT_LIKE.test(name)).map((name) => `${ARCHIVE}/${name}`),
];

const read = new Map<string, Promise<Original>>();

function originalOf(path: string): Promise<Original> {
  const original = read.get(path) ?? readOriginal(path);
  read.set(path, original);
  return original;
}

async function readOriginal(path: string): Promise<Original> {
  const text = readFileSync(join(ROOT, path), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const bytes = Buffer.from(text);
  const type = extname(path) as Original['type'];
  return { path, type, text, document: await readDocument(bytes), minutes: await parseMinutes(bytes) };
}

/** Whether a file is one of the one in so many that are taken: told by its path, the same each time. */
function isTaken(path: string, oneIn: number, salt: string): boolean {
  return parseInt(hashOf(Buffer.from(salt + path)).slice(0, 8), 16) % oneIn === 0;
}

/** One fixture in so many, and those that are asked for. */
export function fixtures(oneIn: number, salt: string, wanted: readonly string[]): Promise<Original[]> {
  const paths = FIXTURES.filter((path) => wanted.includes(path) || isTaken(path, oneIn, salt));
  return Promise.all(paths.map(originalOf));
}

/** One text of the corpus in so many; none where it is not there. */
export function corpus(oneIn: number, salt: string): Promise<Original[]> {
  return Promise.all(CORPUS_TEXTS.filter((path) => isTaken(path, oneIn, salt)).map(originalOf));
}
