/** A folder as the documentation speaks of it: each name that its commands use, with what it holds. */
import { zipSync } from 'fflate';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../../src/hash.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { BIN, ROOT } from '../cli/run.ts';

const FIXTURES = join(ROOT, 'fixtures');
const BOARD = join(FIXTURES, 'agreed-clauses/decision-table/source.txt');
const OTHER = join(FIXTURES, 'speaker-table/colliding-initials/source.txt');
const TYPES = join(FIXTURES, 'types/agreed-clauses');

/** Files that are copies of fixtures; folders come with them. */
const COPIES: Readonly<Record<string, string>> = {
  'board.txt': BOARD,
  'board.pdf': join(TYPES, 'minutes.libreoffice.pdf'),
  'board.docx': join(TYPES, 'minutes.docx'),
  'scan.pdf': join(TYPES, 'scan-300.pdf'),
  'minutes/2016-05.txt': BOARD,
  'minutes/2016-06.txt': OTHER,
  'council/2016/board.pdf': join(TYPES, 'minutes.libreoffice.pdf'),
  'council/2016/board.txt': BOARD,
  'council/2017/committee.txt': OTHER,
  'council/2017/board.docx': join(TYPES, 'minutes.docx'),
  'papers/2016-05.txt': BOARD,
  'papers/2016-06.txt': OTHER,
  'scans/2016/board.pdf': join(TYPES, 'minutes.libreoffice.pdf'),
  'my-council.yaml': join(ROOT, 'docs/profiles/harbour-trust.yaml'),
};

const GOLD = join(ROOT, 'test/gold/agreed-clauses--decision-table.json');

/** What is printed for the board's minutes. */
const boardJson = async () => JSON.stringify(await parseMinutes(readFileSync(BOARD), { path: 'board.txt' }));

/** Files that are made: their content. */
const MADE: Readonly<Record<string, () => string | Uint8Array | Promise<string | Uint8Array>>> = {
  'record.zip': () => zipSync({ '2016/board.txt': readFileSync(BOARD), '2016/other.txt': readFileSync(OTHER) }),
  'archive/board.json': boardJson,
  'all.ndjson': async () => `${await boardJson()}\n`,
  'board.json': boardJson,
  'gold/board.json': () =>
    JSON.stringify({ ...(JSON.parse(readFileSync(GOLD, 'utf8')) as object), document: 'board.txt' }),
  'theirs/board.json': boardJson,
  'board.patch.json': () =>
    JSON.stringify({
      minutesPatch: '1.0',
      document: { path: 'board.pdf', sha256: hashOf(readFileSync(join(TYPES, 'minutes.libreoffice.pdf'))) },
      corrections: [{ do: 'set', kind: 'meeting', fields: { venue: 'Scout Hut' } }],
    }),
  'floors.json': () => '{ "actions.f1": 0.1 }\n',
};

/** Programs that the documentation calls: scripts. */
const PROGRAMS: Readonly<Record<string, string>> = {
  minutes: `exec '${process.execPath}' '${BIN}' "$@"`,
  'their-parser': `shift; exec '${process.execPath}' '${BIN}' parse "$@"`,
  npx: `exec "$@"`,
};

/** Fills the folder; programs go into its folder ".bin". */
export async function prepare(folder: string): Promise<void> {
  const place = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  for (const [name, from] of Object.entries(COPIES)) copyFileSync(from, place(name));
  for (const [name, make] of Object.entries(MADE)) writeFileSync(place(name), await make());
  for (const [name, script] of Object.entries(PROGRAMS)) {
    const path = place(`.bin/${name}`);
    writeFileSync(path, `#!/bin/bash\n${script}\n`);
    chmodSync(path, 0o755);
  }
  for (const name of ['fixtures', 'docs']) symlinkSync(join(ROOT, name), join(folder, name));
}
