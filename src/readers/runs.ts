/** The runs of a paragraph as they grow. */
import type { Run } from './draft.ts';

/** How words are set; what is not said is plain. */
export interface RunSetting {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
}

/** Adds words: to the last run where that is set alike, else as a run of their own. */
export function addRun(runs: Run[], value: string, { bold, italic, underline }: RunSetting): void {
  if (value === '') return;
  const run: Run = { value };
  if (bold === true) run.bold = true;
  if (italic === true) run.italic = true;
  if (underline === true) run.underline = true;
  const last = runs.at(-1);
  if (last !== undefined && last.bold === run.bold && last.italic === run.italic && last.underline === run.underline)
    last.value += value;
  else runs.push(run);
}
