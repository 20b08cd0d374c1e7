import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/formats/words.ts';
import { findDates, type DayOrder } from '../../src/language/dates.ts';
import { languageOf, withLanguage } from '../../src/language/languages.ts';
import { welsh } from '../../src/language/welsh/index.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { bytesOf, CASES } from '../fixtures/cases.ts';

const textOf = (source: string) => new TextDecoder().decode(bytesOf(source));
const isWelsh = (name: string) => name.endsWith('welsh-words');

describe('languageOf', () => {
  it.each(CASES.map(({ name, source }) => [name, source] as const))('%s', (name, source) => {
    expect(languageOf(textOf(source))?.id ?? 'en').toBe(isWelsh(name) ? 'cy' : 'en');
  });

  it('takes names of places and a line of welcome for no language', () => {
    const line = 'Croeso i Lanfair-y-coed. The meeting was held at Neuadd y Pentre, and the Clerk was there.\n';
    expect(languageOf(line.repeat(20))).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});

describe('Welsh dates', () => {
  const order: DayOrder = { months: welsh.months };
  it.each<[text: string, date: [number | null, number, number][]]>([
    ['nos Iau, 14 Mawrth 2024', [[2024, 3, 14]]],
    ['1af Mai 2023', [[2023, 5, 1]]],
    ['9 Mehefin', [[null, 6, 9]]],
    [
      '14 March 2024 / 14 Mawrth 2024',
      [
        [2024, 3, 14],
        [2024, 3, 14],
      ],
    ],
    ['ystafell 14, Mawrth a Mai', []],
  ])('%s', (text, dates) => {
    expect(findDates(text, order).map(({ year, month, day }) => [year, month, day])).toEqual(dates);
  });

  it('are none in an English text', () => {
    expect(findDates('14 Mawrth 2024')).toEqual([]);
  });
});

describe('Welsh words', () => {
  it('are added to those of a format', () => {
    const words = withLanguage(WORDS, welsh);
    expect(words.attendance.present).toEqual(expect.arrayContaining(['present', 'yn bresennol']));
    expect(words.columns.owner).toEqual(expect.arrayContaining(['by whom', 'gan bwy']));
  });

  it('decide where a sentence begins with them', async () => {
    const front = textOf('fixtures/general/welsh-words/source.txt').split('\n2. ')[0] ?? '';
    const { resolutions } = await parseMinutes(
      `${front}\n2. Y cae\n\nEtholwyd Nia Tudur yn ysgrifennydd.\n\nMae'n anodd gwybod a gytunwyd ar hyn, ac nid oedd neb yn siŵr.\n`,
    );
    expect(resolutions.map(({ kind, text }) => [kind, text])).toEqual([
      ['appointed', 'Etholwyd Nia Tudur yn ysgrifennydd.'],
    ]);
  });
});
