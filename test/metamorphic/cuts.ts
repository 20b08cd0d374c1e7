/** Minutes that end early, in front of a heading. */
import type { Minutes } from '../../src/schema.ts';
import type { Original } from './documents.ts';
import type { Transformation } from './transformation.ts';

/** With fewer items there is too little to tell the layout by. */
const MIN_ITEMS = 3;

/** The line of the heading at which a file is cut; Infinity where it has too few. */
function cutAt({ minutes: { items } }: Original, share: number): number {
  return items[Math.max(MIN_ITEMS - 1, Math.floor(items.length * share))]?.source.startLine ?? Infinity;
}

/**
 * What stands whole above a line. Left out is what the rest may add to it: a date that is stated below, who a name is
 * where a list of attendees stands below, a footer that is known by its being repeated, how sure the layout is.
 */
function above(minutes: Minutes, line: number, isListAbove: boolean): unknown {
  const kept = <T extends { source: { endLine: number } }>(list: readonly T[]) =>
    list.filter(({ source }) => source.endLine < line);
  const { attendees, items, resolutions, actions } = minutes;
  return {
    attendees: isListAbove
      ? kept(attendees).map(({ name, attendance, role, organisation }) => ({ name, attendance, role, organisation }))
      : [],
    items: kept(items).map(({ number, title, parent }) => ({ number, title, parent })),
    resolutions: kept(resolutions).map(({ item, kind, text, label }) => ({ item, kind, text, label })),
    actions: kept(actions).map(({ item, text, owners, status }) => ({
      item,
      text,
      status,
      owners: owners.map((owner) => owner.text),
    })),
  };
}

function kept(share: number) {
  return (minutes: Minutes, original: Original) => {
    const line = cutAt(original, share);
    const isListAbove = original.minutes.attendees.every(({ source }) => source.endLine < line);
    return above(minutes, line, isListAbove);
  };
}

function cut(share: number) {
  return (original: Original) => {
    const line = cutAt(original, share);
    const isPlain = original.text === original.document.text && line < Infinity;
    return isPlain
      ? `${original.text
          .split('\n')
          .slice(0, line - 1)
          .join('\n')}\n`
      : null;
  };
}

const REPEATED = 'a running header that stands twice in the part is a heading there';
const SERIES = 'headings are told by how many of them the file has';
export const CUTS: readonly Transformation[] = (
  [
    [
      0.5,
      {
        'fixtures/agreed-clauses/headings-cut-by-page-edge/source.txt': REPEATED,
        'fixtures/archive/ballykerrin-municipal-district-2021-10-18.md': SERIES,
        'fixtures/archive/ietf-tessera-interim-2022-10-12.txt': SERIES,
        'fixtures/archive/mix-commune-council-translated.txt': SERIES,
        'fixtures/archive/tech-consortium-gridlink-tsc-2024-07.txt':
          'columns of spaces are told by several rows that share them',
      },
    ],
    [
      0.75,
      {
        'fixtures/agreed-clauses/headings-cut-by-page-edge/source.txt': REPEATED,
        'fixtures/archive/ietf-tessera-interim-2022-10-12.txt': SERIES,
        'fixtures/archive/planning-commission-findings.txt': SERIES,
        'fixtures/general/us-library-board-roll-call/source.txt': SERIES,
        'fixtures/item-discussion-action/floating-owners/source.txt': REPEATED,
      },
    ],
  ] as const
).map(([share, known]): Transformation => ({
  name: `cut at the heading at ${share} of the items`,
  change: cut(share),
  kept: kept(share),
  oneIn: 2,
  floor: 20,
  known,
}));
