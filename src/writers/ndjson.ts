/** The canonical JSON, one line a meeting. */
import { stringifyJson } from './json.ts';
import type { Writer } from './writer.ts';

/** The canonical JSON, one line a meeting. */
export const ndjson: Writer = () => ({
  next: (minutes) => `${stringifyJson(minutes)}\n`,
  end: () => '',
});
