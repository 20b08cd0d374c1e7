/** Hostile files through `minutes batch` as it is built: each must be accounted for. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseOf } from './cases.mjs';

const BIN = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url));
const STATUSES = ['converted', 'unchanged', 'failed', 'not-minutes'];

/**
 * Makes so many files below `folder` and converts them: `{ types, counts, problems }`, how many files there are of each type, the counts
 * that the command prints as JSON, and what is wrong, a line each.
 */
export async function batch(count, seed, folder) {
  const [inputs, outputs] = ['in', 'out'].map((name) => join(folder, name));
  const { names, types } = writeCases(count, seed, inputs);
  const { code, out, err } = await run(['batch', inputs, '-o', outputs, '--json', '--ocr', 'off']);
  const counts = countsIn(out);
  if (counts === null)
    return { types, counts, problems: [`no counts are printed; it ends with ${code}: ${err.slice(-1000)}`] };
  return { types, counts, problems: problemsOf({ code, err, counts, names, entries: entriesIn(outputs) }) };
}

function writeCases(count, seed, folder) {
  mkdirSync(folder, { recursive: true });
  const names = [];
  const types = {};
  for (let number = 0; number < count; number++) {
    const { type, bytes } = caseOf(`${seed}:${number}`);
    const name = `${String(number).padStart(6, '0')}.${type}`;
    writeFileSync(join(folder, name), bytes);
    names.push(name);
    types[type] = (types[type] ?? 0) + 1;
  }
  return { names, types };
}

function run(args) {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

function countsIn(out) {
  try {
    return JSON.parse(out);
  } catch {
    return null;
  }
}

/** What is recorded, in the journal or as a failure (that of an archive is in the latter alone), once for each path. */
function entriesIn(folder) {
  const entries = ['.minutes/journal.ndjson', 'failures.ndjson'].flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  });
  return [...new Map(entries.map(({ path, failure, ...rest }) => [path, { path, failure: failure ?? rest }])).values()];
}

function problemsOf({ code, err, counts, names, entries }) {
  const problems = [];
  const sum = STATUSES.reduce((all, status) => all + counts[status], 0);
  if (sum !== counts.documents || !counts.complete)
    problems.push(`the counts do not add up: ${JSON.stringify(counts)}`);
  // An archive is as many documents as it holds.
  if (entries.length !== counts.documents)
    problems.push(`${entries.length} documents are recorded, ${counts.documents} counted`);
  const recorded = new Set(entries.map(({ path }) => /\d{6}\.\w+/.exec(path)?.[0]));
  problems.push(...names.filter((name) => !recorded.has(name)).map((name) => `${name} is not accounted for`));
  const broken = entries.filter(({ failure }) =>
    ['unexpected', 'crashed', 'timeout', 'too-much-memory'].includes(failure?.code),
  );
  problems.push(...broken.map(({ path, failure }) => `${path}: ${failure.message}`));
  if (code !== (counts.failed > 0 ? 1 : 0) || /^\s+at /m.test(err))
    problems.push(`it ends with ${code}: ${err.slice(-1000)}`);
  return problems;
}
