/** What a user says of people: who is one, and who are not, whatever the rules find. */
import { bodyKey } from './body.ts';
import { squeeze } from './name-parts.ts';

/** "K Turner (Parks) @ Ashwell Parish Council": who is meant. */
export interface MergeEntry {
  /** As written. */
  text: string;
  /** Letters of the name, folded; a title is part of it where it is written. */
  name: string;
  /** Organisation or role, folded; null for any. */
  of: string | null;
  /** Key of the body; null for any. */
  body: string | null;
}

export interface Same {
  /** What to call the person; null for the rules' choice. */
  name: string | null;
  entries: readonly MergeEntry[];
}

export interface Merges {
  same: readonly Same[];
  different: readonly (readonly MergeEntry[])[];
}

export const NO_MERGES: Merges = { same: [], different: [] };

/** `line` is 1-based. */
export class MergeError extends Error {
  readonly line: number;
  constructor(line: number, problem: string) {
    super(`line ${String(line)}: ${problem}`);
    this.line = line;
  }
}

interface Placed<T> {
  value: T;
  line: number;
}

/**
 * Reads a merge file:
 *
 *     same:
 *       - [Karen Turner, K Turner (Parks)]
 *       - name: Karen Turner
 *         of: [K T Turner @ Ashwell Parish Council, Karen Hall]
 *     different:
 *       - [John Smith @ Ashwell Parish Council, John Smith @ Barrow Parish Council]
 *
 * Throws MergeError.
 */
export async function readMerges(text: string): Promise<Merges> {
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const [syntax] = document.errors;
  if (syntax !== undefined) throw new MergeError(lineAt(syntax.pos[0]), syntax.message.split(/ at line |\n/)[0] ?? '');

  const lineOf = (node: unknown) => lineAt((node as { range?: [number] } | null)?.range?.[0]);
  const listOf = (node: unknown, what: string): readonly unknown[] => {
    if (isSeq(node)) return node.items;
    throw new MergeError(lineOf(node), `${what} is not a list`);
  };
  const wordOf = (node: unknown): Placed<string> => {
    if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '')
      throw new MergeError(lineOf(node), 'a name is expected');
    return { value: node.value.trim(), line: lineOf(node) };
  };
  const entriesOf = (node: unknown): MergeEntry[] => {
    const entries = listOf(node, 'a group of names').map((one) => entryOf(wordOf(one)));
    if (entries.length < 2) throw new MergeError(lineOf(node), 'two names at least are expected');
    return entries;
  };
  const sameOf = (node: unknown): Same => {
    if (!isMap(node)) return { name: null, entries: entriesOf(node) };
    const said = new Map(node.items.map(({ key, value }) => [wordOf(key).value, { key, value }]));
    for (const [key, pair] of said)
      if (key !== 'name' && key !== 'of') throw new MergeError(lineOf(pair.key), `"${key}" is neither name nor of`);
    const name = said.get('name');
    const of = said.get('of');
    if (name === undefined) throw new MergeError(lineOf(node), 'name is missing');
    const shown = wordOf(name.value);
    const others = of === undefined ? [] : listOf(of.value, 'of').map((one) => entryOf(wordOf(one)));
    return { name: shown.value, entries: [entryOf(shown), ...others] };
  };

  const root: unknown = document.contents;
  if (root === null) return NO_MERGES;
  if (!isMap(root)) throw new MergeError(lineOf(root), '"same:" or "different:" is expected');
  const same: Placed<Same>[] = [];
  const different: Placed<MergeEntry[]>[] = [];
  for (const { key, value } of root.items) {
    const { value: part, line } = wordOf(key);
    if (part !== 'same' && part !== 'different')
      throw new MergeError(line, `"${part}" is neither "same" nor "different"`);
    if (isScalar(value) && value.value === null) continue;
    for (const group of listOf(value, part)) {
      if (part === 'same') same.push({ value: sameOf(group), line: lineOf(group) });
      else different.push({ value: entriesOf(group), line: lineOf(group) });
    }
  }
  refuseContradiction(same, different);
  return { same: same.map(({ value }) => value), different: different.map(({ value }) => value) };
}

function entryOf({ value, line }: Placed<string>): MergeEntry {
  const at = value.indexOf('@');
  const [named = '', of = ''] = (at < 0 ? value : value.slice(0, at)).split('(', 2);
  const name = squeeze(named);
  if (name === '') throw new MergeError(line, `"${value}" names nobody`);
  const body = bodyKey(at < 0 ? null : value.slice(at + 1));
  const stands = squeeze(of);
  return { text: value, name, of: stands === '' ? null : stands, body: body === '' ? null : body };
}

function refuseContradiction(same: readonly Placed<Same>[], different: readonly Placed<MergeEntry[]>[]): void {
  const key = ({ name, of, body }: MergeEntry) => `${name}\n${of ?? ''}\n${body ?? ''}`;
  const groups = new Map<string, Set<number>>();
  for (const [index, { value }] of same.entries())
    for (const entry of value.entries) groups.set(key(entry), (groups.get(key(entry)) ?? new Set()).add(index));
  for (const { value, line } of different) {
    const seen = new Map<number, string>();
    for (const entry of value)
      for (const group of groups.get(key(entry)) ?? []) {
        const other = seen.get(group);
        if (other !== undefined)
          throw new MergeError(line, `"${other}" and "${entry.text}" are said to be the same above`);
        seen.set(group, entry.text);
      }
  }
}
