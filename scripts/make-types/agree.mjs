/**
 * Prints how far each file of fixtures/types gives the same as the text of the same minutes, and as the truth.
 *
 *   npm run -s build:js && node scripts/make-types/agree.mjs [--folder FOLDER] [--only LAYOUT] [--type WORD] [--scans] [--verbose]
 *
 * --folder   of the files, where it is another (make.mjs --out)
 * --type     only files with this in their name ("docx", "chromium")
 * --scans    the scans too, at some seconds a page
 * --verbose  each entity that is missing (-) or that should not be there (+), and what the scorer says
 *
 * In each column: the agreement with minutes.txt, then the score against gold.json where the scorer is there.
 * "·" stands for a type that is not read yet, "!" for an error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agreementOf } from './agreement.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCORER = join(ROOT, '../shared/eval/score.mjs');
const NOT_YET = 'not read yet';
const WIDTH = 13;

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(ROOT, 'fixtures/types') },
    only: { type: 'string', default: '' },
    type: { type: 'string', default: '' },
    scans: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const FOLDER = values.folder;

const isScan = (file) => file.startsWith('scan-');

/** The canonical JSON as text, or what went wrong. */
function parse(path) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/minutes.js'), 'parse', path], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? { json: stdout } : { error: stderr.trim() || `exit ${status}` };
}

/** The scorer's row for the canonical JSON of one file: F1s, and what it missed. */
function scored(layout, json) {
  if (!existsSync(SCORER)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'agree-'));
  try {
    const gold = JSON.parse(readFileSync(join(FOLDER, layout, 'gold.json'), 'utf8'));
    const [output, program] = [join(folder, 'output'), join(folder, 'print.mjs')];
    writeFileSync(output, json);
    writeFileSync(
      program,
      "import { readFileSync } from 'node:fs';\nprocess.stdout.write(readFileSync(process.argv[2]));\n",
    );
    writeFileSync(join(folder, 'gold.json'), JSON.stringify({ ...gold, document: 'output' }));
    const args = [SCORER, '--cli', `${process.execPath} ${program}`, '--gold', folder, '--root', folder, '--json'];
    return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout).rows[0];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function meanOf({ meeting, attendees, items, resolutions, actions }) {
  const parts = [meeting, attendees.f1, items.f1, resolutions.f1, actions.f1].filter((part) => part !== null);
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

function reportOf(layout, file, text) {
  const { json, error } = file === 'minutes.txt' ? { json: text } : parse(join(FOLDER, layout, file));
  if (json === undefined) return { cell: error.includes(NOT_YET) ? '·' : '!', notes: [error] };
  const { f1, differences } = agreementOf(JSON.parse(text), JSON.parse(json), {
    near: isScan(file),
  });
  const row = scored(layout, json);
  const notes =
    row === null ? [] : ['missed', 'extra', 'wrong'].flatMap((kind) => row[kind].map((line) => `${kind} ${line}`));
  return {
    cell: `${f1.toFixed(3)}${row === null ? '' : ` ${meanOf(row).toFixed(3)}`}`,
    notes: [...differences, ...notes.map((note) => `gold: ${note}`)],
  };
}

const layouts = readdirSync(FOLDER).filter((layout) => layout.includes(values.only));
const texts = new Map(layouts.map((layout) => [layout, parse(join(FOLDER, layout, 'minutes.txt')).json]));
const files = readdirSync(join(FOLDER, layouts[0])).filter(
  (file) => file !== 'gold.json' && file.includes(values.type) && (values.scans || !isScan(file)),
);

console.log(`${''.padEnd(24)}${layouts.map((layout) => layout.slice(0, WIDTH - 1).padEnd(WIDTH)).join('')}`);
for (const file of files) {
  const reports = layouts.map((layout) => ({ layout, ...reportOf(layout, file, texts.get(layout)) }));
  console.log(`${file.padEnd(24)}${reports.map(({ cell }) => cell.padEnd(WIDTH)).join('')}`);
  if (!values.verbose) continue;
  for (const { layout, notes } of reports) for (const note of notes) console.log(`  ${layout}  ${note}`);
}
