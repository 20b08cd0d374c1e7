import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';

const FRONT = '# Mill group notes\n\n**Date:** 3 May 2021\n\n**Attendees:** Ann Lee, Rob Day\n\n';
const TOPICS = ['[ann] Release date', 'Price of oats', 'New wheel']
  .map((topic) => `- ${topic}\n  - Rob said that it would do\n  - AI: Rob to write it up\n`)
  .join('');

async function items(text: string): Promise<unknown> {
  return (await parseMinutes(text)).items.map(({ title, presenters }) => [
    title,
    ...presenters.map(({ name }) => name),
  ]);
}

describe('notes that are one nested list', () => {
  it('have topics in the outermost bullets', async () => {
    expect(await items(`${FRONT}**Notes**\n\n${TOPICS}`)).toEqual([
      ['Release date', 'Ann Lee'],
      ['Price of oats'],
      ['New wheel'],
    ]);
  });

  it.each([
    [
      'has a topic in each heading',
      `${FRONT}## Roof\n\n${TOPICS}\n## Floor\n\nRob to sweep it.\n`,
      [['Roof'], ['Floor']],
    ],
    [
      'has sentences in its bullets',
      `${FRONT}${TOPICS.replace(/(date|oats|wheel)\n/g, 'was talked about, $1.\n')}`,
      [],
    ],
    ['is flat', `${FRONT}${TOPICS.replace(/^ .*\n/gm, '')}AI: Rob to write it up\n`, []],
  ])('have none where the list %s', async (_, text, expected) => {
    expect(await items(text)).toEqual(expected);
  });
});

describe('a numbered list below one of several headings', () => {
  const around = (list: string) =>
    `${FRONT}**Minutes of last month**\n\nThese were approved.\n\n**Correspondence**\n\n${list}\n\n**Treasurer's report** (Ann)\n\nThe oats were dear.\n\n**New business** – none.\n`;

  it('is no agenda', async () => {
    expect(await items(around('1. Letter from the bank\n2. Card from the school\n3. Bill from the miller'))).toEqual([
      ['Minutes of last month'],
      ['Correspondence'],
      ["Treasurer's report (Ann)"],
      ['New business'],
    ]);
  });
});

it('the numbers in a log of actions are those of the actions', async () => {
  const log = '| No. | Action | Owner | Status |\n| --- | --- | --- | --- |\n| 4 | Mend the wheel | Rob Day | New |\n';
  expect(
    await items(`${FRONT}1. Roof\n\nIt was agreed to mend it.\n\n2. Floor\n\nRob swept it.\n\n3. Log\n\n${log}`),
  ).toEqual([['Roof'], ['Floor'], ['Log']]);
});
