/** Sub-items in letters under numbered items: "A. Budget Process", "B. Memorial Bench" below "VII. New Business". */
import { sliceText, trimText, type Text } from '../../document.ts';
import type { ItemFinding } from '../../finding.ts';
import { isHeaderCell } from '../../outline/index.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import { hasFiniteVerb, titleQuality } from './titles.ts';

const LETTER = /^([A-Z])[.)]\s+(?=["“‘(]?\p{Lu})/u;
/** A title in letters is short, and no sentence. */
const MAX_TITLE = 100;
/** One letter alone is an initial, or a point of a list. */
const MIN_LETTERS = 2;

interface Lettered {
  passage: Passage;
  letter: Text;
  title: Text;
}

/** The lettered headings below each of the items found, which begin with A and go on without a gap. */
export function letteredItems(found: readonly ItemFinding[], reading: Reading): ItemFinding[] {
  const starts = new Set(found.flatMap((item) => item.at.map((text) => text.start[0])));
  const made: ItemFinding[] = [];
  let run: Lettered[] = [];
  let parent: ItemFinding | null = null;
  const flush = () => {
    if (run.length >= MIN_LETTERS && parent !== null) made.push(...run.map((one) => itemOf(one, reading)));
    run = [];
  };
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
    const whole = printed(passage);
    if (starts.has(whole.start[0])) {
      flush();
      parent = found.find((item) => item.at.some((text) => text.start[0] === whole.start[0])) ?? null;
      continue;
    }
    const next = letteredAt(passage, whole, reading);
    if (next === null) continue;
    const expected = String.fromCharCode(65 + run.length);
    if (next.letter.value === expected) run.push(next);
    else if (next.letter.value === 'A') {
      flush();
      run.push(next);
    }
  }
  flush();
  return made;
}

function letteredAt(passage: Passage, whole: Text, reading: Reading): Lettered | null {
  if (reading.taken.has(passage) || passage.cell !== null || isHeaderCell(reading.outline, passage)) return null;
  const match = LETTER.exec(whole.value);
  if (match === null) return null;
  const title = trimText(sliceText(whole, match[0].length));
  const isTitle = titleQuality(title.value) > 0.5 && !/[.;,]$/.test(title.value) && !hasFiniteVerb(title.value);
  return title.value.length <= MAX_TITLE && isTitle ? { passage, letter: sliceText(whole, 0, 1), title } : null;
}

function itemOf({ passage, letter, title }: Lettered, reading: Reading): ItemFinding {
  reading.taken.add(passage);
  return {
    kind: 'item',
    rule: 'numbered-heading',
    confidence: RULES['numbered-heading'].confidence,
    at: [letter, title],
    number: letter.value,
    printedNumber: letter.value,
    title: title.value.replace(/[:\s]+$/, ''),
    section: null,
    presenters: [],
    entries: [],
    parent: null,
  };
}
