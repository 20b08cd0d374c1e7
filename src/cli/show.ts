/** `minutes show`: for a person at a terminal. */
import { loadPaint } from '../writers/paint.ts';
import { show } from '../writers/show.ts';
import type { Flags } from './command.ts';
import { openEngine } from './engine.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { print, wantsColor, widthOf } from './io.ts';
import { parseOptions } from './options.ts';
import { openPatch, readMeetings } from './patches.ts';
import { profilesOf } from './profiles.ts';
import { tellOfReading } from './reading-notes.ts';

export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  const options = await parseOptions(flags);
  const profiles = profilesOf(io, flags);
  const files = await filesMeant(io, named);
  const patch = await openPatch(io, flags, files);
  const paint = await loadPaint(wantsColor(io, flags.color));
  let printed = 0;
  const engine = openEngine(flags.timeout);
  return eachFile(io, files, async ({ path, name, bytes, several }) => {
    const given = { path, ...options, ...(await profiles.for(path)) };
    const { meetings } = await readMeetings({ engine, patch, needsText: false }, { name, bytes, several }, given);
    for (const minutes of meetings) {
      await print(io, `${printed++ === 0 ? '' : '\n\n'}${show(minutes, { width: widthOf(io), paint })}`);
      await tellOfReading(io, name, minutes, flags.verbose);
    }
  }).finally(() => engine.close());
}
