/** The report of one document. */
import { basename } from 'node:path';
import { ReadError } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import type { ParseOptions } from '../pipeline.ts';
import type { Picture } from '../readers/pictures/index.ts';
import { documentPage } from '../report/document/index.ts';
import type { Flags } from './command.ts';
import { openEngine, type Engine } from './engine.ts';
import { UsageError } from './errors.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { tellOfReading } from './reading-notes.ts';
import { parseOptions } from './options.ts';
import { openPatch, readRecordOf } from './patches.ts';
import { profilesOf } from './profiles.ts';
import { withSink } from './sink.ts';

export async function run(io: Io, path: string | undefined, flags: Flags): Promise<number> {
  const options = await parseOptions(flags);
  const profiles = profilesOf(io, flags);
  const files = await filesMeant(io, path === undefined ? [] : [path]);
  if (files.length > 1) throw new UsageError('a report is of one file or of one archive');
  const patch = await openPatch(io, flags, files);
  const engine = openEngine(flags.timeout);
  let code = 0;
  try {
    await withSink(io, { path: flags.output, inputs: files }, async (sink) => {
      let isWritten = false;
      code = await eachFile(io, files, async ({ path, name, bytes, several }) => {
        if (several)
          throw new UsageError(`${name}: is one of several files; a report is of one of them, or of a folder`);
        const given = { path, ...options, ...(await profiles.for(path)) };
        const { document, meetings } = await readRecordOf({ engine, patch }, { name, bytes, several }, given);
        const pictures = await picturesOf(engine, bytes, given, document);
        await sink.write(
          documentPage({ name: basename(name), document, meetings, pictures, patch: patch?.patch ?? null }),
        );
        isWritten = true;
        for (const minutes of meetings) await tellOfReading(io, name, minutes, flags.verbose);
      });
      return isWritten;
    });
    return code;
  } finally {
    await engine.close();
  }
}

/** None where none can be had: the page shows the text instead. */
async function picturesOf(
  engine: Engine,
  bytes: Uint8Array,
  options: ParseOptions,
  { pageStarts, straightened = [] }: Document,
): Promise<Picture[]> {
  if (pageStarts.length === 0) return [];
  try {
    return await engine.run('pictures', bytes, { ...options, straightened });
  } catch (error) {
    if (error instanceof ReadError) return [];
    throw error;
  }
}
