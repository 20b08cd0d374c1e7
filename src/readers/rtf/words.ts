/** What each control word of RTF does; words that are not listed do nothing. */
import { CHARACTERS } from './characters.ts';
import { DESTINATIONS } from './destinations.ts';
import { addText, breakParagraph, endOfCell, endOfRow, flush, putText } from './acts.ts';
import { PARAGRAPH, PLAIN, newDefinition, type Rtf, type State } from './state.ts';
import { defineCell, emptyRowDefinition } from '../flow/table.ts';

/** `value` is the word's number; null where it has none. */
export type Word = (rtf: Rtf, value: number | null) => void;

type Toggle = 'bold' | 'italic' | 'underline' | 'hidden' | 'deleted';

const toggle =
  (property: Toggle): Word =>
  ({ state }, value) => {
    state[property] = value !== 0;
  };

const merge =
  (direction: 'across' | 'down', kind: 'first' | 'more'): Word =>
  (rtf) => {
    rtf[direction] = kind;
  };

const codePage =
  (number: number): Word =>
  (rtf) => {
    rtf.codePage = number;
  };

const UNDERLINES = ['ul', 'uld', 'uldash', 'uldashd', 'uldashdd', 'uldb', 'ulhwave', 'ulldash', 'ulth', 'ulthd']
  .concat(['ulthdash', 'ulthdashd', 'ulthdashdd', 'ulthldash', 'ululdbwave', 'ulw', 'ulwave'])
  .map((name): [string, Word] => [name, toggle('underline')]);

/** The row that a word defines: that of a table in a cell, where the group around says so. */
const rowOf = ({ flow, definesNested }: State) => (definesNested ? flow.nestedRow : flow.row);

const CHARACTER_WORDS: [string, Word][] = [
  ['b', toggle('bold')],
  ['i', toggle('italic')],
  ...UNDERLINES,
  ['ulnone', ({ state }) => void (state.underline = false)],
  ['v', toggle('hidden')],
  ['deleted', toggle('deleted')],
  ['mvf', toggle('deleted')],
  ['plain', (rtf) => void Object.assign(rtf.state, PLAIN, { font: rtf.defaultFont })],
  ['uc', ({ state }, value) => void (state.fallback = Math.max(0, value ?? 1))],
  ['u', unicode],
  ['f', font],
  ['chftn', footnoteNumber],
];

const PARAGRAPH_WORDS: [string, Word][] = [
  ['par', (rtf) => breakParagraph(rtf)],
  ['sect', (rtf) => breakParagraph(rtf)],
  ['page', (rtf) => breakParagraph(rtf)],
  ['column', (rtf) => breakParagraph(rtf)],
  ['pard', ({ state }) => void Object.assign(state, PARAGRAPH)],
  ['s', style],
  ['outlinelevel', outlineLevel],
  ['ilvl', ({ state }, value) => void (state.listDepth = Math.max(0, value ?? 0))],
];

const TABLE_WORDS: [string, Word][] = [
  ['intbl', ({ state }) => void (state.inTable = true)],
  ['itap', tableDepth],
  ['trowd', newRow],
  ['trhdr', ({ state }) => void (rowOf(state).header = true)],
  ['clmgf', merge('across', 'first')],
  ['clmrg', merge('across', 'more')],
  ['clvmgf', merge('down', 'first')],
  ['clvmrg', merge('down', 'more')],
  ['cellx', cell],
  ['cell', (rtf) => endOfCell(rtf, 1)],
  ['nestcell', (rtf) => endOfCell(rtf, Math.max(2, rtf.state.tableDepth))],
  ['row', (rtf) => endOfRow(rtf, 1)],
  ['nestrow', (rtf) => endOfRow(rtf, Math.max(2, rtf.state.tableDepth))],
];

const DOCUMENT_WORDS: [string, Word][] = [
  ['ansicpg', (rtf, value) => void (rtf.codePage = value ?? rtf.codePage)],
  ['mac', codePage(10000)],
  ['pc', codePage(437)],
  ['pca', codePage(850)],
  ['deff', (rtf, value) => void (rtf.state.font = rtf.defaultFont = value ?? 0)],
  ['fcharset', (rtf, value) => void (rtf.definition.charset = value)],
  ['cpg', (rtf, value) => void (rtf.definition.codePage = value)],
];

export const WORDS: ReadonlyMap<string, Word> = new Map([
  ...[...CHARACTERS].map(([name, value]): [string, Word] => [name, (rtf) => putText(rtf, value)]),
  ...CHARACTER_WORDS,
  ...PARAGRAPH_WORDS,
  ...TABLE_WORDS,
  ...DOCUMENT_WORDS,
  ...DESTINATIONS,
]);

/** The code is signed in most files, and one half of a pair where a character needs two. */
function unicode(rtf: Rtf, value: number | null): void {
  flush(rtf);
  addText(rtf, String.fromCharCode((value ?? 0) & 0xffff));
  rtf.passOver = rtf.state.fallback;
}

function font(rtf: Rtf, value: number | null): void {
  rtf.state.font = value ?? 0;
  if (rtf.state.target === 'fonts') rtf.definition = newDefinition(value ?? 0);
}

function style(rtf: Rtf, value: number | null): void {
  rtf.state.style = value ?? 0;
  if (rtf.state.target === 'styles') rtf.definition = newDefinition(value ?? 0);
}

function outlineLevel(rtf: Rtf, value: number | null): void {
  rtf.state.outline = value;
  if (rtf.state.target === 'styles') rtf.definition.outline = value;
}

/** In the text the mark of a note that follows; in a note, its own. */
function footnoteNumber(rtf: Rtf): void {
  const isNote = rtf.state.flow.kind === 'note';
  putText(rtf, isNote ? `[${rtf.notes}] ` : `[${rtf.notes + 1}]`);
}

function tableDepth({ state }: Rtf, value: number | null): void {
  state.tableDepth = Math.max(1, value ?? 1);
  if (value !== null) state.inTable = value > 0;
}

function newRow(rtf: Rtf): void {
  if (rtf.state.definesNested) rtf.state.flow.nestedRow = emptyRowDefinition();
  else rtf.state.flow.row = emptyRowDefinition();
  rtf.across = null;
  rtf.down = null;
}

function cell(rtf: Rtf, value: number | null): void {
  defineCell(rowOf(rtf.state), { edge: value ?? 0, across: rtf.across, down: rtf.down });
  rtf.across = null;
  rtf.down = null;
}
