/** Every command of the command line; the code of each is loaded when it is run. */
import { WRITER_IDS, WRITERS } from '../writers/index.ts';
import { TABLES } from '../writers/writer.ts';
import { TYPE_IDS } from '../readers/types.ts';
import { archiveCommands } from './archive-commands.ts';
import type { CommandSpec, OptionSpec } from './command.ts';
import { reportCommands } from './report-commands.ts';
import { hasSettings } from './settable.ts';
import { SHELL_COMMANDS } from './shell-commands.ts';
import { STORE_COMMANDS } from './store-commands.ts';

const FORMAT: OptionSpec = { flags: '--format <id>', describes: 'use this layout instead of recognising one' };
const SURE: OptionSpec = {
  flags: '--min-confidence <share>',
  describes: 'leave out attendees, items, resolutions and actions that are less sure (0 to 1)',
  value: 'share',
};
const PROFILE: readonly OptionSpec[] = [
  { flags: '--profile <file>', describes: 'what you know of these minutes; unless given, .minutes.yaml here or above' },
  { flags: '--no-profile', describes: 'use no profile' },
];
const PATCH: OptionSpec = {
  flags: '--patch <file>',
  describes: 'apply the corrections of this file, which "minutes report" lets a person make',
};
const VERBOSE: OptionSpec = {
  flags: '--verbose',
  describes: 'say on standard error what was read, as which layout, and how much was found',
};
const COLOR: readonly OptionSpec[] = [
  { flags: '--color', describes: 'colour even where the output is no terminal' },
  { flags: '--no-color', describes: 'no colour' },
];
/** How files of types other than text are read. */
const READING: readonly OptionSpec[] = [
  {
    flags: '--type <type>',
    describes: `read as this type instead of telling it (${TYPE_IDS.join(', ')})`,
    choices: TYPE_IDS,
  },
  {
    flags: '--ocr <when>',
    describes: 'recognise scanned pages (auto, unless given) or leave them out (off)',
    choices: ['auto', 'off'],
  },
  { flags: '--password <password>', describes: 'for encrypted PDFs' },
  { flags: '--timeout <seconds>', describes: 'give a file up after so long (600 unless given)', value: 'number' },
];
const AS_JSON: OptionSpec = { flags: '--json', describes: 'print JSON' };

const writers = WRITER_IDS.map((id) => `${id}: ${WRITERS[id].describes}`).join('; ');

