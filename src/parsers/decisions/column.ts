/** A column of decisions: each row decides what its first column names. */
import type { ResolutionFinding } from '../../finding.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import type { Parser, Reading } from '../../reading.ts';
import { resolution } from './resolution.ts';
import { verdictOf } from './verdict.ts';

const EMPTY = /^(?:[-–—.\s]*|n\/?a|none|tbc|tbd)$/i;

export const decisionColumn: Parser = {
  name: 'decision-column',
  parse(reading) {
    const found: ResolutionFinding[] = [];
    const labels = rowLabels(reading);
    for (const passage of reading.outline.passages) {
      if (roleOf(reading.outline, passage) !== 'decision' || isHeaderCell(reading.outline, passage)) continue;
      if (reading.taken.has(passage) || EMPTY.test(passage.text.value)) continue;
      reading.taken.add(passage);
      const label = labels.get(passage.cell?.rows[0] ?? -1);
      const at = label === undefined ? [passage.text] : [label.text, passage.text];
      const text = label === undefined ? passage.text.value : `${label.text.value}: ${passage.text.value}`;
      const made = resolution('decision-column', at, text, 'agreed', null, passage.text.value);
      found.push({ ...made, verdict: verdictOf(passage.text.value, 'agreed') });
    }
    return found;
  },
};

/** The first cell of each row, where it is not the decision itself. */
function rowLabels(reading: Reading): Map<number, Passage> {
  const labels = new Map<number, Passage>();
  for (const passage of reading.outline.passages) {
    if (passage.cell?.column !== 0 || roleOf(reading.outline, passage) === 'decision') continue;
    for (const row of passage.cell.rows) if (!labels.has(row)) labels.set(row, passage);
  }
  return labels;
}
