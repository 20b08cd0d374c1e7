/**
 * `npm run check-patterns`: has recheck judge every regular expression of the sources that test/rules/linear-patterns.json
 * does not hold yet, drops those that are gone, and prints what is not linear. Some take recheck seconds, all of them minutes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { gather } from './gather.mjs';
import { ROOT } from './written.mjs';

const FILE = join(ROOT, 'test/rules/linear-patterns.json');
const TIMEOUT = 20_000;

const known = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const { patterns } = await gather();
const verdicts = {};
for (const [hash, { source, flags, place }] of [...patterns].sort(([a], [b]) => (a < b ? -1 : 1))) {
  verdicts[hash] = known[hash] ?? (await judge(source, flags));
  if (verdicts[hash] !== 'linear') console.log(`${verdicts[hash]}  ${place}  /${source}/${flags}`);
}
writeFileSync(FILE, `${JSON.stringify(verdicts, null, 2)}\n`);
const open = Object.values(verdicts).filter((verdict) => verdict !== 'linear').length;
console.log(`${patterns.size} patterns, ${open} of them not shown to be linear`);
process.exit();

/** recheck does not know the flags d and v; neither changes how a pattern of the sources runs. */
async function judge(source, flags) {
  const { status, complexity } = await check(source, flags.replace(/[dv]/g, ''), { timeout: TIMEOUT });
  if (status === 'safe') return 'linear';
  return status === 'vulnerable' ? complexity.type : 'unknown';
}