const TABLE: readonly CommandSpec[] = [
  {
    name: 'parse',
    summary: 'print what minutes say: attendees, items, resolutions and actions, as JSON',
    argument: ['[file...]', 'files of minutes; "-" or none: standard input'],
    options: [
      {
        flags: '--to <type>',
        describes: `what to print (${writers}); unless given, what the name of the -o file asks for; json for one meeting, ndjson for several files or meetings`,
        choices: WRITER_IDS,
      },
      {
        flags: '--table <name>',
        describes: 'the only table that csv (actions unless given) or md prints',
        choices: TABLES,
      },
      FORMAT,
      ...PROFILE,
      SURE,
      PATCH,
      ...READING,
      { flags: '--compact', describes: 'JSON on one line' },
      { flags: '-o, --output <file>', describes: 'write to this file, which appears whole or not at all' },
      VERBOSE,
      ...COLOR,
    ],
    examples: [
      ['minutes parse board.txt', 'canonical JSON'],
      ['minutes parse board.txt --to csv > actions.csv', 'the actions, for a spreadsheet'],
      ['minutes parse *.txt -o all.ndjson', 'one line a meeting'],
      ['minutes parse *.txt -o actions.xlsx', 'a register of actions, decisions and attendance'],
      ['curl -s https://example.org/board.pdf | minutes parse', 'from a pipe'],
      ['minutes parse board.txt --min-confidence 0.9', 'only what is nearly certain'],
      ['minutes parse scan.pdf --ocr off', 'without the pages that have no text'],
      ['minutes parse board.txt --patch board.patch.json', 'with the corrections of a person'],
    ],
    load: () => import('./parse.ts'),
  },
  {
    name: 'show',
    summary: 'show who attended, what was decided, and who does what by when',
    argument: ['[file...]', 'files of minutes; "-" or none: standard input'],
    options: [FORMAT, ...PROFILE, SURE, PATCH, ...READING, VERBOSE, ...COLOR],
    examples: [
      ['minutes show board.txt', 'for reading at a terminal'],
      ['minutes board.txt', 'the same'],
    ],
    load: () => import('./show.ts'),
  },
  {
    name: 'text',
    summary: 'print the text that line numbers refer to',
    argument: ['[file]', 'a file of minutes; "-" or none: standard input'],
    options: [{ flags: '--plain', describes: 'without line numbers' }, ...READING, ...COLOR],
    examples: [
      ['minutes text board.txt', 'with line numbers, and page numbers where there are pages'],
      ['minutes text board.txt --plain', 'exactly the text that offsets refer to'],
    ],
    load: () => import('./text.ts'),
  },
  {
    name: 'explain',
    summary: 'tell why this layout was recognised, and by which rule each result was found',
    argument: ['[file]', 'a file of minutes; "-" or none: standard input'],
    options: [FORMAT, ...PROFILE, ...READING, AS_JSON, VERBOSE, ...COLOR],
    examples: [
      ['minutes explain board.txt', 'layouts with their evidence; every result with its rule, confidence and lines'],
      ['minutes explain board.txt --json', 'the same for a program'],
    ],
    load: () => import('./explain.ts'),
  },
  {
    name: 'formats',
    summary: 'list the layouts that are recognised',
    options: [AS_JSON],
    examples: [
      ['minutes formats', 'ids for --format, with what each is'],
      ['minutes formats --json', 'the same for a program'],
    ],
    load: () => import('./formats.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of what "parse" prints',
    options: [],
    examples: [['minutes schema > minutes.schema.json', 'JSON Schema, draft 2020-12']],
    load: () => import('./schema.ts'),
  },
  {
    name: 'validate',
    summary: 'check JSON against the schema, and that every id that it names is there',
    argument: ['[file...]', 'files of JSON or NDJSON; "-" or none: standard input'],
    options: [],
    examples: [
      ['minutes validate board.json', '"valid", or each problem with its place'],
      ['minutes parse *.txt | minutes validate', 'NDJSON from a pipe'],
    ],
    load: () => import('./validate.ts'),
  },
  ...reportCommands([FORMAT, ...PROFILE, SURE, PATCH, ...READING, VERBOSE]),
  ...STORE_COMMANDS,
  {
    name: 'profile',
    summary: 'draft, check or test a profile: what you know of the minutes of your own council',
    argument: [
      '<init|check|test> <file...>',
      'a file of minutes to draft one from; a profile to check; a profile and gold to test',
    ],
    options: [
      { flags: '-o, --output <file>', describes: 'init: write the draft to this file' },
      { flags: '--root <folder>', describes: 'test: where the documents are' },
      { flags: '--verbose', describes: 'test: print each miss, invention and wrong value' },
      ...READING,
    ],
    examples: [
      ['minutes profile init board.pdf -o .minutes.yaml', 'a draft: what was found, what was not'],
      ['minutes profile check .minutes.yaml', '"valid", or each problem with its line'],
      ['minutes profile test .minutes.yaml gold/', 'scores without the profile and with it'],
    ],
    load: () => import('./profile.ts'),
  },
  {
    name: 'eval',
    summary: 'score results against what documents should give: precision, recall, what was missed and what made up',
    argument: ['<gold...>', 'files of what is expected, or folders of them'],
    options: [
      {
        flags: '--root <folder>',
        describes: "where the documents are; unless given, the gold's folder and those above",
      },
      { flags: '--results <folder>', describes: 'score the JSON files of this folder instead of parsing' },
      { flags: '--program <command>', describes: 'score what this command prints for each document' },
      { flags: '--only <word>', describes: 'the gold whose name has this word' },
      { flags: '--floors <file>', describes: 'JSON of measures with the least that each may be; 1 where one is lower' },
      { flags: '--verbose', describes: 'print each miss, invention and wrong value' },
      { flags: '--reliability', describes: 'print how many of the results are right that are said to be so sure' },
      FORMAT,
      ...PROFILE,
      ...READING,
      AS_JSON,
    ],
    examples: [
      ['minutes eval gold/', 'a line a document, and the measures of all'],
      ['minutes eval gold/ --verbose --only board', 'what was missed and what was made up'],
      ['minutes eval gold/ --results theirs/', "somebody else's JSON"],
      ['minutes eval gold/ --floors floors.json', 'for continuous integration: fails where a measure has fallen'],
    ],
    load: () => import('./eval.ts'),
  },
  ...archiveCommands([FORMAT, ...PROFILE, SURE, ...READING]),
  ...SHELL_COMMANDS,
];

/** Of every command that has options which may be set. */
const CONFIG: readonly OptionSpec[] = [
  {
    flags: '--config <file>',
    describes: 'this configuration instead of minutes.config.yaml here or above and your own',
  },
  { flags: '--no-config', describes: 'no configuration' },
];

export const COMMANDS: readonly CommandSpec[] = TABLE.map((spec) =>
  hasSettings(spec) ? { ...spec, options: [...spec.options, ...CONFIG] } : spec,
);

export const COMMAND_NAMES = COMMANDS.map(({ name }) => name);
