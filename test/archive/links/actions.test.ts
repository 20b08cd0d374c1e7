import { describe, expect, it } from 'vitest';
import { linkActions, type Progress, type Relation, type Task } from '../../../src/archive/links/actions.ts';
import { task, told } from './tasks.ts';

const done = { status: 'done' } as const;
const carried = { status: 'carried-forward' } as const;
const log = { itemTitle: 'Actions from the last meeting' };
const karen = { owners: ['karen-turner@ashwell-parish-council'] };

const NEXT: [why: string, from: Task, to: Task | Progress, relation: Relation][] = [
  [
    'the same words',
    task(1, 'KT to mend the fence at the pond'),
    task(2, 'KT to mend the fence at the pond'),
    'repeated',
  ],
  [
    'nearly the same words',
    task(1, 'KT to mend the broken fence at the pond'),
    task(2, 'KT to mend the fence at the pond'),
    'repeated',
  ],
  [
    'an owner dropped',
    task(1, 'KT to obtain three quotes for the pavilion roof'),
    task(2, 'Obtain three quotes for the pavilion roof'),
    'repeated',
  ],
  [
    'one of two owners',
    task(1, 'Order salt bins for the lower car park', { owners: ['KT', 'PH'] }),
    task(2, 'Order salt bins for the lower car park', { owners: ['PH'] }),
    'repeated',
  ],
  [
    'another form of the verb',
    task(1, 'KT to circulate the footpath map to landowners'),
    task(2, 'KT circulating footpath map to landowners'),
    'repeated',
  ],
  [
    'another day to do it by',
    task(1, 'KT to order salt bins by 3 March'),
    task(2, 'KT to order salt bins by 9 April'),
    'repeated',
  ],
  [
    'the same number',
    task(1, 'KT to write to the tenant of plot 9'),
    task(2, 'KT to write to the tenant of plot 9'),
    'repeated',
  ],
  [
    'a log with another wording',
    task(1, 'KT to write to the highways office about the blocked culvert'),
    task(2, 'Write to highways office re culvert', { ...log, owners: ['KT'] }),
    'repeated',
  ],
  [
    'done in a log',
    task(1, 'KT to mend the fence at the pond'),
    task(2, 'KT to mend the fence at the pond', { ...log, ...done }),
    'closed',
  ],
  [
    'carried forward in a log',
    task(1, 'KT to mend the fence at the pond'),
    task(2, 'Mend the pond fence', { ...log, ...carried, owners: ['KT'] }),
    'carried-forward',
  ],
  [
    'two meetings later',
    task(1, 'KT to mend the fence at the pond'),
    task(3, 'KT to mend the fence at the pond'),
    'repeated',
  ],
  [
    'a body printed otherwise',
    task(1, 'KT to mend the fence at the pond'),
    task(2, 'KT to mend the fence at the pond', { body: 'The ASHWELL Parish Council' }),
    'repeated',
  ],
  [
    'a post that is named next time',
    task(1, 'The Clerk to obtain three quotes for the pavilion roof'),
    task(2, 'Obtain three quotes for the pavilion roof', karen),
    'repeated',
  ],
  [
    'told as done',
    task(1, 'KT to circulate the footpath map'),
    told(2, 'KT had circulated the footpath map.'),
    'closed',
  ],
  [
    'told as done by name',
    task(1, 'KT to circulate the footpath map', karen),
    told(2, 'Karen Turner has circulated the footpath map.'),
    'closed',
  ],
  [
    'told by the letters of a person',
    task(1, 'Circulate the footpath map', karen),
    told(2, 'KT had circulated the footpath map.'),
    'closed',
  ],
  ['"Done" behind it', task(1, 'KT to order new salt bins'), told(2, 'New salt bins: KT to order. Done.'), 'closed'],
  ['"Complete" behind it', task(1, 'KT to order new salt bins'), told(2, 'KT – order salt bins – complete'), 'closed'],
  [
    'an irregular verb',
    task(1, 'KT to send the drainage survey to the county'),
    told(2, 'KT had sent the drainage survey to the county.'),
    'closed',
  ],
  [
    'in the passive',
    task(1, 'KT to replace the bench near the chapel'),
    told(2, 'The bench near the chapel has been replaced by KT.'),
    'closed',
  ],
  ['told as open', task(1, 'KT to order new salt bins'), told(2, 'Salt bins: KT still to order.'), 'carried-forward'],
  [
    'told as carried forward',
    task(1, 'KT to mend the fence at the pond'),
    told(2, 'KT to mend pond fence: carried forward'),
    'carried-forward',
  ],
  [
    'told as not done',
    task(1, 'KT to mend the fence at the pond'),
    told(2, 'KT had not mended the fence at the pond.'),
    'carried-forward',
  ],
  [
    'told elsewhere, in full',
    task(1, 'KT to circulate the footpath map to landowners'),
    told(2, 'KT had circulated the footpath map to landowners.', { itemTitle: 'Footpaths' }),
    'closed',
  ],
];

