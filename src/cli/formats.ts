/** `minutes formats`: the layouts that are recognised. */
import { FORMATS } from '../formats/index.ts';
import type { Flags } from './command.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';

export async function run(io: Io, _files: string[], flags: Flags): Promise<number> {
  const formats = FORMATS.map(({ id, describes }) => ({ id, describes }));
  await print(io, flags.json ? `${JSON.stringify(formats, null, 2)}\n` : table(formats));
  return 0;
}

function table(formats: { id: string; describes: string }[]): string {
  const width = Math.max(0, ...formats.map(({ id }) => id.length));
  return formats.map(({ id, describes }) => `${id.padEnd(width)}  ${describes}\n`).join('');
}
