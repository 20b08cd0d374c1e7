/** The report: a line for each measurement, with what it was measured against in the same run. */
import { median, ratioOf } from './measure.mjs';

const WIDTH = { what: 52, figure: 9, unit: 9, ratio: 7, baseline: 42 };

export function heading(text) {
  console.log(`\n${text}`);
}

export function note(text) {
  console.log(`  ${text}`);
}

/**
 * One line: what, its figure, its ratio to the baseline, the baseline's figure and name, and whether the aim (the ratio at
 * most) is met. `figures` and `baseline.figures` hold one number a round; `per` divides both.
 */
export function line({ what, figures, unit, per = 1, baseline, aim }) {
  const digits = (value) => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(1));
  const shown = (values) => digits(median(values) / per);
  let text = `  ${what.padEnd(WIDTH.what)}${shown(figures).padStart(WIDTH.figure)} ${unit.padEnd(WIDTH.unit)}`;
  if (baseline !== undefined) {
    const ratio = ratioOf(figures, baseline.figures);
    text += `${ratio.toFixed(2).padStart(WIDTH.ratio)} × ${`${baseline.name} (${shown(baseline.figures)})`.padEnd(WIDTH.baseline)}`;
    if (aim !== undefined) text += `aim ≤ ${aim}: ${ratio <= aim ? 'met' : 'missed'}`;
  }
  console.log(text.trimEnd());
}
