/** Scans: seconds a page against the engine that recognises them, by itself and on the same pages. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { hasProgram, inputsOfTypes, withScratch } from './files.mjs';
import { sum, takeTurns } from './measure.mjs';
import { heading, line, note } from './report.mjs';

const FILES = 2;
const ROUNDS = 3;
const WARM_UPS = 1;
const RESOLUTION = 300;
/** The reader starts no more engines. */
const MOST_ENGINES = 2;
const AIM = 1.1;
const MILLISECONDS = 1000;
const LSTM_ONLY = 1;

export const bench = ({ rounds = ROUNDS }) =>
  withScratch(async (folder) => {
    const most = Math.min(rounds, ROUNDS);
    const inputs = inputsOfTypes('scan-300.pdf').slice(0, FILES);
    heading(`Scans: ${inputs.length} files at ${RESOLUTION} dots an inch; medians of ${most} rounds`);
    if (!hasProgram('pdftoppm')) return note('not measured: pdftoppm is not installed');
    const { parseMinutes } = await import('../dist/index.js');
    const { default: tesseract } = await import('tesseract.js');
    inputs.forEach((input, index) => (input.images = imagesOf(input.path, join(folder, String(index)))));
    const per = sum(inputs.map(({ images }) => images.length)) * MILLISECONDS;
    const engines = Math.min(MOST_ENGINES, availableParallelism());
    const started = await startEngines(tesseract, engines);
    const times = await takeTurns(
      {
        parse: ({ bytes }) => parseMinutes(bytes),
        whole: ({ images }) => startAndRecognise(tesseract, engines, images),
        running: ({ images }) => recogniseAll(started, images),
      },
      inputs,
      { rounds: most, warmUps: Math.min(most - 1, WARM_UPS) },
    );
    await Promise.all(started.map((engine) => engine.terminate()));
    const [what, unit] = ['parseMinutes', 's/page'];
    const whole = { name: `${engines} engines, with their start`, figures: times.whole };
    const running = { name: `${engines} engines that have been started`, figures: times.running };
    line({ what, figures: times.parse, unit, per, baseline: whole, aim: AIM });
    line({ what, figures: times.parse, unit, per, baseline: running });
  });

/** Images of all pages of a PDF. */
function imagesOf(path, prefix) {
  spawnSync('pdftoppm', ['-r', String(RESOLUTION), '-gray', '-png', path, prefix]);
  const folder = dirname(prefix);
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => file.startsWith(`${prefix}-`))
    .sort()
    .map((file) => readFileSync(file));
}

/** Engines that read their data from the package: nothing is fetched and nothing is written. */
function startEngines(tesseract, count) {
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  const options = { langPath: join(dirname(data), '4.0.0_best_int'), cacheMethod: 'none', gzip: true };
  return Promise.all(Array.from({ length: count }, () => tesseract.createWorker('eng', LSTM_ONLY, options)));
}

async function startAndRecognise(tesseract, count, images) {
  const engines = await startEngines(tesseract, count);
  await recogniseAll(engines, images);
  await Promise.all(engines.map((engine) => engine.terminate()));
}

/** Each engine takes the next image when it is free. */
async function recogniseAll(engines, images) {
  const left = [...images];
  const work = async (engine) => {
    for (let image = left.shift(); image !== undefined; image = left.shift()) await engine.recognize(image);
  };
  await Promise.all(engines.map(work));
}
