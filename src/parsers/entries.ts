/** What stands under each item, in order: speeches and discussion. Fills the items that were found; finds nothing new. */
import { mention, type ItemFinding } from '../finding.ts';
import { isHeaderCell, roleOf } from '../outline/index.ts';
import { printed } from '../outline/passages.ts';
import { findingsOf, type Parser } from '../reading.ts';
import { directoryFor, prefixOf } from './statements.ts';

export const entries: Parser = {
  name: 'entries',
  parse(reading) {
    const { outline } = reading;
    const items = findingsOf(reading, 'item');
    const headings = new Set(items.flatMap((item) => item.at.flatMap((text) => text.start)));
    const directory = directoryFor(reading);
    let next = 0;
    let item: ItemFinding | null = null;
    let speaker: string | null = null;
    for (const passage of outline.passages.slice(outline.bodyFrom)) {
      const text = printed(passage);
      const start = text.start[0] ?? 0;
      while (next < items.length && (items[next]?.at[0]?.start[0] ?? 0) <= start) {
        item = items[next++] ?? null;
        speaker = null;
      }
      if (isHeaderCell(outline, passage) || text.value === '') continue;
      const role = roleOf(outline, passage);
      if (role === 'speaker') speaker = passage.text.value;
      if (item === null || headings.has(start) || (role !== null && role !== 'text' && role !== 'other')) continue;
      const prefix = prefixOf(passage.text.value, directory);
      const who = prefix?.speaker ?? (role === 'text' ? speaker : null);
      const kind = passage.kind === 'heading' ? 'heading' : who === null ? 'discussion' : 'speech';
      item.entries.push({ kind, speaker: who === null ? null : mention(who), text });
    }
    return [];
  },
};
