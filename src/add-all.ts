/** Adds many values to a list: `push(...values)` throws where there are more than a call has room for. */
export function addAll<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}
