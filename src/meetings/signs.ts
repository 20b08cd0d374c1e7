/** What tells meetings of one file apart, however they are laid out. */
import type { Block } from '../document.ts';
import { WORDS } from '../formats/words.ts';
import { labelOf } from '../parsers/attendance/labels.ts';

/** Whether a line begins a list of who was present. */
export function isPresent(value: string): boolean {
  return labelOf(value.split(':')[0] ?? '', WORDS)?.attendance === 'present';
}

/** Whether each date is later, or each earlier, than the one before. */
export function runOneWay(dates: readonly string[]): boolean {
  const rises = dates.every((date, i) => i === 0 || date > (dates[i - 1] ?? ''));
  const falls = dates.every((date, i) => i === 0 || date < (dates[i - 1] ?? ''));
  return rises || falls;
}

export function textOf(block: Block): string {
  return 'text' in block ? block.text.value : '';
}
