/** Whom people stand for. */
import { isDistinctive } from './body.ts';
import { pairOf, type Group } from './groups.ts';

/** Whether both stand for one organisation that is a name, not a kind: "Harrow Trust", not "Parish Council". */
export function agreeInOrganisation(a: Group, b: Group): boolean {
  return pairOf(a, b, ({ organisations: one }, { organisations: other }) =>
    [...one].some((name) => other.has(name) && isDistinctive(name)),
  );
}

/** Whether both stand for organisations, and for none that may be both. */
export function differInOrganisation(a: Group, b: Group): boolean {
  const stands = ({ forms }: Group) => forms.some(({ organisations }) => organisations.size > 0);
  return (
    stands(a) &&
    stands(b) &&
    !pairOf(a, b, ({ organisations: one }, { organisations: other }) =>
      [...one].some((name) => [...other].some((second) => mayBeOne(name, second))),
    )
  );
}

function mayBeOne(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return !short.includes(' ') && long.includes(' ') && lettersOf(long) === short;
}

function lettersOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}
