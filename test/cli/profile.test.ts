import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Minutes } from '../../src/schema.ts';
import { readProfile } from '../../src/profile/read.ts';
import { fakeIo } from './fake-io.ts';
import { ROOT, scratch } from './run.ts';

const { folder, write } = scratch();
const config = join(folder, 'config');

async function run(...argv: string[]) {
  const io = fakeIo({ env: { XDG_CONFIG_HOME: config } });
  const code = await main(argv, io);
  return { code, out: io.out(), err: io.err() };
}

const files = (name: string) => [
  join(ROOT, `docs/profiles/${name}.yaml`),
  join(ROOT, `fixtures/profiles/${name}/gold.json`),
];

describe('minutes profile test', () => {
  it.each([
    ['orchard-circle', 0.2, 1],
    ['allotment-table', 0.75, 0.95],
    ['harbour-trust', 0.96, 0.99],
  ])('%s scores below %d without its profile, at least %d with it', async (name, without, withIt) => {
    const { code, out, err } = await run('profile', 'test', ...files(name));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, before, after] = /^overall +(\S+) +(\S+)$/m.exec(out) ?? [];
    expect(Number(before)).toBeLessThanOrEqual(without);
    expect(Number(after)).toBeGreaterThanOrEqual(withIt);
  });

  it('tells of a profile that is wrong', async () => {
    const path = write('wrong.yaml', 'name: x\nextends: generl\n');
    expect(await run('profile', 'test', path)).toEqual({
      code: 1,
      out: '',
      err: `minutes: ${path}: line 2: extends: "generl" is not known (did you mean general?)\n`,
    });
  });
});

describe('minutes profile check', () => {
  it('prints "valid", or each problem', async () => {
    expect(await run('profile', 'check', files('harbour-trust')[0])).toEqual({ code: 0, out: 'valid\n', err: '' });
    const path = write('two.yaml', 'colums: {}\n');
    expect(await run('profile', 'check', path)).toMatchObject({
      code: 1,
      out: `${path}:1: name is missing\n${path}:1: colums is no part of a profile (did you mean columns?)\n`,
    });
  });
});

describe('minutes profile init', () => {
  const draft = async (name: string) => {
    const { code, out } = await run('profile', 'init', join(ROOT, `fixtures/profiles/${name}/source.txt`));
    expect(code).toBe(0);
    expect(() => readProfile(out)).not.toThrow();
    return out;
  };

  it('names labels, marks and numbers that are not known', async () => {
    const out = await draft('orchard-circle');
    expect(out).toContain('present: ["In the circle"]');
    expect(out).toContain('#   Next (4)');
    expect(out).toContain('numbering: ["{year}.{month}.{number}"]');
    expect(out).not.toContain('HTTP');
  });

  it('names columns and initials that are not known', async () => {
    expect(await draft('allotment-table')).toContain('#   text: ["Taken up"]');
    const out = await draft('harbour-trust');
    expect(out).toContain('aliases: ["WDO"]');
    expect(out).not.toContain('aliases: ["MT"]');
  });

  it('writes a file, and refuses a wrong verb', async () => {
    const path = join(folder, 'draft.yaml');
    await run('profile', 'init', join(ROOT, 'fixtures/profiles/harbour-trust/source.txt'), '-o', path);
    expect((await run('profile', 'check', path)).out).toBe('valid\n');
    expect(await run('profile', 'tets', 'x')).toMatchObject({
      code: 2,
      err: 'minutes: profile tets: it is one of init, check, test (did you mean test?)\n',
    });
    expect((await run('profile', 'init')).code).toBe(2);
  });
});

describe('the profile of a file', () => {
  const TEXT =
    'Board minutes, 4 March 2024\n\nRound the table: Ann Lee, Rob Day\n\n1. Water\n\nRob Day to ask the farmer.\n';
  const yaml = (name: string) => `name: ${name}\nattendance: { present: round the table }\n`;
  const profileOf = async (...argv: string[]) =>
    (JSON.parse((await run('parse', ...argv)).out) as Minutes).format.profile;

  it('is the one that is named, else the nearest above, else the own', async () => {
    mkdirSync(join(folder, 'archive/2024'), { recursive: true });
    mkdirSync(join(config, 'minutes'), { recursive: true });
    const file = write('archive/2024/board.txt', TEXT);
    expect(await profileOf(file)).toBeNull();
    write('config/minutes/profile.yaml', yaml('own'));
    expect(await profileOf(file)).toBe('own');
    write('archive/.minutes.yaml', yaml('archive'));
    expect(await profileOf(file)).toBe('archive');
    write('archive/2024/.minutes.yaml', yaml('year'));
    expect(await profileOf(file)).toBe('year');
    expect(await profileOf(file, '--profile', write('other.yaml', yaml('other')))).toBe('other');
    expect(await profileOf(file, '--no-profile')).toBeNull();
    expect((await run('explain', file)).out).toContain(', profile year\n');
  });

  it('that cannot be read ends the command', async () => {
    mkdirSync(join(folder, 'broken'));
    const file = write('broken/board.txt', TEXT);
    const path = write('broken/.minutes.yaml', 'nam: x\n');
    expect(await run('parse', file)).toEqual({
      code: 1,
      out: '',
      err: `minutes: ${path}: line 1: name is missing; line 1: nam is no part of a profile (did you mean name?)\n`,
    });
    expect((await run('parse', file, '--profile', 'nowhere.yaml')).err).toBe('minutes: nowhere.yaml: no such file\n');
  });
});
