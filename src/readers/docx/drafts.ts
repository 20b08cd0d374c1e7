/** mammoth's model, with what was annotated, as drafts. */
import type { Draft, DraftCell, DraftFurniture, DraftRow, Run } from '../draft.ts';
import { BULLET } from '../list-labels.ts';
import type { Element } from './model.ts';
import type { ParagraphFacts } from './plain.ts';

/** Headers, then the text, then footers; of headers and footers with the same words only the first. */
export function draftsOf(model: Element, paragraphs: readonly ParagraphFacts[]): Draft[] {
  const margins: Record<'header' | 'footer', Map<string, DraftFurniture>> = { header: new Map(), footer: new Map() };
  const text = blocksIn(model.children ?? [], paragraphs, (place, runs) => {
    const words = wordsOf(runs).replace(/\s+/g, ' ');
    if (!margins[place].has(words)) margins[place].set(words, { type: 'furniture', runs });
  });
  return [...margins.header.values(), ...text, ...margins.footer.values()];
}

type Margin = (place: 'header' | 'footer', runs: Run[]) => void;

function blocksIn(elements: readonly Element[], paragraphs: readonly ParagraphFacts[], margin: Margin): Draft[] {
  return elements.flatMap((element): Draft[] => {
    if (element.type === 'paragraph') {
      const facts = paragraphs[Number(element.alignment)] ?? { heading: null };
      const runs = trimmed(runsIn(element));
      if (facts.furniture === undefined) return paragraphDraft(facts, runs);
      if (isWorthwhile(facts, runs)) margin(facts.furniture, runs);
      return [];
    }
    if (element.type !== 'table') return [];
    const rows = (element.children ?? []).map((row) => rowDraft(row, paragraphs, margin));
    return rows.some((row) => row.cells.some((cell) => cell.blocks.length > 0)) ? [{ type: 'table', rows }] : [];
  });
}

function paragraphDraft(facts: ParagraphFacts, runs: Run[]): Draft[] {
  const { heading, label = '', depth = 0, note } = facts;
  const isEmpty = runs.length === 0;
  if (isEmpty && (label === '' || label === BULLET)) return [];
  if (note !== undefined) return [{ type: 'paragraph', runs: [{ value: `${note} ` }, ...runs] }];
  const labelled = label === '' ? {} : { label };
  if (heading !== null && !isEmpty) return [{ type: 'heading', level: heading, ...labelled, runs }];
  return [{ type: 'paragraph', ...labelled, ...(label === '' ? {} : { depth }), runs }];
}

/** What is left of "Page 1 of 2" without its numbers says nothing. */
const PAGE_WORDS = /^(?:page|of|[\s\-–—|/()])*$/i;

function isWorthwhile({ hadPageNumber }: ParagraphFacts, runs: readonly Run[]): boolean {
  const words = wordsOf(runs);
  return words.trim() !== '' && !(hadPageNumber === true && PAGE_WORDS.test(words));
}

function rowDraft(row: Element, paragraphs: readonly ParagraphFacts[], margin: Margin): DraftRow {
  const elements = row.type === 'tableRow' ? (row.children ?? []) : [row];
  const cells = elements.map((cell): DraftCell => {
    const isCell = cell.type === 'tableCell';
    const blocks = blocksIn(isCell ? (cell.children ?? []) : [cell], paragraphs, margin);
    return { columnSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1, blocks };
  });
  return { header: row.isHeader === true, cells };
}

const CHARACTERS: Record<string, string> = { tab: '\t', break: '\n' };

function runsIn(paragraph: Element): Run[] {
  const runs: Run[] = [];
  for (const run of paragraph.children ?? []) {
    const words = (run.children ?? []).map((one) => CHARACTERS[one.type] ?? one.value ?? '').join('');
    if (words === '') continue;
    runs.push({
      value: run.isAllCaps === true ? words.toUpperCase() : words,
      ...(run.isBold === true && { bold: true }),
      ...(run.isItalic === true && { italic: true }),
      ...(run.isUnderline === true && { underline: true }),
    });
  }
  return runs;
}

/** Line breaks at the ends of a paragraph make room, or are page breaks; without any words nothing is left. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = [...runs];
  while (kept.at(-1)?.value.trim() === '') kept.pop();
  const last = kept.at(-1);
  if (last === undefined) return [];
  kept[kept.length - 1] = { ...last, value: last.value.trimEnd() };
  const from = kept.findIndex(({ value }) => /[^ \n]/.test(value));
  const [first, ...more] = kept.slice(from);
  return first === undefined ? [] : [{ ...first, value: first.value.replace(/^[ \n]+/, '') }, ...more];
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.value).join('');
}
