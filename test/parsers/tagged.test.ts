import { describe, expect, it } from 'vitest';
import { commits, willDo } from '../../src/parsers/tagged/commitments.ts';
import { ownersIn } from '../../src/parsers/tagged/owners.ts';
import { voteIn } from '../../src/parsers/motions/tally.ts';
import { parseMinutes } from '../../src/pipeline.ts';
import { minutesWith } from '../rules/document.ts';

const knows = (nick: string) => ['ann', 'rob_d', 'Sue'].includes(nick);

describe('what a speaker says binds the speaker', () => {
  it.each([
    "I'll rebase it and ping you by Friday",
    'that was me, sorry. I will send the draft to the list',
    'I agree I can send it at the end of the meeting',
    "I'm going to file an issue",
    "ok, I'll take that action",
  ])('%s', (said) => {
    expect(commits(said)).toBe(true);
  });
  it.each([
    'we should send it to the list',
    'I think Rob will send it',
    "if nobody else does it I'll write one",
    "I'll start with the numbers that I have",
    "I'll be brief",
    'can I send it tomorrow?',
    'I can read with scroll both for text and pictures',
    'I would write it by Friday',
    'they will publish in June',
  ])('not in: %s', (said) => {
    expect(commits(said)).toBe(false);
  });
});

describe('what is put on record gives a task', () => {
  it('to who is known', () => {
    expect(willDo('ann will chair the next one', knows)).toBe('ann');
    expect(willDo('everybody will be happier', knows)).toBeNull();
    expect(willDo('ann will be away for two weeks', knows)).toBeNull();
  });
});

describe('owners of a tagged task', () => {
  it.each<[string, string[]]>([
    ['ann to write the notes', ['ann']],
    ['ann and rob_d to write the notes', ['ann', 'rob_d']],
    ['ann, rob_d: write the notes', ['ann', 'rob_d']],
    ['ann write the notes', ['ann']],
    ['@lee-j write the notes', ['@lee-j']],
    ['Hui Min Tan and Tom Bell volunteered to review it', ['Hui Min Tan', 'Tom Bell']],
    ['write the notes (Sue)', ['Sue']],
    ['add to the wiki what was said', []],
    ['write the notes (draft)', []],
    ['we need to talk', []],
  ])('%s', (task, owners) => {
    expect(ownersIn(task, knows)).toEqual(owners);
  });
});

describe('tallies', () => {
  it.each<[string, number, number]>([
    ['(+1:7, 0:0, -1:1)', 7, 1],
    ['(+6, 1, -0)', 6, 0],
    ['Results are, Yes: 5, No: 1', 5, 1],
    ['Yes 38, No 9, No opinion 17', 38, 9],
    ['Results are Yes (3): ann, bob No (1): cy', 3, 1],
    ['Motion carried (For/Against/Abstained 5/0/1)', 5, 0],
    ['(6 👍 / 0 👎)', 6, 0],
  ])('%s', (text, yes, no) => {
    expect(voteIn(text)).toMatchObject({ for: yes, against: no });
  });
  it('finds none in a version', () => {
    expect(voteIn('Python 3.6 and +1 from everybody')).toBeNull();
  });
});

describe('ordinary minutes', () => {
  it.each([
    'ACTION: Clerk\n\nACTION: Judith Vane to write to the school.\n\nRESOLVED: that the fund be closed.',
    'Present: nobody else. Regrets: none.\n\nScribe: Judith Vane\n\n... and so it went on.',
    'The channel #topic was looked at. Agreed: to leave it.\n\n10:00 Welcome: the Chair\n\n10:15 Tour: the Clerk',
  ])('are not taken for tagged ones', async (body) => {
    const { format } = await parseMinutes(minutesWith(body));
    expect(format.id).not.toBe('tagged');
  });
});
