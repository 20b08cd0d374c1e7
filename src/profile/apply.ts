/** A format with what a profile adds to it. */
import { PARSERS, type ParserName } from '../formats/common.ts';
import type { Format } from '../formats/format.ts';
import { wordKey, type Words } from '../formats/words.ts';
import type { Profile } from './profile.ts';

export function withProfile(format: Format, profile: Profile | undefined): Format {
  if (profile === undefined) return format;
  const names = profile.parsers;
  return {
    ...format,
    words: wordsWith(format.words, profile),
    parsers:
      names === null ? format.parsers : ORDER.filter((name) => names.includes(name)).map((name) => PARSERS[name]),
  };
}

/** In this order parsers run, however a profile lists them. */
const ORDER = Object.keys(PARSERS) as ParserName[];

function wordsWith(words: Words, profile: Profile): Words {
  const owners = Object.entries(profile.owners).map(([alias, name]) => ({ name, aliases: [alias] }));
  return {
    ...words,
    columns: lists(words.columns, profile.columns),
    attendance: lists(words.attendance, profile.attendance),
    groups: [...words.groups, ...profile.groups.map(wordKey)],
    facts: lists(words.facts, profile.facts),
    actionMarks: [...words.actionMarks, ...profile.actions.map(escaped)],
    verdicts: [...Object.entries(profile.verdicts).map(([word, kind]) => ({ word, kind })), ...words.verdicts],
    numbering: [...profile.numbering, ...words.numbering],
    roster: [...profile.roster, ...owners, ...words.roster],
  };
}

/** Marks are parts of a pattern: a sign in one stands for itself. */
function escaped(mark: string): string {
  return mark.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A word that the profile names is taken from where it stood before. */
function lists<K extends string>(
  common: Readonly<Record<K, readonly string[]>>,
  own: Partial<Record<K, readonly string[]>>,
): Record<K, readonly string[]> {
  const named = (Object.values(own) as (readonly string[])[]).flat().map(wordKey);
  const keys = Object.keys(common) as K[];
  const entries = keys.map((key) => {
    const mine = (own[key] ?? []).map(wordKey);
    return [key, [...common[key].filter((word) => !named.includes(word)), ...mine]];
  });
  return Object.fromEntries(entries) as Record<K, readonly string[]>;
}
