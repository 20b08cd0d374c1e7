/** Stub until the linkers are merged. */
export interface Merges {
  readonly same: readonly (readonly string[])[];
}
export const NO_MERGES: Merges = { same: [] };
export class MergeError extends Error {}
export function readMerges(yamlText: string): Merges {
  if (yamlText.includes('\0')) throw new MergeError('line 1: no text');
  return NO_MERGES;
}
