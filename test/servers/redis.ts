/** A Redis of a test's own; none where redis-server is not installed. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

const WITHOUT_PERSISTENCE = ['--save', '', '--appendonly', 'no'];

export interface RedisServer {
  port: number;
  url: string;
  stop(): Promise<void>;
}

/** Gives it when it answers. */
export async function startRedis(password: string | null = null): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-redis-'));
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...WITHOUT_PERSISTENCE];
  const server = spawn('redis-server', password === null ? options : [...options, '--requirepass', password]);
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ready to accept connections')) resolve();
    });
    server.on('exit', () => {
      reject(new Error('redis-server does not start'));
    });
  });
  const user = password === null ? '' : `:${password}@`;
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, url: `redis://${user}127.0.0.1:${port}`, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
