/** Workers that put meetings into PostgreSQL. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/archive/store/open.ts';
import { run, scratch } from '../../cli/run.ts';
import { startPostgres, type Server } from '../../servers/postgres.ts';
import { HAS_REDIS, startRedis, type RedisServer } from '../../servers/redis.ts';
import { makeDocuments, startWorker } from './machines.ts';

const TIME = 90_000;
const COUNT = 6;

describe.skipIf(!HAS_REDIS)('with a redis-server (skipped where none is installed)', () => {
  const { folder } = scratch();
  let redis: RedisServer;
  let postgres: Server | null;
  beforeAll(async () => {
    redis = await startRedis();
    postgres = await startPostgres();
  }, TIME);
  afterAll(async () => {
    await redis.stop();
    await postgres?.stop();
  });

  it(
    'every meeting is in the store once, from two workers, without a shared folder for results',
    async ({ skip }) => {
      if (postgres === null) skip('PostgreSQL is not installed');
      const url = postgres?.url ?? '';
      const documents = makeDocuments(join(folder, 'documents'), COUNT);
      const workers = [1, 2].map(() => startWorker(redis.url, '--store', url));
      const args = ['batch', documents, '--queue', redis.url, '--store', url, '--json'];
      for (let round = 0; round < 2; round++) {
        const { code, out } = await run(args);
        expect([code, JSON.parse(out)]).toMatchObject([1, { documents: COUNT + 2, converted: COUNT, failed: 1 }]);
      }
      const store = await openStore(url);
      const rows = await store.all('SELECT meeting FROM meetings');
      const names = Array.from({ length: COUNT }, (_, index) => `year-${index % 3}/${index}.txt`).sort();
      expect(rows.map(({ meeting }) => String(meeting)).sort()).toEqual(names);
      expect(await store.all("SELECT value FROM store_info WHERE name = 'linked'")).toEqual([{ value: 'yes' }]);
      await store.close();
      for (const { process, ended } of workers) {
        process.kill('SIGTERM');
        expect(await ended).toBe(0);
      }
    },
    TIME,
  );

  it(
    'a worker without a store leaves documents alone that are to be stored',
    async ({ skip }) => {
      if (postgres === null) skip('PostgreSQL is not installed');
      const documents = makeDocuments(join(folder, 'one'), 1);
      const name = ['--queue-name', 'no-store'];
      const worker = startWorker(redis.url, ...name);
      const { code, err } = await run([
        ...['batch', documents, '--queue', redis.url, '--store', postgres?.url ?? '', '--attempts', '1'],
        ...name,
      ]);
      expect(code).toBe(1);
      expect(err).toContain('0.txt: this worker has no store (--store)\n');
      worker.process.kill('SIGTERM');
      await worker.ended;
    },
    TIME,
  );

  it('a store that cannot be reached is told at once, without its password', async () => {
    const place = ['--queue', redis.url, '--store', 'postgres://me:secret@127.0.0.1:1/minutes'];
    for (const args of [
      ['worker', ...place],
      ['batch', folder, ...place],
    ]) {
      const { code, err } = await run(args);
      expect([code, err]).toEqual([1, expect.stringMatching(/^minutes: postgres:\/\/127\.0\.0\.1:1\/minutes: .*\n$/)]);
    }
  });
});
