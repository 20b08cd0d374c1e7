/** Open Civic Data's agenda: the items in their order, with what was said, decided and set under each. */
import { addTo } from '../../../add-to.ts';
import type { Action, Entry, Item, Minutes, Resolution } from '../../../schema.ts';
import { itemLabel, nameOf, namesOf } from '../../phrases.ts';
import { entity } from './entity.ts';
import { isVote } from './vote.ts';

/** What an entry of the agenda is that holds a decision or a task of no item. */
const CLASSES = { resolution: 'resolution', action: 'action' } as const;

export function agendaOf(minutes: Minutes) {
  const { items, resolutions, actions } = minutes;
  const known = new Set(items.map(({ id }) => id));
  const under = <Row extends Action | Resolution>(rows: readonly Row[]) => {
    const groups = new Map<string | null, Row[]>();
    for (const row of rows) addTo(groups, row.item !== null && known.has(row.item) ? row.item : null, row);
    return (item: string | null): Row[] => groups.get(item) ?? [];
  };
  const decided = under(resolutions);
  const set = under(actions);
  const orders = ordersOf(items);
  return [
    ...items.map((item) => agendaItem(item, orders.get(item.id), decided(item.id), set(item.id))),
    ...decided(null).map((resolution) => apart(CLASSES.resolution, resolution.text, votes([resolution]))),
    ...set(null).map((action) => apart(CLASSES.action, taskOf(action), [])),
  ];
}

function agendaItem(item: Item, order: string | undefined, resolutions: Resolution[], actions: Action[]) {
  const said = item.entries.map(wordsOf);
  const decided = resolutions.filter((one) => !isVote(one) && !said.some((words) => words.includes(one.text)));
  return {
    description: itemLabel(item),
    ...(order === undefined ? {} : { order }),
    notes: [...said, ...decided.map(({ text }) => text), ...actions.map(taskOf)],
    related_entities: [
      ...item.presenters.map((person) =>
        entity('presenter', person.attendee === null ? null : 'person', nameOf(person)),
      ),
      ...votes(resolutions),
    ],
    media: [],
  };
}

function apart(classification: string, description: string, related_entities: ReturnType<typeof votes>) {
  return { description, classification, related_entities, media: [] };
}

function votes(resolutions: readonly Resolution[]) {
  return resolutions.filter(isVote).map(({ text }) => entity('vote', 'vote_event', text));
}

/** "Boats were late.", "NB: Boats were late." */
function wordsOf({ speaker, text }: Entry): string {
  return speaker === null ? text : `${speaker.text}: ${text}`;
}

/** "Nora Beckett: To print the timetable. (by the next meeting)" */
function taskOf({ owners, text, due }: Action): string {
  const who = owners.length === 0 ? '' : `${namesOf(owners)}: `;
  return `${who}${text}${due === null ? '' : ` (${due.text})`}`;
}

/** Places in the tree of items: "2", and "2.1" for the first below it. */
function ordersOf(items: readonly Item[]): Map<string, string> {
  const orders = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { id, parent } of items) {
    const above = orders.get(parent ?? '') ?? '';
    const count = (counts.get(above) ?? 0) + 1;
    counts.set(above, count);
    orders.set(id, above === '' ? String(count) : `${above}.${count}`);
  }
  return orders;
}
