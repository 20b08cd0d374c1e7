/** Headings of minutes that number nothing: Markdown headings, bold lines, lines in capitals, short lines above text. */
import { isSet } from '../../document.ts';
import { isSurelyPerson } from '../../language/names.ts';
import type { ItemFinding } from '../../finding.ts';
import { isHeaderCell } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Reading } from '../../reading.ts';
import { RULES, type RuleName } from '../../rules.ts';
import { isActionMark } from '../actions/marks.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import { isShouted, titleQuality } from './titles.ts';

/** One way of setting a heading; the first that is used at least twice is the document's way. */
interface Style {
  rule: RuleName;
  is: (passage: Passage, next: Passage | undefined) => boolean;
}

const MAX_HEADING = 100;
/** The words of a signature, and names of those who speak or sign, head nothing. */
const SIGNATURE =
  /^(?:attest(?:ed)?|signed|dated?|approved by|respectfully|submitted|minutes (?:taken|prepared) by)\b/i;

export function isSignature(value: string): boolean {
  return SIGNATURE.test(value) || isSurelyPerson(value.split(/[,(–-]/)[0] ?? '');
}

const STYLES: Style[] = [
  { rule: 'markup-heading', is: (passage) => passage.kind === 'heading' },
  {
    rule: 'bold-heading',
    is: (passage) => passage.kind === 'paragraph' && isSet(passage.text, 'bold') && !/[.;,]$/.test(passage.text.value),
  },
  {
    rule: 'heading-in-capitals',
    is: (passage, next) =>
      passage.kind !== 'list-item' &&
      isShouted(passage.text.value) &&
      passage.text.value.length > 3 &&
      !/[.;,]$/.test(passage.text.value) &&
      next !== undefined,
  },
  {
    rule: 'short-line-heading',
    is: (passage, next) =>
      passage.kind === 'paragraph' &&
      titleQuality(passage.text.value) >= 0.9 &&
      passage.text.value.split(/\s+/).length <= 9 &&
      !/[.;,:!?]$/.test(passage.text.value) &&
      next !== undefined &&
      (next.text.value.length > 60 || next.label !== null),
  },
];
const MIN_HEADINGS = 2;

export function unnumberedHeadings(reading: Reading): ItemFinding[] {
  const { passages, bodyFrom } = reading.outline;
  for (const style of STYLES) {
    const headings = passages.filter((passage, index) => {
      if (index < bodyFrom || passage.label !== null || reading.taken.has(passage)) return false;
      if (passage.text.value.length > MAX_HEADING || isHeaderCell(reading.outline, passage)) return false;
      const isOther =
        attendanceLabel(passage.text, reading.words) !== null ||
        isActionMark(passage.text, reading.words) ||
        isSignature(passage.text.value);
      return !isOther && style.is(passage, passages[index + 1]);
    });
    if (headings.length < MIN_HEADINGS) continue;
    return headings.map((passage): ItemFinding => {
      reading.taken.add(passage);
      return {
        kind: 'item',
        rule: style.rule,
        confidence: RULES[style.rule].confidence,
        at: [passage.text],
        number: null,
        printedNumber: null,
        title: passage.text.value.replace(/[:\s]+$/, ''),
        section: null,
        presenters: [],
        entries: [],
        parent: null,
      };
    });
  }
  return [];
}
