/** The measures of all documents: entities are counted over all of them, the meeting's fields are a mean of documents. */
import { meanOf, measuresOf, ratio, type Measures, type Share, type Tally } from './measures.ts';
import type { Score } from './score.ts';

export interface Summary {
  documents: number;
  failed: number;
  meeting: number | null;
  attendees: Measures;
  attributes: number | null;
  items: Measures;
  numbers: number | null;
  resolutions: Measures & { kind: number | null; votes: number | null; item: number | null };
  actions: Measures & { owners: number | null; due: number | null; item: number | null };
  provenance: number | null;
  overall: number | null;
}

/** One document's score; `error` where it could not be read. */
export interface Row extends Score {
  name: string;
  error: string | null;
}

export function summaryOf(rows: readonly Row[]): Summary {
  const share = (of: (row: Row) => Share) =>
    ratio(
      rows.reduce((sum, row) => sum + of(row)[0], 0),
      rows.reduce((sum, row) => sum + of(row)[1], 0),
    );
  const total = (of: (row: Row) => Tally) =>
    measuresOf({
      tp: rows.reduce((sum, row) => sum + of(row).tp, 0),
      fp: rows.reduce((sum, row) => sum + of(row).fp, 0),
      fn: rows.reduce((sum, row) => sum + of(row).fn, 0),
    });
  const summary = {
    documents: rows.length,
    failed: rows.filter(({ error }) => error !== null).length,
    meeting: meanOf(rows.map(({ meeting }) => meeting)),
    attendees: total((row) => row.attendees),
    attributes: share((row) => row.attributes),
    items: total((row) => row.items),
    numbers: share((row) => row.numbers),
    resolutions: {
      ...total((row) => row.resolutions),
      kind: share((row) => row.kinds),
      votes: share((row) => row.votes),
      item: share((row) => row.resolutions.links),
    },
    actions: {
      ...total((row) => row.actions),
      owners: share((row) => row.owners),
      due: share((row) => row.due),
      item: share((row) => row.actions.links),
    },
    provenance: share((row) => row.provenance),
  };
  const { meeting, attendees, items, resolutions, actions } = summary;
  return { ...summary, overall: meanOf([meeting, attendees.f1, items.f1, resolutions.f1, actions.f1]) };
}
