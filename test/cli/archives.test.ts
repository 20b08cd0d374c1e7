/** Archives other than ZIP on the command line; ZIP: types.test.ts. */
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../src/schema.ts';
import { run, scratch } from './run.ts';

const { write } = scratch();
const MINUTES = 'Minutes of the Ferry Trust held on 8 June 2016\n\nPresent: Ann Lee, Tom Ashe\n';

async function tar(files: Record<string, string>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, content);
  archive.finalize();
  const pieces: Uint8Array[] = [];
  for await (const piece of archive as AsyncIterable<Uint8Array>) pieces.push(piece);
  return Buffer.concat(pieces);
}
const pathsIn = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Minutes).source.path);

describe('an archive', async () => {
  const several = gzipSync(await tar({ 'june.txt': MINUTES, '2016/empty.txt': '', '2016/july.txt': MINUTES }));
  const record = write('record.tar.gz', several);

  it('that is a tar packed by gzip is NDJSON of what it holds, with an error for each bad file', async () => {
    const { code, out, err } = await run(['parse', record]);
    expect({ code, err }).toEqual({ code: 1, err: `minutes: ${record}/2016/empty.txt: is empty\n` });
    expect(pathsIn(out)).toEqual([`${record}/june.txt`, `${record}/2016/july.txt`]);
  });

  it('may come from standard input', async () => {
    const { out, err } = await run(['parse'], { stdin: several });
    expect(err).toBe('minutes: standard input/2016/empty.txt: is empty\n');
    expect(pathsIn(out)).toEqual(['-/june.txt', '-/2016/july.txt']);
  });

  it('of one file is JSON', async () => {
    const file = write('one.tar', await tar({ './june.txt': MINUTES }));
    const { code, out } = await run(['parse', file]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Minutes).source.path).toBe(`${file}/june.txt`);
  });

  it('that is cut gives what stands before', async () => {
    const file = write('cut.tar', (await tar({ 'a.txt': MINUTES, 'b.txt': MINUTES })).subarray(0, 1024));
    const { code, out, err } = await run(['parse', file]);
    expect({ code, err }).toEqual({
      code: 1,
      err: `minutes: ${file}: is an archive without its end: files may be lost\n`,
    });
    expect((JSON.parse(out) as Minutes).source.path).toBe(`${file}/a.txt`);
  });
});
