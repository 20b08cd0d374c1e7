/** Who is who across meetings. */
import { linkAcrossBodies } from './across-bodies.ts';
import { areSaidToDiffer } from './clashes.ts';
import { formsOf, type Form } from './forms.ts';
import { groupOf, join, rootOf, type Group, type Link } from './groups.ts';
import { byText } from '../../compare.ts';
import type { Mention } from './mention.ts';
import type { Merges } from './merges.ts';
import { firstMention, idsOf, shownForm } from './person-ids.ts';
import { linkWithinBody } from './within-body.ts';

export type { Mention } from './mention.ts';
export type { Link } from './groups.ts';

export interface Person {
  /** Stays as it is while later meetings are added: see person-ids.ts. */
  id: string;
  name: string;
  /** Names as printed, sorted. */
  variants: string[];
  /** As printed, sorted. */
  bodies: string[];
  /** In the order of dates. */
  mentions: { meeting: string; attendee: string }[];
  /** Why variants are this person. */
  links: Link[];
  /** People who may be this one, and by what; nothing is joined by it. */
  doubts: { person: string; rule: string }[];
}

/**
 * One person for each that attended, in the order in which they were first met. What `merges` says goes before the rules.
 * Pure: the same for any order of `mentions`.
 */
export function linkPeople(mentions: readonly Mention[], merges: Merges): Person[] {
  const { mentions: sorted, forms } = formsOf(mentions, merges);
  const all = forms.map(groupOf);
  linkSame(all);
  const bodies = new Map<string, Set<Group>>();
  for (const group of all)
    for (const { body } of rootOf(group).forms) bodies.set(body, (bodies.get(body) ?? new Set()).add(rootOf(group)));
  for (const groups of bodies.values()) linkWithinBody([...new Set([...groups].map(rootOf))]);
  linkAcrossBodies([...new Set(all.map(rootOf))]);

  const groups = [...new Set(all.map(rootOf))].sort((a, b) => firstMention(a) - firstMention(b));
  const ids = idsOf(groups);
  return groups.map((group) => personOf(group, ids, sorted, merges));
}

/** Joins what the user says is one, unless he says too that it is not. */
function linkSame(groups: readonly Group[]): void {
  const first = new Map<number, Group>();
  for (const group of groups)
    for (const same of group.forms[0]?.tags.same ?? []) {
      const other = first.get(same);
      if (other === undefined) first.set(same, group);
      else if (rootOf(other) !== rootOf(group) && !areSaidToDiffer(rootOf(other), rootOf(group)))
        join(rootOf(other), rootOf(group), 'merge-file');
    }
}

function personOf(group: Group, ids: ReadonlyMap<Group, string>, sorted: readonly Mention[], merges: Merges): Person {
  const said = group.forms.flatMap(({ tags }) => tags.same).map((same) => merges.same[same]?.name ?? null);
  const name = said.find((one) => one !== null) ?? shownForm(group)?.name ?? '';
  const places = group.forms.flatMap((form: Form) => form.mentions).sort((a, b) => a - b);
  const doubts = new Map<string, { person: string; rule: string }>();
  for (const { group: other, rule } of group.doubts) {
    const person = ids.get(rootOf(other));
    if (person !== undefined && rootOf(other) !== group && !doubts.has(person)) doubts.set(person, { person, rule });
  }
  return {
    id: ids.get(group) ?? '',
    name,
    variants: [...new Set(group.forms.map((form) => form.name))].sort(byText),
    bodies: [...new Set(group.forms.flatMap(({ bodyName }) => bodyName ?? []))].sort(byText),
    mentions: places.flatMap((at) => {
      const mention = sorted[at];
      return mention === undefined ? [] : [{ meeting: mention.meeting, attendee: mention.attendee }];
    }),
    links: [...new Map(group.links.map((link) => [`${link.variant}\n${link.rule}`, link])).values()],
    doubts: [...doubts.values()].sort((a, b) => byText(a.person, b.person)),
  };
}
