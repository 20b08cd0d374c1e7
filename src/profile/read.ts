/** A profile from YAML, checked: every problem is told with its line and with what there is instead. */
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import { didYouMean } from '../suggest.ts';
import { PARSERS } from '../formats/common.ts';
import { FORMATS } from '../formats/index.ts';
import { wordKey, WORDS } from '../formats/words.ts';
import { RESOLUTION_KINDS } from '../schema.ts';
import { problemOfShape } from './numbering.ts';
import type { Profile } from './profile.ts';

/** What is wrong with a profile, and where. */
export interface ProfileProblem {
  /** 1-based. */
  line: number;
  message: string;
}

/** A profile that says what it must not; `problems` are in the order of their lines. */
export class ProfileError extends Error {
  readonly problems: readonly ProfileProblem[];
  constructor(problems: readonly ProfileProblem[]) {
    super(problems.map(({ line, message }) => `line ${String(line)}: ${message}`).join('; '));
    this.problems = problems;
  }
}

const word = z.string().trim().min(1);
const words = z.union([word.transform((one) => [one]), z.array(word)]);
const sets = <K extends string>(keys: readonly K[]) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, words.optional()])) as Record<K, z.ZodOptional<typeof words>>,
  );
const keysOf = <K extends string>(value: Readonly<Record<K, unknown>>) => Object.keys(value) as K[];
const parserNames = keysOf(PARSERS);
const formatIds = FORMATS.map(({ id }) => id);

const shapes = words.superRefine((list, context) => {
  for (const shape of list) {
    const problem = problemOfShape(shape);
    if (problem !== null) context.addIssue({ code: 'custom', message: `${shape}: ${problem}` });
  }
});

const Schema = z.strictObject({
  name: word,
  extends: z.enum(formatIds).optional(),
  body: word.optional(),
  columns: sets(keysOf(WORDS.columns)).optional(),
  attendance: sets(keysOf(WORDS.attendance)).optional(),
  groups: words.optional(),
  facts: sets(keysOf(WORDS.facts)).optional(),
  actions: words.optional(),
  verdicts: z.record(z.string(), z.enum(RESOLUTION_KINDS)).optional(),
  numbering: shapes.optional(),
  owners: z.record(z.string(), word).optional(),
  roster: z.array(z.strictObject({ name: word, aliases: words.optional() })).optional(),
  parsers: z.array(z.enum(parserNames)).optional(),
});

/** What the keys of each part are called, and which there are. */
const KEYS: Readonly<Record<string, { what: string; keys: readonly string[] }>> = {
  '': { what: 'part of a profile', keys: keysOf(Schema.shape) },
  columns: { what: 'column', keys: keysOf(WORDS.columns) },
  attendance: { what: 'attendance', keys: keysOf(WORDS.attendance) },
  facts: { what: 'fact', keys: keysOf(WORDS.facts) },
  roster: { what: 'field of a person', keys: ['name', 'aliases'] },
};

/** Throws ProfileError. */
export function readProfile(text: string): Profile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => lines.linePos(offset).line;
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    throw new ProfileError([{ line: at(syntax.pos[0]), message: syntax.message.split(/ at line |\n/)[0] ?? '' }]);
  }
  const value: unknown = document.toJS();
  const lineOf = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const result = Schema.safeParse(value ?? {});
  const problems = result.success
    ? clashesIn(result.data, lineOf)
    : result.error.issues.flatMap((issue) => problemsOf(issue, value, lineOf));
  if (problems.length > 0) throw new ProfileError(problems.sort((a, b) => a.line - b.line));
  return complete(result.data as z.infer<typeof Schema>);
}

