/** The characters of a Word 97 file from one position to another, into a flow. */
import { addWords, endCell, endParagraph, endRow, finishFlow, newFlow, type Flow } from '../flow/flow.ts';
import { BULLET } from '../list-labels.ts';
import { headingOf, type Format } from '../word-styles.ts';
import { wordFormat, type CharacterLook } from './characters.ts';
import { newFields } from './fields.ts';
import type { Numbers } from './numbers.ts';
import type { ParagraphLook } from './paragraphs.ts';
import { placer } from './pieces.ts';
import type { Notes } from './stories.ts';
import { finder } from './stretches.ts';
import type { Range, Word } from './word.ts';

/** What holds for the whole document while it is read. */
export interface Reading {
  word: Word;
  notes: Notes;
  numbers: Numbers;
}

/** Outside of all tables and lists. */
export const OUTSIDE = { level: 0, heading: null, depth: 0 };

const ENDS_PARAGRAPH = '\r';
const ENDS_CELL = '\x07';
/** Ends of sections; breaks of pages and columns, which may stand in a paragraph. */
const BREAKS: ReadonlySet<string> = new Set(['\f', '\x0e']);
const ENDS: ReadonlySet<string> = new Set([ENDS_PARAGRAPH, ENDS_CELL, ...BREAKS]);
const NOTE = '\x02';

/** Characters that are not what they seem: breaks, hyphens; the rest of the control characters are objects. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\t', '\t'],
  ['\v', '\n'],
  ['\x1e', '-'],
]);

/** Reads a range; in a note, `mark` stands for the mark at its beginning. */
export function readRange(reading: Reading, { from, to }: Range, flow: Flow, mark = ''): void {
  const { word, notes } = reading;
  const end = Math.min(to, word.text.length);
  const lookAt = finder(word.characters);
  const paragraphAt = finder(word.paragraphs);
  const placeOf = placer(word.pieces);
  const formatAt = formatter(word);
  const isInField = newFields();
  const endBlock = blockEnder(flow, reading.numbers, word);
  let noteCount = 0;
  for (let at = from; at < end; at++) {
    const character = word.text.charAt(at);
    const place = placeOf(at);
    const look = lookAt(place)?.look;
    const paragraph = paragraphAt(place);
    const format = formatAt(look, paragraph?.look);
    const isUnseen = look?.deleted === true || format.hidden === true;
    if (ENDS.has(character)) {
      // A paragraph whose end is deleted or hidden goes on in the next one.
      if (character === ENDS_PARAGRAPH && isUnseen && paragraph?.look.depth === 0) continue;
      const goesOn = BREAKS.has(character) && paragraph !== undefined && paragraphAt(placeOf(at + 1)) === paragraph;
      endBlock(character, paragraph?.look, goesOn);
      continue;
    }
    if (isInField(character) || isUnseen) continue;
    let value = character >= ' ' ? character : (SPECIAL.get(character) ?? '');
    if (character === NOTE && mark !== '') value = `${mark} `;
    const note = character === NOTE ? notes.get(at) : undefined;
    if (note !== undefined) {
      value = `[${++noteCount}]`;
      const inner = newFlow('note');
      readRange({ ...reading, notes: new Map() }, note, inner, value);
      for (const draft of finishFlow(inner, OUTSIDE)) flow.after.push(draft);
    }
    addWords(flow, format.capitals === true ? value.toUpperCase() : value, format);
  }
  if (flow.runs.length > 0 || flow.after.length > 0) endParagraph(flow, OUTSIDE);
}

/** Gives how words are set; what was asked for last is known. */
function formatter({ styles }: Word) {
  let last: { look: CharacterLook | undefined; style: string | undefined; format: Format } | null = null;
  return (look: CharacterLook | undefined, paragraph: ParagraphLook | undefined): Format => {
    const style = paragraph?.style;
    if (last === null || last.look !== look || last.style !== style) {
      const words = look?.style === undefined ? {} : styles(look.style).format;
      const around = style === undefined ? {} : styles(style).format;
      const format = wordFormat(look ?? { style: undefined, own: {}, deleted: false }, words, around);
      last = { look, style, format };
    }
    return last.format;
  };
}

/** Ends paragraphs, cells and rows, and gives paragraphs their numbers. `goesOn`: behind a break in the paragraph. */
function blockEnder(flow: Flow, numbers: Numbers, { styles }: Word) {
  let isNumbered = false;
  return (character: string, look: ParagraphLook | undefined, goesOn: boolean): void => {
    const level = look?.depth ?? 0;
    if (look?.endsRow === true) return endRow(flow, Math.max(1, level), look.row);
    const hasWords = flow.runs.some((run) => run.value.trim() !== '');
    const isEmptyBreak = BREAKS.has(character) && !hasWords;
    const label = look === undefined || isNumbered || isEmptyBreak ? undefined : numbers.next(look);
    isNumbered = goesOn && (isNumbered || label !== undefined);
    flow.label = label === undefined || (label.label === BULLET && !hasWords) ? '' : label.label;
    const heading = hasWords && look !== undefined ? (headingOf(look.outline) ?? styles(look.style).heading) : null;
    const state = { level, heading: heading || null, depth: label?.depth ?? 0 };
    if (character === ENDS_CELL) endCell(flow, { ...state, level: 1 });
    else if (look?.endsInnerCell === true) endCell(flow, { ...state, level: Math.max(2, level) });
    else endParagraph(flow, state);
  };
}
