/**
 * Start-up and throughput as ratios measured in one run: figures of other runs and machines are not to be compared.
 *
 *   npm run bench               start-up; throughput on all fixtures together
 *   npm run bench -- --layouts  throughput on the fixtures of each layout too
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'bin/minutes.js');
const FIXTURES = join(ROOT, 'fixtures');
const SEEDS = join(ROOT, '../shared/corpus/seeds');

const WARM_UPS = 3;
const RUNS = 21;
const FEWEST_RUNS = 15;
const FACTORS = [1, 10, 100];
const BASE_BYTES = 100_000;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The fixtures' texts by layout. */
function fixtures() {
  const layouts = existsSync(FIXTURES) ? readdirSync(FIXTURES).filter((name) => name !== 'unrecognised') : [];
  return layouts.map((layout) => ({
    layout,
    files: readdirSync(join(FIXTURES, layout), { recursive: true })
      .filter((name) => /(?:^|[\\/])source\.txt$/.test(name))
      .sort()
      .map((name) => join(FIXTURES, layout, name)),
  }));
}

/** Medians in milliseconds of commands that take turns, so that a busy moment hits all of them. */
function startUps(commands) {
  const times = commands.map(() => []);
  for (let round = -WARM_UPS; round < RUNS; round++) {
    commands.forEach(({ argv }, index) => {
      const start = performance.now();
      spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'ignore'] });
      if (round >= 0) times[index].push(performance.now() - start);
    });
  }
  return times.map(median);
}

function benchStartUp(files) {
  const samples = [files[0], existsSync(SEEDS) ? join(SEEDS, readdirSync(SEEDS).sort()[0]) : undefined];
  const commands = [
    { name: 'node -e 0', argv: ['-e', '0'] },
    { name: 'minutes --version', argv: [BIN, '--version'] },
    ...samples.filter(Boolean).map((file) => ({
      name: `minutes parse ${relative(ROOT, file)}`,
      argv: [BIN, 'parse', file],
    })),
  ];
  const medians = startUps(commands);
  console.log(`Start-up: medians of ${RUNS} runs that take turns`);
  commands.forEach(({ name }, index) => {
    const ratio = (medians[index] / medians[0]).toFixed(2);
    console.log(`  ${ratio.padStart(5)} × node -e 0  ${medians[index].toFixed(0).padStart(5)} ms  ${name}`);
  });
}

/** How fast the time grows with the size: 1 is in proportion, 2 with its square. The slope by least squares. */
function growthExponent(sizes, times) {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - meanX) * (y[index] - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}

async function benchThroughput(parseMinutes, name, texts) {
  const once = texts.join('\n');
  const base = once.repeat(Math.max(1, Math.round(BASE_BYTES / once.length)));
  const inputs = FACTORS.map((factor) => Buffer.from(base.repeat(factor)));
  const times = inputs.map(() => []);
  for (let round = 0; round < WARM_UPS; round++) await parseMinutes(inputs[0]);
  for (let round = 0; round < FEWEST_RUNS; round++) {
    for (const [index, input] of inputs.entries()) {
      const start = performance.now();
      await parseMinutes(input);
      times[index].push(performance.now() - start);
    }
  }
  const medians = times.map(median);
  const speeds = inputs.map((input, index) => input.length / 1000 / medians[index]);
  const exponent = growthExponent(
    inputs.map(({ length }) => length),
    medians,
  );
  const shown = speeds.map((speed, index) => `${FACTORS[index]}×: ${speed.toFixed(2)} MB/s`);
  console.log(
    `  growth exponent ${exponent.toFixed(3)}  ${shown.join('  ')}  ${name} (1× = ${base.length} characters)`,
  );
}

const layouts = fixtures().filter(({ files }) => files.length > 0);
const files = layouts.flatMap((each) => each.files);
benchStartUp(files);

console.log(`Throughput: one process, medians of ${FEWEST_RUNS} runs that take turns`);
const { parseMinutes } = await import('../dist/index.js');
const suites = [{ layout: 'all fixtures', files }, ...(process.argv.includes('--layouts') ? layouts : [])];
for (const suite of suites) {
  const texts = suite.files.map((file) => readFileSync(file, 'utf8'));
  try {
    await benchThroughput(parseMinutes, suite.layout, texts);
  } catch (error) {
    console.log(`  not measured: ${suite.layout}: ${error.message}`);
  }
}
