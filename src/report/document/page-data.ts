/** What the script of a document's page knows: each claim with the place that a correction of it is found again by. */
import type { Document } from '../../document.ts';
import { LISTS, type EntityKind } from '../../patch/kinds.ts';
import type { Patch, PatchPlace } from '../../patch/patch.ts';
import { placeOfClaim } from '../../patch/place.ts';
import { wordIndexOf } from '../../patch/words.ts';
import type { Action, Attendee, Item, Meeting, Minutes, Resolution } from '../../schema.ts';
import { itemLabel } from '../../writers/phrases.ts';

/** A claim as it was read. Of an item its entries are left out. */
export interface PageClaim {
  kind: EntityKind;
  entity: Attendee | Item | Resolution | Action;
  /** Null where its source holds no word: it cannot be corrected. */
  at: PatchPlace | null;
}

export interface PageMeeting {
  meeting: Meeting;
  /** "4a Community safety", for each item's id. */
  items: Record<string, string>;
}

export interface PageData {
  /** The name of the file to download. */
  patchName: string;
  document: Patch['document'];
  /** Corrections that were applied before the page was made. */
  corrections: Patch['corrections'];
  meetings: PageMeeting[];
  /** By the claim's key. */
  claims: Record<string, PageClaim>;
}

export function pageDataOf(
  { name, document, meetings }: { name: string; document: Document; meetings: readonly Minutes[] },
  patch: Patch | null,
): PageData {
  const index = wordIndexOf(document.text);
  const claims: Record<string, PageClaim> = {};
  meetings.forEach((minutes, number) => {
    for (const kind of Object.keys(LISTS) as EntityKind[])
      for (const entity of minutes[LISTS[kind]]) {
        const at = placeOfClaim(entity, kind, { text: document.text, index, minutes });
        claims[`${number + 1}-${entity.id}`] = { kind, entity: withoutEntries(entity), at };
      }
  });
  const [first] = meetings;
  return {
    patchName: `${name.replace(/\.[^.]*$/, '')}.patch.json`,
    document: { path: first?.source.path ?? null, sha256: first?.source.sha256 ?? '' },
    corrections: patch?.corrections ?? [],
    meetings: meetings.map(({ meeting, items }) => ({
      meeting,
      items: Object.fromEntries(items.map((item) => [item.id, itemLabel(item)])),
    })),
    claims,
  };
}

function withoutEntries(entity: PageClaim['entity']): PageClaim['entity'] {
  return 'entries' in entity ? { ...entity, entries: [] } : entity;
}
