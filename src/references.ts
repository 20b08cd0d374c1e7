/** What a schema cannot say: that every id is there once, and that every id that is named is there. */
import type { Minutes } from './schema.ts';

/** An id that is not there, or is there twice. */
export interface Problem {
  /** Keys and indexes from the root. */
  path: readonly PropertyKey[];
  message: string;
}

/** The kind of entity that each of these keys names by its id. */
const NAMES: Readonly<Record<string, 'attendees' | 'items' | 'resolutions'>> = {
  chair: 'attendees',
  attendee: 'attendees',
  substitute: 'attendees',
  item: 'items',
  parent: 'items',
  resolution: 'resolutions',
};

/** Every id that is given twice, or named and not there; [] for what `parseMinutes` gives. */
export function referenceProblems(minutes: Minutes): Problem[] {
  const { attendees, items, resolutions, actions } = minutes;
  const problems: Problem[] = [];
  const ids = {
    attendees: idsOf('attendees', attendees, problems),
    items: idsOf('items', items, problems),
    resolutions: idsOf('resolutions', resolutions, problems),
  };
  idsOf('actions', actions, problems);
  visit(minutes, [], (key, value, path) => {
    const kind = NAMES[key];
    if (kind === undefined || typeof value !== 'string' || ids[kind].has(value)) return;
    problems.push({ path, message: `no entry of ${kind} has the id ${JSON.stringify(value)}` });
  });
  return problems;
}

function idsOf(kind: string, entities: readonly { id: string }[], problems: Problem[]): Set<string> {
  const seen = new Set<string>();
  entities.forEach(({ id }, index) => {
    if (seen.has(id)) problems.push({ path: [kind, index, 'id'], message: `${JSON.stringify(id)} is there twice` });
    seen.add(id);
  });
  return seen;
}

type Visitor = (key: string, value: unknown, path: PropertyKey[]) => void;

/** Calls `visitor` for every member of every object, with its path. */
function visit(value: unknown, path: PropertyKey[], visitor: Visitor): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    visitor(key, member, place);
    visit(member, place, visitor);
  }
}
