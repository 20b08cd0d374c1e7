/** The report: a line for each measurement, with what it was measured against in the same run; printed, and kept for a file. */
import { median, ratioOf } from './measure.mjs';

const WIDTH = { what: 52, figure: 9, unit: 9, ratio: 7, baseline: 42 };

/**
 * What was measured so far, in the order of the run: for each heading its notes and its measurements `{ what, figure, unit,
 * ratio, baseline, aim, met }`, of which those that there are not are null.
 */
export const parts = [];

export function heading(text) {
  parts.push({ heading: text, notes: [], measurements: [] });
  console.log(`\n${text}`);
}

export function note(text) {
  parts.at(-1)?.notes.push(text);
  console.log(`  ${text}`);
}

/**
 * One line: what, its figure, its ratio to the baseline, the baseline's figure and name, and whether the aim (the ratio at
 * most) is met. `figures` and `baseline.figures` hold one number a round; `per` divides both.
 */
export function line({ what, figures, unit, per = 1, baseline, aim }) {
  const shown = (values) => digits(median(values) / per);
  const ratio = baseline === undefined ? null : ratioOf(figures, baseline.figures);
  const against = baseline === undefined ? null : `${baseline.name} (${shown(baseline.figures)})`;
  const goal = ratio === null || aim === undefined ? {} : { aim: `≤ ${aim} ×`, met: ratio <= aim };
  add({ what, figure: shown(figures), unit, ratio, baseline: against, ...goal });
}

/** One line of a figure that is measured against nothing: `least` or `most` is what it is to be. */
export function figure({ what, value, unit, least, most }) {
  const goal =
    least !== undefined
      ? { aim: `≥ ${least}`, met: value >= least }
      : most !== undefined
        ? { aim: `≤ ${most}`, met: value <= most }
        : {};
  add({ what, figure: digits(value), unit, ratio: null, baseline: null, ...goal });
}

const digits = (value) => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(1));

function add({ aim = null, met = null, ...measured }) {
  const { what, figure, unit, ratio, baseline } = measured;
  parts.at(-1)?.measurements.push({ ...measured, aim, met });
  const against = ratio === null ? '' : `${ratio.toFixed(2).padStart(WIDTH.ratio)} × ${baseline}`;
  const width = WIDTH.ratio + ' × '.length + WIDTH.baseline;
  const goal = aim === null ? '' : `aim ${aim}: ${met ? 'met' : 'missed'}`;
  const text = `  ${what.padEnd(WIDTH.what)}${figure.padStart(WIDTH.figure)} ${unit.padEnd(WIDTH.unit)}`;
  console.log(`${text}${against.padEnd(width)}${goal}`.trimEnd());
}
