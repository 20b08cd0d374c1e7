/** The least and the greatest of many values: `Math.min(...values)` throws where there are more than a call has room for. */
export function least(values: readonly number[]): number {
  return values.reduce((lower, value) => Math.min(lower, value), Infinity);
}

export function greatest(values: readonly number[]): number {
  return values.reduce((higher, value) => Math.max(higher, value), -Infinity);
}
