/** Decisions over time: a row a kind. */
import { addTo } from '../../../add-to.ts';
import { binsOf, type Bins } from './bins.ts';
import { countsIn, datesOf, mostBins } from './meetings.ts';
import type { Decision } from './model.ts';
import { note, type Section } from './section.ts';
import { stripsOf, type Strip } from './strips.ts';
import { asTable } from './table.ts';

interface Kind {
  kind: string;
  decisions: Decision[];
}

export const decisionsByKind: Section = {
  id: 'decisions',
  title: 'Decisions by kind',
  draw: ({ selection: { decisions, meetings }, width, panel }) => {
    if (decisions.length === 0) return [note('No decision is recorded.')];
    const bins = binsOf(datesOf(meetings), mostBins(width));
    const kinds = kindsOf(decisions);
    const strips = kinds.map(({ kind, decisions: own }): Strip => {
      const dates = own.map(({ meeting }) => meeting.date);
      return {
        label: kind,
        counts: countsIn(bins, dates),
        total: own.length,
        open: (bin) => {
          const there = own.filter(({ meeting }) => bins.of(meeting.date) === bin);
          panel.decisions(`${kind}, ${bins.labels[bin] ?? ''}`, there);
        },
      };
    });
    return [
      note(`Decisions by ${bins.unit}; all rows have one scale.`),
      stripsOf({ says: 'Decisions over time, by kind', width, bins, strips, unit: 'decision' }),
      asTable({
        caption: `Decisions by kind and ${bins.unit}`,
        columns: [
          { heading: 'Kind', of: ({ kind }) => kind, by: ({ kind }) => kind },
          { heading: 'Time', of: ({ label }) => label, by: ({ label }) => label },
          { heading: 'Decisions', of: ({ count }) => String(count), by: ({ count }) => count, number: true },
        ],
        rows: rowsOf(kinds, bins),
      }),
    ];
  },
};

/** The most frequent first. */
function kindsOf(decisions: readonly Decision[]): Kind[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) addTo(groups, decision.kind, decision);
  const kinds = [...groups].map(([kind, own]) => ({ kind, decisions: own }));
  return kinds.sort((a, b) => b.decisions.length - a.decisions.length || (a.kind < b.kind ? -1 : 1));
}

function rowsOf(kinds: readonly Kind[], bins: Bins): { kind: string; label: string; count: number }[] {
  return kinds.flatMap(({ kind, decisions }) => {
    const dates = decisions.map(({ meeting }) => meeting.date);
    return countsIn(bins, dates).flatMap((count, bin) =>
      count === 0 ? [] : [{ kind, label: bins.labels[bin] ?? '', count }],
    );
  });
}
