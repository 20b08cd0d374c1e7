/** The blocks of an OpenDocument text: its body, a cell, a note, a header. */
import type { Draft } from '../draft.ts';
import { wordsOf, type Around } from './inline.ts';
import { nextLabel, OUTLINE, type Counters, type ListStyle } from './lists.ts';
import type { Family, Setting } from './styles.ts';
import { tableOf, type Copies } from './table.ts';
import { countIn, elementsIn, type Element } from './xml.ts';

/** What holds for a whole part of the document, and what is counted through it. */
export interface Part {
  styleOf: (family: Family, name?: string) => Setting;
  listStyles: ReadonlyMap<string, ListStyle>;
  copies: Copies;
  headings: Counters;
  /** What lists counted, by their ids and by the names of their styles: later ones may go on from there. */
  lists: Map<string, Counters>;
}

/** A list's item, as its paragraphs see it. */
interface Item {
  level: number;
  style: string | undefined;
  counters: Counters;
  start: number | undefined;
  /** Whether its label is still to be printed. */
  labelled: boolean;
}

type Block = (element: Element, out: Draft[], part: Part, item: Item | null) => void;

/** The drafts of what an element holds. */
export function blocksOf(element: Element, part: Part): Draft[] {
  const out: Draft[] = [];
  children(element, out, part, null);
  return out;
}

function children(element: Element, out: Draft[], part: Part, item: Item | null): void {
  for (const child of elementsIn(element)) (BLOCKS.get(child.name) ?? children)(child, out, part, item);
}

const skip: Block = () => undefined;

/** Elements that are more than the blocks in them. */
const BLOCKS: ReadonlyMap<string, Block> = new Map<string, Block>([
  ['text:p', paragraph],
  ['text:h', paragraph],
  ['text:list', list],
  ['text:numbered-paragraph', numbered],
  ['text:section', section],
  ['table:table', (element, out, part) => void out.push(tableOf(element, (cell) => blocksOf(cell, part), part.copies))],
  ['text:tracked-changes', skip],
  ['office:annotation', skip],
  ['office:forms', skip],
  ['draw:object', skip],
]);

function paragraph(element: Element, out: Draft[], part: Part, item: Item | null): void {
  const setting = part.styleOf('paragraph', element.attributes['text:style-name']);
  if (setting.hidden === true) return;
  const around: Around = {
    settingOf: (style) => part.styleOf('text', style),
    blocksOf: (inner) => blocksOf(inner, part),
  };
  const { runs, after, number, hidden } = wordsOf(element, setting, around);
  if (hidden) return;
  const printed = item === null ? headingLabel(element, part) : itemLabel(item, setting, part);
  const label = number ?? printed;
  const labelled = label === '' ? { runs } : { label, runs };
  if (element.name === 'text:h')
    out.push({ type: 'heading', level: Math.max(1, countIn(element, 'text:outline-level', 1)), ...labelled });
  else out.push({ type: 'paragraph', ...labelled, ...(label === '' ? {} : { depth: (item?.level ?? 1) - 1 }) });
  for (const draft of after) out.push(draft);
}

function headingLabel(element: Element, { headings, listStyles }: Part): string {
  if (element.name !== 'text:h' || element.attributes['text:is-list-header'] === 'true') return '';
  const style = listStyles.get(OUTLINE);
  const restarts = element.attributes['text:restart-numbering'] === 'true';
  const level = Math.max(1, countIn(element, 'text:outline-level', 1));
  const start = restarts ? countIn(element, 'text:start-value', 1) : undefined;
  return style?.has(level) === true ? nextLabel(style, headings, level, start) : '';
}

function itemLabel(item: Item, setting: Setting, { listStyles }: Part): string {
  if (!item.labelled) return '';
  item.labelled = false;
  return nextLabel(listStyles.get(item.style ?? setting.list ?? ''), item.counters, item.level, item.start);
}

/** A list in an item is the next level of the same; one that does not go on from another counts anew. */
function list(element: Element, out: Draft[], part: Part, item: Item | null): void {
  const { attributes } = element;
  const style = attributes['text:style-name'] ?? item?.style;
  const counters = item?.counters ?? countersOf(attributes, part, style);
  for (const key of [attributes['xml:id'] ?? attributes['text:id'], style])
    if (key !== undefined) part.lists.set(key, counters);
  for (const child of elementsIn(element)) {
    children(child, out, part, {
      level: (item?.level ?? 0) + 1,
      style: child.attributes['text:style-override'] ?? style,
      counters,
      start: 'text:start-value' in child.attributes ? countIn(child, 'text:start-value', 1) : undefined,
      labelled: child.name === 'text:list-item',
    });
  }
}

function countersOf(attributes: Element['attributes'], { lists }: Part, style: string | undefined): Counters {
  const continued = attributes['text:continue-list'];
  const goesOn = attributes['text:continue-numbering'] === 'true';
  const before = continued === undefined ? undefined : lists.get(continued);
  return before ?? (goesOn ? lists.get(style ?? '') : undefined) ?? [];
}

function numbered(element: Element, out: Draft[], part: Part): void {
  const { attributes } = element;
  const style = attributes['text:style-name'];
  const key = attributes['text:list-id'] ?? style ?? '';
  const counters = part.lists.get(key) ?? [];
  part.lists.set(key, counters);
  const start = 'text:start-value' in attributes ? countIn(element, 'text:start-value', 1) : undefined;
  children(element, out, part, { level: countIn(element, 'text:level', 1), style, counters, start, labelled: true });
}

function section(element: Element, out: Draft[], part: Part, item: Item | null): void {
  if (element.attributes['text:display'] !== 'none') children(element, out, part, item);
}
