import { expect, it } from 'vitest';
import { EMPTY_TEXT, textAt } from '../../src/document.ts';
import type { ResolutionFinding } from '../../src/finding.ts';
import { analyse } from '../../src/pipeline.ts';
import { dropOverlaps } from '../../src/refiners/overlaps.ts';

const SALE = 'That the sale is subject to these conditions: That Mr Moss pays. That a notice is put up.';
const at = (text: string) => textAt(text, SALE.indexOf(text));
const made = (text: string, from: ResolutionFinding): ResolutionFinding => ({ ...from, text, at: [at(text)] });

it.each([
  ['in its words are none of their own', ['That Mr Moss pays.', 'That a notice is put up.'], [SALE]],
  [
    'behind it are',
    [`${SALE} And that the lane be shut.`.slice(SALE.length + 1)],
    [SALE, 'And that the lane be shut.'],
  ],
])('conditions of a decision that stand %s', async (_, others, kept) => {
  const { reading } = await analyse(
    'Minutes, 3 May 2021\n\nPresent: Ann Lee, Rob Day\n\nIt was resolved to shut the mill.\n',
  );
  const [from] = reading.findings.filter((finding) => finding.kind === 'resolution');
  if (from === undefined) throw new Error('there is a decision to begin with');
  const behind = others.map((text) =>
    SALE.includes(text) ? made(text, from) : { ...from, text, at: [textAt(text, 900)] },
  );
  reading.findings = [{ ...from, text: SALE, at: [textAt(SALE, 0), EMPTY_TEXT] }, ...behind];
  dropOverlaps(reading);
  expect(reading.findings.map((finding) => (finding.kind === 'resolution' ? finding.text : ''))).toEqual(kept);
});
