import { utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/archive/job.ts';
import { idOf, packed, unpacked } from '../../../src/archive/queue/parcel.ts';
import { VERSION } from '../../../src/version.ts';
import { scratch } from '../../cli/run.ts';

const { write } = scratch();
const file = write('board.txt', 'Board\n');

const JOB: Job = {
  path: 'in/board.txt',
  target: 'board.txt',
  content: { file },
  options: { minConfidence: 0.5 },
  key: 'abc',
  known: null,
  folder: '/out',
  wants: { ndjson: false, csv: false },
  dryRun: false,
};

describe('the id of a document in the queue', () => {
  it('is the same for the same document', async () => {
    expect(await idOf({ ...JOB }, false)).toBe(await idOf(JOB, false));
  });

  it.each<[string, Partial<Job>]>([
    ['another target', { target: 'board.txt~2' }],
    ['other options', { key: 'abd' }],
    ['another folder', { folder: '/elsewhere' }],
    ['no folder', { folder: null }],
    ['lines that are wanted', { wants: { ndjson: true, csv: false } }],
    ['bytes of a member', { content: { bytes: Buffer.from('Board') } }],
  ])('is another for %s', async (_, change) => {
    expect(await idOf({ ...JOB, ...change }, false)).not.toBe(await idOf(JOB, false));
  });

  it('is another where meetings are to be stored', async () => {
    expect(await idOf(JOB, true)).not.toBe(await idOf(JOB, false));
  });

  it('is another once the file has changed', async () => {
    const before = await idOf(JOB, false);
    utimesSync(file, 1, 1);
    expect(await idOf(JOB, false)).not.toBe(before);
  });

  it('is of characters that BullMQ takes, and no number', async () => {
    expect(await idOf(JOB, false)).toMatch(/^[0-9a-f]{40}$/);
  });
});

describe('a parcel', () => {
  it('is plain JSON, with the version of the program', () => {
    const parcel = packed(JOB, null, false);
    expect(JSON.parse(JSON.stringify(parcel))).toEqual(parcel);
    expect(parcel.version).toBe(VERSION);
    expect(unpacked(parcel)).toEqual(JOB);
  });

  it('brings the bytes of a member', () => {
    const bytes = Uint8Array.from([0, 1, 254, 255]).subarray(1, 3);
    const { content } = unpacked(packed({ ...JOB, content: { bytes } }, null, false));
    expect('bytes' in content && [...content.bytes]).toEqual([1, 254]);
  });

  it('names the file where the bytes of a member were put', () => {
    const { content } = unpacked(packed({ ...JOB, content: { bytes: Buffer.from('x') } }, '/out/spool/x', false));
    expect(content).toEqual({ file: '/out/spool/x' });
  });

  it('names the output folder with its whole path', () => {
    expect(packed({ ...JOB, folder: 'out' }, null, false).job.folder).toBe(`${process.cwd()}/out`);
  });
});
