import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { RULES, type RuleName } from '../../src/rules.ts';
import { findingsIn } from './findings.ts';
import { SAMPLES } from './samples.ts';

/** Rules of facts about the meeting: the output names the line of a fact, not its rule. */
const OF_FACTS: ReadonlySet<string> = new Set<RuleName>([
  'title-line',
  'labelled-fact',
  'times-in-sentence',
  'closing-line',
  'metadata',
  'status-word',
  'next-meeting',
  'in-the-chair',
  'called-to-order',
  'elected-chair',
  'transcript-time',
]);

async function rulesIn(rule: string, source: string, profile?: Profile): Promise<string[]> {
  if (OF_FACTS.has(rule)) return findingsIn(source).map((finding) => finding.rule);
  const { attendees, items, resolutions, actions } = await parseMinutes(
    source,
    profile === undefined ? {} : { profile },
  );
  return [...attendees, ...items, ...resolutions, ...actions].map((entity) => entity.rule);
}

describe.each(Object.entries(SAMPLES))('%s', (rule, { finds, not, profile }) => {
  it('finds what it is for', async () => {
    expect(await rulesIn(rule, finds, profile)).toContain(rule);
  });

  it('leaves alone what looks alike', async () => {
    expect(await rulesIn(rule, not, profile)).not.toContain(rule);
  });
});

describe('every rule', () => {
  it.each(Object.entries(RULES))('%s says what it is for', (_, { describes, sample, confidence }) => {
    expect(describes).toMatch(/^\S.*[^.\s]$/);
    expect(sample).not.toBe('');
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
  });

  it('that an entity names is one of them', async () => {
    for (const { finds, not } of Object.values(SAMPLES)) {
      for (const source of [finds, not]) {
        const { attendees, items, resolutions, actions } = await parseMinutes(source);
        for (const { rule } of [...attendees, ...items, ...resolutions, ...actions]) expect(RULES).toHaveProperty(rule);
      }
    }
  });
});
