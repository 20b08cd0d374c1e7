import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';

const FRONT =
  'Minutes of the Mill Club annual general meeting, 3 May 2021\n\nPRESENT:        Ann Lee (Chairman), Rob Day\n\n';
const ITEMS = [
  ['WELCOME:', ['The Chairman welcomed the members and thanked them for coming', 'out in the rain.']],
  ['MINUTES OF', ['The minutes of the last meeting had been sent out and were']],
  ['LAST AGM:', ['taken as read.']],
  ["TREASURER'S", ['Mr Day presented the accounts for the year and answered a few']],
  ['REPORT:', ['questions on the price of oats.', 'He was thanked.']],
] as const;

function beside(column: number): string {
  const lines = ITEMS.flatMap(([head, texts]) =>
    texts.map((text, index) => (index === 0 ? head : '').padEnd(column) + text),
  );
  // A blank line parts the items, not the lines of a heading.
  return lines.map((line, index) => (/^(?:WEL|MIN|TRE)/.test(line) && index > 0 ? `\n${line}` : line)).join('\n');
}

const titles = async (text: string) => (await parseMinutes(text)).items.map(({ title, number }) => [number, title]);

describe('headings at the side', () => {
  it('stand above their text', async () => {
    expect(await titles(`${FRONT}${beside(16)}\n\n                Nobody objected to any of it.\n`)).toEqual([
      [null, 'WELCOME'],
      [null, 'MINUTES OF LAST AGM'],
      [null, "TREASURER'S REPORT"],
    ]);
  });

  it('are the first column of a table without a header', async () => {
    const rows = ['Apologies', 'Welcome', 'Matters arising', "Treasurer's report"].map(
      (head) => `| ${head} | ${'The members talked about it at length and went home. '.repeat(2)}|`,
    );
    const [first, ...others] = rows;
    const text = `# Mill Club minutes, 3 May 2021\n\nPresent: Ann Lee, Rob Day\n\n${[first, ...others].join('\n')}\n`;
    expect(await titles(text)).toContainEqual([null, 'Matters arising']);
  });

  it.each([
    [
      'a list of names and posts',
      'Ann Lee         Treasurer of the club and of the mill\nRob Day         Secretary\nZoë Quist       Clerk\n                since May\n',
    ],
    [
      'numbers in front of headings',
      '12/21   FINANCE\n        The accounts were looked at by all.\n\n13/21   ROOF\n        The roof was looked at by all.\n\n14/21   FLOOR\n        The floor was looked at by all.\n',
    ],
    [
      'figures beside words',
      'Reports         12.00\nMinutes         13.00\nPlanning        14.00\n                39.00\n',
    ],
  ])('are not %s', async (_, text) => {
    const found = await titles(`${FRONT}${text}`);
    expect(found.filter(([number]) => number === null)).toEqual([]);
  });
});
