/**
 * Many machines: documents over a queue against the threads of one program, with as many threads; a worker that is killed;
 * what Redis holds for each document.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BIN, makeDocuments, withScratch } from './files.mjs';
import { heading, line, note } from './report.mjs';

const DOCUMENTS = 5000;
const ROUNDS = 3;
/** Throughput is to be at least 0.9 of that of the threads: so much more time at most. */
const AIM = 1.11;
const WORKERS = 2;
const PAUSE = 100;

export const bench = ({ rounds = ROUNDS, documents = DOCUMENTS }) =>
  withScratch(async (folder) => {
    const archive = join(folder, 'archive');
    makeDocuments(archive, documents);
    const redis = await startRedis(folder);
    try {
      heading(
        `Queue: ${documents} documents, ${WORKERS} workers of one thread against ${WORKERS} threads, ${rounds} rounds`,
      );
      const times = { local: [], queue: [] };
      const work = { local: [], queue: [] };
      for (let round = 0; round < rounds; round++) {
        const contenders = [
          ['local', () => local(archive, join(folder, `local-${round}`))],
          ['queue', () => overQueue(redis, archive, join(folder, `queue-${round}`))],
        ];
        if (round % 2 === 1) contenders.reverse();
        for (const [name, run] of contenders) {
          const { milliseconds, processor, counts } = await run();
          work[name].push(processor);
          times[name].push(milliseconds);
          note(`${name}: ${(documents / (milliseconds / 1000)).toFixed(1)} documents a second; ${told(counts)}`);
        }
      }
      const baseline = { name: `${WORKERS} threads of one program`, figures: times.local };
      line({
        what: `${WORKERS} workers over Redis`,
        figures: times.queue,
        unit: 'ms/doc',
        per: documents,
        baseline,
        aim: AIM,
      });

      const least = { name: baseline.name, figures: work.local };
      line({
        what: 'processor time of all of its programs',
        figures: work.queue,
        unit: 'ms/doc',
        per: documents,
        baseline: least,
      });

      heading('Queue: one of two workers is killed when a quarter is done');
      const { counts } = await overQueue(redis, archive, join(folder, 'killed'), documents / 4);
      note(`${told(counts)}; every document accounted for: ${counts.documents === documents}`);

      heading('Queue: memory of Redis');
      await memory(redis, archive, join(folder, 'memory'));
    } finally {
      redis.server.kill();
    }
  });

const told = ({ documents, converted, failed, 'not-minutes': others }) =>
  `${documents} documents: ${converted} converted, ${failed} failed, ${others} not minutes`;

async function local(archive, out) {
  const start = performance.now();
  const { counts, processor } = await batch([archive, '-o', out, '--concurrency', String(WORKERS)]);
  return { milliseconds: performance.now() - start, processor, counts };
}

/** With workers that are there before. `killAt`: how many documents are done when one of them is killed. */
async function overQueue({ url, client, server }, archive, out, killAt = null) {
  const name = `bench-${out.replaceAll(/\W/g, '-')}`;
  const place = ['--queue', url, '--queue-name', name];
  const workers = Array.from({ length: WORKERS }, () => start(['worker', '--concurrency', '1', ...place]).process);
  while ((await waiting(client)) < WORKERS) await setTimeout(PAUSE);
  const others = [server, ...workers];
  const spent = others.map(processorTime);
  const begun = performance.now();
  const running = batch([archive, '-o', out, ...place]);
  if (killAt !== null) {
    while ((await doneIn(client, name)) < killAt) await setTimeout(PAUSE);
    workers[0].kill('SIGKILL');
  }
  const { counts, processor } = await running;
  const milliseconds = performance.now() - begun;
  const more = others.map((one, index) => processorTime(one) - spent[index]).filter((time) => time > 0);
  await Promise.all(workers.map(ended));
  return { milliseconds, processor: processor + more.reduce((sum, time) => sum + time), counts };
}

/** How many workers have nothing to do. */
async function waiting(client) {
  return (await client.client('LIST')).split('cmd=bzpopmin').length - 1;
}

async function doneIn(client, name) {
  return Number((await client.hget(`minutes:${name}:metrics:completed`, 'count')) ?? 0);
}

/** What a document takes while it waits, without workers. */
async function memory({ url, client }, archive, out) {
  const name = 'bench-memory';
  const before = await usedMemory(client);
  const { process: producer } = start(['batch', archive, '-o', out, '--queue', url, '--queue-name', name]);
  let queued = 0;
  for (let last = -1; queued === 0 || queued !== last;) {
    last = queued;
    await setTimeout(PAUSE * 20);
    queued = await client.llen(`minutes:${name}:wait`);
  }
  const used = (await usedMemory(client)) - before;
  producer.kill('SIGKILL');
  note(
    `${queued} documents wait: ${(used / queued / 1024).toFixed(2)} KiB each, ${(used / 1024 / 1024).toFixed(1)} MiB`,
  );
}

async function usedMemory(client) {
  return Number(/used_memory:(\d+)/.exec(await client.info('memory'))[1]);
}

async function batch(args) {
  const { process: child, out } = start(['batch', '--json', ...args]);
  let processor = 0;
  const timer = setInterval(() => (processor = processorTime(child) || processor), PAUSE);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return { counts: JSON.parse(out()), processor };
}

const MILLISECONDS_OF_TICK = 10;

/** Milliseconds that a process has taken of all processors, as Linux counts them; 0 where it has ended. */
function processorTime({ pid }) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_OF_TICK;
  } catch {
    return 0;
  }
}

function start(args) {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  return { process: child, out: () => text };
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await new Promise((resolve) => child.on('close', resolve));
}

async function startRedis(folder) {
  const port = await freePort();
  const options = ['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const failed = new Promise((_, reject) => server.on('error', () => reject(new Error('there is no redis-server'))));
  const { Redis } = await import('ioredis');
  const client = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await Promise.race([client.ping(), failed]);
  server.on('exit', () => client.disconnect());
  return { server, client, url: `redis://127.0.0.1:${port}` };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
