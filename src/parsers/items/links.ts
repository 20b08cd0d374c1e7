/** How items hang together: sub-items below their items, and the sections that banners make. */
import { placeOf, type ItemFinding } from '../../finding.ts';
import { printed } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { isBanner } from './banners.ts';
import { bareNumber, readNumber } from './numbers.ts';

/** "4a" and "4.2" are sub-items of 4; those that have a parent already keep it. */
export function linkParents(found: readonly ItemFinding[]): void {
  const byNumber = new Map<string, ItemFinding>();
  for (const item of found) {
    if (item.number === null || item.parent !== null) continue;
    const [reading] = item.printedNumber === null ? [] : readNumber(item.printedNumber);
    if (reading !== undefined && reading.minorText !== '') {
      const shorter = item.number.replace(/(?:\.\d+[a-z]?|[a-z])$/, '');
      item.parent = byNumber.get(shorter) ?? null;
    }
    byNumber.set(bareNumber(item.number), item);
  }
}

/** Banners between items ("ITEMS FOR NOTING") are the section of the items below them. */
export function addSections(found: readonly ItemFinding[], reading: Reading): void {
  let section: string | null = null;
  let next = 0;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
    const start = printed(passage).start[0] ?? 0;
    while (next < found.length && placeOf(found[next] as ItemFinding) <= start) {
      const item = found[next++];
      if (item !== undefined) item.section = section;
    }
    if (!reading.taken.has(passage) && passage.label === null && isBanner(passage.text.value)) {
      section = passage.text.value.replace(/[:\s]+$/, '');
      reading.taken.add(passage);
    }
  }
  for (; next < found.length; next++) {
    const item = found[next];
    if (item !== undefined) item.section = section;
  }
}
