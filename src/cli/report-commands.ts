/** "minutes report". */
import type { CommandSpec, OptionSpec } from './command.ts';

export function reportCommands(reading: readonly OptionSpec[]): readonly CommandSpec[] {
  return [
    {
      name: 'report',
      summary: 'make a page to check minutes against their source, or one of a whole archive',
      argument: ['[file]', 'a file of minutes, or an archive: a folder, a store, a file of NDJSON'],
      options: [
        { flags: '-o, --output <file>', describes: 'write the page to this file, which appears whole or not at all' },
        ...reading,
      ],
      examples: [
        ['minutes report board.pdf -o board.html', 'who, what, by when beside the page that it was read from'],
        ['minutes report board.pdf --patch board.patch.json -o board.html', 'the same with corrections made before'],
      ],
      load: () => import('./report.ts'),
    },
  ];
}
