/** Resolutions and actions: texts that say the same; then kinds, votes, owners, dates and links. */
import { alternatives, nameKey, overlap, samePerson } from './compare.ts';
import { isLinked, printed, tallyOf, type Found, type Notes } from './context.ts';
import type { GoldAction, GoldResolution } from './gold.ts';
import { mark, pair, type Measures, type Pairs, type Share, type Tally } from './measures.ts';
import { listOf, type AnyClause, type AnyPerson } from './result.ts';

/** Half of the words make a match. */
const THRESHOLD = 0.5;
/** What decides between wordings that fit equally well: the item, what counts, the date. */
const ITEM_BONUS = 0.1;
const COUNTS_BONUS = 0.01;
const DUE_BONUS = 0.02;
const SHOWN = 60;

type GoldClause = GoldResolution | GoldAction;

interface ClauseScore<W> {
  tally: Tally & Measures & { links: Share };
  pairs: Pairs;
  /** Found with what is wanted, where that counts. */
  hits: [found: AnyClause, wanted: W][];
}

function scoreClauses<W extends GoldClause>(
  name: 'resolution' | 'action',
  clauses: readonly AnyClause[],
  wanted: readonly W[],
  found: Found,
  notes: Notes,
): ClauseScore<W> {
  const pairs = pair(clauses, wanted, (one, want) => likeness(one, want, found), THRESHOLD);
  const telling = {
    name,
    found: (one: AnyClause) => `[${printed(found.itemById.get(one.item)?.number)}] ${printed(one.text)}`,
    wanted: (one: W) => `[${one.item ?? '-'}] ${listOf(one.text)[0] ?? ''}`,
  };
  const tally = tallyOf(pairs, clauses, wanted, telling, notes);
  const hits: [AnyClause, W][] = [];
  const links: Share = [0, 0];
  for (const [index, at] of pairs.byWanted) {
    const want = wanted[index];
    const got = clauses[at];
    if (want === undefined || got === undefined || want.optional === true) continue;
    hits.push([got, want]);
    if (want.item) mark(links, isLinked(found, got, want.item));
  }
  return { tally: { ...tally, links }, pairs, hits };
}

function likeness(one: AnyClause, want: GoldClause, found: Found): number {
  const words = Math.max(...listOf(want.text).map((text) => overlap(one.text, text)));
  if (words < THRESHOLD) return 0;
  const isDue = 'due' in want && Boolean(want.due) && one.due?.date === want.due;
  return (
    words +
    (want.item && isLinked(found, one, want.item) ? ITEM_BONUS : 0) +
    (want.optional === true ? 0 : COUNTS_BONUS) +
    (isDue ? DUE_BONUS : 0)
  );
}

function beginningOf({ text }: GoldClause): string {
  return (listOf(text)[0] ?? '').slice(0, SHOWN);
}

export interface ResolutionScore extends ClauseScore<GoldResolution> {
  kinds: Share;
  /** Movers, seconders and what is said of the vote. */
  votes: Share;
}

export function scoreResolutions(found: Found, gold: readonly GoldResolution[], notes: Notes): ResolutionScore {
  const score = scoreClauses('resolution', found.resolutions, gold, found, notes);
  const kinds: Share = [0, 0];
  const votes: Share = [0, 0];
  for (const [got, want] of score.hits) {
    if (want.kind !== undefined) mark(kinds, want.kind.includes(String(got.kind)));
    const title = beginningOf(want);
    for (const key of ['mover', 'seconder'] as const) {
      const name = want[key];
      if (!name) continue;
      const said = nameOf(got[key], found);
      const isRight = alternatives(name).some((form) => samePerson(said, form) || sameSurname(said, form));
      if (!mark(votes, isRight)) notes.wrong.push(`${key} of "${title}": got ${JSON.stringify(said)}`);
    }
    for (const [key, value] of Object.entries(want.vote ?? {})) {
      if (!mark(votes, (got.vote?.[key] ?? null) === value))
        notes.wrong.push(`vote.${key} of "${title}": got ${JSON.stringify(got.vote?.[key])}, want ${String(value)}`);
    }
  }
  return { ...score, kinds, votes };
}

function nameOf(person: AnyPerson | null | undefined, { personById }: Found): unknown {
  return personById.get(person?.attendee)?.name ?? person?.name ?? person?.text;
}

function sameSurname(a: unknown, b: string): boolean {
  return nameKey(a).split(' ').at(-1) === nameKey(b).split(' ').at(-1);
}

export interface ActionScore extends ClauseScore<GoldAction> {
  owners: Share;
  due: Share;
}

export function scoreActions(found: Found, gold: readonly GoldAction[], notes: Notes): ActionScore {
  const score = scoreClauses('action', found.actions, gold, found, notes);
  const owners: Share = [0, 0];
  const due: Share = [0, 0];
  for (const [got, want] of score.hits) {
    const title = beginningOf(want);
    if (want.owners !== undefined) {
      const said = ownersOf(got, found);
      if (!mark(owners, areOwners(said, want))) {
        const printed = JSON.stringify(said.map(([text]) => text));
        notes.wrong.push(
          `owners of "${title}": got ${printed}, want ${JSON.stringify(want.owners.map(([first]) => first))}`,
        );
      }
    }
    if (want.due && !mark(due, got.due?.date === want.due))
      notes.wrong.push(`due of "${title}": got ${JSON.stringify(got.due)}, want ${want.due}`);
  }
  return { ...score, owners, due };
}

/** Each owner by all names that are known: as printed, in full, as on the list. */
function ownersOf(action: AnyClause, { personById }: Found): unknown[][] {
  return listOf(action.owners).map((owner) =>
    [owner.text, owner.name, personById.get(owner.attendee)?.name].filter(Boolean),
  );
}

function areOwners(said: readonly unknown[][], { owners = [], ownersAnyOf }: GoldAction): boolean {
  const isThere = (forms: readonly string[]) => said.some((names) => names.some((name) => isOneOf(name, forms)));
  if (ownersAnyOf === true) return owners.some(isThere);
  return owners.length === said.length && owners.every(isThere);
}

function isOneOf(name: unknown, forms: readonly string[]): boolean {
  return forms.some((form) => nameKey(name) === nameKey(form) || samePerson(name, form));
}
