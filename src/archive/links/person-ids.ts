/** Ids of people that stay as they are while an archive grows. */
import type { Form } from './forms.ts';
import type { Group } from './groups.ts';
import { fold } from './spelling.ts';

/** The most of a name, and of a body, that an id holds. */
const MAX_NAME = 60;
const MAX_BODY = 40;

/** "Karen Turner" → "karen-turner". */
function slug(text: string, most: number): string {
  const words =
    fold(text)
      .replace(/['.]/g, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  let length = -1;
  return words.filter((word) => (length += word.length + 1) <= most).join('-') || (words[0] ?? '').slice(0, most);
}

/** What is told in full goes before what is cut short. */
const SHAPES: readonly Form['parts']['shape'][] = ['full', 'initials', 'surname', 'given', 'letters'];

function shapeOf({ parts }: Form): number {
  return SHAPES.indexOf(parts.shape);
}

/** The form that names a person: the first one in the order of dates that tells the name most fully. */
export function firstForm({ forms }: Group): Form | undefined {
  return [...forms].sort((a, b) => shapeOf(a) - shapeOf(b) || firstOf(a) - firstOf(b))[0];
}

/** The form that is shown: of those that tell the name most fully the one that is mentioned most, then the longest. */
export function shownForm({ forms }: Group): Form | undefined {
  return [...forms].sort(
    (a, b) =>
      shapeOf(a) - shapeOf(b) ||
      b.mentions.length - a.mentions.length ||
      b.name.length - a.name.length ||
      firstOf(a) - firstOf(b),
  )[0];
}

function firstOf({ mentions }: Form): number {
  return mentions[0] ?? 0;
}

export function firstMention({ forms }: Group): number {
  return forms.reduce((first, form) => Math.min(first, firstOf(form)), Infinity);
}

/**
 * "karen-turner@ashwell-parish-council": the name, and the body that it was first met in; namesakes in the order in which
 * they were first met ("karen-turner-2@…"). Meetings that are later than an archive's leave the ids of its people as they
 * are, unless one of them tells for the first time what "K. Turner" means.
 */
export function idsOf(groups: readonly Group[]): Map<Group, string> {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const ids = new Map<Group, string>();
  for (const group of groups) {
    const first = firstForm(group);
    const name = slug(first?.parts.shape === 'full' ? orderly(first) : (first?.name ?? ''), MAX_NAME) || 'person';
    const body = slug(first?.bodyName ?? '', MAX_BODY);
    const behind = body === '' ? '' : `@${body}`;
    const base = `${name}${behind}`;
    let id = base;
    for (let count = counts.get(base) ?? 2; used.has(id); count++) {
      id = `${name}-${String(count)}${behind}`;
      counts.set(base, count);
    }
    used.add(id);
    ids.set(group, id);
  }
  return ids;
}

/** "Turner, Karen" → "Karen Turner". */
function orderly({ name, parts: { given, surname } }: Form): string {
  return name.includes(',') ? `${given} ${surname}` : name;
}
