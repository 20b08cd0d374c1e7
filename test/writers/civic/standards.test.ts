/** Every civic writer beside its standard's own schema: every fixture, every text of the corpus, hostile words, random ones. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Minutes } from '../../../src/schema.ts';
import { CORPUS_TEXTS } from '../../corpus/texts.ts';
import { sample } from '../sample.ts';
import { newAknCheck } from './akn-problems.ts';
import { annotationProblems } from './annotation-problems.ts';
import { anyMinutes, FIXTURES, HOSTILE_MEETINGS, printed, recordOf } from './meetings.ts';
import { ocdProblems } from './ocd-problems.ts';
import { newOparlCheck } from './oparl-problems.ts';
import { newPopoloCheck } from './popolo-problems.ts';
import { ARE_THERE, STANDARDS } from './standards.ts';

type Check = (text: string, document: string) => string[];

const STANDARDS_BY_ID = {
  popolo: { published: true, check: (): Check => newPopoloCheck() },
  ocd: { published: false, check: (): Check => ocdProblems },
  akn: { published: true, check: (): Check => newAknCheck() },
  oparl: { published: true, check: (): Check => newOparlCheck() },
  'w3c-annotation': { published: false, check: (): Check => annotationProblems },
} as const;

const PATHS = [...FIXTURES, ...CORPUS_TEXTS];

/** What a check must find: it proves nothing otherwise. */
const SPOILT: Record<keyof typeof STANDARDS_BY_ID, Record<string, (text: string) => string>> = {
  popolo: {
    'a field that Popolo does not have': (text) => text.replace('"honorific_prefix"', '"honorific"'),
    'a wrong type': (text) => text.replace('"value": 7', '"value": "seven"'),
    'a reference to nothing': (text) => text.replace(/("voter_id"|"creator_id"): ".*"/, '$1: "urn:x"'),
  },
  ocd: {
    'a field left out': (text) => text.replace(/"timezone".*\n/, ''),
    'a wrong word': (text) => text.replace('"vote_type": "yes"', '"vote_type": "aye"'),
  },
  akn: {
    'an element out of its place': (text) => text.replace('<num>(a)</num>', '').replace('<preface', '<num/><preface'),
    'a reference to nothing': (text) => text.replace('refersTo="#resolved"', 'refersTo="#nothing"'),
    'a speaker who is no person': (text) => text.replace('by="#p1"', 'by="#chair"'),
    'an eId used twice': (text) => text.replace('eId="dbsect_i2"', 'eId="dbsect_i1"'),
  },
  oparl: {
    'a field left out': (text) => text.replace(/"order": 1,/, ''),
    'a field that OParl does not have': (text) => text.replace('"formOfAddress"', '"honorific"'),
    'a reference to nothing': (text) => text.replace(/#p1"/, '#p99"'),
  },
  'w3c-annotation': {
    'another place': (text) => text.replace(/"start": \d+/, '"start": 3'),
    'other words': (text) => text.replace(/"suffix": ".*"/, '"suffix": "nowhere"'),
  },
};

/** Open Civic Data has no event without a date. */
const isDated = ({ meeting }: Minutes) => meeting.date !== null;

it.skipIf(ARE_THERE)(`${STANDARDS} is not there: Popolo, Akoma Ntoso and OParl are not checked`, () => undefined);

describe.each(Object.entries(STANDARDS_BY_ID))('%s', (id, { published, check: load }) => {
  const to = id as keyof typeof STANDARDS_BY_ID;
  const known = to === 'ocd' ? isDated : () => true;
  let check: Check;
  beforeAll(() => {
    if (ARE_THERE || !published) check = load();
  });
  const checked = published ? it.skipIf(!ARE_THERE) : it;

  checked.each(PATHS)('%s', async (path) => {
    const { meetings, document } = await recordOf(path);
    const { text } = document;
    const told = meetings.filter(known);
    if (told.length > 0) expect(check(await printed(to, told, text), text)).toEqual([]);
  });

  checked.each(HOSTILE_MEETINGS)('hostile: %j', async (_, minutes) => {
    const text = 'word '.repeat(100);
    expect(check(await printed(to, [minutes], text), text)).toEqual([]);
  });

  checked('anything that follows the schema', async () => {
    await fc.assert(
      fc.asyncProperty(anyMinutes, async (minutes) => {
        const text = '\u{1f600}a'.repeat(30);
        expect(check(await printed(to, [minutes], text), text)).toEqual([]);
      }),
    );
  });

  checked.each(Object.entries(SPOILT[to]))('the check finds %s', async (_, spoil) => {
    const text = 'word '.repeat(100);
    const whole = await printed(to, [sample()], text);
    const spoilt = spoil(whole);
    expect(spoilt).not.toBe(whole);
    expect(check(spoilt, text)).not.toEqual([]);
  });

  checked('several meetings', async () => {
    const parts = [1, 2].map((part) => ({ ...sample(), source: { ...sample().source, part } }));
    const text = 'word '.repeat(100);
    expect(check(await printed(to, parts, text), text)).toEqual([]);
  });
});
