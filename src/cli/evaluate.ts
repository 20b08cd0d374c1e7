/** Results for gold, one after the other, scored. */
import { readFile } from 'node:fs/promises';
import { binsOf, claimsOf, errorOf, type Bin, type Claim } from '../eval/reliability.ts';
import { scoreDocument } from '../eval/score.ts';
import type { AnyMinutes } from '../eval/result.ts';
import { summaryOf, type Row, type Summary } from '../eval/summary.ts';
import { UsageError } from './errors.ts';
import { readGold, type GoldFile } from './gold-files.ts';
import type { Io } from './io.ts';
import { whyNot, type ResultSource } from './results.ts';

/** Documents of which lines can be counted without reading them as the program does: there sources are checked. */
const PLAIN = /\.(?:txt|md)$/;

/** A row with what `npm run calibrate` counts. */
export interface ClaimedRow extends Row {
  document: string | null;
  /** The format that was chosen. */
  format: string | null;
  claims: Claim[];
}

export interface Evaluation {
  summary: Summary;
  rows: ClaimedRow[];
  /** Of resolutions and actions, which are what people act on. */
  reliability: { error: number | null; bins: Bin[] };
  /** How many files of gold could not be read, and were told of. */
  unread: number;
}

/** `onRow` is called with each document's score as soon as it is known. */
export async function evaluate(
  io: Io,
  gold: readonly string[],
  root: string | undefined,
  results: ResultSource,
  onRow: (row: Row) => Promise<void>,
): Promise<Evaluation> {
  const rows: ClaimedRow[] = [];
  let unread = 0;
  try {
    for (const path of gold) {
      const file = await readGold(io, path, root);
      if (file === null) {
        unread++;
        continue;
      }
      const row = await rowOf(file, results);
      rows.push(row);
      await onRow(row);
    }
  } finally {
    await results.close();
  }
  const bins = binsOf(rows.flatMap(({ claims }) => claims.filter(({ kind }) => DECIDED.has(kind))));
  return { summary: summaryOf(rows), rows, reliability: { error: errorOf(bins), bins }, unread };
}

const DECIDED: ReadonlySet<Claim['kind']> = new Set(['resolutions', 'actions']);

/** A document without a result is scored as one in which nothing was found. */
async function rowOf(file: GoldFile, results: ResultSource): Promise<ClaimedRow> {
  const { name, gold, document } = file;
  let result: AnyMinutes = {};
  let error: string | null = null;
  try {
    result = await results.resultOf(file);
  } catch (reason) {
    if (reason instanceof UsageError) throw reason;
    error = whyNot(reason);
  }
  const text = document !== null && PLAIN.test(document) ? await readFile(document, 'utf8') : null;
  const { score, pairs } = scoreDocument(gold, result, text);
  const format = typeof result.format?.id === 'string' ? result.format.id : null;
  return { name, error, ...score, document, format, claims: claimsOf(result, pairs) };
}
