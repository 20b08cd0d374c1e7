/** The same minutes as files of every type: fixtures/types/<layout>/, which scripts/make-types writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { agreementOf } from '../../scripts/make-types/agreement.mjs';
import { ReadError } from '../../src/diagnostics.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import type { Minutes } from '../../src/schema.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const FOLDER = 'fixtures/types';

/** The file that the others are compared with. */
export const TEXT = 'minutes.txt';

export const bytesOf = (path: string): Uint8Array => readFileSync(join(ROOT, path));

const parsed = new Map<string, Promise<Minutes>>();

function parse(path: string): Promise<Minutes> {
  const known = parsed.get(path) ?? parseMinutes(bytesOf(path), { path });
  parsed.set(path, known);
  return known;
}

/** Whether the reader of a type, or the recognition of scanned pages, is not there. */
const isNotRead = (error: unknown) =>
  error instanceof ReadError && /not read yet|scanned and not read/.test(error.message);

/** Asserts that a file gives what the text of the same minutes gives; calls `skip` where its type is not read. */
export async function expectAgreement(
  layout: string,
  file: string,
  floor: number,
  options: { near?: boolean; numbered?: boolean; skip: () => void },
): Promise<void> {
  const wanted = await parse(`${FOLDER}/${layout}/${TEXT}`);
  const found = await parse(`${FOLDER}/${layout}/${file}`).catch((error: unknown) => {
    if (!isNotRead(error)) throw error;
    return null;
  });
  if (found === null) return options.skip();
  const { f1, differences } = agreementOf(wanted, found, {
    near: options.near ?? false,
    numbered: options.numbered ?? true,
  });
  expect(f1, differences.join('\n')).toBeGreaterThanOrEqual(floor);
}
