/** Where the JSON of each document goes: no two documents share a place, in one run or over many. */
import { existsSync } from 'node:fs';
import type { Input } from './inputs.ts';
import { numberOf, type Entry, type Journal } from './journal.ts';

export interface Claim {
  target: string;
  /** What is recorded of it. */
  known: Entry | null;
}

export interface Targets {
  /** Null for a document that this run has already. */
  claim(input: Input): Claim | null;
}

/** `journal` null: nothing is known from earlier runs. `again`: whether a document may come a second time. */
export function openTargets(journal: Journal | null, again = false): Targets {
  /** Which document has taken a place; both as numbers. */
  const taken = new Map<number, number>();
  return {
    claim: ({ wanted, origin }) => {
      const claimant = numberOf(origin);
      for (let count = 1; ; count++) {
        const target = count === 1 ? wanted : `${wanted}~${count}`;
        const place = placeOf(target);
        const holder = taken.get(place);
        if (holder === claimant && !again) return null;
        if (holder !== undefined && holder !== claimant) continue;
        const known = journal?.find(target) ?? null;
        // What has moved away gives its place up to what is found there now.
        if (known !== null && known.origin !== origin && existsSync(fileOf(known.origin))) continue;
        taken.set(place, claimant);
        return { target, known };
      }
    },
  };
}

/** Windows and macOS keep no two files whose names differ in case, or in how accents are written, alone. */
function placeOf(target: string): number {
  return numberOf(target.normalize('NFC').toLowerCase());
}

const MEMBER = '\0';

/** The whole path of a document; of a member, that of its archive and its name. */
export function originOf(file: string, member: string | null = null): string {
  return member === null ? file : `${file}${MEMBER}${member}`;
}

function fileOf(origin: string): string {
  return origin.split(MEMBER)[0] ?? origin;
}
