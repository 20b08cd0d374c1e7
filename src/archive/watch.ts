/** Inputs that arrive: folders are looked through again and again, on any file system. */
import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Place } from './places.ts';

/** Milliseconds between two looks. */
const PAUSE = 1000;

/**
 * All files, then each that is new or has changed, once it has been the same at two looks: it may still be being written.
 * `list` lists all that there is. Ends when `signal` is aborted.
 */
export async function* arriving(list: () => AsyncIterable<Place>, signal: AbortSignal): AsyncGenerator<Place> {
  /** What each file was like when it was handed on; when it was last looked at. */
  const handed = new Map<string, string>();
  let seen = new Map<string, string>();
  for (let first = true; !signal.aborted; first = false) {
    const now = new Map<string, string>();
    for await (const place of list()) {
      if (signal.aborted) return;
      const like = await likenessOf(place);
      now.set(place.path, like);
      if (handed.get(place.path) === like || (!first && seen.get(place.path) !== like)) continue;
      handed.set(place.path, like);
      yield place;
    }
    seen = now;
    await setTimeout(PAUSE, undefined, { signal }).catch(() => undefined);
  }
}

async function likenessOf({ path, problem }: Place): Promise<string> {
  if (problem !== null) return problem;
  const stats = await stat(path).catch(() => null);
  return stats === null ? '' : `${stats.size} ${stats.mtimeMs}`;
}
