/** What the file says about itself. */
import type { Reading } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import { isOrganisation } from '../attendance/affiliation.ts';
import { bodyIn, isNoBody } from './bodies.ts';
import type { Add } from './index.ts';
import { addDateAndTime } from './when.ts';

const NO_ORGANISATION = 0.7;
/** The date of a file is often that of its making. */
const FILE_DATE = 0.8;

export function fromMetadata(reading: Reading, add: Add): void {
  const { title, subtitle, date } = reading.document.metadata;
  const order = reading.dayOrder;
  if (subtitle !== undefined) {
    const body = bodyIn(subtitle.value, order);
    if (isOrganisation(body)) add('body', body, subtitle, 'metadata');
  }
  if (title !== undefined) {
    add('title', title.value, title, 'metadata');
    const body = bodyIn(title.value.replace(/^\d+(?:st|nd|rd|th)\s+/i, ''), order);
    const share = isOrganisation(body) ? 1 : NO_ORGANISATION;
    if (!isNoBody(body)) add('body', body, title, 'metadata', RULES.metadata.confidence * share);
    addDateAndTime(title, order, add, 'metadata', 1);
  }
  if (date !== undefined) addDateAndTime(date, order, add, 'metadata', FILE_DATE);
}
