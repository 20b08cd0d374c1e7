/** Minutes that are written in another way say the same. */
import { describe, expect, it } from 'vitest';
import { CORPUS, CORPUS_TEXTS } from '../corpus/texts.ts';
import { corpus, fixtures } from './documents.ts';
import { ENCODINGS } from './encodings.ts';
import { LAYOUTS } from './layout.ts';
import { outcomeOf } from './transformation.ts';
import { NAMES } from './names.ts';
import { ORDERS } from './order.ts';
import { NARRATIVES } from './narrative.ts';
import { CUTS } from './cuts.ts';

const FAMILIES = {
  encoding: ENCODINGS,
  layout: LAYOUTS,
  names: NAMES,
  order: ORDERS,
  narrative: NARRATIVES,
  cuts: CUTS,
};
/** Texts of the corpus are long: of those that a rewriting looks at, so many times fewer than of fixtures. */
const CORPUS_SHARE = 3;

it.skipIf(CORPUS_TEXTS.length > 0)(`${CORPUS} is not there: only the fixtures are rewritten`, () => undefined);

describe.each(Object.entries(FAMILIES))('%s', (_, transformations) => {
  it.each(transformations)('$name', async (transformation) => {
    const { name, oneIn = 1, floor, known = {} } = transformation;
    const { changed, differing } = await outcomeOf(transformation, await fixtures(oneIn, name, Object.keys(known)));
    expect(changed).toBeGreaterThanOrEqual(floor);
    const unknown = Object.entries(differing).filter(([path]) => known[path] === undefined);
    expect(Object.fromEntries(unknown)).toEqual({});
    expect(Object.keys(differing).sort(), 'a file that comes right is to be taken out of `known`').toEqual(
      Object.keys(known).sort(),
    );
  });

  it.runIf(CORPUS_TEXTS.length > 0).each(transformations)('$name, in the corpus', async (transformation) => {
    const { name, oneIn = 1, knownInCorpus = 0 } = transformation;
    const { differing } = await outcomeOf(transformation, await corpus(oneIn * CORPUS_SHARE, name));
    expect(Object.keys(differing), JSON.stringify(differing, null, 1)).toHaveLength(knownInCorpus);
  });
});