function complete(said: z.infer<typeof Schema>): Profile {
  return {
    name: said.name,
    extends: said.extends ?? null,
    body: said.body ?? null,
    columns: present(said.columns),
    attendance: present(said.attendance),
    groups: said.groups ?? [],
    facts: present(said.facts),
    actions: said.actions ?? [],
    verdicts: said.verdicts ?? {},
    numbering: said.numbering ?? [],
    owners: said.owners ?? {},
    roster: (said.roster ?? []).map(({ name, aliases = [] }) => ({ name, aliases })),
    parsers: said.parsers ?? null,
  };
}

function present<K extends string, V>(lists: Partial<Record<K, V | undefined>> = {}): Partial<Record<K, V>> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)) as Partial<Record<K, V>>;
}

type LineOf = (path: readonly PropertyKey[]) => number;

/** The offset of the deepest part of a path that is there; of a key where it names one. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(last)) : undefined;
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, lineOf: LineOf): ProfileProblem[] {
  const path = issue.path;
  const name = path.map(String).join('.');
  const said = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
  if (issue.code === 'unrecognized_keys') {
    const { what, keys } = KEYS[String(path[0] ?? '')] ?? { what: 'part', keys: [] };
    return issue.keys.map((key) => ({
      line: lineOf([...path, key]),
      message: `${key} is no ${what}${didYouMean(key, keys) || `; there are ${keys.join(', ')}`}`,
    }));
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const hint = didYouMean(String(said), values) || `; it is one of ${values.join(', ')}`;
    return [
      {
        line: lineOf(path),
        message: said === undefined ? `${name} is missing` : `${name}: ${JSON.stringify(said)} is not known${hint}`,
      },
    ];
  }
  if (issue.code === 'custom') return [{ line: lineOf(path), message: `${name}: ${issue.message}` }];
  return [{ line: lineOf(path), message: `${name === '' ? 'a profile' : name} ${wantedAt(issue, path, said)}` }];
}

/** Parts that hold a word or a list of words. */
const LISTS: ReadonlySet<string> = new Set(['columns', 'attendance', 'facts', 'groups', 'actions', 'numbering']);

function wantedAt(issue: z.core.$ZodIssue, path: readonly PropertyKey[], said: unknown): string {
  if (said === undefined) return 'is missing';
  if (said === null || said === '') return 'is empty: leave it out, or give it a word';
  const isList = LISTS.has(String(path[0])) && (path.length === 2 || KEYS[String(path[0])] === undefined);
  if (isList) return 'must be a word or a list of words';
  return issue.code === 'invalid_type' ? `must be ${ARTICLE[issue.expected] ?? issue.expected}` : issue.message;
}

const ARTICLE: Readonly<Record<string, string>> = {
  string: 'a text (in quotes, where it looks like a number or a date)',
  array: 'a list',
  object: 'a table of names and values',
  record: 'a table of names and values',
};

/** What each part may say and the whole may not: one word with two meanings. */
function clashesIn(said: z.infer<typeof Schema>, lineOf: LineOf): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const once = (part: string, entries: [key: string, path: PropertyKey[], means: string][]) => {
    const seen = new Map<string, string>();
    for (const [key, path, means] of entries) {
      const before = seen.get(key);
      if (before !== undefined && before !== means) {
        problems.push({ line: lineOf(path), message: `${part}: "${key}" stands for ${before} and for ${means}` });
      }
      seen.set(key, means);
    }
  };
  for (const part of ['columns', 'attendance', 'facts'] as const) {
    const lists = Object.entries(said[part] ?? {});
    once(
      part,
      lists.flatMap(([role, list]) =>
        (list ?? []).map((one): [string, PropertyKey[], string] => [wordKey(one), [part, role], role]),
      ),
    );
  }
  const people = (said.roster ?? []).flatMap(({ name, aliases = [] }, index) =>
    aliases.map((alias): [string, PropertyKey[], string] => [alias, ['roster', index], name]),
  );
  const posts = Object.entries(said.owners ?? {}).map(([alias, name]): [string, PropertyKey[], string] => [
    alias,
    ['owners', alias],
    name,
  ]);
  once('roster and owners', [...people, ...posts]);
  return problems;
}
