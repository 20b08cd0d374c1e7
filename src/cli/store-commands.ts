/** "minutes index", and the questions across meetings. */
import { RESOLUTION_KINDS } from '../kinds.ts';
import type { CommandSpec, OptionSpec } from './command.ts';

const STORE: readonly OptionSpec[] = [
  { flags: '--db <file>', describes: 'the store, or its folder; unless given, minutes.db' },
  { flags: '--store <url>', describes: 'a store in PostgreSQL: postgres://user@host/database' },
];
const PRINTING: readonly OptionSpec[] = [
  {
    flags: '--to <type>',
    describes: 'what to print: table (unless given), json, csv, ndjson',
    choices: ['table', 'json', 'csv', 'ndjson'],
  },
  {
    flags: '--limit <count>',
    describes: 'so many rows at most; unless given, 100 in a table and all of them elsewhere',
    value: 'count',
  },
  { flags: '--color', describes: 'colour even where the output is no terminal' },
  { flags: '--no-color', describes: 'no colour' },
];
const BODY: OptionSpec = { flags: '--body <words>', describes: 'bodies whose name has these words' };
const DAYS: readonly OptionSpec[] = [
  { flags: '--since <date>', describes: 'meetings of this day and later', value: 'date' },
  { flags: '--until <date>', describes: 'meetings of this day and earlier', value: 'date' },
];
const AS_OF: OptionSpec = {
  flags: '--as-of <date>',
  describes: 'as it was known on this day; today unless given',
  value: 'date',
};
const OF_STORE: [string, string] = ['[store]', 'the store, or its folder; as --db'];

export const STORE_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'index',
    summary: 'make or update a store of an archive, which the questions below are asked of',
    argument: ['<archive>', 'a folder of JSON as "batch" writes it, or a file of NDJSON'],
    options: [
      { flags: '--db <file>', describes: 'the store; unless given, minutes.db in the folder' },
      ...STORE.slice(1),
      {
        flags: '--merges <file>',
        describes: 'YAML of people that are one, or not; unless given, people.yaml in the folder',
      },
      { flags: '--draft-merges <file>', describes: 'write a merge file of the people who are not certain, to decide' },
    ],
    examples: [
      ['minutes index archive/', 'archive/minutes.db: only what has changed is read again'],
      ['minutes index archive/ --draft-merges people.yaml', 'who may be who, to decide'],
      ['minutes index archive/ --merges people.yaml', 'with corrections of who is who'],
      ['minutes index archive/ --store postgres://localhost/minutes', 'in PostgreSQL'],
    ],
    load: () => import('./index-archive.ts'),
  },
  {
    name: 'actions',
    summary: 'list the register of tasks across meetings',
    argument: OF_STORE,
    options: [
      { flags: '--open', describes: 'that are not done' },
      { flags: '--done', describes: 'that are done' },
      { flags: '--overdue', describes: 'that are not done, and were due before the day' },
      { flags: '--owner <words>', describes: 'of somebody: name, a part of it, or initials' },
      AS_OF,
      BODY,
      ...DAYS,
      ...STORE,
      ...PRINTING,
    ],
    examples: [
      ['minutes actions --open --owner KT', 'what KT has to do'],
      ['minutes actions --overdue --as-of 2016-06-30', 'what was late on that day'],
      ['minutes actions archive/ --to csv > register.csv', 'the register, for a spreadsheet'],
    ],
    load: () => import('./actions.ts'),
  },
  {
    name: 'people',
    summary: 'list people across meetings: attendance and offices; or every meeting of one of them',
    argument: ['[name...]', 'a name, a part of it, or initials'],
    options: [BODY, ...STORE, ...PRINTING],
    examples: [
      ['minutes people --body "parish council"', 'who came how often'],
      ['minutes people kate thompson', 'her record: variants of the name, offices, every meeting'],
    ],
    load: () => import('./people.ts'),
  },
  {
    name: 'decisions',
    summary: 'list decisions across meetings, the latest first',
    argument: OF_STORE,
    options: [
      { flags: '--kind <kind>', describes: `of one kind (${RESOLUTION_KINDS.join(', ')})`, choices: RESOLUTION_KINDS },
      { flags: '--mover <words>', describes: 'moved by somebody: name, a part of it, or initials' },
      { flags: '--item <words>', describes: 'under items whose title has these words' },
      BODY,
      ...DAYS,
      ...STORE,
      ...PRINTING,
    ],
    examples: [
      ['minutes decisions --item budget --since 2016-01-01', 'what was decided about the budget'],
      ['minutes decisions --kind lost --to json', 'motions that were lost'],
    ],
    load: () => import('./decisions.ts'),
  },
  {
    name: 'search',
    summary: 'find words in titles, discussions, decisions and actions, the latest first',
    argument: ['<words...>', 'all of them; "a phrase", begin*, one OR another, -without'],
    options: [
      {
        flags: '--kind <kind>',
        describes: 'in texts of one kind (item, entry, decision, action)',
        choices: ['item', 'entry', 'decision', 'action'],
      },
      BODY,
      ...DAYS,
      { flags: '--duplicates', describes: 'in every record of a meeting that is recorded twice' },
      ...STORE,
      ...PRINTING,
    ],
    examples: [
      ['minutes search \'"car park" charges\'', 'the phrase and the word, with file and line'],
      ['minutes search allot* --kind decision', 'words that begin so, in decisions'],
    ],
    load: () => import('./search.ts'),
  },
  {
    name: 'stats',
    summary: 'count meetings, attendance, decisions and tasks by body and year, and tell what was not read',
    argument: OF_STORE,
    options: [AS_OF, BODY, ...STORE, ...PRINTING],
    examples: [
      ['minutes stats', 'all together, then each body and year'],
      ['minutes stats --body council --to json', 'for a program'],
    ],
    load: () => import('./stats.ts'),
  },
];
