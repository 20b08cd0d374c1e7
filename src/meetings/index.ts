/**
 * A file that holds the minutes of several meetings, cut into them. A cut in the wrong place ruins minutes, so all signs
 * must agree: each meeting has its own date and its own list of who was present, they are laid out alike, and the dates
 * run one way.
 */
import type { Document } from '../document.ts';
import { dayOrderOf } from '../language/dates.ts';
import { meetingsInRows } from './rows.ts';
import { meetingsInSeries } from './series.ts';

/** The document as one for each meeting, in order; the document itself where it holds one. */
export function meetingsOf(document: Document): Document[] {
  const order = dayOrderOf(document.text);
  return meetingsInSeries(document, order) ?? meetingsInRows(document, order) ?? [document];
}
