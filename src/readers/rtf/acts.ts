/** What the words of RTF act on: characters go to what their group is for, paragraphs and cells end. */
import { MAX_CODE } from '../field-code.ts';
import { decodeBytes, fontOf, labelOf } from './characters.ts';
import { addWords, endCell, endParagraph, endRow, newFlow, type FlowKind, type ParagraphState } from '../flow/flow.ts';
import { PARAGRAPH, PLAIN, newDefinition, type Rtf } from './state.ts';

/** "\outlinelevel" from which on a paragraph is body text. */
const BODY_LEVEL = 9;

/** Yields an interpreter at the start of a document. */
export function newRtf(): Rtf {
  return {
    state: {
      ...PLAIN,
      ...PARAGRAPH,
      font: 0,
      fallback: 1,
      target: 'text',
      outer: null,
      flow: newFlow('body'),
      field: null,
      definesNested: false,
    },
    stack: [],
    pending: '',
    passOver: 0,
    starred: false,
    codePage: 1252,
    defaultFont: 0,
    fonts: new Map(),
    styles: new Map(),
    definition: newDefinition(0),
    across: null,
    down: null,
    notes: 0,
    furniture: new Set(),
    undecodable: 0,
  };
}

/** Begins a stretch that is read on its own until its group ends. */
export function enterFlow(rtf: Rtf, kind: FlowKind): void {
  if (rtf.stack.length === 0) return;
  Object.assign(rtf.state, PLAIN, PARAGRAPH, {
    target: 'text',
    flow: newFlow(kind),
    field: null,
    definesNested: false,
  });
}

/** Decodes the bytes that wait. */
export function flush(rtf: Rtf): void {
  if (rtf.pending === '') return;
  const text = decodeBytes(rtf.pending, rtf.fonts.get(rtf.state.font), rtf.codePage);
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) rtf.undecodable++;
  rtf.pending = '';
  addText(rtf, text);
}

/** Gives characters to what the group is for, behind all that waits. */
export function putText(rtf: Rtf, value: string): void {
  flush(rtf);
  addText(rtf, value);
}

/** Gives decoded characters to what the group is for. */
export function addText(rtf: Rtf, value: string): void {
  const { state } = rtf;
  if (state.target === 'text') {
    if (state.hidden || state.deleted) return;
    addWords(state.flow, value, state);
  } else if (state.target === 'label') {
    if (state.hidden || state.deleted) return;
    state.flow.label = labelOf(state.flow.label + value, rtf.fonts.get(state.font)?.symbol === true);
  } else if (state.target === 'instruction') {
    const { field } = state;
    if (field !== null && field.instruction.length < MAX_CODE) field.instruction += value;
  } else if (state.target === 'fonts' || state.target === 'styles') define(rtf, value);
}

/** The name of a font or style ends with ";", and with it the definition. */
function define(rtf: Rtf, value: string): void {
  const { definition } = rtf;
  const end = value.indexOf(';');
  definition.name += end < 0 ? value : value.slice(0, end);
  if (end < 0) return;
  const { number, name, charset, codePage, outline } = definition;
  if (rtf.state.target === 'fonts') rtf.fonts.set(number, fontOf(charset, codePage, name));
  else rtf.styles.set(number, { name: name.trim(), outline });
  rtf.definition = newDefinition(0);
}

const HEADING_NAME = /^heading ([1-9])$/i;

/** How the paragraph under way is set. */
export function paragraphState({ state, styles }: Rtf): ParagraphState {
  const style = styles.get(state.style);
  const named = HEADING_NAME.exec(style?.name ?? '')?.[1];
  const outline = state.outline ?? style?.outline ?? (named === undefined ? BODY_LEVEL : Number(named) - 1);
  return {
    level: state.inTable ? state.tableDepth : 0,
    heading: outline >= 0 && outline < BODY_LEVEL ? outline + 1 : null,
    depth: state.listDepth,
  };
}

/** Ends a paragraph, unless its end is deleted or hidden: then the next one goes on from it. */
export function breakParagraph(rtf: Rtf): void {
  const { target, hidden, deleted, flow } = rtf.state;
  if (target === 'text' && !hidden && !deleted) endParagraph(flow, paragraphState(rtf));
}

/** Ends a cell of the table at that level. */
export function endOfCell(rtf: Rtf, level: number): void {
  if (rtf.state.target === 'text') endCell(rtf.state.flow, { ...paragraphState(rtf), level });
}

/** Ends a row of the table at that level. */
export function endOfRow(rtf: Rtf, level: number): void {
  const { flow, target } = rtf.state;
  if (target === 'text') endRow(flow, level, level === 1 ? flow.row : flow.nestedRow);
}
