/**
 * Reads files that are changed or made at random, and tells of every one that is not read or refused as it should be.
 *
 *   npm run fuzz -- --minutes 10         as many as ten minutes allow; one minute unless given
 *   npm run fuzz -- --files 5000         so many
 *   npm run fuzz -- --seed 7             others (1 unless given): the same seed, the same files
 *   npm run fuzz -- --only pdf           of one type: txt, md, html, docx, odt, zip, doc, rtf, eml, pdf, png, jpg, tiff
 *   npm run fuzz -- --case 7:123         one file again, by the name that was told
 *   npm run fuzz -- --out FOLDER         where files that show a fault are kept, made smaller
 *   npm run fuzz -- --batch 1000         so many files through `minutes batch`: each must be accounted for
 *
 * Ends with 1 where there was a finding.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { batch } from './batch.mjs';
import { TYPES } from './cases.mjs';
import { fuzz } from './run.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    files: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    case: { type: 'string' },
    out: { type: 'string' },
    batch: { type: 'string' },
  },
});
const numbers = [values.minutes, values.files, values.batch].filter((value) => value !== undefined);
if (numbers.some((value) => !(Number(value) > 0)) || (values.only !== undefined && !TYPES.includes(values.only))) {
  console.error(
    `usage: npm run fuzz -- [--minutes N | --files N | --case NAME | --batch N] [--seed N] [--only ${TYPES.join('|')}] [--out FOLDER]`,
  );
  process.exit(2);
}
const out = values.out ?? mkdtempSync(join(tmpdir(), 'minutes-fuzz-'));
mkdirSync(out, { recursive: true });

if (values.batch !== undefined) {
  console.log(`seed ${values.seed}; the files and what is made of them go to ${out}`);
  const { types, counts, problems } = await batch(Number(values.batch), values.seed, out);
  for (const line of [JSON.stringify(types), JSON.stringify(counts), ...problems]) console.log(line);
  console.log(problems.length === 0 ? 'all are accounted for' : `${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else {
  console.log(`seed ${values.seed}; what is found goes to ${out}`);
  const { counts, findings } = await fuzz({
    seed: values.seed,
    only: values.only,
    ids: values.case === undefined ? null : [values.case],
    files: values.files === undefined ? Infinity : Number(values.files),
    milliseconds:
      values.files === undefined || values.minutes !== undefined ? Number(values.minutes ?? 1) * 60_000 : Infinity,
    found: ({ name, bytes, line }) => {
      writeFileSync(join(out, name), bytes);
      console.log(line);
    },
  });
  const { files, read, refused, seconds, megabytes } = counts;
  console.log(
    `${files} files: ${read} read, ${refused} refused; the slowest took ${seconds.toFixed(1)} s, the largest ${Math.round(megabytes)} MB`,
  );
  for (const [key, count] of findings) console.log(`${count} × ${key}`);
  console.log(findings.size === 0 ? 'no findings' : `${findings.size} findings`);
  process.exitCode = findings.size === 0 ? 0 : 1;
}
