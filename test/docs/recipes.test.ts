/**
 * The recipes of docs/tutorials/engineers.md give what the page says, on an archive made from the fixtures. With UPDATE_DOCS=1 the
 * page is written anew. DuckDB is looked for in MINUTES_RECIPES_MODULES, a folder with node_modules; pandas in MINUTES_PYTHON, else python3.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/archive/store/sqlite.ts';
import { BIN, ROOT, scratch } from '../cli/run.ts';
import { csvOf, recipesOf, type Recipe } from './recipes.ts';

const PAGE = join(ROOT, 'docs/tutorials/engineers.md');
const page = readFileSync(PAGE, 'utf8');
const recipes = recipesOf(page);
const { folder } = scratch();

/** What @duckdb/node-api has of what is used here: it is no package of the project. */
interface DuckDb {
  DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<DuckDbConnection> }>;
  };
}
interface DuckDbConnection {
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getRowsJson(): unknown[][] }>;
}

function pathOfDuckDb(): string | null {
  const modules = process.env['MINUTES_RECIPES_MODULES'];
  const places = [ROOT, ...(modules === undefined ? [] : [modules])];
  for (const place of places) {
    try {
      return createRequire(join(place, 'package.json')).resolve('@duckdb/node-api');
    } catch {
      continue;
    }
  }
  return null;
}

const PYTHONS = [process.env['MINUTES_PYTHON'], 'python3', '/usr/bin/python3'].filter((path) => path !== undefined);
const PYTHON = PYTHONS.find((path) => spawnSync(path, ['-c', 'import pandas']).status === 0) ?? null;
const DUCKDB = pathOfDuckDb();
const JQ = spawnSync('jq', ['--version']).status === 0;

/** Each language: what is missing here, if anything, and how a recipe is run. */
const LANGUAGES: Record<string, { missing: string | null; run(code: string): Promise<string> | string }> = {
  sh: { missing: JQ ? null : 'jq is not installed', run: (code) => inShell('bash', ['-euo', 'pipefail', '-c', code]) },
  sql: { missing: DUCKDB === null ? 'DuckDB is not in MINUTES_RECIPES_MODULES' : null, run: inDuckDb },
  'sql sqlite': { missing: null, run: inSqlite },
  python: {
    missing: PYTHON === null ? 'no python3 with pandas' : null,
    run: (code) => inShell(PYTHON ?? 'python3', ['-c', code]),
  },
};

function inShell(program: string, args: string[]): string {
  const bin = join(folder, '.bin');
  if (!existsSync(bin)) {
    mkdirSync(bin);
    writeFileSync(join(bin, 'minutes'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
    chmodSync(join(bin, 'minutes'), 0o755);
    symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
  }
  const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  return stdout;
}

const NO_EXTENSIONS = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/** Paths in the recipes are those of the archive's folder. */
async function inDuckDb(code: string): Promise<string> {
  const { DuckDBInstance } = (await import(pathToFileURL(DUCKDB ?? '').href)) as DuckDb;
  const connection = await (await DuckDBInstance.create(':memory:', NO_EXTENSIONS)).connect();
  await connection.runAndReadAll(`SET file_search_path = '${folder}'`);
  const result = await connection.runAndReadAll(code);
  return csvOf(result.columnNames(), result.getRowsJson());
}

async function inSqlite(code: string): Promise<string> {
  const store = await openSqlite(join(folder, 'archive/minutes.db'));
  const rows = await store.all(code.trim().replace(/;$/, ''));
  await store.close();
  return csvOf(Object.keys(rows[0] ?? {}), rows.map(Object.values));
}

const UPDATE = Boolean(process.env['UPDATE_DOCS']);
const made = new Map<Recipe, string>();
const nameOf = ({ language, code }: Recipe) => `${language}: ${code.trim().split('\n')[0]}`;

describe('docs/tutorials/engineers.md', () => {
  it('has recipes in every language, each with its output', () => {
    for (const language of Object.keys(LANGUAGES)) {
      const shown = recipes.filter((recipe) => recipe.language === language && recipe.output);
      expect([language, shown.length]).toEqual([language, Math.max(3, shown.length)]);
    }
    expect(recipes.filter(({ output }) => output?.trim() === '' && !UPDATE)).toEqual([]);
    expect(recipes.filter(({ language }) => LANGUAGES[language] === undefined)).toEqual([]);
  });

  for (const recipe of recipes) {
    const { missing = null, run } = LANGUAGES[recipe.language] ?? {};
    const needs = recipe.code.includes('jq') || recipe.language !== 'sh' ? missing : null;
    it.skipIf(needs !== null)(`${nameOf(recipe)}${needs === null ? '' : ` (skipped: ${needs})`}`, async () => {
      const output = await run?.(recipe.code);
      if (recipe.output === null) return;
      if (UPDATE) made.set(recipe, output ?? '');
      else expect(output).toBe(recipe.output);
    });
  }
});

afterAll(() => {
  if (!UPDATE) return;
  let updated = page;
  for (const recipe of [...made.keys()].reverse())
    updated = updated.slice(0, recipe.from) + made.get(recipe) + updated.slice(recipe.to);
  writeFileSync(PAGE, updated);
});
