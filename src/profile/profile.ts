/** What a user knows of his or her council's minutes: words and names, as data. */
import type { ParserName } from '../formats/common.ts';
import type { Attendance, ColumnRole, Words } from '../formats/words.ts';
import type { Resolution } from '../schema.ts';

/** What a user knows of the minutes of one body; `readProfile` makes it of YAML. */
export interface Profile {
  name: string;
  /** The format that it adds to; null: the one that the document shows. */
  extends: string | null;
  /** Who meets, where the document does not say. */
  body: string | null;
  columns: Partial<Record<Exclude<ColumnRole, 'other'>, readonly string[]>>;
  attendance: Partial<Record<Attendance, readonly string[]>>;
  groups: readonly string[];
  facts: Partial<Record<keyof Words['facts'], readonly string[]>>;
  /** Marks in front of an action. */
  actions: readonly string[];
  /** Words that state a decision, with its kind. */
  verdicts: Readonly<Record<string, Resolution['kind']>>;
  /** Shapes of item numbers: "{year}.{month}.{number}". */
  numbering: readonly string[];
  /** Short forms of posts and bodies that are given tasks. */
  owners: Readonly<Record<string, string>>;
  roster: readonly { name: string; aliases: readonly string[] }[];
  /** The parsers that run; null: those of the format. */
  parsers: readonly ParserName[] | null;
}
