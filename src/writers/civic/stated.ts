/** What is not known is left out, where the canonical JSON says null or []. */
export function stated(fields: Record<string, unknown>): Record<string, unknown> {
  const isStated = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isStated(value)));
}