const APART: [why: string, from: Task, to: Task | Progress][] = [
  [
    'another meeting of that day',
    task(1, 'KT to mend the fence at the pond'),
    task(1, 'KT to mend the fence at the pond', { meeting: 'b' }),
  ],
  [
    'another body',
    task(1, 'KT to mend the fence at the pond'),
    task(2, 'KT to mend the fence at the pond', { body: 'Barrow Parish Council' }),
  ],
  ['the same meeting', task(1, 'KT to mend the fence at the pond'), task(1, 'KT to mend the fence by the pond')],
  ['no date', task(1, 'KT to mend the fence at the pond'), task(2, 'KT to mend the fence at the pond', { date: null })],
  ['no body', task(1, 'KT to mend the fence', { body: null }), task(2, 'KT to mend the fence', { body: null })],
  ['another plot', task(1, 'KT to write to the tenant of plot 9'), task(2, 'KT to write to the tenant of plot 12')],
  [
    'another amount',
    task(1, 'KT to pay £250 to the mowing contractor'),
    task(2, 'KT to pay £310 to the mowing contractor'),
  ],
  [
    'another application',
    task(1, 'KT to submit the objection to application 22/0134'),
    task(2, 'KT to submit the objection to application 22/0177'),
  ],
  [
    'another lane',
    task(1, 'KT to report the potholes in Mill Lane'),
    task(2, 'KT to report the potholes in Church Lane'),
  ],
  ['another owner', task(1, 'KT to mend the fence at the pond'), task(2, 'PH to mend the fence at the pond')],
  [
    'other work on the same thing',
    task(1, 'KT to paint the pavilion door'),
    task(2, 'KT to insure the pavilion contents'),
  ],
  ['words of all tasks alone', task(1, 'KT to contact the county'), task(2, 'KT to contact the insurers')],
  ['the minutes of each meeting', task(1, 'Clerk to circulate the minutes'), task(2, 'Clerk to circulate the minutes')],
  [
    'the next agenda',
    task(1, 'Clerk to put the budget review on the next agenda'),
    task(2, 'Clerk to put the budget review on the next agenda'),
  ],
  [
    'a duty of each month',
    task(1, 'KT to inspect the play area monthly'),
    task(2, 'KT to inspect the play area monthly'),
  ],
  ['done before', task(1, 'KT to mend the fence at the pond', done), task(2, 'KT to mend the fence at the pond')],
  ['more than a year later', task(1, 'KT to mend the fence at the pond'), task(16, 'KT to mend the fence at the pond')],
  [
    'told of somebody else',
    task(1, 'KT to circulate the footpath map'),
    told(2, 'PH had circulated the footpath map.'),
  ],
  ['told as to be done', task(1, 'KT to circulate the footpath map'), told(2, 'KT will circulate the footpath map.')],
  [
    'told with another plot',
    task(1, 'KT to write to the tenant of plot 9'),
    told(2, 'KT had written to the tenant of plot 12.'),
  ],
  [
    'told without an outcome',
    task(1, 'KT to circulate the footpath map'),
    told(2, 'KT thanked members for the footpath map.'),
  ],
  [
    'told of a part only',
    task(1, 'KT to circulate the footpath map to landowners with the survey'),
    told(2, 'KT had circulated the agenda.'),
  ],
  [
    'told elsewhere, in part',
    task(1, 'KT to circulate the footpath map to landowners'),
    told(2, 'A map was circulated.', { itemTitle: 'Planning' }),
  ],
  [
    'told in another body',
    task(1, 'KT to circulate the footpath map'),
    told(2, 'KT had circulated the footpath map.', { body: 'Flood Forum' }),
  ],
];

