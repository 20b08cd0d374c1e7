/** Programs that are killed in the middle of a run. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { run, scratch } from '../../cli/run.ts';
import { HAS_REDIS, startRedis, type RedisServer } from '../../servers/redis.ts';
import { filesIn, makeDocuments, recorded, start, startWorker, until } from './machines.ts';

const TIME = 90_000;
const COUNT = 40;

describe.skipIf(!HAS_REDIS)('with a redis-server (skipped where none is installed)', () => {
  const { folder } = scratch();
  const local = join(folder, 'local');
  let server: RedisServer;
  let documents: string;
  let counts: unknown;

  beforeAll(async () => {
    server = await startRedis();
    documents = makeDocuments(join(folder, 'documents'), COUNT);
    const { out } = await run(['batch', documents, '-o', local, '--json']);
    counts = JSON.parse(out);
  }, TIME);
  afterAll(() => server.stop());

  it(
    'a worker that is killed loses nothing: the same files and counts as on one machine',
    async () => {
      const out = join(folder, 'worker-killed');
      const queue = ['--queue', server.url, '--queue-name', 'worker-killed'];
      const workers = [startWorker(server.url, ...queue.slice(2)), startWorker(server.url, ...queue.slice(2))];
      const producer = run(['batch', documents, '-o', out, '--json', ...queue]);
      await until(() => recorded(out) > COUNT / 4);
      workers[0]?.process.kill('SIGKILL');
      const { code, out: printed } = await producer;
      expect(code).toBe(1);
      expect(JSON.parse(printed)).toEqual(counts);
      expect(filesIn(out)).toEqual(filesIn(local));
      workers[1]?.process.kill('SIGTERM');
      expect(await workers[1]?.ended).toBe(0);
    },
    TIME,
  );

  it(
    'a run that is killed and started again neither doubles nor loses anything',
    async () => {
      const out = join(folder, 'run-killed');
      const name = ['--queue-name', 'run-killed'];
      const worker = startWorker(server.url, ...name, '--drain', '2');
      const args = ['batch', documents, '-o', out, '--json', '--queue', server.url, ...name];
      const first = start(args);
      await until(() => recorded(out) > COUNT / 4);
      first.process.kill('SIGKILL');
      await first.ended;
      const before = recorded(out);
      const { out: printed } = await run(args);
      const { unchanged = 0, converted = 0, ...others } = JSON.parse(printed) as Record<string, number>;
      expect({ ...others, unchanged: 0, converted: converted + unchanged }).toEqual(counts);
      expect(unchanged).toBeLessThanOrEqual(before);
      expect(filesIn(out)).toEqual(filesIn(local));
      await worker.ended;
      // Every document was converted, or seen to be as recorded, about once: what was queued is not queued again.
      const done = Number(/([\d,]+) documents/.exec(worker.err())?.[1]);
      expect(done).toBeLessThanOrEqual(COUNT + 2 + before + 1);
    },
    TIME,
  );
});
