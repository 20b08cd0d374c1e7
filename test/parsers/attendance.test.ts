import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';

/** "Name (attendance, office)" of everybody, in order. */
async function people(...lines: string[]): Promise<string[]> {
  const text = [...lines, '', '1. Fund', '', 'It was agreed that the fund be kept.', '', '2. Pond', '', 'Noted.'].join(
    '\n',
  );
  const { attendees } = await parseMinutes(`Minutes of the Mill Board, 3 May 2021\n\n${text}\n`);
  return attendees.map(
    ({ name, attendance, office }) => `${name} (${attendance}${office === null ? '' : `, ${office}`})`,
  );
}

describe('attendance', () => {
  it('reads a list whose lines were cut inside brackets, and in front of them', async () => {
    const wrapped = [
      'Present: Philippa Snell (Chairman), Desmond Ashe (Hon.',
      'Treasurer), Ursula Penn (Hon. Secretary), Graham Rideout',
      '(Librarian), Roland Tubb',
    ];
    expect(await people(...wrapped)).toEqual(await people(wrapped.join(' ')));
    expect(await people(...wrapped)).toHaveLength(5);
  });

  it('reads initials without stops', async () => {
    expect(await people('Present: Councillors D Thorne (Chair), N Amery, R Robins and P Clare')).toEqual([
      'D Thorne (present, chair)',
      'N Amery (present)',
      'R Robins (present)',
      'P Clare (present)',
    ]);
  });

  it('changes the list of a column where a label stands in it', async () => {
    const rows = ['| Present | Apologies |', '| Ann Lee | Bob Day |', '| Rob Hay | Absent |', '| Eve Moss | Tom Rye |'];
    expect((await people(...rows)).sort()).toEqual([
      'Ann Lee (present)',
      'Bob Day (apologies)',
      'Eve Moss (present)',
      'Rob Hay (present)',
      'Tom Rye (absent)',
    ]);
  });

  it('reads labels beside their lists in one row', async () => {
    const rows = ['Present:\tAnn Lee\tApologies:\tBob Day', '\tRob Hay\t\tEve Moss'];
    expect((await people(...rows)).sort()).toEqual([
      'Ann Lee (present)',
      'Bob Day (apologies)',
      'Eve Moss (apologies)',
      'Rob Hay (present)',
    ]);
  });

  it('reads lists side by side that begin beside their labels', async () => {
    const rows = ['| Present: Ann Lee | Apologies: Bob Day |', '| Rob Hay | Eve Moss |'];
    expect((await people(...rows)).sort()).toEqual([
      'Ann Lee (present)',
      'Bob Day (apologies)',
      'Eve Moss (apologies)',
      'Rob Hay (present)',
    ]);
  });

  it('takes offices in front of names, and the verb behind the last of them', async () => {
    expect(
      await people(
        'Members Present: President Rob Hay, Secretary / Treasurer Jan Moss, Chuck Pavey, and Joe Rye were present.',
      ),
    ).toEqual([
      'Rob Hay (present, chair)',
      'Jan Moss (present, secretary)',
      'Chuck Pavey (present)',
      'Joe Rye (present)',
    ]);
  });

  it('takes what people are for the label of a group', async () => {
    expect(await people('Present: Ann Lee, Bob Day', 'Management and Staff: Roxie Hale, Manager')).toContain(
      'Roxie Hale (present)',
    );
  });

  it('does not take a matter for the label of a group', async () => {
    expect(await people('Present: Ann Lee, Bob Day', 'Papers before the meeting: Roxie Hale, The Pond')).not.toContain(
      'Roxie Hale (present)',
    );
  });

  it('takes those named under an item of apologies for absent', async () => {
    const { attendees, items } = await parseMinutes(
      'Minutes of the Mill Board, 3 May 2021\n\nPresent: Ann Lee, Bob Day, Eve Moss\n\n1. Apologies\n\nEve Moss, Tom Rye.\n\n2. Fund\n\nThe Board agreed to keep the fund.\n',
    );
    expect(attendees.map(({ name, attendance }) => `${name} ${attendance}`)).toEqual([
      'Ann Lee present',
      'Bob Day present',
      'Eve Moss apologies',
      'Tom Rye apologies',
    ]);
    expect(items.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('takes nobody from a sentence about apologies', async () => {
    const { attendees } = await parseMinutes(
      'Minutes of the Mill Board, 3 May 2021\n\nPresent: Ann Lee, Bob Day\n\n1. Apologies\n\nThere were no apologies and Ann Lee was asked to chair the meeting.\n\n2. Fund\n\nThe Board agreed to keep the fund.\n',
    );
    expect(attendees.map(({ attendance }) => attendance)).toEqual(['present', 'present']);
  });
});
