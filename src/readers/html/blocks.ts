/** The tree of a page to drafts: one handler for each kind of element, and one for all others. */
import type { Draft } from '../draft.ts';
import {
  addBreak,
  addDraft,
  addText,
  endBlock,
  endLead,
  newFlow,
  takeRuns,
  PLAIN,
  type Flow,
  type Setting,
} from './flow.ts';
import { labelsOf } from './lists.ts';
import { preformatted } from './preformatted.ts';
import { rowsOf } from './rows.ts';
import { settingOf } from './setting.ts';
import { attribute, isBlock, isElement, textOf, type Element, type ParentNode } from './tree.ts';
import { isUnseen } from './unseen.ts';
import { isWordList, tabCount, wordLabel } from './word.ts';

interface Walk {
  /** What is left out of the page. */
  left: ReadonlySet<Element>;
  flow: Flow;
  setting: Setting;
  /** How many lists the place stands in. */
  lists: number;
}

type Handler = (element: Element, walk: Walk) => void;

/** The drafts of all that stands below `parent`, without the elements in `left` and what is not seen. */
export function draftsBelow(parent: ParentNode, left: ReadonlySet<Element>): Draft[] {
  return draftsOf(parent, { left, flow: newFlow(), setting: PLAIN, lists: 0 });
}

function draftsOf(parent: ParentNode, walk: Walk): Draft[] {
  const flow = newFlow();
  walkChildren(parent, { ...walk, flow });
  endBlock(flow);
  endLead(flow);
  return flow.drafts;
}

/** Headings have six levels; one that does not tell its own has the second. */
const MAX_LEVEL = 6;
const DEFAULT_LEVEL = 2;

function walkChildren(parent: ParentNode, walk: Walk): void {
  for (const child of parent.childNodes) {
    if ('value' in child) addText(walk.flow, child.value, walk.setting);
    else if (isElement(child)) walkElement(child, walk);
  }
}

/** The box of a task list, which a browser draws. */
function isBox(element: Element): boolean {
  const parent = element.parentNode;
  const inItem = parent !== null && 'tagName' in parent && /^(?:li|p|label)$/.test(parent.tagName);
  return element.tagName === 'input' && inItem && attribute(element, 'type')?.toLowerCase() === 'checkbox';
}

function walkElement(element: Element, walk: Walk): void {
  if (isBox(element)) {
    addText(walk.flow, attribute(element, 'checked') === null ? '[ ] ' : '[x] ', PLAIN);
    return;
  }
  if (isUnseen(element)) return;
  if (walk.left.has(element)) {
    if (isBlock(element)) endBlock(walk.flow);
    return;
  }
  const within = { ...walk, setting: settingOf(element, walk.setting) };
  const handler = HANDLERS[element.tagName] ?? (attribute(element, 'role') === 'heading' ? heading : other);
  handler(element, within);
}

const HANDLERS: Partial<Record<string, Handler>> = {
  br: (_, { flow }) => addBreak(flow),
  hr: (_, { flow }) => endBlock(flow),
  img: () => undefined,
  q: quotation,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  pre,
  listing: pre,
  xmp: pre,
  plaintext: pre,
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  dl: definitions,
  table,
};

function other(element: Element, walk: Walk): void {
  const tabs = tabCount(element);
  if (tabs > 0) return addBreak(walk.flow, '\t');
  const label = wordLabel(element);
  if (label !== null) {
    walk.flow.label = label;
    return;
  }
  const stands = isBlock(element);
  if (stands) endBlock(walk.flow);
  walkChildren(element, walk);
  if (!stands) return;
  endBlock(walk.flow);
  if (isWordList(element)) walk.flow.label = null;
}

/** What stands in a heading's own blocks and lines is one heading. */
function heading(element: Element, walk: Walk): void {
  const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? attribute(element, 'aria-level'));
  endBlock(walk.flow);
  const inner = newFlow();
  for (const child of element.childNodes) {
    if ('value' in child) addText(inner, child.value, walk.setting);
    else if (isElement(child)) headingPart(child, { ...walk, flow: inner });
  }
  walk.flow.runs = inner.runs.map((run) => (run.value === '\n' ? { value: ' ' } : run));
  endBlock(walk.flow, level >= 1 && level <= MAX_LEVEL ? Math.trunc(level) : DEFAULT_LEVEL);
  for (const draft of inner.drafts) addDraft(walk.flow, draft);
}

