/** "minutes FILE" means "minutes show FILE". */
import { existsSync } from 'node:fs';
import { COMMAND_NAMES } from './commands.ts';
import { UsageError } from './errors.ts';

const OF_THE_PROGRAM = new Set(['-h', '--help', '-V', '--version']);
const WORD = /^[a-z]+$/i;
const DEFAULT = 'show';

/**
 * The command line with its command in front. Throws UsageError for a word that is probably a mistyped command: one that
 * resembles a command and is no file.
 */
export async function withCommand(argv: readonly string[]): Promise<string[]> {
  const [first, ...rest] = argv;
  if (first === undefined) throw new UsageError('no command and no FILE; "minutes --help" tells what there is');
  if (OF_THE_PROGRAM.has(first)) return [...argv];
  if (first === 'help') return helpOf(rest[0]);
  const at = argv.findIndex((word) => !word.startsWith('-'));
  const word = argv[at];
  if (word === undefined) return [DEFAULT, ...argv];
  if (COMMAND_NAMES.includes(word)) return [word, ...argv.slice(0, at), ...argv.slice(at + 1)];
  if (WORD.test(word) && !existsSync(word)) {
    const hint = await didYouMean(word);
    if (hint !== '') throw new UsageError(`${word}: no such command or file${hint}`);
  }
  return [DEFAULT, ...argv];
}

async function helpOf(name: string | undefined): Promise<string[]> {
  if (name === undefined) return ['--help'];
  if (COMMAND_NAMES.includes(name)) return [name, '--help'];
  throw new UsageError(`${name}: no such command${await didYouMean(name)}`);
}

async function didYouMean(word: string): Promise<string> {
  const suggestions = await import('../suggest.ts');
  return suggestions.didYouMean(word, [...COMMAND_NAMES, 'help']);
}
