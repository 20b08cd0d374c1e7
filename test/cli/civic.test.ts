/** The forms of civic standards at the command line. */
import { describe, expect, it } from 'vitest';
import { MINUTES, OTHER_MINUTES, run, scratch } from './run.ts';

const STANDARDS = ['popolo', 'ocd', 'akn', 'oparl', 'w3c-annotation'] as const;
const { write } = scratch();

const UNDATED = `MINUTES OF THE PARISH COUNCIL

Present: Ann Lee (AL), Rob Day (RD)

1. Roof

RESOLVED: That the roof be mended.

Action: AL to ask three builders.
`;

describe.each(STANDARDS)('minutes parse --to %s', (to) => {
  it('prints the same each time', async () => {
    const first = await run(['parse', MINUTES, '--to', to]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).not.toBe('');
    expect((await run(['parse', MINUTES, '--to', to])).out).toBe(first.out);
  });

  it('prints one whole of several files', async () => {
    const { code, out } = await run(['parse', MINUTES, OTHER_MINUTES, '--to', to]);
    expect(code).toBe(0);
    if (to === 'akn') expect(out.match(/<component /g)).toHaveLength(2);
    else expect((JSON.parse(out) as unknown[]).length).toBeGreaterThanOrEqual(2);
  });

  it('tells the same of a PDF', async () => {
    const pdf = 'fixtures/types/agreed-clauses/minutes.libreoffice.pdf';
    expect(await run(['parse', pdf, '--to', to])).toMatchObject({ code: 0, err: '' });
  });
});

describe('a meeting without a date', () => {
  it('is refused by Open Civic Data in one line, and others are printed', async () => {
    const path = write('undated.txt', UNDATED);
    const alone = await run(['parse', path, '--to', 'ocd']);
    expect(alone).toEqual({
      code: 1,
      out: '',
      err: `minutes: ${path}: states no date, and Open Civic Data has no event without one\n`,
    });
    const both = await run(['parse', path, MINUTES, '--to', 'ocd']);
    expect(both.code).toBe(1);
    expect(JSON.parse(both.out)).not.toEqual([]);
  });

  it.each(STANDARDS.filter((to) => to !== 'ocd'))('is printed as %s', async (to) => {
    expect(await run(['parse', write('undated.txt', UNDATED), '--to', to])).toMatchObject({ code: 0, err: '' });
  });
});
