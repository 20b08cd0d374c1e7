/** The words of a page as they flow into paragraphs: white space collapsed as browsers do, one draft a block. */
import type { Draft, Run } from '../draft.ts';
import { splitLabel } from '../text/labels.ts';
import { textAt } from '../../document.ts';

/** How the words at one place of the tree are set. */
export interface Setting {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Whether line ends count ("white-space: pre-wrap"). */
  keepsLines: boolean;
}

export const PLAIN: Setting = { bold: false, italic: false, underline: false, keepsLines: false };

/** The number or bullet of a list item whose first words are still to come. */
export interface Label {
  value: string;
  depth: number;
}

export interface Flow {
  drafts: Draft[];
  /** The block that is open. */
  runs: Run[];
  /** Whether white space that comes next is no word's end. */
  afterSpace: boolean;
  label: Label | null;
  /** A term whose definition is still to come: it leads the next paragraph. */
  lead: Run[] | null;
}

const WHITE_SPACE = /[\t\n\f\r ]+/g;
const BLANKS = /[\t\f\r ]+/g;
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060]/;
const BULLET = '•';

export function newFlow(): Flow {
  return { drafts: [], runs: [], afterSpace: true, label: null, lead: null };
}

export function addText(flow: Flow, text: string, setting: Setting): void {
  if (setting.keepsLines && text.includes('\n')) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) addBreak(flow);
      addText(flow, line, setting);
    });
    return;
  }
  let value = text.replace(setting.keepsLines ? BLANKS : WHITE_SPACE, ' ');
  if (flow.afterSpace && value.startsWith(' ')) value = value.slice(1);
  if (value === '') return;
  flow.afterSpace = value.endsWith(' ');
  const run: Run = { value };
  for (const kind of ['bold', 'italic', 'underline'] as const) if (setting[kind]) run[kind] = true;
  const last = flow.runs.at(-1);
  if (last !== undefined && isLike(last, run)) last.value += value;
  else flow.runs.push(run);
}

function isLike(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.value !== '\n';
}

/** A line break or a tab stop that the page asks for. */
export function addBreak(flow: Flow, value: '\n' | '\t' = '\n'): void {
  const last = flow.runs.at(-1);
  if (last?.value.endsWith(' ') === true) last.value = last.value.slice(0, -1);
  flow.runs.push({ value });
  flow.afterSpace = true;
}

/** Ends the block that is open; with a level it is a heading. A block without words leaves nothing. */
export function endBlock(flow: Flow, level: number | null = null): void {
  const runs = takeRuns(flow);
  if (runs.length === 0) return;
  const { label } = flow;
  flow.label = null;
  if (level !== null) {
    endLead(flow);
    flow.drafts.push({ type: 'heading', level, ...(label === null ? {} : { label: label.value }), runs });
    return;
  }
  const led = [...(flow.lead ?? []), ...runs];
  flow.lead = null;
  flow.drafts.push(label === null ? { type: 'paragraph', runs: led } : listItem(label, led));
}

/** Adds a draft that is no text of this flow, behind all that came before it. */
export function addDraft(flow: Flow, draft: Draft): void {
  endBlock(flow);
  endLead(flow);
  flow.drafts.push(draft);
}

/** A term without a definition is a paragraph. */
export function endLead(flow: Flow): void {
  const { lead } = flow;
  flow.lead = null;
  if (lead !== null) flow.drafts.push({ type: 'paragraph', runs: lead });
}

/** The words of the open block, which is empty then; none where nothing of them is seen. */
export function takeRuns(flow: Flow): Run[] {
  const runs = flow.runs;
  flow.runs = [];
  flow.afterSpace = true;
  const last = runs.at(-1);
  if (last !== undefined) last.value = last.value.trimEnd();
  return runs.some((run) => VISIBLE.test(run.value)) ? runs.filter((run) => run.value !== '') : [];
}

/** An item with a bullet whose text begins with a number of its own has that number for its label. */
function listItem(label: Label, runs: Run[]): Draft {
  const [first] = runs;
  const printed = label.value === BULLET && first !== undefined ? splitLabel(textAt(first.value, 0)) : null;
  if (first === undefined || printed === null || printed.rest.value === '')
    return { type: 'paragraph', label: label.value, depth: label.depth, runs };
  const rest = { ...first, value: first.value.slice(printed.rest.start[0] ?? 0) };
  return { type: 'paragraph', label: printed.label.value, depth: label.depth, runs: [rest, ...runs.slice(1)] };
}
