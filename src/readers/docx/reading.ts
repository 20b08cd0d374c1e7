/** What is known while a part of a Word file is read, besides its paragraphs. */
import type { Tables } from './tables.ts';
import type { NoteKind, Walk } from './walk.ts';
import type { Attributes } from './xml.ts';

/** A reference to a header or footer; `use` is "default", "first" or "even". */
export interface FurnitureUse {
  place: 'header' | 'footer';
  use: string;
  id: string;
}

export interface Reading {
  walk: Walk;
  tables: Tables;
  /** Whether words, or the code of a field, are being read. */
  reads: 'words' | 'code' | null;
  /** Whether the properties of a paragraph are being read, and not those of a run. */
  inProperties: boolean;
  /** For each pair of a new and an old way to say the same: what was printed before it, and whether one was taken. */
  choices: { before: number; isTaken: boolean }[];
  /** For each text box around, whether it was opened. */
  boxes: boolean[];
  furniture: FurnitureUse[];
  hasTitlePage: boolean;
  noteProperties: NoteKind | undefined;
  /** How the notes of each kind are numbered. */
  noteFormats: Record<NoteKind, string>;
  noteCounts: Record<NoteKind, number>;
  /** Called for the notes of a part that holds them. */
  onNote?: (attributes: Attributes | null) => void;
  isDocument: boolean;
}
