import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';

const FRONT = 'Minutes of the Mill Board, 3 May 2021\n\nPresent: Ann Lee, Bob Day\n\n';

/** "number title < parent's number" of each item. */
async function items(body: string): Promise<string[]> {
  const { items } = await parseMinutes(FRONT + body);
  const numbers = new Map(items.map(({ id, number }) => [id, number]));
  return items.map(
    ({ number, title, parent }) =>
      `${number ?? '-'} ${title ?? ''}${parent === null ? '' : ` < ${numbers.get(parent) ?? '-'}`}`,
  );
}

const SAID = 'The Board agreed to keep the fund as it stood.\n\n';

describe('items', () => {
  it('are read with numbers of three parts', async () => {
    expect(
      await items(`21.05.01 Minutes\n\n${SAID}21.05.02 Matters Arising\n\n${SAID}21.05.03 Fund\n\n${SAID}`),
    ).toEqual(['21.05.01 Minutes', '21.05.02 Matters Arising', '21.05.03 Fund']);
  });

  it('are read with codes and decimals, also where the number stands alone in its cell', async () => {
    expect(
      await items(
        `21/045 MINUTES\n\n${SAID}21/046 PLANNING\n\n21/046.1 New applications\n\n${SAID}21/046.2 Enforcement\n\n${SAID}21/047 FUND\n\n${SAID}`,
      ),
    ).toEqual([
      '21/045 MINUTES',
      '21/046 PLANNING',
      '21/046.1 New applications < 21/046',
      '21/046.2 Enforcement < 21/046',
      '21/047 FUND',
    ]);
    const row = (number: string, title: string) => `| ${number} | ${title} | |\n| | ${SAID.trim()} | AL |\n`;
    expect(
      await items(
        `| Item | | Action |\n|---|---|---|\n${row('01/21', 'Minutes')}${row('02/21', 'Mill roof')}${row('03/21', 'Fund')}`,
      ),
    ).toEqual(['01/21 Minutes', '02/21 Mill roof', '03/21 Fund']);
  });

  it('have sub-items in bracketed letters with their text behind', async () => {
    expect(
      await items(
        `1. Minutes\n\n${SAID}2. Reports\n\n(a) Mill roof – the slates have come.\n\n(b) Bench – nobody had seen it.\n\n3. Correspondence\n\n(a) Mill Trust – membership was noted.\n\n(b) Pond Trust – the dates were noted.\n\n4. Fund\n\n${SAID}`,
      ),
    ).toEqual(['1 Minutes', '2 Reports', 'a Mill roof < 2', 'b Bench < 2', '3 Correspondence', '4 Fund']);
  });

  it('have sub-items in letters', async () => {
    expect(
      await items(
        `I. MINUTES\n\n${SAID}II. OLD BUSINESS\n\nA. Mill Roof\n\n${SAID}B. Bench by the Pond\n\n${SAID}III. NEW BUSINESS\n\n${SAID}`,
      ),
    ).toEqual(['I MINUTES', 'II OLD BUSINESS', 'A Mill Roof < II', 'B Bench by the Pond < II', 'III NEW BUSINESS']);
  });

  it.each([
    ['one letter alone', 'A. Mill Roof\n\n'],
    ['letters that do not begin with A', 'C. Mill Roof\n\nD. Bench\n\n'],
    ['sentences in letters', 'A. Ann Lee will price the roof.\n\nB. Bob Day was thanked for the bench.\n\n'],
  ])('are not %s', async (_, lettered) => {
    expect(await items(`I. MINUTES\n\n${SAID}II. OLD BUSINESS\n\n${lettered}III. NEW BUSINESS\n\n${SAID}`)).toEqual([
      'I MINUTES',
      'II OLD BUSINESS',
      'III NEW BUSINESS',
    ]);
  });

  it('are not marks of actions, nor signatures, nor names', async () => {
    const body = `**The fund**\n\n${SAID}**ACTION: AL**\n\n**The pond**\n\n${SAID}**Bob Day, 4 Mill Lane**\n\n${SAID}**Signed**\n`;
    expect(await items(body)).toEqual(['- The fund', '- The pond']);
  });
});

describe('clauses', () => {
  it('go on below a first one that stands on the line of RESOLVED', async () => {
    const { resolutions } = await parseMinutes(
      `${FRONT}1. Roof\n\nRESOLVED: a) That the roof be mended.\n\nb) That the clerk pay for it.\n\n2. Pond\n\nNoted.\n`,
    );
    expect(resolutions.map(({ label, text }) => `${label ?? '-'} ${text}`).slice(0, 2)).toEqual([
      'a) That the roof be mended.',
      'b) That the clerk pay for it.',
    ]);
  });
});
