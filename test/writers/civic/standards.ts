/** The published schemas of the standards, which lie beside the project where they are there at all. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../fixtures/cases.ts';

/** From the project's root. */
export const STANDARDS = '../shared/standards';

const FOLDER = join(ROOT, STANDARDS);

export const ARE_THERE = existsSync(FOLDER);

export function readStandard(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

export function readSchema<T>(path: string): T {
  return JSON.parse(readStandard(path)) as T;
}
