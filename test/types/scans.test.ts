import { describe, it } from 'vitest';
import { MEETINGS } from '../../scripts/make-types/meetings.mjs';
import { expectAgreement } from './cases.ts';

/** A page takes some seconds, and more on a busy machine. */
const TIMEOUT = 300_000;

/** The least agreement with the text of the same minutes, from 0 to 1. */
const FLOORS: Readonly<Record<string, number>> = { 'scan-300.pdf': 0.93 };

describe.each(MEETINGS.map(({ layout }) => layout))('%s', (layout) => {
  it.for(Object.entries(FLOORS))('%s agrees with the text', { timeout: TIMEOUT }, async ([file, floor]) => {
    await expectAgreement(layout, file, floor, true);
  });
});
