import { describe, expect, it } from 'vitest';
import { followed, type Recorded, type Step } from '../../../src/archive/store/chains.ts';

const DATES: Record<string, string | null> = {
  may: '2016-05-10',
  june: '2016-06-14',
  july: '2016-07-12',
  undated: null,
};

function recorded(
  meeting: string,
  own: Partial<Recorded['task']> & { owner?: string; due?: string } = {},
): [string, Recorded] {
  const { owner = null, due = null, ...task } = own;
  return [
    `${meeting}\na1`,
    {
      task: {
        meeting,
        id: 'a1',
        body: 'B',
        date: DATES[meeting] ?? null,
        text: 'Do it.',
        owners: owner === null ? [] : [owner],
        status: 'open',
        dueDate: due,
        item: null,
        itemTitle: null,
        startLine: 7,
        endLine: 8,
        page: null,
        ...task,
      },
      bodyKey: 'b',
      owners: owner,
      ownerWords: owner === null ? '' : ` ${owner} `,
      dueText: due,
    },
  ];
}

function step(from: string, to: string, action: string | null, relation: Step['relation'] = 'repeated'): Step {
  return {
    from: { meeting: from, action: 'a1' },
    to: { meeting: to, action, startLine: 3, endLine: 4, page: 1 },
    relation,
  };
}

const register = (records: [string, Recorded][], steps: Step[]) =>
  Object.fromEntries(
    followed(new Map(records), steps, (meeting) => DATES[meeting] ?? null).map((row) => [row.meeting, row]),
  );

describe('a chain of records', () => {
  it('keeps who and when, counts the times, and ends each record where the next begins', () => {
    const rows = register(
      [recorded('july'), recorded('may', { owner: 'kate', due: '2016-05-31' }), recorded('june')],
      [step('june', 'july', 'a1'), step('may', 'june', 'a1')],
    );
    expect(rows['july']).toMatchObject({
      times: 3,
      owners: 'kate',
      due_date: '2016-05-31',
      raised_on: '2016-05-10',
      until_day: '9999-12-31',
    });
    expect(rows['may']).toMatchObject({
      times: 1,
      from_day: '2016-05-10',
      until_day: '2016-06-14',
      continued_meeting: 'june',
    });
  });

  it('keeps what a later record says anew', () => {
    const rows = register(
      [recorded('may', { owner: 'kate', due: '2016-05-31' }), recorded('june', { owner: 'tom', due: '2016-08-01' })],
      [step('may', 'june', 'a1')],
    );
    expect(rows['june']).toMatchObject({ owners: 'tom', due_date: '2016-08-01' });
  });

  it('is done from the day of the meeting that says so', () => {
    const rows = register([recorded('may')], [step('may', 'june', null, 'closed')]);
    expect(rows['may']).toMatchObject({
      done_day: '2016-06-14',
      closed_meeting: 'june',
      closed_start_line: 3,
      closed_page: 1,
    });
    expect(register([recorded('may', { status: 'done' })], [])['may']).toMatchObject({
      done_day: '2016-05-10',
      closed_start_line: 7,
    });
    expect(register([recorded('undated', { status: 'done' })], [])['undated']).toMatchObject({
      done_day: '0001-01-01',
      from_day: '0001-01-01',
    });
  });

  it('closes the later record with what closes the earlier one after it', () => {
    const rows = register(
      [recorded('may'), recorded('june')],
      [step('may', 'june', 'a1'), step('may', 'july', null, 'closed')],
    );
    expect(rows['june']).toMatchObject({ done_day: '2016-07-12', closed_meeting: 'july' });
  });

  it('goes no way back in time', () => {
    const rows = register([recorded('may'), recorded('june')], [step('june', 'may', 'a1'), step('may', 'june', 'a1')]);
    expect(rows['june']).toMatchObject({ continued_meeting: null, times: 2 });
  });
});
