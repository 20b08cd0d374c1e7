/**
 * One person in several bodies. A full name is one person in two bodies only where something more speaks for it: the
 * organisation, a post that few hold, a body that is part of the other, or other members that both bodies have.
 */
import { addTo } from '../../add-to.ts';
import { isDistinctive, isPartOf, plainKey } from './body.ts';
import type { Group } from './groups.ts';
import { pairOf, rootOf } from './groups.ts';
import { doubt, joinIfClear } from './settle.ts';

/** Other members that two bodies share: two people of one name may be chance, three such chances are none. */
const MIN_SHARED = 2;
/** Of the smaller body's members, so that large bodies with many common names do not meet by chance. */
const MIN_SHARE = 0.1;
/** A name that stands in more bodies is so common, or its bearer so busy, that it tells nothing of two of them. */
const MAX_BODIES = 50;
/** Where more bear a name, in as many bodies, they are not compared by their bodies. */
const MAX_BEARERS = 60;

/** Posts of which a body has one, and which one person holds for several bodies. */
const POSTS =
  /^(?:parish |town |community council |village )?(?:clerk|clerk and responsible financial officer|clerk and rfo|proper officer)$/;
const COMMON_ROLES =
  /^(?:(?:ward|county|district|parish|town|city|borough|community|elected|ordinary|lay|independent|board|committee|co|opted|vice|deputy|acting) )*(?:councillor|cllr|member|chair|chairman|chairwoman|chairperson|trustee|governor|director|resident|secretary|treasurer|mayor|president|representative|officer|manager|observer|guest|public|staff|volunteer|parent|teacher|headteacher|head|commissioner|supervisor|alderman)$/;

export function linkAcrossBodies(groups: readonly Group[]): void {
  const named = new Map<string, Group[]>();
  for (const group of groups)
    for (const name of fullNamesOf(group)) {
      addTo(named, name, group);
    }
  const related = relatedBodies(named);
  for (const bearers of named.values()) {
    if (bearers.length < 2) continue;
    linkByPost(bearers);
    linkByBody(bearers, related);
  }
}

/** "karen turner": the given name as written and the surname, of each form in full. */
function fullNamesOf({ forms }: Group): Set<string> {
  return new Set(forms.flatMap(({ parts }) => (parts.shape === 'full' ? [`${parts.given} ${parts.surname}`] : [])));
}

function bodyOf({ forms }: Group): string {
  return forms[0]?.body ?? '';
}

/** Organisations and posts that few of one name share. */
function linkByPost(bearers: readonly Group[]): void {
  const byPost = new Map<string, Group[]>();
  for (const group of bearers)
    for (const post of postsOf(group)) {
      addTo(byPost, post, group);
    }
  for (const [post, sharers] of byPost) {
    const rule = post.startsWith('of ') ? 'same-organisation' : 'same-post';
    const clear = aloneInBody(sharers);
    for (const [at, other] of clear.entries()) {
      const one = clear[at - 1];
      if (one !== undefined) joinIfClear(one, other, rule);
    }
  }
}

function postsOf({ forms }: Group): Set<string> {
  const posts = new Set<string>();
  for (const { organisations, roles } of forms) {
    for (const organisation of organisations) if (isDistinctive(organisation)) posts.add(`of ${organisation}`);
    for (const role of roles) if (POSTS.test(role) || (role.includes(' ') && !COMMON_ROLES.test(role))) posts.add(role);
  }
  return posts;
}

/** Namesakes in one body cannot be told apart in another. */
function aloneInBody(groups: readonly Group[]): Group[] {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(bodyOf(group), (counts.get(bodyOf(group)) ?? 0) + 1);
  return groups.filter((group) => counts.get(bodyOf(group)) === 1);
}

type Related = (a: string, b: string) => boolean;

function linkByBody(bearers: readonly Group[], related: Related): void {
  if (bearers.length > MAX_BEARERS) return;
  const clear = new Set(aloneInBody(bearers));
  for (const [at, one] of bearers.entries())
    for (const other of bearers.slice(at + 1)) {
      if (rootOf(one) === rootOf(other) || !related(bodyOf(one), bodyOf(other))) continue;
      if (clear.has(one) && clear.has(other)) joinIfClear(one, other, 'same-name-in-related-body');
      else if (!pairOf(one, other, (a, b) => a.body === b.body)) doubt(one, other, 'same-name-in-related-body');
    }
}

function relatedBodies(named: ReadonlyMap<string, readonly Group[]>): Related {
  const shared = new Map<string, Map<string, number>>();
  const members = new Map<string, number>();
  for (const bearers of named.values()) {
    const bodies = [...new Set(bearers.map(bodyOf))];
    for (const body of bodies) members.set(body, (members.get(body) ?? 0) + 1);
    if (bodies.length > MAX_BODIES) continue;
    for (const one of bodies) {
      const counts = shared.get(one) ?? new Map<string, number>();
      shared.set(one, counts);
      for (const other of bodies) if (other !== one) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return (a, b) => {
    if (a === b) return false;
    const others = (shared.get(a)?.get(b) ?? 0) - 1;
    const smaller = Math.min(members.get(a) ?? 0, members.get(b) ?? 0);
    if (others >= MIN_SHARED && others >= MIN_SHARE * (smaller - 1)) return true;
    const [one, other] = [plainKey(a), plainKey(b)];
    return one !== other && (isPartOf(one, other) || isPartOf(other, one));
  };
}
