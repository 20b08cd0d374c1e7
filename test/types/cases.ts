/** The same minutes as files of every type: fixtures/types/<layout>/, which scripts/make-types writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { agreementOf } from '../../scripts/make-types/agreement.mjs';
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

/** Asserts that a file gives what the text of the same minutes gives; `near`: where most of the words do. */
export async function expectAgreement(layout: string, file: string, floor: number, near = false): Promise<void> {
  const wanted = await parse(`${FOLDER}/${layout}/${TEXT}`);
  const found = await parse(`${FOLDER}/${layout}/${file}`);
  const { f1, differences } = agreementOf(wanted, found, { near });
  expect(f1, differences.join('\n')).toBeGreaterThanOrEqual(floor);
}
