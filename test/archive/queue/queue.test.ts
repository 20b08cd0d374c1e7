/** Runs over a queue, seen from the command line. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { openQueue } from '../../../src/archive/queue/open-queue.ts';
import { MINUTES, run, scratch } from '../../cli/run.ts';
import { HAS_REDIS, startRedis, type RedisServer } from '../../servers/redis.ts';
import { filesIn, startWorker, until } from './machines.ts';

const TIME = 60_000;
const PASSWORD = 'hidden-word';

interface Status {
  waiting: number;
  dead: number;
  workers: { name: string; threads: number }[];
  deadLetters: { path: string; attempts: number; message: string }[];
}

describe.skipIf(!HAS_REDIS)('with a redis-server (skipped where none is installed)', () => {
  const { folder, write } = scratch();
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis(PASSWORD);
  });
  afterAll(() => server.stop());

  const queueOf = (name: string) => ['--queue', server.url, '--queue-name', name];
  const statusOf = async (name: string) => {
    const { out } = await run(['queue', 'status', '--json', ...queueOf(name)]);
    return JSON.parse(out) as Status;
  };

  it(
    'members of archives go to the workers and leave nothing behind',
    async () => {
      const text = readFileSync(MINUTES);
      const zip = write('record.zip', zipSync({ 'a/one.txt': text, 'two.txt': text }));
      const worker = startWorker(server.url, '--queue-name', 'members');
      const here = join(folder, 'members-here');
      const there = join(folder, 'members-there');
      await run(['batch', zip, '-o', here]);
      const { code, err } = await run(['batch', zip, '-o', there, ...queueOf('members')]);
      expect([code, err]).toEqual([0, expect.stringContaining('2 documents: 2 converted')]);
      expect(filesIn(there)).toEqual(filesIn(here));
      const { err: again } = await run(['batch', zip, '-o', there, ...queueOf('members')]);
      expect(again).toContain('0 converted, 2 unchanged');
      worker.process.kill('SIGTERM');
      expect(await worker.ended).toBe(0);
      expect(worker.err()).toContain('4 documents: 2 converted, 2 unchanged');
    },
    TIME,
  );

  it(
    'what cannot be written becomes a dead letter, which may be tried again',
    async () => {
      const document = write('dead.txt', readFileSync(MINUTES));
      const out = join(folder, 'dead-out');
      // A folder stands where the JSON is to go.
      mkdirSync(join(out, 'dead.txt.json'), { recursive: true });
      writeFileSync(join(out, 'dead.txt.json', 'in-the-way'), '');
      const worker = startWorker(server.url, '--queue-name', 'dead');
      const batch = ['batch', document, '-o', out, '--attempts', '2', ...queueOf('dead')];
      process.chdir(folder);
      const { code, err } = await run(['batch', 'dead.txt', ...batch.slice(2)], { cwd: folder });
      expect(code).toBe(1);
      expect(err).toContain('1 document: 0 converted, 0 unchanged, 1 failed');
      expect(readFileSync(join(out, 'failures.ndjson'), 'utf8')).toMatch(/^\{"path":"dead.txt","code":"unwritable",/);
      const status = await statusOf('dead');
      expect(status).toMatchObject({ dead: 1, workers: [{ threads: 1 }] });
      expect(status.deadLetters).toMatchObject([{ path: 'dead.txt', attempts: 2 }]);
      const { out: text } = await run(['queue', 'status', ...queueOf('dead')]);
      expect(text).toMatch(/^ {2}dead +dead\.txt {2}tried 2 times {2}unwritable: /m);
      expect(text).not.toContain(PASSWORD);

      rmSync(join(out, 'dead.txt.json'), { recursive: true });
      const { err: told } = await run(['queue', 'retry', ...queueOf('dead')]);
      expect(told).toBe('minutes: 1 dead letter back in the queue\n');
      await until(async () => (await statusOf('dead')).dead === 0);
      const last = await run(['batch', 'dead.txt', ...batch.slice(2)], { cwd: folder });
      expect(last.err).toContain('1 converted');
      worker.process.kill('SIGTERM');
      await worker.ended;
    },
    TIME,
  );

  it(
    'a worker does nothing for another version of the program, and says so',
    async () => {
      const opened = await openQueue({ url: server.url, name: 'version' });
      const data = { version: '0.0.0', job: { path: 'old.txt' }, content: { file: MINUTES } };
      await opened.queue.add('document', data as never, { jobId: 'old' });
      const worker = startWorker(server.url, '--queue-name', 'version', '--drain', '1');
      expect(await worker.ended).toBe(0);
      const { deadLetters } = await statusOf('version');
      expect(deadLetters[0]?.message).toMatch(/^this worker is minutes .*, the document was sent by minutes 0\.0\.0$/);
      const { err } = await run(['queue', 'clear', ...queueOf('version')]);
      expect(err).toBe('minutes: the queue is empty\n');
      expect((await statusOf('version')).dead).toBe(0);
      await opened.close();
    },
    TIME,
  );

  it('a wrong password is told without the password', async () => {
    const url = server.url.replace(PASSWORD, 'wrong-word');
    const { code, err } = await run(['queue', 'status', '--queue', url]);
    expect(code).toBe(1);
    expect(err).toMatch(/^minutes: redis:\/\/127\.0\.0\.1:\d+: .*\n$/);
    expect(err).not.toContain('wrong-word');
  });
});

describe('without a Redis', () => {
  it.each([
    ['worker', []],
    ['queue', ['status']],
    ['batch', [MINUTES, '--ndjson', '-']],
  ])('%s says so in one line', async (name, more) => {
    const { code, out, err } = await run([name, ...more, '--queue', 'redis://me:secret@127.0.0.1:1']);
    expect([code, out, err]).toEqual([1, '', 'minutes: redis://127.0.0.1:1: nothing answers there\n']);
  });

  it.each([
    [['worker']],
    [['queue', 'status']],
    [['queue', 'status', 'more', '--queue', 'redis://h']],
    [['queue', 'toString', '--queue', 'redis://h']],
    [['queue', '--queue', 'redis://h']],
    [['worker', '--queue', 'http://h']],
    [['worker', '--queue', 'redis://h', '--queue-name', 'a:b']],
    [['batch', 'x', '-o', 'y', '--queue', 'redis://h', '--concurrency', '2']],
    [['batch', 'x', '-o', 'y', '--queue', 'redis://h', '--dry-run']],
    [['batch', 'x', '-o', 'y', '--attempts', '2']],
  ])('%j is wrong usage', async (args) => {
    const { code, err } = await run(args);
    expect([code, err.split('\n').length]).toEqual([2, 2]);
  });
});
