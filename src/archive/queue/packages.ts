/** The packages that talk to Redis, which an installation may have left out. */
import type * as Bullmq from 'bullmq';
import type * as Ioredis from 'ioredis';
import { NoPackage } from '../no-package.ts';

export async function loadBullmq(): Promise<typeof Bullmq> {
  return import('bullmq').catch(() => {
    throw new NoPackage('bullmq');
  });
}

export async function loadRedis(): Promise<(typeof Ioredis)['Redis']> {
  const { Redis } = await import('ioredis').catch(() => {
    throw new NoPackage('ioredis');
  });
  return Redis;
}
