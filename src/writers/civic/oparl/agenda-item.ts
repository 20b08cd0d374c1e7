/** OParl's AgendaItem: the items in their order, each with the decisions that were taken under it. */
import { addTo } from '../../../add-to.ts';
import type { Minutes, Resolution } from '../../../schema.ts';
import type { Identities } from '../identities.ts';
import { object } from './object.ts';
import { consultationId, isPaper } from './paper.ts';

export function agendaItemsOf({ items, resolutions }: Minutes, ids: Identities) {
  const decided = new Map<string, Resolution[]>();
  for (const resolution of resolutions) if (resolution.item !== null) addTo(decided, resolution.item, resolution);
  return items.map(({ id, number, printedNumber, title }, index) =>
    object('AgendaItem', ids.of(id), {
      number: printedNumber ?? number,
      order: index + 1,
      name: title,
      ...decisions(decided.get(id) ?? [], ids),
    }),
  );
}

/** One text for all decisions, a line each; the kinds of them, each once; the first of those that are papers. */
function decisions(resolutions: readonly Resolution[], ids: Identities) {
  if (resolutions.length === 0) return {};
  const motion = resolutions.find(isPaper);
  return {
    result: [...new Set(resolutions.map(resultOf))].join(', '),
    resolutionText: resolutions.map(textOf).join('\n'),
    consultation: motion && ids.of(consultationId(motion)),
  };
}

/** What the vote gave, or the word for the decision. */
function resultOf({ kind, vote }: Resolution): string {
  return vote?.result ?? kind;
}

function textOf({ label, text }: Resolution): string {
  return label === null ? text : `${label} ${text}`;
}
