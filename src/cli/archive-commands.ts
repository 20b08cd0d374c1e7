/** The commands for many documents. */
import type { CommandSpec, OptionSpec } from './command.ts';
import { QUEUED, queueCommands } from './queue-commands.ts';

/** How many documents are converted at once, and what each may take. */
export const LIMITS: readonly OptionSpec[] = [
  { flags: '--concurrency <n>', describes: 'threads (one for each core unless given)', value: 'count' },
  {
    flags: '--memory <megabytes>',
    describes: 'give a document up that needs more (1536 unless given)',
    value: 'count',
  },
];

/** The commands, with the options of reading that all commands share. */
export function archiveCommands(reading: readonly OptionSpec[]): CommandSpec[] {
  return [
    {
      name: 'batch',
      summary: 'convert archives: every document to JSON, none lost, resumed where it was stopped',
      argument: ['[input...]', 'files, folders, patterns, ZIP and tar archives'],
      options: [
        { flags: '-o, --output <folder>', describes: 'one JSON file a meeting, in the tree of the inputs' },
        {
          flags: '--ndjson <file>',
          describes: 'one line of JSON a meeting, in the order of the inputs ("-": standard output)',
        },
        {
          flags: '--csv <folder>',
          describes: 'tables of meetings, attendees, items, resolutions, votes, actions; datapackage.json',
        },
        { flags: '--files-from <file>', describes: 'read the inputs from this file, one a line ("-": standard input)' },
        ...LIMITS,
        ...QUEUED,
        { flags: '--force', describes: 'convert what has not changed, too' },
        { flags: '--retry-failed', describes: 'try again what failed before' },
        { flags: '--fail-fast', describes: 'stop at the first failure' },
        { flags: '--dry-run', describes: 'only tell what would be done' },
        { flags: '--watch', describes: 'stay, and convert what arrives' },
        { flags: '--json', describes: 'print the counts as JSON' },
        { flags: '--verbose', describes: 'a line on standard error for every failure' },
        ...reading,
      ],
      examples: [
        [
          'minutes batch council/ -o out',
          'out/2016/board.pdf.json for council/2016/board.pdf; again: only what changed',
        ],
        ['minutes batch record.zip "scans/**/*.pdf" -o out', 'an archive and a pattern'],
        [
          'find . -name "*.docx" | minutes batch --files-from - --ndjson all.ndjson',
          'a list from a pipe, one file of lines',
        ],
        ['minutes batch council/ -o out --csv tables', 'tables for a spreadsheet or a database'],
        ['minutes batch council/ --ndjson - | jq .meeting.date', 'to another program'],
        ['minutes batch council/ -o out --retry-failed --timeout 60', 'what failed, once more'],
        ['minutes batch /archive/in -o /archive/out --queue redis://queue:6379', 'on many machines: "minutes worker"'],
      ],
      load: () => import('./batch.ts'),
    },
    ...queueCommands(LIMITS, reading),
  ];
}
