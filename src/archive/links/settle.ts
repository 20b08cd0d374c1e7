/** Joins groups of forms where that is clear, and notes a doubt where it is not. */
import { addTo } from '../../add-to.ts';
import { clashes, probablyClashes } from './clashes.ts';
import { join, rootOf, type Group } from './groups.ts';
import { agreeInOrganisation } from './organisations.ts';

/** Names in a block are compared each with each; a key that more share tells nobody apart, and is passed over. */
const MAX_BLOCK = 150;

/** Groups under each key; those alone under theirs are left out. */
export function blocksOf(groups: readonly Group[], keysOf: (group: Group) => readonly string[]): Group[][] {
  const blocks = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(keysOf(group))) {
      addTo(blocks, key, group);
    }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= MAX_BLOCK);
}

export interface Pairing {
  rule: string;
  /** Keys such that two groups that `agree` share one. */
  keysOf: (group: Group) => readonly string[];
  agree: (a: Group, b: Group) => boolean;
}

/**
 * Joins the groups that agree. One that agrees with two who cannot be one is ambiguous: it goes with the only one whose
 * organisation it shares, else it stays by itself and the doubt is noted.
 */
export function settlePairs(groups: readonly Group[], { rule, keysOf, agree }: Pairing): void {
  const near = new Map<Group, Set<Group>>();
  for (const block of blocksOf(groups, keysOf))
    for (const [at, one] of block.entries())
      for (const other of block.slice(at + 1)) {
        if (near.get(one)?.has(other) === true || !agree(one, other) || probablyClashes(one, other)) continue;
        near.set(one, (near.get(one) ?? new Set()).add(other));
        near.set(other, (near.get(other) ?? new Set()).add(one));
      }
  const isAmbiguous = (group: Group) => {
    const others = [...(near.get(group) ?? [])];
    return others.some((one, at) => others.slice(at + 1).some((other) => probablyClashes(one, other)));
  };
  const ambiguous = new Set([...near.keys()].filter(isAmbiguous));
  for (const [one, others] of near)
    for (const other of others) if (!ambiguous.has(one) && !ambiguous.has(other)) joinIfClear(one, other, rule);
  for (const group of ambiguous) {
    const others = [...new Set([...(near.get(group) ?? [])].map(rootOf))].filter((other) => other !== rootOf(group));
    const [only, second] = others.filter((other) => agreeInOrganisation(rootOf(group), other));
    if (only !== undefined && second === undefined) joinIfClear(group, only, rule);
    else for (const other of others) doubt(group, other, rule);
  }
}

export interface Attachment {
  rule: string;
  /** The keys under which a name that is cut short is looked for; [] for one that is not. */
  keysOfShort: (group: Group) => readonly string[];
  keysOfFull: (group: Group) => readonly string[];
  /** Whether the full name can be meant at all: two such are a doubt. */
  fits: (short: Group, full: Group) => boolean;
  /** Whether nothing else speaks against it. */
  agrees: (short: Group, full: Group) => boolean;
}

/** Joins names that are cut short with the only person of the body that they can mean. */
export function attach(groups: readonly Group[], { rule, keysOfShort, keysOfFull, fits, agrees }: Attachment): void {
  const shorts = groups.filter((group) => keysOfShort(group).length > 0);
  if (shorts.length === 0) return;
  const full = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(keysOfFull(group))) {
      addTo(full, key, group);
    }
  const meant = new Map<Group, Group[]>();
  for (const short of shorts) {
    const found = [...new Set(keysOfShort(short).flatMap((key) => full.get(key) ?? []))];
    if (found.length > MAX_BLOCK) continue;
    const candidates = found.filter((group) => group !== short && fits(short, group) && !clashes(short, group));
    const [only, second] = candidates;
    if (only === undefined) continue;
    if (second === undefined && agrees(short, only) && !probablyClashes(short, only))
      meant.set(only, [...(meant.get(only) ?? []), short]);
    else for (const candidate of candidates) doubt(short, candidate, rule);
  }
  for (const [person, own] of meant) {
    if (own.length > MAX_BLOCK) continue;
    const isClear = !own.some((one, at) => own.slice(at + 1).some((other) => probablyClashes(one, other)));
    for (const short of own) {
      if (isClear) joinIfClear(short, person, rule);
      else doubt(short, person, rule);
    }
  }
}

export function joinIfClear(one: Group, other: Group, rule: string): void {
  const [a, b] = [rootOf(one), rootOf(other)];
  if (a === b) return;
  if (probablyClashes(a, b)) doubt(a, b, rule);
  else join(a, b, rule);
}

export function doubt(one: Group, other: Group, rule: string): void {
  rootOf(one).doubts.push({ group: other, rule });
}
