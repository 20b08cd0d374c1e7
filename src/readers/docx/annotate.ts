/**
 * A Word file as the plain document for mammoth: body, notes behind the paragraphs that refer to them, headers and
 * footers, in one. What mammoth leaves out (numbers, styles, hidden words, fields) is worked out on the way.
 */
import { diagnostic } from '../../diagnostics.ts';
import { CLOSE, OPEN } from './elements.ts';
import { newLabeller, type Lists } from '../list-labels.ts';
import { LIMITS } from './limits.ts';
import { printNumber } from '../number-formats.ts';
import { readNumbering } from './numbering.ts';
import type { Parts } from './parts.ts';
import { newPlain, type ParagraphFacts } from './plain.ts';
import type { FurnitureUse, Reading } from './reading.ts';
import { readStyles, type Styles } from './styles.ts';
import { newTables } from './tables.ts';
import { newWalk, writeWords, type NoteKind } from './walk.ts';
import { attribute, child, isOn, readTree, readXml, valueOf, wholeNumber } from './xml.ts';

export interface Annotated {
  xml: string;
  paragraphs: readonly ParagraphFacts[];
}

/** Throws ReadError where the main part is broken or no text document. */
export function annotate(parts: Parts): Annotated | null {
  const plain = newPlain();
  const styles =
    parts.side(parts.named('styles'), 'styles (headings, bold words) are', (xml) => readStyles(xml)) ??
    readStyles(null);
  const walk = newWalk(plain, styles, newLabeller(listsOf(parts, styles)));
  const reading: Reading = {
    walk,
    tables: newTables(plain),
    reads: null,
    inProperties: false,
    choices: [],
    boxes: [],
    furniture: [],
    hasTitlePage: false,
    noteProperties: undefined,
    noteFormats: { footnote: 'decimal', endnote: 'lowerRoman' },
    noteCounts: { footnote: 0, endnote: 0 },
    isDocument: false,
  };
  const settings = parts.side(parts.named('settings'), 'settings are', (xml) => settingsIn(xml, reading));
  readPart(parts.main, reading);
  if (!reading.isDocument) return null;
  for (const kind of ['footnote', 'endnote'] as const) fillNotes(kind, parts, reading);
  readFurniture(parts, reading, settings?.hasEvenPages ?? false);
  const isCut = plain.isFull() ? 'the text after it is left out' : 'cells of tables are given as paragraphs';
  if (plain.isFull() || reading.tables.isFull())
    parts.diagnostics.push(diagnostic('limit-reached', `The file holds more than any minutes do: ${isCut}.`));
  return { xml: plain.finish(), paragraphs: plain.paragraphs };
}

/** The lists are read when the first paragraph asks for one. */
function listsOf(parts: Parts, styles: Styles): Lists {
  let lists: Lists | undefined;
  return (id) => {
    lists ??=
      parts.side(parts.named('numbering'), 'automatic numbers are', (xml) =>
        readNumbering(xml, (style) => styles.list(style)),
      ) ?? (() => undefined);
    return lists(id);
  };
}

function settingsIn(xml: string, { noteFormats, noteCounts }: Reading): { hasEvenPages: boolean } {
  const root = readTree(xml);
  for (const kind of ['footnote', 'endnote'] as const) {
    const properties = child(root, `w:${kind}Pr`);
    noteFormats[kind] = valueOf(properties, 'w:numFmt') ?? noteFormats[kind];
    noteCounts[kind] = (wholeNumber(valueOf(properties, 'w:numStart')) ?? 1) - 1;
  }
  const even = child(root, 'w:evenAndOddHeaders');
  return { hasEvenPages: even !== undefined && isOn(even.attributes) };
}

function readPart(xml: string, reading: Reading): void {
  let skipping = 0;
  readXml(xml, {
    open(name, attributes) {
      if (skipping > 0) skipping++;
      else if (name !== '' && OPEN[name]?.(reading, attributes) === true) skipping = 1;
    },
    close(name) {
      if (skipping > 0) skipping--;
      else if (name !== '') CLOSE[name]?.(reading);
    },
    text(value) {
      if (reading.reads === null || skipping > 0) return;
      if (reading.reads === 'words') writeWords(reading.walk, value.replace(/[\t\r\n]+/g, ' '));
      else reading.walk.fields.code(value);
    },
  });
}

/** Writes each note that is referred to behind the paragraph that does, once. */
function fillNotes(kind: NoteKind, parts: Parts, reading: Reading): void {
  const { plain, notes: all } = reading.walk;
  const uses = all.filter((use) => use.kind === kind);
  if (uses.length === 0) return;
  const notes = parts.side(parts.named(`${kind}s`), `${kind}s are`, (xml) => notesIn(xml, reading));
  for (const { id, number, slot } of uses) {
    const note = notes?.get(id);
    notes?.delete(id);
    if (note === undefined || note.xml === '') continue;
    const facts = plain.paragraphs[note.first];
    if (facts !== undefined && number !== null) facts.note = `[${printNumber(number, reading.noteFormats[kind])}]`;
    plain.fill(slot, note.xml);
  }
}

interface Note {
  xml: string;
  /** The index of its first paragraph. */
  first: number;
}

function notesIn(xml: string, reading: Reading): Map<string, Note> {
  const notes = new Map<string, Note>();
  const { plain } = reading.walk;
  const begun = { id: '', mark: 0, first: 0 };
  readSide(xml, reading, {
    onNote(attributes) {
      if (attributes === null) notes.set(begun.id, { xml: plain.cut(begun.mark), first: begun.first });
      else {
        begun.id = attribute(attributes, 'id') ?? '';
        begun.mark = plain.mark();
        begun.first = plain.paragraphs.length;
      }
    },
  });
  return notes;
}

/** Headers and footers that are printed: those of first and of even pages only where the file says that there are any. */
function readFurniture(parts: Parts, reading: Reading, hasEvenPages: boolean): void {
  const isPrinted = ({ use }: FurnitureUse) =>
    use === 'first' ? reading.hasTitlePage : use === 'even' ? hasEvenPages : true;
  const names = new Map<string, FurnitureUse['place']>();
  for (const use of reading.furniture.filter(isPrinted)) {
    const name = parts.referred(use.id);
    if (name !== null && names.size < LIMITS.furniture) names.set(name, use.place);
  }
  for (const [name, place] of names) parts.side(name, `a ${place} is`, (xml) => readSide(xml, reading, {}, place));
}

/** Reads a part of its own; what a broken one has written is taken back. */
function readSide(
  xml: string,
  reading: Reading,
  more: Pick<Reading, 'onNote'>,
  furniture?: FurnitureUse['place'],
): void {
  const { plain, styles, label } = reading.walk;
  const mark = plain.mark();
  const walk = { ...newWalk(plain, styles, label), furniture };
  try {
    readPart(xml, { ...reading, walk, tables: newTables(plain), choices: [], boxes: [], reads: null, ...more });
  } catch (error) {
    plain.cut(mark);
    throw error;
  }
}
