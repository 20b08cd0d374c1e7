/** Which mentions a user's merges speak of. */
import { addTo } from '../../add-to.ts';
import { plainKey } from './body.ts';
import type { Mention } from './mention.ts';
import type { MergeEntry, Merges } from './merges.ts';
import { squeeze } from './name-parts.ts';

export interface Tags {
  /** Groups of `same` that it is in, by their places. */
  same: readonly number[];
  /** Of the groups of `different` that it is in: which of their entries it is. */
  different: ReadonlyMap<number, number>;
}

const NO_TAGS: Tags = { same: [], different: new Map() };

interface Place {
  entry: MergeEntry;
  list: 'same' | 'different';
  group: number;
  index: number;
}

export interface MergeTags {
  /** The same for mentions with the same tags; '' for none. */
  keyOf: (mention: Mention, body: string) => string;
  tagsOf: (mention: Mention, body: string) => Tags;
}

export function mergeTags(merges: Merges): MergeTags {
  const places = new Map<string, Place[]>();
  const add = (place: Place) => {
    addTo(places, place.entry.name, place);
  };
  for (const [group, { entries }] of merges.same.entries())
    for (const [index, entry] of entries.entries()) add({ entry, list: 'same', group, index });
  for (const [group, entries] of merges.different.entries())
    for (const [index, entry] of entries.entries()) add({ entry, list: 'different', group, index });

  /** A name with its title is another entry than without. */
  const placesOf = (mention: Mention, body: string): Place[] => {
    if (places.size === 0) return [];
    const bare = squeeze(mention.name);
    const names = new Set([bare, squeeze(`${mention.honorific ?? ''}${mention.name}`)]);
    const stands = [squeeze(mention.organisation ?? ''), squeeze(mention.role ?? '')];
    return [...names]
      .flatMap((name) => places.get(name) ?? [])
      .filter(
        ({ entry }) =>
          (entry.body ?? plainKey(body)) === plainKey(body) && (entry.of === null || stands.includes(entry.of)),
      );
  };
  const tagsOf = (mention: Mention, body: string): Tags => {
    const found = placesOf(mention, body);
    if (found.length === 0) return NO_TAGS;
    const different = new Map<number, Place>();
    for (const place of found.filter(({ list }) => list === 'different')) {
      const other = different.get(place.group);
      if (other === undefined || detailOf(place.entry) > detailOf(other.entry)) different.set(place.group, place);
    }
    return {
      same: [...new Set(found.filter(({ list }) => list === 'same').map(({ group }) => group))].sort((a, b) => a - b),
      different: new Map([...different].map(([group, { index }]) => [group, index])),
    };
  };
  return {
    tagsOf,
    keyOf: (mention, body) => {
      const tags = tagsOf(mention, body);
      if (tags === NO_TAGS) return '';
      return `${tags.same.join(',')};${[...tags.different].map((pair) => pair.join(':')).join(',')}`;
    },
  };
}

/** An entry that says more goes before one that says less. */
function detailOf(entry: MergeEntry): number {
  return Number(entry.body !== null) + Number(entry.of !== null);
}
