/** Headings behind bullets, each above its text: "• 2021 Amended Budget" under a lettered section. */
import { placeOf, type ItemFinding } from '../../finding.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { itemFinding } from './item.ts';
import { hasFiniteVerb, isTitleCase, titleQuality } from './titles.ts';

const BULLET = /^[^\p{L}\d]+$/u;
const MAX_TITLE = 90;
const MIN_TEXT = 40;
/** A bullet in front of one line or two above text may be the end of a list. */
const MIN_BULLETED = 3;

/** The bulleted titles below items that stand one by one, with text between them. */
export function bulletedItems(found: readonly ItemFinding[], reading: Reading): ItemFinding[] {
  const { passages, bodyFrom } = reading.outline;
  const titles = passages.slice(bodyFrom).filter((passage) => isBulletedTitle(passage, reading));
  if (titles.length < MIN_BULLETED) return [];
  return titles.map((passage) => {
    reading.taken.add(passage);
    const item = itemFinding('bold-heading', passage.text);
    const parent = found.findLast((one) => placeOf(one) < placeOf(item)) ?? null;
    return { ...item, parent };
  });
}

function isBulletedTitle(passage: Passage, reading: Reading): boolean {
  const { passages } = reading.outline;
  const { value } = passage.text;
  if (passage.kind !== 'list-item' || reading.taken.has(passage) || !BULLET.test(passage.label?.value ?? ''))
    return false;
  const before = passages[passage.index - 1];
  const next = passages[passage.index + 1];
  const isAlone = before?.kind !== 'list-item' || BULLET.test(before.label?.value ?? '') === false;
  const isAbove = next?.kind === 'paragraph' && next.text.value.length >= MIN_TEXT;
  const isTitle = value.length <= MAX_TITLE && titleQuality(value) > 0.5 && isTitleCase(value) && !hasFiniteVerb(value);
  return isAlone && isAbove && isTitle && !/[.;,:]$/.test(value);
}
