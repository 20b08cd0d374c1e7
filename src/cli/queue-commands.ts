/** The commands for many machines. */
import type { CommandSpec, OptionSpec } from './command.ts';

const QUEUE: OptionSpec = { flags: '--queue <url>', describes: 'the Redis of the queue: redis://host:6379' };
const NAME: OptionSpec = {
  flags: '--queue-name <name>',
  describes: 'one queue of several there (minutes unless given)',
};

const STORE: OptionSpec = {
  flags: '--store <url>',
  describes: 'the PostgreSQL for documents that are to be stored: postgres://user@host/database',
};

/** Of a run whose documents workers convert. */
export const QUEUED: readonly OptionSpec[] = [
  { flags: '--queue <url>', describes: 'leave the work to "minutes worker" on any machines: redis://host:6379' },
  NAME,
  {
    flags: '--store <url>',
    describes: 'with --queue: the workers put meetings into this PostgreSQL, beside -o or without it',
  },
  {
    flags: '--attempts <n>',
    describes: 'with --queue: tries of a document where a machine fails (5 unless given)',
    value: 'count',
  },
];

/** `limits`: of threads; `reading` has the limits of one file among its options. */
export function queueCommands(limits: readonly OptionSpec[], reading: readonly OptionSpec[]): CommandSpec[] {
  const timeout = reading.filter(({ flags }) => flags.startsWith('--timeout'));
  return [
    {
      name: 'worker',
      summary: 'convert what "minutes batch --queue" has queued, on this machine',
      options: [
        QUEUE,
        NAME,
        STORE,
        ...limits,
        ...timeout,
        { flags: '--drain <seconds>', describes: 'end when there was nothing to do for so long', value: 'number' },
      ],
      examples: [
        ['minutes worker --queue redis://queue:6379', 'as many threads as there are cores, until it is stopped'],
        ['minutes worker --queue redis://queue:6379 --concurrency 4 --drain 60', 'four threads, until all is done'],
      ],
      load: () => import('./queue-worker.ts'),
    },
    {
      name: 'queue',
      summary: 'tell what a queue holds; retry or clear what was given up',
      argument: [
        '<status|retry|clear>',
        'status: documents, workers, dead letters; retry: dead letters once more; clear: all',
      ],
      options: [QUEUE, NAME, { flags: '--json', describes: 'status: print JSON' }],
      examples: [
        ['minutes queue status --queue redis://queue:6379', 'how far it is, who works, what was given up and why'],
        ['minutes queue retry --queue redis://queue:6379', 'what was given up goes back to the workers'],
        ['minutes queue clear --queue redis://queue:6379', 'the queue is empty'],
      ],
      load: () => import('./queue.ts'),
    },
  ];
}
