import { describe, expect, it } from 'vitest';
import { parseBody } from '../rules/document.ts';

/** Owners, due date, status and words of each action of a body. */
async function actionsIn(body: string) {
  const { actions } = await parseBody(body);
  return actions.map(({ owners, due, status, text }) => [
    owners.map((owner) => owner.text).join('+'),
    due?.date ?? null,
    status,
    text,
  ]);
}

describe('logs of actions', () => {
  it('reads who and when in one cell', async () => {
    const body = [
      '| Item | Action | By whom / when |',
      '|---|---|---|',
      '| Boiler | Price a new boiler | OC, by 01/07/16 |',
      '| School | Write to the school | Clerk, next meeting |',
    ].join('\n');
    expect((await actionsIn(body)).map(([owners, due]) => [owners, due])).toEqual([
      ['OC', '2016-07-01'],
      ['Clerk', null],
    ]);
  });

  it('reads owner, due date and status beside the task, and no row without a task', async () => {
    const body = [
      '| Date | No. | Action | Assignee | Due date | Update |',
      '|---|---|---|---|---|---|',
      '| 4 May 2016 | 12 | Price a new boiler | OC | 1 June 2016 | Done. Three quotes received. |',
      '| 4 May 2016 | 13 | Write to the school | Clerk | | Ongoing |',
      '| 4 May 2016 | 14 | Circulate draft policy | PR/OC | | Not yet done |',
      '| 4 May 2016 | 15 | | | | |',
    ].join('\n');
    expect(await actionsIn(body)).toEqual([
      ['OC', '2016-06-01', 'done', 'Price a new boiler'],
      ['Clerk', null, 'carried-forward', 'Write to the school'],
      ['PR+OC', null, 'open', 'Circulate draft policy'],
    ]);
  });

  it('takes an action of the text and of the list for one', async () => {
    const body = [
      'OC to replace the lamps in the car park.',
      '',
      '| Action | By whom | By when |',
      '|---|---|---|',
      '| Replace the lamps in the car park | OC | 1 July 2016 |',
      '| Replace the locks of the car park | PR | 1 July 2016 |',
    ].join('\n');
    expect(await actionsIn(body)).toEqual([
      ['OC', '2016-07-01', 'open', 'OC to replace the lamps in the car park.'],
      ['PR', '2016-07-01', 'open', 'Replace the locks of the car park'],
    ]);
  });
});

describe('lists of actions', () => {
  it('reads boxes, mentions, brackets and arrows', async () => {
    const body = [
      'Actions:',
      '',
      '- [ ] @priya: update the list',
      '- [x] OC: order the keys',
      '- Paint the gate [PR]',
      '- Mend the lock -> OC',
    ].join('\n');
    expect(await actionsIn(body)).toEqual([
      ['@priya', null, 'open', '@priya: update the list'],
      ['OC', null, 'done', 'OC: order the keys'],
      ['PR', null, 'open', 'Paint the gate [PR]'],
      ['OC', null, 'open', 'Mend the lock -> OC'],
    ]);
  });

  it('takes no box of an agenda for an action', async () => {
    expect(await actionsIn('- [x] The budget of the hall\n- [ ] The colour of the gate')).toEqual([]);
  });
});

describe('several in one', () => {
  it('parts tasks that share a sentence', async () => {
    expect(await actionsIn('Owen Castell will call on the tenant, and Priya Raman will write to the school.')).toEqual([
      ['Owen Castell', null, 'open', 'Owen Castell will call on the tenant'],
      ['Priya Raman', null, 'open', 'Priya Raman will write to the school.'],
    ]);
  });

  it('does not count a mark that repeats who does it', async () => {
    expect(await actionsIn('OC to call on the tenant. PR to write to the school. Action: OC, PR')).toEqual([
      ['OC', null, 'open', 'OC to call on the tenant.'],
      ['PR', null, 'open', 'PR to write to the school.'],
    ]);
  });

  it('knows who is asked from who asks', async () => {
    const [made] = await actionsIn("The Parish Council agreed to request Cllr O'Shea to attend the forum.");
    expect(made?.[0]).toBe("Cllr O'Shea");
  });
});
