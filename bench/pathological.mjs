/** Pathological texts: how the time grows with the length, from 10 KB to 10 MB, for each family of the hostile tests. */
import { FAMILIES } from '../test/hostile/inputs.mjs';
import { growthExponent } from './measure.mjs';
import { heading, note } from './report.mjs';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const ROUNDS = 3;
const WARM_UPS = 5;
const NAME_WIDTH = 32;
const MICROSECONDS = 1000;

export async function bench({ rounds = ROUNDS }) {
  const { parseAll } = await import('../dist/index.js');
  heading(
    `Pathological texts: least processor time of ${rounds}; growth exponent 1 is in proportion, 2 with the square`,
  );
  for (const [name, make] of Object.entries(FAMILIES)) {
    try {
      await benchFamily(parseAll, name, make, rounds);
    } catch (error) {
      note(`not measured: ${name}: ${error.message}`);
    }
  }
}

async function benchFamily(parseAll, name, make, rounds) {
  for (let round = 0; round < WARM_UPS; round++) await parseAll(make(SIZES[1]));
  const times = [];
  const lengths = [];
  for (const size of SIZES) {
    const input = make(size);
    let least = Infinity;
    for (let round = 0; round < rounds; round++) least = Math.min(least, await processorTime(() => parseAll(input)));
    times.push(least);
    lengths.push(input.length);
  }
  const shown = times.map((time, index) => `${SIZES[index] / 1000} KB: ${time.toFixed(0)} ms`).join('  ');
  note(`growth exponent ${growthExponent(lengths, times).toFixed(3)}  ${name.padEnd(NAME_WIDTH)}${shown}`);
}

/** Milliseconds: other programs of the machine do not count. */
async function processorTime(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS;
}
