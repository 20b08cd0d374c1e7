/** `minutes man`: the manual page, in roff. */
import { VERSION } from '../version.ts';
import { COMMANDS } from './commands.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';
import { manPage } from './man-page.ts';

export async function run(io: Io): Promise<number> {
  await print(io, manPage(COMMANDS, VERSION));
  return 0;
}
