import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../src/pipeline.ts';
import type { Attendee } from '../../src/schema.ts';

async function attendeesOf(...lines: string[]): Promise<Attendee[]> {
  const business = '1. Fund\n\nIt was agreed that the fund be kept.\n\n2. Pond\n\nNoted.\n';
  const { attendees } = await parseMinutes(
    `Minutes of the Mill Board, 3 May 2021\n\n${lines.join('\n')}\n\n${business}`,
  );
  return attendees;
}

async function names(...lines: string[]): Promise<string[]> {
  return (await attendeesOf(...lines)).map(({ name }) => name);
}

async function inHtml(body: string): Promise<Attendee[]> {
  const business = '<h2>1. Fund</h2><p>It was agreed that the fund be kept.</p>';
  const page = `<html><body><h1>Minutes of the Mill Board, 3 May 2021</h1>${body}${business}</body></html>`;
  return (await parseMinutes(page)).attendees;
}

describe('couples', () => {
  it.each([
    ['Present: Ann Lee, Bob and Mary Day, Eve Moss', ['Ann Lee', 'Bob Day', 'Mary Day', 'Eve Moss']],
    ['Present: Mr G Lee, Mr & Mrs R Day, Mr A Moss', ['G Lee', 'R Day', 'R Day', 'A Moss']],
    ['Present: Ann Lee, R. and S. Day (plot 4), Eve Moss', ['Ann Lee', 'R. Day', 'S. Day', 'Eve Moss']],
  ])('%s', async (line, expected) => {
    expect(await names(line)).toEqual(expected);
  });

  it.each([
    ['Present: Ann, Bob, Tom and Mary Day', ['Ann', 'Bob', 'Tom', 'Mary Day']],
    ['Present: Ann Lee and Bob Day', ['Ann Lee', 'Bob Day']],
    ['Present: Ann Lee (Health and Safety Manager), Bob Day', ['Ann Lee', 'Bob Day']],
  ])('makes none of %s', async (line, expected) => {
    expect(await names(line)).toEqual(expected);
  });

  it('names both by the words of the couple', async () => {
    const [first, second] = await attendeesOf('Present: Bob and Mary Day, Eve Moss');
    expect(first?.source.startLine).toBe(3);
    expect([first?.name, second?.name]).toEqual(['Bob Day', 'Mary Day']);
  });
});

describe('crowds', () => {
  it('reads names behind what all of them are', async () => {
    const people = await attendeesOf('Also present: Ann Lee, Acme Management; homeowners Bob Day, Zed Zee');
    expect(people.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Ann Lee', 'Acme Management'],
      ['Bob Day', null],
      ['Zed Zee', null],
    ]);
  });

  it('knows whose members they are', async () => {
    const people = await attendeesOf(
      'Present: Eve Moss',
      'Guests: Save the Pond members Ann Lee, Zed Zee and Bob Day attended.',
    );
    expect(people.map(({ organisation }) => organisation)).toEqual([null, ...Array<string>(3).fill('Save the Pond')]);
  });

  it('takes no association for a person', async () => {
    const [person] = await attendeesOf('Present: Ann Lee, Residents Association Chair');
    expect(person?.name).toBe('Ann Lee');
  });
});

describe('titles and names', () => {
  it.each([
    ['Present: PC 4417 Ann Lee, Sgt A123 Day', ['Ann Lee', 'Day']],
    ['Present: Dist Cllr Ann Lee, Cty Cllr B Day', ['Ann Lee', 'B Day']],
    ['Present: Ann Lee, Noor al-Sabbagh, Bob Day', ['Ann Lee', 'Noor al-Sabbagh', 'Bob Day']],
    ['Present: Ann Lee from the Mill Herald, Bob Day of Acme Ltd', ['Ann Lee', 'Bob Day']],
    ['Present: Zed Zee, Lux Mar, Phil Day, Tess Oko', ['Zed Zee', 'Lux Mar', 'Phil Day', 'Tess Oko']],
    ['Present: Ann Lee (Chairman), Bob Day (Treasurer), Zed Zee (Publicity)', ['Ann Lee', 'Bob Day', 'Zed Zee']],
    [
      'Staff: Fire Chief Ann Lee, Asst. Chief Bob Day, Office Administrator Connie Zee',
      ['Ann Lee', 'Bob Day', 'Connie Zee'],
    ],
  ])('%s', async (line, expected) => {
    expect(await names('Present: Eve Moss', line).then((all) => all.slice(1))).toEqual(expected);
  });

  it.each([
    ['Lord Smith of Leith, Ann Lee', ['Smith of Leith', 'Ann Lee']],
    ['Ann Lee, Little Steps (VCSE)', ['Ann Lee']],
  ])('takes no place for a person: %s', async (line, expected) => {
    expect(await names(`Present: ${line}`)).toEqual(expected);
  });

  it('keeps a reason for absence as a note', async () => {
    const people = await attendeesOf('Present: Ann Lee (Business)', 'Apologies: Cllr Bob Day (holiday). Accepted.');
    expect(people.map(({ name, organisation, note }) => [name, organisation, note])).toEqual([
      ['Ann Lee', 'Business', null],
      ['Bob Day', null, 'holiday'],
    ]);
  });

  it('joins what a wrapped line tore', async () => {
    expect(
      await names(
        'Also present were Ann Lee, Superintendent; Bob Day, Assistant Superintendent for Business; Dr. Hannah',
        'Weiss, Director of Curriculum; Eve Moss, High School Principal.',
      ),
    ).toEqual(['Ann Lee', 'Bob Day', 'Hannah Weiss', 'Eve Moss']);
  });

  it('puts a given name alone together with whom it is of', async () => {
    const people = await attendeesOf('Present: Ann Lee, Bob Day, Eve Moss', 'Note taker: Bob');
    expect(people.map(({ name, office }) => [name, office])).toEqual([
      ['Ann Lee', null],
      ['Bob Day', 'secretary'],
      ['Eve Moss', null],
    ]);
  });

  it('leaves out officers of the group who are not on the list', async () => {
    expect(await names('Chairs: Zed Zee, Ann Lee', '', 'Present: Ann Lee, Bob Day, Eve Moss')).toEqual([
      'Ann Lee',
      'Bob Day',
      'Eve Moss',
    ]);
    expect(await names('Chairs: Tom Rye, Ann Lee', '', 'Apologies: Bob Day')).toEqual([
      'Tom Rye',
      'Ann Lee',
      'Bob Day',
    ]);
  });
});

