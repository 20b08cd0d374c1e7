import { describe, expect, it } from 'vitest';
import { parseBody } from './document.ts';
import { KNOWN_WRONG, NEGATIVES, POSITIVES, type Expected } from './negatives.ts';

/** How many actions and resolutions a sentence gives, and of which rules. */
async function foundIn(sentence: string): Promise<{ actions: string[]; resolutions: string[] }> {
  const { actions, resolutions } = await parseBody(sentence);
  return { actions: actions.map(({ rule }) => rule), resolutions: resolutions.map(({ rule }) => rule) };
}

const COUNTS: Record<Expected, [actions: number, resolutions: number]> = {
  none: [0, 0],
  action: [1, 0],
  resolution: [0, 1],
  both: [1, 1],
};

async function isRight(sentence: string, expected: Expected): Promise<boolean> {
  const { actions, resolutions } = await foundIn(sentence);
  const [some, more] = COUNTS[expected];
  return actions.length === some && resolutions.length === more;
}

describe('neither action nor decision', () => {
  describe.each(Object.entries(NEGATIVES))('%s', (_, sentences) => {
    it.each(sentences)('%s', async (sentence) => {
      expect(await foundIn(sentence)).toEqual({ actions: [], resolutions: [] });
    });
  });

  it('in at least sixty sentences, none of them twice', () => {
    const all = Object.values(NEGATIVES).flat();
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('an action, a decision, or both', () => {
  describe.each(Object.entries(POSITIVES))('%s', (expected, sentences) => {
    it.each(sentences)('%s', async (sentence) => {
      const { actions, resolutions } = await foundIn(sentence);
      expect([actions.length, resolutions.length]).toEqual(COUNTS[expected as Expected]);
    });
  });
});

describe('known to be wrong', () => {
  it.each(KNOWN_WRONG)('%s', async (sentence, expected) => {
    expect(await isRight(sentence, expected), `it is right now: move it to its table (${expected})`).toBe(false);
  });
});
