import { FORMATS } from '../formats/index.ts';
import { UsageError } from './errors.ts';

/** The options of a parse that `--format` asks for. Throws UsageError for an id that no layout has. */
export async function formatOption(id: string | undefined): Promise<{ format?: string }> {
  if (id === undefined) return {};
  const ids = FORMATS.map((format) => format.id);
  if (ids.includes(id)) return { format: id };
  const { didYouMean } = await import('./suggest.ts');
  const hint = didYouMean(id, ids) || '; "minutes formats" lists them';
  throw new UsageError(`--format ${id}: no such format${hint}`);
}
