import { expect, it } from 'vitest';
import { redisUrl, shownUrl } from '../../../src/archive/queue/connection.ts';

it('a URL is shown without user and password', () => {
  expect(shownUrl('redis://user:secret@queue.example:6380/2')).toBe('redis://queue.example:6380/2');
  expect(shownUrl('rediss://:secret@queue.example')).toBe('rediss://queue.example');
});

it.each(['queue', 'http://queue', 'redis:', 'redis://', '', 'localhost:6379'])('%j names no Redis', (text) => {
  expect(redisUrl(text)).toBeNull();
});

it.each(['redis://localhost', 'redis://localhost:6379', 'rediss://u:p@[::1]:1/0'])('%j names a Redis', (text) => {
  expect(redisUrl(text)).not.toBeNull();
});
