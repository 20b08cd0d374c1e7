/** Where a user's own files of the program are. */
import { join } from 'node:path';
import type { Io } from './io.ts';

/** `$XDG_CONFIG_HOME/minutes`, `~/.config/minutes` unless that is set; null where there is no home. */
export function ownFolder({ env }: Pick<Io, 'env'>): string | null {
  const config = env['XDG_CONFIG_HOME'];
  if (config) return join(config, 'minutes');
  const home = env['HOME'] || env['USERPROFILE'];
  return home ? join(home, '.config', 'minutes') : null;
}
