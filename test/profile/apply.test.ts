import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';
import { readProfile } from '../../src/profile/read.ts';
import { minutesWith } from '../rules/document.ts';

const parse = (body: string, ...yaml: string[]) =>
  parseMinutes(
    minutesWith(body),
    yaml.length === 0 ? {} : { profile: readProfile(['name: mine', ...yaml].join('\n')) },
  );

describe('a profile', () => {
  it('stands in the output by its name', async () => {
    expect((await parse('Nothing was said.', 'groups: friends')).format.profile).toBe('mine');
    expect((await parse('Nothing was said.')).format.profile).toBeNull();
  });

  it('gives words for deciding', async () => {
    const body = 'DETERMINED: the gate be mended.\n\nThe fence may stay. DETERMINED.\n\nWe were determined to go on.';
    const { resolutions } = await parse(body, 'verdicts: { DETERMINED: agreed }');
    expect(resolutions.map(({ kind, text, rule }) => [kind, text, rule])).toEqual([
      ['agreed', 'the gate be mended.', 'verdict-word'],
      ['agreed', 'The fence may stay. DETERMINED.', 'verdict-word'],
    ]);
    expect((await parse(body)).resolutions).toEqual([]);
  });

  it('gives marks in front of actions, whatever signs they hold', async () => {
    const body = 'To-do (*): write to the school (PR).';
    expect((await parse(body, "actions: 'to-do (*)'")).actions.map(({ text }) => text)).toEqual([
      'write to the school (PR).',
    ]);
  });

  it('tells who initials and short forms mean', async () => {
    const body = 'ZQ to write to the school.\n\nHPO to paint the door.\n\nPriya Ramen to ask for a price.';
    const owners = async (...yaml: string[]) =>
      (await parse(body, ...yaml)).actions.flatMap((each) => each.owners.map(({ name, attendee }) => [name, attendee]));
    expect(
      await owners(
        'roster:',
        '  - { name: Owen Castell, aliases: [ZQ] }',
        '  - { name: Priya Raman, aliases: [Priya Ramen] }',
        'owners: { HPO: Harbour Post Office }',
      ),
    ).toEqual([
      ['Owen Castell', 'p2'],
      ['Harbour Post Office', null],
      ['Priya Raman', 'p1'],
    ]);
    expect((await owners())[0]).toEqual([null, null]);
  });

  it('puts nobody on the attendance list', async () => {
    const { attendees } = await parse('Nothing was said.', 'roster: [{ name: Nora Quill, aliases: NQ }]');
    expect(attendees.map(({ name }) => name)).not.toContain('Nora Quill');
  });

  it('chooses the parsers, in their own order', async () => {
    const { actions, resolutions, items } = await parse(
      'It was agreed that the fee rises. PR to write to the school.',
      'parsers: [action-sentences, items, attendance]',
    );
    expect([items.length, actions.length, resolutions.length]).toEqual([3, 1, 0]);
  });

  it('gives a body only where the document names none, without a source', async () => {
    const named = await parse('Nothing was said.', 'body: Elsewhere Council');
    expect(named.meeting.body).toBe('Anytown Trust Board');
    const text = 'Minutes\n\nPresent: Ann Lee, Rob Day\n\n1. Water\n\nRob Day to ask the farmer.\n';
    const { meeting } = await parseMinutes(text, { profile: readProfile('name: x\nbody: Elsewhere Council') });
    expect(meeting.body).toBe('Elsewhere Council');
    expect(meeting.sources).not.toHaveProperty('body');
  });
});
