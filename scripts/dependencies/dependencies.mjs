/** Writes docs/dependencies.md: facts from the lock, from what is installed, and from the registry, which must be within reach. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { REASONS } from './reasons.mjs';
import { broughtBy, licenceOf, manifest, ROOT, sizeOf } from './tree.mjs';

const BYTES_IN_MB = 1_000_000;

/** The day on which the youngest version came out that is no trial. @param {string} name */
function lastReleaseOf(name) {
  const said = execFileSync('npm', ['view', name, 'time', '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  /** @type {Record<string, string>} */
  const times = JSON.parse(said);
  const days = Object.entries(times).flatMap(([version, time]) =>
    /^[\d.]+$/.test(version) ? [time.slice(0, 10)] : [],
  );
  return days.sort().at(-1) ?? '–';
}

const { dependencies, optionalDependencies } = manifest();
const direct = Object.entries({ ...dependencies, ...optionalDependencies }).sort(([a], [b]) => (a < b ? -1 : 1));
const facts = direct.map(([name, version]) => {
  const [own = '', ...others] = broughtBy(name);
  const megabytes = ([own, ...others].reduce((sum, place) => sum + sizeOf(place), 0) / BYTES_IN_MB).toFixed(1);
  const optional = name in optionalDependencies ? ', optional' : '';
  return {
    name,
    row: [`${name} ${version}${optional}`, licenceOf(own), megabytes, others.length, lastReleaseOf(name)],
  };
});

const all = [...new Set(direct.flatMap(([name]) => broughtBy(name)))];
/** @type {Map<string, number>} */
const licences = new Map();
for (const place of all) licences.set(licenceOf(place), (licences.get(licenceOf(place)) ?? 0) + 1);

/** @param {string[]} head @param {(string | number)[][]} rows */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const page = `# Dependencies

What \`minutes\` is built of, and what each part could do. \`npm run dependencies\` writes this page: the facts are those of
\`package-lock.json\`, of the installed files and of the registry, the reasons stand in \`scripts/dependencies/reasons.mjs\`. Versions are exact.

${direct.length} packages are named in \`package.json\`, ${Object.keys(optionalDependencies).length} of them optional; with what they bring along they are
${all.length}, builds for other systems included. Their licences: ${[...licences]
  .sort((a, b) => b[1] - a[1])
  .map(([name, count]) => `${name} (${count})`)
  .join(', ')}.

\`@embedpdf/pdfium\`, \`node-sqlite3-wasm\` and the optional packages are loaded from \`node_modules\`. The code of the others is built into
\`dist\`; what programs need of them there is the types of zod.

## Facts

Size is in megabytes, with all that the package brings along, as installed; some of it is shared. "Last release" is of any version
that is no trial, as the registry states it.

${table(
  ['package', 'licence', 'MB', 'brings', 'last release'],
  facts.map(({ row }) => row),
)}

## Reasons

${table(
  ['package', 'what it does here', 'loaded', 'what it could do'],
  facts.map(({ name }) => [name, REASONS[name]?.does ?? '', REASONS[name]?.loaded ?? '', REASONS[name]?.could ?? '']),
)}

## What installs run

\`msgpackr-extract\`, which bullmq brings, looks for an add-on that is built already; \`tesseract.js\` prints a message. Both are optional,
and all works without their scripts (\`npm install --ignore-scripts\`).
`;
const path = join(ROOT, 'docs/dependencies.md');
writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
