import { describe, expect, it } from 'vitest';
import { CALIBRATION } from '../src/calibration.ts';
import { referenceProblems } from '../src/references.ts';
import { atLeast, confidenceOf, DOUBTFUL, layoutOf } from '../src/confidence.ts';
import type { ActionFinding } from '../src/finding.ts';
import { FORMATS } from '../src/formats/index.ts';
import { parseMinutes } from '../src/pipeline.ts';
import { RULES, type RuleName } from '../src/rules.ts';
import { Minutes } from '../src/schema.ts';
import { bytesOf, CASES } from './fixtures/cases.ts';
import { tableOf, withConfidences, type Row } from '../scripts/calibrate/table.mjs';

const claim = (rule: string, right: boolean, kind = 'actions') => ({ kind, rule, right });
const rows: Row[] = [
  { name: 'a', format: 'speaker-table', claims: Array.from({ length: 98 }, () => claim('x-to-do', true)) },
  { name: 'b', format: 'general', claims: [claim('x-to-do', true), claim('x-to-do', false), claim('asked-to', false)] },
];

describe('a table of calibration', () => {
  const { action } = tableOf(rows);

  it('counts known layouts apart from others', () => {
    expect(action?.all.known).toEqual({ right: 98, wrong: 0, confidence: 0.99 });
    expect(action?.all.other).toEqual({ right: 1, wrong: 2, confidence: 0.4 });
  });

  it('draws a rule towards all of its kind, the more the less is known of it', () => {
    expect(action?.rules['x-to-do']?.other).toEqual({ right: 1, wrong: 1, confidence: 0.429 });
    expect(action?.rules['asked-to']?.other).toEqual({ right: 0, wrong: 1, confidence: 0.333 });
    expect(action?.rules['asked-to']?.known).toBeUndefined();
  });

  it('knows nothing of what was never found', () => {
    expect(tableOf(rows)['item']?.all.known).toEqual({ right: 0, wrong: 0, confidence: 0.5 });
  });

  it('replaces the confidences of a result', async () => {
    const [one] = CASES;
    const minutes = await parseMinutes(bytesOf(one.source), {});
    const replaced = withConfidences(minutes, tableOf(rows));
    expect(replaced.items.map(({ confidence }) => confidence)).toEqual(minutes.items.map(() => 0.5));
    expect(Minutes.safeParse(replaced).success).toBe(true);
  });
});

describe('the table in the repository', () => {
  it('names rules that there are, with shares that follow from the counts', () => {
    for (const { all, rules } of Object.values(CALIBRATION)) {
      for (const [name, layouts] of Object.entries(rules)) {
        expect(Object.keys(RULES)).toContain(name);
        for (const layout of ['known', 'other'] as const) {
          const measured = layouts[layout];
          if (measured === undefined) continue;
          const [low, high] = [all[layout].confidence, measured.right / (measured.right + measured.wrong)].sort();
          expect(measured.confidence).toBeGreaterThanOrEqual(Math.min(low, 0.99) - 0.001);
          expect(measured.confidence).toBeLessThanOrEqual(high + 0.001);
        }
      }
    }
  });
});

describe('confidenceOf', () => {
  const found = (rule: RuleName, confidence: number): ActionFinding => ({
    kind: 'action',
    rule,
    confidence,
    at: [],
    text: '',
    owners: [],
    due: null,
    status: 'open',
    resolution: null,
  });
  const { confidence } = RULES['x-to-do'];
  const measured = CALIBRATION.action.rules['x-to-do']?.known?.confidence ?? 0;

  it('is what was measured, less doubts and uncertain recognition', () => {
    expect(confidenceOf(found('x-to-do', confidence), 'known', 1)).toBeCloseTo(measured, 1);
    expect(confidenceOf(found('x-to-do', confidence * DOUBTFUL), 'known', 1)).toBeCloseTo(measured * DOUBTFUL, 1);
    expect(confidenceOf(found('x-to-do', confidence), 'known', 0.5)).toBeCloseTo(measured / 2, 1);
  });

  it('takes the general format for no layout', () => {
    expect(FORMATS.filter(({ id }) => layoutOf(id) === 'other').map(({ id }) => id)).toEqual(['general']);
  });

  it('is lower where a name is misspelt or fits two people', async () => {
    const text = (owner: string) =>
      `Board minutes, 4 March 2024\n\nPresent: Margaret Alderson, Owen Castell, Peter Castell\n\n1. Water\n\n${owner} to ask the farmer about the tank.\n`;
    const sure = async (owner: string) => (await parseMinutes(text(owner))).actions[0]?.confidence ?? 0;
    expect(await sure('Margaret Aldersen')).toBeLessThan(await sure('Margaret Alderson'));
    expect(await sure('Mr Castell')).toBeLessThan(await sure('Mr Quill'));
  });
});

describe('atLeast', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s stays whole at every bound', async (_, one) => {
    const minutes = await parseMinutes(bytesOf(one.source), {});
    expect(atLeast(minutes, 0)).toEqual(minutes);
    for (const bound of [0.8, 0.95, 0.98, 1]) {
      const kept = atLeast(minutes, bound);
      expect(referenceProblems(kept)).toEqual([]);
      for (const list of ['attendees', 'items', 'resolutions', 'actions'] as const) {
        expect(kept[list].every(({ confidence }) => confidence >= bound)).toBe(true);
      }
      expect(Minutes.safeParse(kept).success).toBe(true);
    }
  });

  it('keeps the name of whom it leaves out', async () => {
    const [one] = CASES.filter(({ layout }) => layout === 'speaker-table');
    const minutes = await parseMinutes(bytesOf(one.source), { minConfidence: 0 });
    const without = atLeast(
      { ...minutes, attendees: minutes.attendees.map((each) => ({ ...each, confidence: 0 })) },
      0.1,
    );
    expect(without.attendees).toEqual([]);
    expect(without.actions.flatMap(({ owners }) => owners.map(({ name }) => name))).toEqual(
      minutes.actions.flatMap(({ owners }) => owners.map(({ name }) => name)),
    );
  });
});
