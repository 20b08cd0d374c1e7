import type { ParseOptions } from '../pipeline.ts';
import type { ReadOptions } from '../readers/reader.ts';
import type { Flags } from './command.ts';
import { UsageError } from './errors.ts';

/** How files are read, as the flags ask for it. */
export function readOptions({ type, ocr, password }: Flags): ReadOptions {
  return {
    ...(type === undefined ? {} : { type }),
    ...(ocr === undefined ? {} : { ocr }),
    ...(password === undefined ? {} : { password }),
  };
}

/** The options of a parse that the flags ask for. Rejects with UsageError for an id of `--format` that no layout has. */
export async function parseOptions(flags: Flags): Promise<ParseOptions> {
  const id = flags.format;
  const { minConfidence } = flags;
  const options = { ...readOptions(flags), ...(minConfidence === undefined ? {} : { minConfidence }) };
  if (id === undefined) return options;
  const { FORMATS } = await import('../formats/index.ts');
  const ids = FORMATS.map((format) => format.id);
  if (ids.includes(id)) return { ...options, format: id };
  const { didYouMean } = await import('../suggest.ts');
  const hint = didYouMean(id, ids) || '; "minutes formats" lists them';
  throw new UsageError(`--format ${id}: no such format${hint}`);
}
