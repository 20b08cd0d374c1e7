/** A merge file for the user to decide: what the rules were not sure of, as comments. */
import type { Person } from './people.ts';

/** Rules that join names that are spelt otherwise. */
const NEAR_RULES: ReadonlySet<string> = new Set([
  'near-given-name',
  'near-surname',
  'initials-and-near-surname',
  'double-surname',
]);

const HEAD = `# Who is who: take the "#" off a line to decide. "Name (organisation or role) @ body" tells namesakes apart.`;

/** YAML that changes nothing until a "#" is taken off: people who may be one, and joins that rest on a near spelling. */
export function draftMerges(people: readonly Person[]): string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const pairs = new Map<string, string>();
  for (const person of people)
    for (const { person: id, rule } of person.doubts) {
      const other = byId.get(id);
      if (other === undefined) continue;
      const key = [person.id, id].sort().join('\n');
      if (!pairs.has(key)) pairs.set(key, line(entryOf(person), entryOf(other), rule));
    }
  const joins = people.flatMap((person) =>
    person.links
      .filter(({ rule, variant }) => NEAR_RULES.has(rule) && variant !== person.name)
      .map(({ variant, rule }) => line(person.name, variant, rule)),
  );
  return `${[HEAD, 'same:', ...pairs.values(), 'different:', ...new Set(joins)].join('\n')}\n`;
}

function line(one: string, other: string, rule: string): string {
  return `#  - [${quoted(one)}, ${quoted(other)}] # ${rule}`;
}

function entryOf({ name, bodies }: Person): string {
  const [body] = bodies;
  return body === undefined ? name : `${name} @ ${body}`;
}

/** A JSON string is YAML, too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
