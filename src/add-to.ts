/** Puts a value behind the others of its key. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = groups.get(key);
  if (there === undefined) groups.set(key, [value]);
  else there.push(value);
}
