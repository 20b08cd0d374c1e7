/** Small archives for tests: minutes of invented bodies, and what is none. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Minutes of one meeting, another for each number. */
export function minutesOf(number: number): string {
  const day = (number % 28) + 1;
  return [
    `Minutes of the Ferry Trust held on ${day} June 2016`,
    '',
    `Present: Ann Lee, Tom Ashe, Rob Day`,
    '',
    '1. The roof',
    '',
    `The roof leaks above seat ${number}. It was agreed that £${number + 100} be spent on slates.`,
    '',
    `ACTION: Ann Lee to mend seat ${number} by 30 June.`,
    '',
  ].join('\n');
}

/** Two meetings in one file. */
export const TWO_MEETINGS = [minutesOf(3), minutesOf(9)].join('\n\n');

export const NO_MINUTES = 'Take two eggs, beat them well, and fold in the flour.\n';
/** Bytes of no type that is read. */
export const BROKEN = '\0\x01\x02\x03\0\0\xff';

/** Writes files below a folder, by their relative names. */
export function plant(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** The files below a folder with what they hold, by relative name; hidden ones left out. */
export function tree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => !/(?:^|\/)\./.test(name) && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The counts that `batch --json` prints. */
export interface Counted {
  documents: number;
  converted: number;
  unchanged: number;
  failed: number;
  'not-minutes': number;
  meetings: number;
  complete: boolean;
}

export function countsIn(out: string): Counted {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Counted;
}
