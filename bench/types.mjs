/** The other types of file: milliseconds a file against the plain text of the same minutes. */
import { inputsOfTypes } from './files.mjs';
import { takeTurns } from './measure.mjs';
import { heading, line } from './report.mjs';

const TYPES = ['html', 'odt', 'rtf', 'doc', 'eml', 'md'];
const BASELINE = 'txt';
const WARM_UPS = 10;
const ROUNDS = 21;

export async function bench({ rounds = ROUNDS }) {
  const { parseMinutes } = await import('../dist/index.js');
  const types = [BASELINE, ...TYPES];
  // One input holds the same minutes in every type.
  const byType = types.map((type) => inputsOfTypes(`minutes.${type}`));
  const inputs = byType[0].map((_, index) =>
    Object.fromEntries(types.map((type, column) => [type, byType[column][index]?.bytes])),
  );
  heading(
    `Other types: ${inputs.length} files of each; medians of ${rounds} rounds after ${WARM_UPS} to warm up; parseMinutes`,
  );
  const contenders = Object.fromEntries(types.map((type) => [type, (input) => parseMinutes(input[type])]));
  const times = await takeTurns(contenders, inputs, { rounds, warmUps: WARM_UPS });
  const [per, unit] = [inputs.length, 'ms/file'];
  const baseline = { name: `${BASELINE} of the same minutes`, figures: times[BASELINE] };
  for (const type of TYPES) line({ what: type, figures: times[type], unit, per, baseline });
}
