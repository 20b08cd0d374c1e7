/** `minutes explain`: why this layout, and by which rule each result was found. */
import { stringifyJson } from '../writers/json.ts';
import { loadPaint } from '../writers/paint.ts';
import type { Flags } from './command.ts';
import { explanationText } from './explanation-text.ts';
import { explanationOf } from './explanation.ts';
import { openEngine } from './engine.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { print, wantsColor, widthOf } from './io.ts';
import { parseOptions } from './options.ts';
import { profilesOf } from './profiles.ts';
import { tellOfReading } from './reading-notes.ts';

export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  const options = await parseOptions(flags);
  const profiles = profilesOf(io, flags);
  const files = await filesMeant(io, named);
  const paint = await loadPaint(!flags.json && wantsColor(io, flags.color));
  const engine = openEngine(flags.timeout);
  return eachFile(io, files, async ({ path, name, bytes }) => {
    const explanations = await engine.run('explanation', bytes, { path, ...options, ...(await profiles.for(path)) });
    if (flags.verbose) for (const { minutes } of explanations) await tellOfReading(io, name, minutes, true);
    for (const [index, explanation] of explanations.map(explanationOf).entries()) {
      const text = flags.json
        ? `${stringifyJson(explanation, 2)}\n`
        : explanationText(explanation, { width: widthOf(io), paint });
      await print(io, `${index === 0 || flags.json ? '' : '\n\n'}${text}`);
    }
  }).finally(() => engine.close());
}
