/** "minutes report". */
import type { CommandSpec, OptionSpec } from './command.ts';

const OF_ARCHIVE: readonly OptionSpec[] = [
  {
    flags: '--as-of <date>',
    describes: 'of an archive: actions as they were known on this day; today unless given',
    value: 'date',
  },
  { flags: '--body <words>', describes: 'of an archive: bodies whose name has these words' },
  { flags: '--since <date>', describes: 'of an archive: meetings of this day and later', value: 'date' },
  { flags: '--until <date>', describes: 'of an archive: meetings of this day and earlier', value: 'date' },
  { flags: '--db <file>', describes: 'a store of an archive, or its folder' },
  { flags: '--store <url>', describes: 'a store in PostgreSQL: postgres://user@host/database' },
];

export function reportCommands(reading: readonly OptionSpec[]): readonly CommandSpec[] {
  return [
    {
      name: 'report',
      summary: 'make a page to check minutes against their source, or one of a whole archive',
      argument: ['[file]', 'a file of minutes, or an archive: a folder, a store, a file of NDJSON'],
      options: [
        { flags: '-o, --output <file>', describes: 'write the page to this file, which appears whole or not at all' },
        ...OF_ARCHIVE,
        ...reading,
      ],
      examples: [
        ['minutes report board.pdf -o board.html', 'who, what, by when beside the page that it was read from'],
        ['minutes report board.pdf --patch board.patch.json -o board.html', 'the same with corrections made before'],
        ['minutes report council/ -o council.html', 'all meetings of a folder: attendance, decisions, votes, actions'],
        ['minutes report archive/ --body planning --as-of 2016-06-30 -o planning.html', 'one body, as of a day'],
      ],
      load: () => import('./report.ts'),
    },
  ];
}
