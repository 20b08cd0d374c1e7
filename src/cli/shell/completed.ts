/** What a shell may complete, read from the table of the commands. */
import type { CommandSpec, OptionSpec } from '../command.ts';
import { nameOfOption } from '../option-name.ts';

/** What stands behind an option, or as an argument: one of words, a file, or what no shell knows. */
export type Wanted = 'words' | 'file' | 'unknown';

export interface CompletedOption {
  /** "--output". */
  long: string;
  /** "-o"; null where there is none. */
  short: string | null;
  describes: string;
  /** Null where it takes no value. */
  takes: Wanted | null;
  words: readonly string[];
}

export interface CompletedCommand {
  name: string;
  summary: string;
  options: readonly CompletedOption[];
  /** Words of which the first argument is one; empty where it is none. */
  verbs: readonly string[];
  takesFiles: boolean;
}

/** The command that a file alone means. */
export const DEFAULT = 'show';

const FILES: ReadonlySet<string> = new Set(['file', 'folder']);
const VERBS = /^[<[]([a-z]+(?:\|[a-z]+)+)[>\]]/;
/** Arguments that are no files. */
const WORDS = /^[<[](?:name|words|command)\b/;
const FURTHER = /[>\]] [<[]/;

/** `formats`: the ids of "--format". */
export function completedCommands(
  commands: readonly CommandSpec[],
  formats: readonly string[],
): readonly CompletedCommand[] {
  return commands.map(({ name, summary, argument, options }) => {
    const [notation] = argument ?? [''];
    const verbs = VERBS.exec(notation)?.[1]?.split('|') ?? [];
    return {
      name,
      summary,
      options: [...options.map((option) => completedOption(option, formats)), HELP],
      verbs,
      takesFiles: notation !== '' && !WORDS.test(notation) && (verbs.length === 0 || FURTHER.test(notation)),
    };
  });
}

const HELP: CompletedOption = {
  long: '--help',
  short: '-h',
  describes: 'print this help',
  takes: null,
  words: [],
};

function completedOption({ flags, describes, choices }: OptionSpec, formats: readonly string[]): CompletedOption {
  const { long, short, negated, takes } = nameOfOption(flags);
  const words = long === 'format' ? formats : (choices ?? []);
  return {
    long: `--${negated ? 'no-' : ''}${long}`,
    short: short === null ? null : `-${short}`,
    describes,
    takes: takes === null ? null : words.length > 0 ? 'words' : FILES.has(takes) ? 'file' : 'unknown',
    words,
  };
}

/** All names of an option. */
export function namesOf({ long, short }: CompletedOption): string[] {
  return short === null ? [long] : [short, long];
}
