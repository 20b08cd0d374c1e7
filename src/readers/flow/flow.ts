/**
 * A stretch of rich text or of a Word 97 file that is read on its own (the body, a footnote, a header, a text box): its
 * words become drafts, its cells tables.
 */
import type { Draft, Run } from '../draft.ts';
import { addRun, type RunSetting } from '../runs.ts';
import { emptyRowDefinition, tableOf, type RawRow, type RowDefinition } from './table.ts';

export type FlowKind = 'body' | 'furniture' | 'note' | 'box';

/** Level 0 is the flow itself, each further one a table in a cell of the one before. */
interface Level {
  /** Of the cell that is being filled; of level 0, all. */
  blocks: Draft[];
  cells: Draft[][];
  rows: RawRow[];
}

export interface Flow {
  kind: FlowKind;
  levels: Level[];
  /** Of the paragraph under way. */
  runs: Run[];
  label: string;
  /** What follows the paragraph under way: its footnotes and text boxes. */
  after: Draft[];
  /** The rows that are being defined: of the outer table, and of tables in cells. */
  row: RowDefinition;
  nestedRow: RowDefinition;
}

export interface ParagraphState {
  /** How deep in tables, 0 outside. */
  level: number;
  /** 1 the highest; null where the paragraph is no heading. */
  heading: number | null;
  /** Depth in the list. */
  depth: number;
}

/** Tables in tables deeper than this are read as if they stood side by side: no page shows them. */
const MAX_TABLE_DEPTH = 8;

export function newFlow(kind: FlowKind): Flow {
  return {
    kind,
    levels: [newLevel()],
    runs: [],
    label: '',
    after: [],
    row: emptyRowDefinition(),
    nestedRow: emptyRowDefinition(),
  };
}

const newLevel = (): Level => ({ blocks: [], cells: [], rows: [] });

/** Adds words to the paragraph under way. */
export function addWords(flow: Flow, value: string, setting: RunSetting): void {
  addRun(flow.runs, value, setting);
}

/** Ends the paragraph under way. One without words is left out. */
export function endParagraph(flow: Flow, { level, heading, depth }: ParagraphState): void {
  const { blocks } = atLevel(flow, level);
  const { runs, label } = flow;
  if (label !== '' || runs.some((run) => run.value.trim() !== '')) {
    const labelled = label === '' ? { runs } : { label, runs };
    if (heading !== null) blocks.push({ type: 'heading', level: heading, ...labelled });
    else blocks.push({ type: 'paragraph', ...labelled, ...(label === '' ? {} : { depth }) });
  }
  for (const draft of flow.after) blocks.push(draft);
  flow.runs = [];
  flow.label = '';
  flow.after = [];
}

/** Ends the cell that the paragraph under way is the last of. */
export function endCell(flow: Flow, state: ParagraphState): void {
  endParagraph(flow, state);
  const level = atLevel(flow, state.level);
  level.cells.push(level.blocks);
  level.blocks = [];
}

/** Ends a row, as `definition` says it is made. */
export function endRow(flow: Flow, at: number, definition: RowDefinition): void {
  finishRow(atLevel(flow, at), definition);
}

function finishRow(level: Level, definition: RowDefinition): void {
  if (level.blocks.length > 0) level.cells.push(level.blocks);
  if (level.cells.length > 0) level.rows.push({ definition, cells: level.cells });
  level.blocks = [];
  level.cells = [];
}

/** The level with that number, opened or uncovered: tables that stood deeper end. */
function atLevel(flow: Flow, number: number): Level {
  const wanted = Math.min(number, MAX_TABLE_DEPTH) + 1;
  while (flow.levels.length > wanted) closeLevel(flow);
  while (flow.levels.length < wanted) flow.levels.push(newLevel());
  return flow.levels.at(-1) ?? newLevel();
}

function closeLevel(flow: Flow): void {
  const level = flow.levels.pop();
  if (level === undefined) return;
  finishRow(level, emptyRowDefinition());
  if (level.rows.length > 0) flow.levels.at(-1)?.blocks.push(tableOf(level.rows));
}

/** Ends the flow: its drafts. */
export function finishFlow(flow: Flow, state: ParagraphState): Draft[] {
  if (flow.runs.length > 0 || flow.label !== '' || flow.after.length > 0) endParagraph(flow, state);
  return atLevel(flow, 0).blocks;
}
