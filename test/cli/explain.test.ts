import { describe, expect, it, vi } from 'vitest';
import { explanationText } from '../../src/cli/explanation-text.ts';
import { explanationOf } from '../../src/cli/explanation.ts';
import { PLAIN } from '../../src/writers/paint.ts';
import { HOSTILE, sample, sampleOf } from '../writers/sample.ts';
import { MINUTES, run } from './run.ts';

vi.mock('../../src/rules.ts', () => ({
  RULES: { 'a-rule': { describes: 'what the rule looks for', sample: '', confidence: 0.9 } },
}));

const FORMATS = [
  {
    id: 'general',
    confidence: 0.75,
    evidence: [{ name: 'attendance-label', describes: 'a line begins with Present:', weight: 0.5, lines: [4, 6] }],
  },
  { id: 'speaker-table', confidence: 0.2, evidence: [] },
];

describe('an explanation', () => {
  it('tells why this layout, and the rule, confidence and lines of every result', () => {
    const text = explanationText(explanationOf({ minutes: sample(), formats: FORMATS }), { width: 100, paint: PLAIN });
    expect(text).toBe(`board/2014-06.txt

Format general (0.75)
  0.75  general
    +0.50  attendance-label: a line begins with Present: (lines 4, 6)
  0.20  speaker-table

Meeting
          2  date: 2014-06-12
          3  venue: The Old Custom House, Quay Street

Attendees (2)
  a-rule: what the rule looks for
            5  0.90  p1   Nora Beckett, present
            7  0.90  p2   Tom Ashe, apologies

Items (2)
  a-rule: what the rule looks for
           10  0.90  i1   1 Ferry timetable
           20  0.90  i2   1a Winter

Resolutions (2)
  a-rule: what the rule looks for
        14–15  0.90  r1   resolved: That the winter timetable be adopted.
           21  0.90  r2   noted: The report was noted.

Actions (2)
  a-rule: what the rule looks for
        16–17  0.90  a1   Nora Beckett, the harbour master: NB and the harbour master to print the
                          timetable.
           22  0.90  a2   nobody named: A bench to be mended.

Diagnostics (2)
         23  warning unresolved-initials: KX is on no list.
             info number-gap: No item 2.
`);
  });

  it.each(HOSTILE)('prints nothing that a terminal obeys: %j', (hostile) => {
    const explanation = explanationOf({ minutes: sampleOf(hostile), formats: FORMATS });
    const text = explanationText(explanation, { width: 80, paint: PLAIN });
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]/);
  });
});

describe('explain', () => {
  it('names the layout and every entity', async () => {
    const { code, out, err } = await run(['explain', MINUTES]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { format, actions } = JSON.parse((await run(['parse', MINUTES])).out) as ReturnType<typeof sample>;
    expect(out).toContain(`Format ${format.id} `);
    for (const { id } of actions) expect(out).toMatch(new RegExp(` ${id} `));
    expect(out).not.toContain('a rule without description');
  });

  it('--json says the same', async () => {
    const explanation = JSON.parse((await run(['explain', MINUTES, '--json'])).out) as ReturnType<typeof explanationOf>;
    expect(explanation.path).toBe(MINUTES);
    expect(explanation.format.candidates[0]?.evidence.length).toBeGreaterThan(0);
    for (const entity of [...explanation.attendees, ...explanation.actions]) expect(entity.describes).not.toBeNull();
  });
});
