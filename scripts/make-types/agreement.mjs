/** How far two readings of the same minutes have the same entities. */

/** Of the words of two texts, the share that must be the same for texts that were recognised from an image. */
const NEAR = 0.85;

/** The kinds of entities that are compared. */
export const KINDS = ['attendees', 'items', 'resolutions', 'actions'];

/** White space and punctuation do not count. */
const wordsOf = (text) =>
  String(text ?? '')
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}£%]+/gu) ?? [];

/**
 * The entities of the canonical JSON. Each has its words, its facts, which must be the same in any case, and a line
 * that shows it.
 */
function entitiesOf(minutes) {
  const numberOf = ({ number }) => number ?? '-';
  const numbers = new Map(minutes.items.map((item) => [item.id, numberOf(item)]));
  const entity = (words, facts) => ({
    words: wordsOf(words.join(' | ')),
    facts: facts.join(' | '),
    show: `${facts.join(' | ')} | ${words.join(' | ')}`,
  });
  const owners = (list) =>
    list
      .map(({ text, name }) => name ?? text)
      .sort()
      .join(', ');
  return {
    attendees: minutes.attendees.map(({ name, role, attendance }) => entity([name, role ?? ''], [attendance])),
    items: minutes.items.map((item) => entity([item.title], [numberOf(item)])),
    resolutions: minutes.resolutions.map(({ text, kind, item }) => entity([text], [kind, numbers.get(item) ?? '-'])),
    actions: minutes.actions.map(({ text, owners: list, due }) =>
      entity([text, owners(list)], [due?.date ?? due?.text ?? '-']),
    ),
  };
}

/** Token F1 of two lists of words. */
function overlap(left, right) {
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const counts = new Map();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    same++;
  }
  return (2 * same) / (left.length + right.length);
}

const same = (left, right) => left.facts === right.facts && left.words.join(' ') === right.words.join(' ');
const nearly = (left, right) => left.facts === right.facts && overlap(left.words, right.words) >= NEAR;

/** Pairs each entity off with the first that matches it; what is left over on each side. */
function leftOver(wanted, found, matches) {
  const extra = [...found];
  const missing = wanted.filter((one) => {
    const index = extra.findIndex((other) => matches(one, other));
    if (index >= 0) extra.splice(index, 1);
    return index < 0;
  });
  return { missing, extra };
}

/**
 * The agreement of `found` with `wanted`: F1 over all entities, and what differs. `near`: texts match where most of
 * their words do.
 */
export function agreementOf(wanted, found, { near = false } = {}) {
  const [left, right] = [entitiesOf(wanted), entitiesOf(found)];
  const differences = [];
  let [matched, all] = [0, 0];
  for (const kind of KINDS) {
    const { missing, extra } = leftOver(left[kind], right[kind], near ? nearly : same);
    matched += left[kind].length - missing.length;
    all += left[kind].length + right[kind].length;
    for (const { show } of missing) differences.push(`- ${kind}: ${show}`);
    for (const { show } of extra) differences.push(`+ ${kind}: ${show}`);
  }
  return { f1: all === 0 ? 1 : (2 * matched) / all, differences };
}
