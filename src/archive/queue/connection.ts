/** A connection to Redis, and what it is called where others may read it. */
import type { Redis } from 'ioredis';
import { reasonOf } from '../../reason.ts';
import { loadRedis } from './packages.ts';

/** Which queue is meant: the Redis where it is, and its name there. */
export interface QueuePlace {
  url: string;
  name: string;
}

export const DEFAULT_QUEUE = 'minutes';
/** What the keys in Redis begin with. */
export const PREFIX = 'minutes';

const PROTOCOLS = new Set(['redis:', 'rediss:']);

/** Null where it is none. */
export function redisUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return PROTOCOLS.has(url.protocol) && url.hostname !== '' ? url : null;
}

/** The URL without user and password, for messages. */
export function shownUrl(text: string): string {
  const url = redisUrl(text);
  return url === null ? 'redis' : `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
}

/** Milliseconds before a lost connection is tried again: longer each time, up to the second number. */
const RECONNECT = [100, 3000] as const;

/** Rejects where there is no Redis to be reached now; once it was reached, a connection that breaks is made again. */
export async function connectTo(url: string): Promise<Redis> {
  const Redis = await loadRedis();
  let reached = false;
  let why: unknown = null;
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (reached ? Math.min(times * RECONNECT[0], RECONNECT[1]) : null),
  });
  redis.on('error', (error) => (why = error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new Error(whyNot(why ?? error));
  }
  reached = true;
  return redis;
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection is broken off',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'no answer in time',
};

/** Of an error of a connection. */
export function whyNot(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code === undefined ? null : REASONS[code]) ?? (error instanceof Error ? error.message : reasonOf(error));
}