const isTask = (one: Task | Progress): one is Task => 'id' in one;

function follow(...all: (Task | Progress)[]) {
  return linkActions(
    all.filter(isTask),
    all.filter((one): one is Progress => !isTask(one)),
  );
}

describe('tasks across meetings', () => {
  it.each(NEXT)('go on: %s', (_why, from, to, relation) => {
    expect(follow(from, to)).toMatchObject([
      {
        from: { meeting: from.meeting, action: from.id },
        to: { meeting: to.meeting, action: isTask(to) ? to.id : null, startLine: to.startLine },
        relation,
      },
    ]);
  });

  it.each(APART)('are others: %s', (_why, from, to) => {
    expect(follow(from, to)).toEqual([]);
  });

  it.each([
    [
      'is done, and another is not',
      'KT had circulated the footpath map. The salt bins: RD had not yet ordered any.',
      'closed',
    ],
    [
      'is not, and another is done',
      'RD had ordered the salt bins. KT had not yet circulated the footpath map.',
      'carried-forward',
    ],
    [
      'is carried forward in the sentence behind',
      'KT had circulated a footpath map. The Council wants another: carried forward.',
      'closed',
    ],
    [
      'goes on in the sentence behind',
      'KT had circulated the footpath map. It was returned by the Council; carried forward.',
      'carried-forward',
    ],
    ['goes on with what has no name', 'KT had circulated the footpath map. It is not yet complete.', 'carried-forward'],
  ])('are told apart in one paragraph: one %s', (_how, text, relation) => {
    const steps = follow(task(1, 'KT to circulate the footpath map'), told(2, text));
    expect(steps.map((step) => step.relation)).toEqual([relation]);
  });

  it('go on from meeting to meeting, until they are done', () => {
    const steps = follow(
      task(1, 'KT to mend the fence at the pond'),
      task(2, 'KT to mend the fence at the pond'),
      task(3, 'KT to mend the fence at the pond'),
      told(4, 'KT had mended the fence at the pond.'),
      task(6, 'KT to mend the fence at the pond'),
    );
    expect(steps.map(({ from, to, relation }) => [from.meeting, to.meeting, relation].join(' '))).toEqual([
      '/m1 /m2 repeated',
      '/m2 /m3 repeated',
      '/m3 /m4 closed',
    ]);
  });

  it('end where a log says so, not where the words come again', () => {
    const steps = follow(
      task(1, 'KT to mend the fence at the pond'),
      task(2, 'KT to mend the fence at the pond', { ...done, ...log, id: 'log' }),
      task(2, 'KT to mend the fence at the pond', { id: 'anew' }),
    );
    expect(steps).toMatchObject([{ to: { action: 'log' }, relation: 'closed' }]);
  });

  it('are duties where each is due before it comes again', () => {
    const due = (meeting: number) =>
      task(meeting, 'KT to read the water meter at the pavilion', { dueDate: task(meeting + 1, '').date });
    expect(follow(due(1), due(2), due(3))).toEqual([]);
    expect(follow(due(1), due(2))).toHaveLength(1);
  });
});
