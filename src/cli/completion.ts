/** `minutes completion`: what makes a shell complete command lines, as a script of that shell. */
import { FORMATS } from '../formats/index.ts';
import { didYouMean } from '../suggest.ts';
import { COMMANDS } from './commands.ts';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';
import { bashScript } from './shell/bash.ts';
import { completedCommands } from './shell/completed.ts';
import { fishScript } from './shell/fish.ts';
import { zshScript } from './shell/zsh.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

export async function run(io: Io, [shell = '']: string[]): Promise<number> {
  if (!Object.hasOwn(SCRIPTS, shell)) {
    const names = Object.keys(SCRIPTS);
    throw new UsageError(`completion ${shell}: it is one of ${names.join(', ')}${didYouMean(shell, names)}`);
  }
  const ids = FORMATS.map(({ id }) => id);
  await print(io, SCRIPTS[shell as keyof typeof SCRIPTS](completedCommands(COMMANDS, ids)));
  return 0;
}
