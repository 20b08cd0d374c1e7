import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProfileError, readProfile } from '../../src/profile/read.ts';
import { ROOT } from '../cli/run.ts';

const PROFILES = join(ROOT, 'docs/profiles');

function problemsOf(yaml: string): string[] {
  try {
    readProfile(yaml);
    return [];
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return error.problems.map(({ line, message }) => `${String(line)}: ${message}`);
  }
}

describe('readProfile', () => {
  it('fills in what is left out', () => {
    expect(readProfile('name: mine\nactions: next step\nroster:\n  - name: Ann Lee\n')).toEqual({
      name: 'mine',
      extends: null,
      body: null,
      columns: {},
      attendance: {},
      groups: [],
      facts: {},
      actions: ['next step'],
      verdicts: {},
      numbering: [],
      owners: {},
      roster: [{ name: 'Ann Lee', aliases: [] }],
      parsers: null,
    });
  });

  it.each(readdirSync(PROFILES))('takes docs/profiles/%s', (file) => {
    expect(readProfile(readFileSync(join(PROFILES, file), 'utf8')).name).toBe(file.replace('.yaml', ''));
  });

  it.each<[yaml: string, problem: string]>([
    ['', '1: name is missing'],
    ['- a\n', '1: a profile must be a table of names and values'],
    ['name: [x\n', '2: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['name: x\nextends: generl\n', '2: extends: "generl" is not known (did you mean general?)'],
    ['name: x\ncolums: {}\n', '2: colums is no part of a profile (did you mean columns?)'],
    ['name: x\ncolumns:\n  actoin: a\n', '3: actoin is no column (did you mean action?)'],
    ['name: x\ncolumns:\n  text: 3\n', '3: columns.text must be a word or a list of words'],
    ['name: x\nattendance:\n  present:\n', '3: attendance.present is empty: leave it out, or give it a word'],
    ['name: x\nverdicts:\n  OK: aproved\n', '3: verdicts.OK: "aproved" is not known (did you mean approved?)'],
    ['name: x\nparsers:\n  - items\n  - iems\n', '4: parsers.1: "iems" is not known (did you mean items?)'],
    ['name: x\nnumbering: year.1\n', '2: numbering: year.1: needs {number} or {letter}, which rises'],
    ['name: x\nroster:\n  - nam: Ann\n    name: Ann\n', '3: nam is no field of a person (did you mean name?)'],
    ['name: 2024-01-01\nbody: 12\n', '2: body must be a text (in quotes, where it looks like a number or a date)'],
    ['name: x\ncolumns:\n  owner: who\n  due: Who\n', '4: columns: "who" stands for owner and for due'],
    [
      'name: x\nroster:\n  - { name: Ann Lee, aliases: AL }\n  - { name: Al Lowe, aliases: AL }\n',
      '4: roster and owners: "AL" stands for Ann Lee and for Al Lowe',
    ],
  ])('%j: %s', (yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([problem]);
  });

  it('tells all problems in the order of their lines', () => {
    expect(problemsOf('nam: x\ncolums: {}\n').map((each) => Number(each.split(':')[0]))).toEqual([1, 1, 2]);
  });
});
