/** What a store of meetings does, whichever database holds it. */
import type { Merges } from '../links/merges.ts';
import type { Person } from '../links/people.ts';
import type { Minutes } from '../../schema.ts';
import type { Value } from '../tables/table.ts';
import type { Dialect } from './ddl.ts';

export type Row = Record<string, Value>;

export interface Store {
  readonly dialect: Dialect;
  /** Rows of one statement; each "?" stands for a value. Dates are YYYY-MM-DD. */
  all(sql: string, values?: readonly Value[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** What statements that write need of a database. */
export interface Writing extends Store {
  run(sql: string, values?: readonly Value[]): Promise<void>;
  /** Rows into a table, in the order of its columns. */
  insert(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void>;
  /** All that `work` writes, or nothing of it; one within another is part of it. */
  transaction<Value>(work: () => Promise<Value>): Promise<Value>;
}

export interface WritableStore extends Writing {
  /** Writes one meeting in the place of what the store had of it. `document` is the JSON file that it is from. */
  put(meeting: string, minutes: Minutes, document?: string): Promise<void>;
  remove(meeting: string): Promise<void>;
  /**
   * Makes anew what is made of all meetings together: duplicates, people, links of actions, the register, counts.
   * Gives the people.
   */
  refresh(merges?: Merges): Promise<Person[]>;
  /** What was written is there for others: a file of SQLite appears in the place of the one before. */
  publish(): Promise<void>;
}

/** A store cannot be opened, read or written; the message says why, in words for users. */
export class StoreError extends Error {}
