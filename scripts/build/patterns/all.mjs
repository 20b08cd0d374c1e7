/** All patterns of the sources with what they need, as the build finds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../../patterns/written.mjs';
import { ROOT } from '../settings.mjs';
import { clausesOf } from './needs.mjs';
import { constantPatterns, inFolders, madePatterns, needsOf, sampleOf } from './plugin.mjs';
import { openSample } from './short.mjs';

/** The patterns that the build gives a first test. */
export async function allPatterns() {
  const sample = sampleOf(ROOT);
  const made = await madePatterns();
  return sources()
    .filter(inFolders)
    .flatMap((path) => constantPatterns(path, readFileSync(join(ROOT, path), 'utf8'), made))
    .map(({ source, flags }) => ({ source, flags, needs: needsOf(sample, source, flags) }))
    .filter(({ needs }) => needs !== null);
}

/** What one pattern needs, weighed as if nothing were common. @param {RegExp} pattern */
export const strictNeeds = ({ source, flags }) => openSample([]).shortOf(clausesOf(source, flags, () => 0));
