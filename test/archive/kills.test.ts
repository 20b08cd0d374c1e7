/** Killed at any moment, a run leaves nothing half-written, and the next one ends as if nothing had been. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, run, scratch } from '../cli/run.ts';
import { BROKEN, countsIn, minutesOf, NO_MINUTES, plant, tree, TWO_MEETINGS } from './sample.ts';

const { folder } = scratch();
const KILLS = 50;
const DOCUMENTS = 60;
/** Milliseconds in which a program that starts has not begun to write; in which it has done many documents. */
const [EARLIEST, LATEST] = [150, 1500];
const ARGUMENTS = ['batch', 'in', '-o', 'out', '--ndjson', 'all.ndjson', '--csv', 'tables', '--json'];

plant(folder, { 'in/both.txt': TWO_MEETINGS, 'in/cake.txt': NO_MINUTES, 'in/photo.bin': BROKEN });
for (let index = 0; index < DOCUMENTS; index++) plant(folder, { [`in/${index % 7}/${index}.txt`]: minutesOf(index) });

/** The same moments in each run: a number from 0 to 1 for each kill. */
function* moments(): Generator<number> {
  for (let state = 7; ;) {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

/** Whether the program was still running when it was killed. */
function runAndKill(after: number): Promise<boolean> {
  const child = spawn(process.execPath, [BIN, ...ARGUMENTS], { cwd: folder, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) => {
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

const results = () => ({
  out: tree(join(folder, 'out')),
  all: tree(folder)['all.ndjson'],
  tables: tree(join(folder, 'tables')),
});
const clear = () => {
  for (const name of ['out', 'tables', 'all.ndjson']) rmSync(join(folder, name), { recursive: true, force: true });
};

describe('a run that is killed', () => {
  it(
    `loses nothing, doubles nothing and leaves nothing half-written, ${KILLS} times`,
    { timeout: 600_000 },
    async () => {
      await run(ARGUMENTS, { cwd: folder });
      const whole = results();
      const names = new Set(Object.keys(whole.out));
      clear();
      let kills = 0;
      for (const moment of moments()) {
        if (kills === KILLS) break;
        if (!(await runAndKill(EARLIEST + moment * (LATEST - EARLIEST)))) {
          // It has ended before it could be killed.
          expect(results()).toEqual(whole);
          clear();
          continue;
        }
        kills++;
        const left = existsSync(join(folder, 'out')) ? tree(join(folder, 'out')) : {};
        for (const [name, text] of Object.entries(left)) {
          expect(names).toContain(name);
          expect(text).toBe(whole.out[name]);
        }
        expect([undefined, whole.all]).toContain(tree(folder)['all.ndjson']);
      }
      const { out, code } = await run(ARGUMENTS, { cwd: folder });
      const counts = countsIn(out);
      expect(code).toBe(1);
      expect(counts.converted + counts.unchanged).toBe(DOCUMENTS + 1);
      expect(counts).toMatchObject({ documents: DOCUMENTS + 3, failed: 1, 'not-minutes': 1, meetings: DOCUMENTS + 2 });
      expect(results()).toEqual(whole);
      // Drafts of the killed programs are gone, too.
      const drafts = join(folder, 'out/.minutes/drafts');
      expect(existsSync(drafts) ? Object.keys(tree(drafts)) : []).toEqual([]);
    },
  );
});