function headingPart(element: Element, walk: Walk): void {
  if (element.tagName === 'table' || !isBlock(element)) return walkElement(element, walk);
  addText(walk.flow, ' ', walk.setting);
  if (!isUnseen(element) && !walk.left.has(element)) walkChildren(element, walk);
  addText(walk.flow, ' ', walk.setting);
}

function quotation(element: Element, walk: Walk): void {
  addText(walk.flow, '“', walk.setting);
  walkChildren(element, walk);
  addText(walk.flow, '”', walk.setting);
}

function pre(element: Element, { flow }: Walk): void {
  endBlock(flow);
  const [first, ...more] = preformatted(textOf(element));
  if (first?.type === 'paragraph' && first.label === undefined) {
    flow.runs = first.runs;
    endBlock(flow);
  } else if (first !== undefined) addDraft(flow, first);
  for (const draft of more) addDraft(flow, draft);
}

function list(element: Element, walk: Walk): void {
  const { flow } = walk;
  endBlock(flow);
  endLead(flow);
  const labels = labelsOf(element);
  for (const child of element.childNodes) {
    const label = isElement(child) ? labels.get(child) : undefined;
    if (!isElement(child) || label === undefined) {
      if (isElement(child)) walkElement(child, { ...walk, lists: walk.lists + 1 });
      else if ('value' in child) addText(flow, child.value, walk.setting);
      continue;
    }
    endBlock(flow);
    flow.label = label === '' ? null : { value: label, depth: walk.lists };
    walkElement(child, { ...walk, lists: walk.lists + 1 });
    endBlock(flow);
    flow.label = null;
  }
  endBlock(flow);
}

/** <dt>Present</dt><dd>Ann Lee, Bob Day</dd> is the line "Present: Ann Lee, Bob Day"; the pairs may stand in <div>. */
function definitions(element: Element, walk: Walk): void {
  const { flow } = walk;
  endBlock(flow);
  endLead(flow);
  const children = element.childNodes.filter((child) => isElement(child) || textOf(child).trim() !== '');
  children.forEach((child, at) => {
    endBlock(flow);
    if ('value' in child) addText(flow, child.value, walk.setting);
    if (!isElement(child) || isUnseen(child) || walk.left.has(child)) return;
    const hasOne = children[at + 1]?.nodeName === 'dd' && children[at + 2]?.nodeName !== 'dd';
    if (child.tagName === 'dt') term(child, hasOne, walk);
    else if (child.tagName === 'div') definitions(child, walk);
    else walkElement(child, walk);
  });
  endBlock(flow);
  endLead(flow);
}

/** A term longer than this, or one of several lines, is no label. */
const MAX_TERM = 80;

/** A term; with more than one definition it has a line of its own. */
function term(element: Element, hasOne: boolean, walk: Walk): void {
  const { flow } = walk;
  endLead(flow);
  walkChildren(element, { ...walk, setting: settingOf(element, walk.setting) });
  const runs = takeRuns(flow);
  const last = runs.at(-1);
  if (last === undefined) return;
  const length = runs.reduce((sum, run) => sum + run.value.length, 0);
  const isLabel = length <= MAX_TERM && !runs.some((run) => run.value === '\n');
  if (isLabel && !/[:.?!–-]$/.test(last.value)) last.value += ':';
  flow.lead = isLabel && hasOne ? [...runs, { value: ' ' }] : runs;
  if (!isLabel || !hasOne) endLead(flow);
}

function table(element: Element, walk: Walk): void {
  const { flow } = walk;
  endBlock(flow);
  const isSeen = (one: Element) => !walk.left.has(one) && !isUnseen(one);
  const inCells = { ...walk, setting: { ...walk.setting, keepsLines: false }, lists: 0 };
  const { captions, rows } = rowsOf(element, isSeen, (cell) =>
    walk.left.has(cell) ? [] : draftsOf(cell, { ...inCells, setting: settingOf(cell, inCells.setting) }),
  );
  for (const caption of captions) for (const draft of draftsOf(caption, inCells)) addDraft(flow, draft);
  if (rows.length === 0) return;
  if (/^(?:presentation|none)$/.test(attribute(element, 'role') ?? ''))
    for (const row of rows) for (const cell of row.cells) for (const draft of cell.blocks) addDraft(flow, draft);
  else addDraft(flow, { type: 'table', rows });
}
