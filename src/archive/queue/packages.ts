/** The packages that talk to Redis, which an installation may have left out. */
import { NoPackage } from '../no-package.ts';

export async function loadBullmq(): Promise<typeof import('bullmq')> {
  return import('bullmq').catch(() => {
    throw new NoPackage('bullmq');
  });
}

export async function loadRedis(): Promise<typeof import('ioredis').Redis> {
  const { Redis } = await import('ioredis').catch(() => {
    throw new NoPackage('ioredis');
  });
  return Redis;
}
