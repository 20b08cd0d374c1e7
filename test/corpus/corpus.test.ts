import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';
import { bytesOf } from '../fixtures/cases.ts';
import { CORPUS, CORPUS_TEXTS } from './texts.ts';

/** Which layout each seed is the model of. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'leicestershire-safer-communities-2016-06-08.txt': 'resolved-clauses',
  'safer-essex-2014-06-12.txt': 'item-discussion-action',
  'safer-gloucestershire-2019-07-09.txt': 'speaker-table',
  'safer-plymouth-2015-05-28.txt': 'agreed-clauses',
  'safer-plymouth-exec-2020-07-28.txt': 'discussion-actions',
};

describe.skipIf(CORPUS_TEXTS.length === 0)(`the texts of ${CORPUS}`, () => {
  it.each(Object.entries(LAYOUTS))('%s is laid out as %s', async (name, layout) => {
    const { format } = await parseMinutes(bytesOf(`${CORPUS}/seeds/${name}`));
    expect(format.id).toBe(layout);
  });

  it.each(CORPUS_TEXTS)('%s is taken for minutes', async (path) => {
    const { diagnostics, items } = await parseMinutes(bytesOf(path));
    expect(diagnostics.map(({ code }) => code)).not.toContain('not-minutes');
    expect(items).not.toEqual([]);
  });
});