describe('substitutes', () => {
  it.each([
    ['Present: Ann Lee (sub. for Bob Day), Eve Moss', 'Apologies: Bob Day'],
    ['Present: Ann Lee (deputising for Bob Day), Eve Moss', 'Apologies: Bob Day'],
    ['Present: Ann Lee (on behalf of Bob Day), Eve Moss', 'Apologies: Bob Day'],
    ['Present: Ann Lee, Eve Moss', 'Apologies: Bob Day (Ann Lee substituting)'],
  ])('%s / %s', async (present, apologies) => {
    const people = await attendeesOf(present, '', apologies);
    const day = people.find(({ name }) => name === 'Bob Day');
    expect(day?.substitute).toBe(people.find(({ name }) => name === 'Ann Lee')?.id);
  });

  it('takes whoever was there for nobody absent', async () => {
    const people = await attendeesOf('Present: Ann Lee (for item 3), Bob Day (for Housing), Eve Moss');
    expect(people.every(({ substitute }) => substitute === null)).toBe(true);
  });
});

describe('tables', () => {
  const table = (...rows: string[][]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it('reads a column of initials', async () => {
    const people = await inHtml(
      table(
        ['Attendees', 'Initials', 'Organisation'],
        ['Ann Lee (Chair)', 'AL', 'Mill Trust'],
        ['Bob Day', 'BD', 'Acme Ltd'],
      ),
    );
    expect(people.map(({ name, initials, organisation }) => [name, initials, organisation])).toEqual([
      ['Ann Lee', 'AL', 'Mill Trust'],
      ['Bob Day', 'BD', 'Acme Ltd'],
    ]);
  });

  it('reads delegations with several members', async () => {
    const people = await inHtml(
      `<p>Present</p>${table(
        ['Delegation', 'Members'],
        ['Denmark', 'Ms Ann Lee<br>Mr Bob Day'],
        ['Poland', 'Ms Eve Moss (excused)'],
      )}`,
    );
    expect(people.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Ann Lee', 'Denmark'],
      ['Bob Day', 'Denmark'],
      ['Eve Moss', 'Poland'],
    ]);
  });

  it('reads a list in each cell, below a sentence', async () => {
    const people = await inHtml(
      `<p>Chair Tom Rye called the meeting to order at 5:00 p.m. Those in attendance were:</p>${table([
        '<u>Commissioners</u><br>Tom Rye, District 1<br>Ann Lee, District 2',
        '<u>Staff</u><br>Bob Day, Finance Director<br>Eve Moss, Harbormaster',
      ])}`,
    );
    expect(people.map(({ name, group }) => [name, group])).toEqual([
      ['Tom Rye', 'Commissioners'],
      ['Ann Lee', 'Commissioners'],
      ['Bob Day', 'Staff'],
      ['Eve Moss', 'Staff'],
    ]);
  });
});

it('a sentence behind a list is of no organisation', async () => {
  const page = await inHtml(
    '<table><tr><td>Present:</td><td>Ann Lee</td></tr><tr><td></td><td>Rob Day</td></tr><tr><td>Content:</td><td>During this meeting, Ann began to dig the pond and Rob watched.</td></tr></table>',
  );
  expect(page.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Ann Lee', null],
    ['Rob Day', null],
  ]);
});
