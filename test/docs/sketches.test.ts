/** The pictures of layouts tell the truth: what they say is read from a line is read from it. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import type { Minutes, Source } from '../../src/schema.ts';
import { drawSketch } from '../../scripts/site/pictures/draw.mjs';
import { linesOfSketch, SKETCHES, type Box, type ReadsName } from '../../scripts/site/pictures/sketches.mjs';

/** The lines that results of each kind stand on. */
function linesRead(minutes: Minutes): Record<ReadsName, Set<number>> {
  const lines = (sources: Source[]) =>
    new Set(
      sources.flatMap(({ startLine, endLine }) =>
        Array.from({ length: endLine - startLine + 1 }, (_, at) => startLine + at),
      ),
    );
  const of = (list: readonly { source: Source }[]) => lines(list.map(({ source }) => source));
  return {
    meeting: lines(Object.values(minutes.meeting.sources)),
    person: of(minutes.attendees),
    item: of(minutes.items),
    speech: of(minutes.items.flatMap(({ entries }) => entries)),
    decision: of(minutes.resolutions),
    action: of(minutes.actions),
  };
}

const readsOf = (box: Box | null) => [...new Set([box?.reads ?? []].flat(2).filter(Boolean))] as ReadsName[];

describe('the picture of', () => {
  it.each(FORMATS.map(({ id }) => id))('%s shows what is read', async (id) => {
    const sketch = SKETCHES[id];
    if (sketch === undefined) throw new Error(`there is no picture of ${id}`);
    const lines = linesOfSketch(sketch);
    const minutes = await parseMinutes(lines.map(({ text }) => `${text}\n`).join(''));
    expect(minutes.format.id).toBe(id);
    const read = linesRead(minutes);
    for (const [at, { text, box }] of lines.entries()) {
      const claimed = readsOf(box);
      const missing = claimed.filter((kind) => !read[kind].has(at + 1));
      const untold = (['item', 'decision', 'action'] as const).filter(
        (kind) => read[kind].has(at + 1) && !claimed.includes(kind),
      );
      expect([text, { missing, untold }]).toEqual([text, { missing: [], untold: [] }]);
    }
  });

  it('a hostile layout is text', () => {
    const box = { text: '</text><script>hack()</script>', reads: 'action', style: 'text' } as const;
    const svg = drawSketch('x"><script>', { describes: '</desc><script>', boxes: [box] });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;hack()&lt;/script&gt;');
  });
});
