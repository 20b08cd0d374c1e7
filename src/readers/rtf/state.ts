/** What holds at a place in RTF: a group's properties, which end with it, and the tables that the whole document shares. */
import type { Font } from './characters.ts';
import type { Flow } from '../flow/flow.ts';

/** Where the words of a group go. */
export type Target = 'text' | 'skip' | 'label' | 'fonts' | 'styles' | 'instruction';

/** A field: its instruction tells whether its result is a page number. */
export interface Field {
  instruction: string;
}

export interface State {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  hidden: boolean;
  deleted: boolean;
  font: number;
  /** How many characters behind "\u" stand for readers that know no Unicode. */
  fallback: number;

  style: number;
  /** "\outlinelevel" of the paragraph: 0 the highest heading, 9 body text; null where it is not said. */
  outline: number | null;
  inTable: boolean;
  /** "\itap": how deep in tables. */
  tableDepth: number;
  /** "\ilvl": how deep in lists. */
  listDepth: number;

  target: Target;
  /** The target outside of "\upr", which holds its words twice. */
  outer: Target | null;
  flow: Flow;
  field: Field | null;
  /** Whether the group defines the row of a table in a cell. */
  definesNested: boolean;
}

export const PLAIN = { bold: false, italic: false, underline: false, hidden: false, deleted: false } as const;
export const PARAGRAPH = { style: 0, outline: null, inTable: false, tableDepth: 1, listDepth: 0 } as const;

export interface Style {
  name: string;
  outline: number | null;
}

/** A font or style whose definition is being read. */
export interface Definition {
  number: number;
  name: string;
  charset: number | null;
  codePage: number | null;
  outline: number | null;
}

export const newDefinition = (number: number): Definition => ({
  number,
  name: '',
  charset: null,
  codePage: null,
  outline: null,
});

/** The interpreter: the state at the current place and what was gathered so far. */
export interface Rtf {
  state: State;
  /** The states of the groups around; one entry for each that is open, up to the limit. */
  stack: State[];
  /** Bytes of text that are not decoded yet: a character may be made of several. */
  pending: string;
  /** How many characters are still to be passed over behind "\u". */
  passOver: number;
  /** Whether "\*" stood right before: a destination that is not known is skipped. */
  starred: boolean;
  codePage: number;
  defaultFont: number;
  fonts: Map<number, Font>;
  styles: Map<number, Style>;
  definition: Definition;
  /** Borders of the cell that is being defined. */
  across: 'first' | 'more' | null;
  down: 'first' | 'more' | null;
  notes: number;
  /** Headers and footers that were read: each section repeats them. */
  furniture: Set<string>;
  undecodable: number;
}
