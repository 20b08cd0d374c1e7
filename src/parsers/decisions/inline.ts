/** Clauses that are counted inside one passage or sentence. */
import { sliceText, trimText, type Text } from '../../document.ts';

/** "(a) … ; (b) …" inside one passage. */
const INLINE = /(?:^|[\s;,:])\(?([a-h1-9v]|i{1,3}|iv)\) (?=\S)/g;

/** Empty where none are counted. */
export function inlineClauses(text: Text): { label: string; text: Text }[] {
  const marks: { from: number; to: number; label: string }[] = [];
  for (const match of text.value.matchAll(INLINE)) {
    const label = match[1] ?? '';
    const first = marks[0]?.label;
    const expected = marks.length === 0 ? ['a', '1', 'i'] : [nextLabel(first ?? 'a', marks.length)];
    if (!expected.includes(label)) continue;
    marks.push({
      from: match.index,
      to: match.index + match[0].length,
      label: match[0].trim().replace(/^[;,:]\s*/, ''),
    });
  }
  return marks.map((mark, i) => ({ label: mark.label, text: trimText(sliceText(text, mark.to, marks[i + 1]?.from)) }));
}

function nextLabel(first: string, index: number): string {
  if (first === '1') return String(index + 1);
  if (first === 'i') return ['i', 'ii', 'iii', 'iv', 'v'][index] ?? '';
  return String.fromCharCode(97 + index);
}
