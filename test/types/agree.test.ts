import { describe, it } from 'vitest';
import { MEETINGS } from '../../scripts/make-types/meetings.mjs';
import { expectAgreement } from './cases.ts';

/** The least agreement with the text of the same minutes, from 0 to 1. */
const FLOORS: Readonly<Record<string, number>> = {
  'minutes.txt': 0.99,
  'minutes.md': 0.99,
  'minutes.html': 0.99,
  'minutes.docx': 0.99,
  'minutes.odt': 0.99,
  'minutes.rtf': 0.99,
  'minutes.libreoffice.pdf': 0.99,
  'minutes.chromium.pdf': 0.99,
  // The Word file attached.
  'minutes.eml': 0.99,
  'minutes.doc': 0.99,
};

describe.each(MEETINGS.map(({ layout }) => layout))('%s', (layout) => {
  it.each(Object.entries(FLOORS))('%s agrees with the text', async (file, floor) => {
    await expectAgreement(layout, file, floor);
  });
});
