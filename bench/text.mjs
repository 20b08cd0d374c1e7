/** Text: how fast the fixtures, repeated until they are long, are parsed, and how the time grows with the length. */
import { readFileSync } from 'node:fs';
import { layouts } from './files.mjs';
import { growthExponent, median, takeTurns } from './measure.mjs';
import { figure, heading, note } from './report.mjs';

const WARM_UPS = 3;
const ROUNDS = 15;
const FACTORS = [1, 10, 100];
const BASE_BYTES = 100_000;
const BYTES_OF_KILOBYTE = 1000;
/** Of all fixtures together; megabytes a second. */
const AIM_SPEED = 5;
const AIM_EXPONENT = 1.05;

export async function bench({ rounds = ROUNDS, byLayout = false }) {
  const { parseMinutes } = await import('../dist/index.js');
  const all = layouts();
  heading(`Text: one process, medians of ${rounds} rounds; growth exponent 1 is in proportion, 2 with the square`);
  const suites = [{ layout: 'all fixtures', files: all.flatMap(({ files }) => files) }, ...(byLayout ? all : [])];
  for (const { layout, files } of suites) {
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    try {
      await benchThroughput(parseMinutes, layout, texts, rounds);
    } catch (error) {
      note(`not measured: ${layout}: ${error.message}`);
    }
  }
}

async function benchThroughput(parseMinutes, name, texts, rounds) {
  const once = texts.join('\n');
  const base = once.repeat(Math.max(1, Math.round(BASE_BYTES / once.length)));
  const inputs = FACTORS.map((factor) => Buffer.from(base.repeat(factor)));
  for (let round = 0; round < WARM_UPS; round++) await parseMinutes(inputs[0]);
  const contenders = Object.fromEntries(FACTORS.map((factor, index) => [factor, () => parseMinutes(inputs[index])]));
  const times = await takeTurns(contenders, [undefined], { rounds, warmUps: 0 });
  const medians = FACTORS.map((factor) => median(times[factor]));
  const exponent = growthExponent(
    inputs.map(({ length }) => length),
    medians,
  );
  // Kilobytes a millisecond are megabytes a second.
  const speeds = inputs.map(({ length }, index) => length / BYTES_OF_KILOBYTE / medians[index]);
  const shown = speeds.map((speed, index) => `${FACTORS[index]}×: ${speed.toFixed(2)} MB/s`);
  figure({ what: `throughput: ${name}`, value: Math.max(...speeds), unit: 'MB/s', least: AIM_SPEED });
  figure({ what: `growth exponent: ${name}`, value: exponent, unit: '', most: AIM_EXPONENT });
  note(`${shown.join('  ')}  ${name} (1× = ${base.length} characters)`);
}
