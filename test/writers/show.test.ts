import { describe, expect, it } from 'vitest';
import { loadPaint, PLAIN } from '../../src/writers/paint.ts';
import { show } from '../../src/writers/show.ts';
import { HOSTILE, sample, sampleOf } from './sample.ts';

describe('show', () => {
  it('tells who attended, what was decided and who does what by when, each with its lines', () => {
    expect(show(sample(), { width: 80, paint: PLAIN })).toBe(`Minutes of the Ferry Trust Board
2014-06-12, 14:00–16:05
The Old Custom House, Quay Street
draft
board/2014-06.txt, read as general (0.75)

Present (1)
    5  Cllr Nora Beckett (NB), chair, Head of Harbours, Marsh District Council,
       from item 2

Apologies (1)
    7  Tom Ashe, substitute: Nora Beckett

Decided (2)
       1 Ferry timetable
14–15  (a) That the winter timetable be adopted. [resolved]
         proposed by Nora Beckett, seconded by Tom Ashe; carried; 7 for, 2
         against, 1 abstaining
   21  The report was noted. [noted]

To do (2)
       1 Ferry timetable
16–17  Nora Beckett, the harbour master: NB and the harbour master to print the
       timetable.
         due 2014-09-22, by the next meeting
   22  nobody named: A bench to be mended.
         done

Notes
   40  Next meeting: 2014-09-22, 14:00, provisional
   23  warning: KX is on no list.
`);
  });

  it.each([20, 40, 60, 80, 200])('keeps within %i columns', (width) => {
    const lines = show(sample(), { width, paint: PLAIN }).split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(Math.max(width, 40));
  });

  it('tells that nobody and nothing was found', () => {
    const empty = { ...sample(), attendees: [], resolutions: [], actions: [], diagnostics: [] };
    empty.meeting = { ...empty.meeting, chair: null, next: [] };
    const text = show(empty, { width: 80, paint: PLAIN });
    expect(text).toContain('Present (0)\n');
    expect(text).toContain('Decided (0)\n');
    expect(text).toContain('To do (0)\n');
    expect(text).not.toContain('Notes');
  });

  it.each(HOSTILE)('prints nothing that a terminal obeys: %j', (text) => {
    const printed = show(sampleOf(text), { width: 80, paint: PLAIN });
    expect(printed).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]/);
  });

  it('is coloured on request, and says the same', async () => {
    const painted = show(sample(), { width: 80, paint: await loadPaint(true) });
    expect(painted).toContain('\u001b[1m');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(show(sample(), { width: 80, paint: PLAIN }));
  });
});
