import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/formats/words.ts';
import { outlineOf } from '../../src/outline/index.ts';
import { readText } from '../../src/readers/text/index.ts';

const columnsOf = (...lines: string[]) => outlineOf(readText(lines.join('\n')).document, WORDS).columns;
const rolesOf = (...lines: string[]) => columnsOf(...lines).map((columns) => columns.roles.join(' '));

describe('a header tells the roles of its columns', () => {
  it.each([
    ['Item\tDiscussion\tAction', 'item text action'],
    ['Initials\tDiscussion', 'speaker text'],
    ['No.\tItem\tNotes\tOwner\tDue date\tStatus', 'number item text owner due status'],
    ['Indicator\tMeasure\tDecision', 'other other decision'],
    ['ITEM\tDISCUSSION POINTS\tACTION BY', 'item text owner'],
    ['Agenda item\tMinute\tBy whom', 'item text owner'],
    ['Topic\tSummary\tOutcome', 'item text decision'],
    ['**Item**\t**Discussion**\t**Actions**', 'item text action'],
    ['Task\tWho\tWhen', 'action owner due'],
    ['Item\tDiscussion\tRemarks', 'item text other'],
  ])('%s', (header, roles) => {
    const cells = header.split('\t').map((_, column) => `The words of column ${column}.`);
    expect(rolesOf(header, cells.join('\t'))).toEqual([roles]);
  });

  it('in a pipe table as well', () => {
    expect(
      rolesOf('| Item | Discussion | Action |', '|---|---|---|', '| 1 | The fund was read. | Ann to write. |'),
    ).toEqual(['item text action']);
  });
});

describe('a header word that a tab tore', () => {
  it.each([
    ['Discussi\ton\tActions', 'text action'],
    ['Disc\tussion\tActions', 'text action'],
  ])('%s', (header, roles) => {
    expect(rolesOf(header, 'The roof was looked at.\tAnn to write.')).toEqual([roles]);
  });
});

describe('no header', () => {
  it.each([
    ['one word that a column may say', 'Name\tAddress\tTelephone', 'Ann Lee\tQuay Street\t12345'],
    [
      'a sentence that holds such words',
      `Item\tDiscussion of the works at the harbour, which were held up by the rain`,
      'x\ty',
    ],
    ['names', 'Ann Lee\tBob Day', 'Cy Moss\tDi Orr'],
  ])('%s', (_, ...lines) => {
    expect(columnsOf(...lines)[0].headerRows.size).toBe(0);
  });
});

describe('rows that are headers', () => {
  const HEADER = 'Initials\tDiscussion';

  it('are left out, also where they come again in one table', () => {
    const [columns] = columnsOf(HEADER, 'AL\tAnn spoke.', HEADER, 'BD\tBob spoke.');
    expect([...columns.headerRows]).toEqual([0, 2]);
    expect(columns.headings).toEqual(['Initials', 'Discussion']);
  });

  it('another row that looks like one is business', () => {
    const [columns] = columnsOf('Item\tDiscussion\tAction', '1\tNotes\tTask', '2\tThe fund was read.\tAnn to write.');
    expect([...columns.headerRows]).toEqual([0]);
  });
});

describe('a table without a header', () => {
  it('goes on under the last one that fits', () => {
    expect(
      rolesOf('Item\tDiscussion\tAction', '1\tFund\tAnn to write.', '', '2\tWorks at the harbour\tBob to ring.'),
    ).toEqual(['item text action', 'item text action']);
  });

  it('is read from the right where the first column is missing', () => {
    expect(
      rolesOf('Item\tDiscussion\tAction', '1\tFund\tAnn to write.', '', 'The works were read.\tBob to ring.'),
    ).toEqual(['item text action', 'text action']);
  });

  it('does not where it is narrower', () => {
    expect(rolesOf('Discussion\tAction\tOwner', 'Fund\tWrite\tAnn', '', 'Works at the harbour\tBob to ring.')[1]).toBe(
      'text other',
    );
  });

  it('does not go on under one that comes later', () => {
    expect(rolesOf('1\tThe fund was read.', '', 'Item\tDiscussion', '2\tThe works were read.')[0]).toBe('other text');
  });
});

describe('a column headed “Action”', () => {
  const rows = (...cells: string[]) => [
    'Item\tDiscussion\tAction',
    ...cells.map((cell, row) => `${row + 1}\tIt was read.\t${cell}`),
  ];

  it.each([
    ['that holds names', ['Ann Lee', 'Cllr Day', 'PR'], 'owner'],
    ['that holds initials', ['AL', 'BD/AL', 'All'], 'owner'],
    ['that holds names but for one cell', ['Ann Lee', 'Cllr Day', 'Write to the county council.'], 'owner'],
    ['that holds tasks', ['Ann Lee to write.', 'BD to ring.', 'Add to plan.'], 'action'],
    ['that holds nothing', ['', ''], 'action'],
  ])('%s', (_, cells, role) => {
    expect(rolesOf(...rows(...cells))).toEqual([`item text ${role}`]);
  });

  it('stays one of actions beside a column of owners', () => {
    expect(rolesOf('Item\tAction\tOwner', '1\tAnn Lee\tAnn Lee', '2\tBD\tBD')).toEqual(['item action owner']);
  });
});

describe('speakers are told by their initials', () => {
  it.each([
    ['initials beside text', ['AL\tThe fund was read out.', 'BD\tBob agreed.', 'AL\tAnn thanked him.'], 'speaker text'],
    ['collisions in small letters', ['KL\tThe fund was read out.', 'KLa\tShe agreed.'], 'speaker text'],
    ['with empty cells between', ['AL\tThe fund was read out.', '\tIt was long.', 'BD\tBob agreed.'], 'speaker text'],
    ['one row is too few', ['AL\tThe fund was read out.'], 'other text'],
    ['names are none', ['Ann\tThe fund was read out.', 'Bob\tHe agreed.'], 'other text'],
    ['initials behind the text are none', ['The fund was read out.\tAL', 'Bob agreed with her.\tBD'], 'text other'],
  ])('%s', (_, rows, roles) => {
    expect(rolesOf(...rows)).toEqual([roles]);
  });
});
