/** What is known while a part of a Word file is read, and what its paragraphs and words do. */
import { newFields, type Fields } from './fields.ts';
import type { Labeller } from '../list-labels.ts';
import type { ParagraphFacts, Plain } from './plain.ts';
import { formatOf, headingOf, type Format, type ListPlace, type Style } from '../word-styles.ts';
import type { Styles } from './styles.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to: its place in what is written, and its number. */
export interface NoteUse {
  kind: NoteKind;
  id: string;
  slot: number;
  /** Null for a note with a mark of its own. */
  number: number | null;
}

/** A paragraph that is being read. */
export interface OpenParagraph {
  styleId: string | undefined;
  place: ListPlace;
  outline: number | undefined;
  /** What its own mark is: gone in an accepted change, hidden, or a separator of styles on one line. */
  mark: { deleted: boolean; hidden: boolean; separator: boolean };
  style: Style;
  /** Null while nothing of it is written: a paragraph without words and number never is. */
  facts: ParagraphFacts | null;
  run: Format & { style?: string | undefined };
  /** How the words of its open run are set; undefined until it is worked out. */
  format: Format | undefined;
  isJoined: boolean;
  /** Whether the words are the mark of a note that has its own. */
  isNoteMark: boolean;
  notes: NoteUse[];
}

export interface Walk {
  plain: Plain;
  styles: Styles;
  label: Labeller;
  fields: Fields;
  /** The open paragraphs: one in a text box stands inside another. */
  open: OpenParagraph[];
  furniture: 'header' | 'footer' | undefined;
  /** A label, and notes, of a paragraph that goes on in the next. */
  carried: { label: ParagraphFacts | undefined; notes: NoteUse[] };
  notes: NoteUse[];
}

export function newWalk(plain: Plain, styles: Styles, label: Labeller): Walk {
  const carried = { label: undefined, notes: [] };
  return { plain, styles, label, fields: newFields(), open: [], furniture: undefined, carried, notes: [] };
}

export function enterParagraph(walk: Walk): void {
  walk.open.push({
    styleId: undefined,
    place: {},
    outline: undefined,
    mark: { deleted: false, hidden: false, separator: false },
    style: walk.styles.paragraph(undefined),
    facts: null,
    run: {},
    format: undefined,
    isJoined: false,
    isNoteMark: false,
    notes: [],
  });
}

/** Its properties are read: one with a number is written even where it is empty. */
export function settleProperties(walk: Walk): void {
  const paragraph = walk.open.at(-1);
  if (paragraph === undefined || paragraph.facts !== null || walk.plain.isFull()) return;
  paragraph.style = walk.styles.paragraph(paragraph.styleId);
  const { deleted, hidden, separator } = paragraph.mark;
  paragraph.isJoined = deleted || hidden;
  if ((!paragraph.isJoined || separator) && (paragraph.place.list ?? paragraph.style.list) !== undefined)
    begin(walk, paragraph);
}

function begin(walk: Walk, paragraph: OpenParagraph): ParagraphFacts {
  const { mark, outline, style, place, isJoined } = paragraph;
  const isCounted = !isJoined || mark.separator;
  const label = (isCounted ? walk.label(place, style) : undefined) ?? walk.carried.label;
  const facts: ParagraphFacts = {
    heading: (headingOf(outline) ?? style.heading) || null,
    label: label?.label,
    depth: label?.depth,
    furniture: walk.furniture,
  };
  walk.carried.label = isJoined ? facts : undefined;
  walk.plain.openParagraph(facts, isJoined);
  paragraph.facts = facts;
  return facts;
}

export function leaveParagraph(walk: Walk): void {
  const paragraph = walk.open.pop();
  if (paragraph === undefined) return;
  walk.fields.endParagraph();
  const hadPageNumber = walk.fields.tookPageNumber();
  const notes = [...walk.carried.notes, ...paragraph.notes];
  if (paragraph.facts !== null) {
    paragraph.facts.hadPageNumber = hadPageNumber;
    walk.plain.closeParagraph();
  }
  walk.carried.notes = paragraph.isJoined ? notes : [];
  if (paragraph.isJoined) return;
  for (const note of notes) {
    note.slot = walk.plain.slot();
    walk.notes.push(note);
  }
}

export function enterRun(walk: Walk): void {
  const paragraph = walk.open.at(-1);
  if (paragraph === undefined) return;
  paragraph.run = {};
  paragraph.format = undefined;
  paragraph.isNoteMark = false;
}

/** What is printed where words stand: null where nothing is. */
function printable(walk: Walk): { format: Format } | null {
  const paragraph = walk.open.at(-1);
  if (paragraph === undefined || paragraph.isNoteMark || walk.plain.isFull() || walk.fields.isHidden()) return null;
  const { styles } = walk;
  const { run, style } = paragraph;
  paragraph.format ??= formatOf(run, styles.character(run.style), style.format, styles.usual);
  if (paragraph.format.hidden === true) return null;
  if (paragraph.facts === null) begin(walk, paragraph);
  return { format: paragraph.format };
}

export function writeWords(walk: Walk, value: string): void {
  const at = value === '' ? null : printable(walk);
  if (at !== null) walk.plain.words(value, at.format);
}

export function writeSymbol(walk: Walk, font: string, character: string): void {
  const at = printable(walk);
  if (at !== null) walk.plain.symbol(font, character, at.format);
}

/** Opens a text box in the paragraph that holds it; whether there is one that may. */
export function enterBox(walk: Walk): boolean {
  if (printable(walk) === null) return false;
  walk.plain.openBox();
  return true;
}
