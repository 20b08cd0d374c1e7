import { describe, expect, it } from 'vitest';
import { linkPeople } from '../../../src/archive/links/people.ts';
import { NO_MERGES, readMerges } from '../../../src/archive/links/merges.ts';
import { draftMerges } from '../../../src/archive/links/draft-merges.ts';
import { partition, people } from './mentions.ts';

const ONE: [why: string, ...mentions: string[]][] = [
  ['the same name', 'm1: Karen Turner', 'm2: Karen Turner'],
  ['an honorific', 'm1: Karen Turner', 'm2: Cllr Karen Turner'],
  ['another honorific of a woman', 'm1: Miss Karen Turner', 'm2: Mrs Karen Turner'],
  ['Mrs becomes Dr', 'm1: Mrs Karen Turner', 'm2: Dr Karen Turner'],
  ['an honorific within the name', 'm1: Karen Turner', 'm2: Turner, Mrs Karen'],
  ['an initial', 'm1: Karen Turner', 'm2: K. Turner'],
  ['an initial without its stop', 'm1: Cllr Karen Turner', 'm2: Cllr K Turner'],
  ['two initials', 'm1: Karen Turner', 'm2: K. J. Turner'],
  ['initials run together', 'm1: Karen Jane Turner', 'm2: KJ Turner'],
  ['initials and more initials', 'm1: K. Turner', 'm2: K. J. Turner'],
  ['letters', 'm1: Karen Turner', 'm2: KT'],
  ['letters with stops', 'm1: Karen Turner', 'm2: K.T.'],
  ['a surname behind a title', 'm1: Cllr Karen Turner', 'm2: Cllr Turner'],
  ['a surname behind a title of the sex', 'm1: Mrs Karen Turner', 'm2: Mrs Turner'],
  ['a given name alone', 'm1: Karen Turner', 'm2: Karen'],
  ['a short given name alone', 'm1: Elizabeth Turner', 'm2: Liz'],
  ['surname first', 'm1: Karen Turner', 'm2: Turner, Karen'],
  ['surname first in capitals', 'm1: Karen Turner', 'm2: TURNER Karen'],
  ['all in capitals', 'm1: Karen Turner', 'm2: KAREN TURNER'],
  ['surname and initial', 'm1: Karen Turner', 'm2: Turner, K'],
  ['a middle name', 'm1: Karen Turner', 'm2: Karen Ann Turner'],
  ['a middle initial', 'm1: Karen Turner', 'm2: Karen A. Turner'],
  ['a middle name and its initial', 'm1: Karen Ann Turner', 'm2: Karen A. Turner'],
  ['an initial before the name that is used', 'm1: J. Karen Turner', 'm2: Karen Turner'],
  ['diacritics', 'm1: Zoë Müller', 'm2: Zoe Muller'],
  ['an umlaut spelt out', 'm1: Jonas Müller', 'm2: Jonas Mueller'],
  ['a stroke', 'm1: Łukasz Wójcik', 'm2: Lukasz Wojcik'],
  ['a nickname', 'm1: Elizabeth Turner', 'm2: Liz Turner'],
  ['a nickname with another letter', 'm1: William Garth', 'm2: Bill Garth'],
  ['an initial of the full name', 'm1: Bill Garth', 'm2: W. Garth'],
  ['a spelling of a given name', 'm1: John Hargreaves', 'm2: Jon Hargreaves'],
  ['Catherine with a K', 'm1: Catherine Penrose', 'm2: Katherine Penrose'],
  ['a slip in a given name', 'm1: Margaret Penrose', 'm2: Margarte Penrose'],
  ['a letter missing in a long surname', 'm1: John Hargreaves', 'm2: John Hargreves'],
  ['a silent e', 'm1: Peter Clarke', 'm2: Peter Clark'],
  ['a doubled letter', 'm1: Sheila Bennett', 'm2: Sheila Bennet'],
  ['a vowel that sounds alike', 'm1: Lars Andersen', 'm2: Lars Anderson'],
  ['letters in the wrong order', 'm1: Ann Robinson', 'm2: Ann Robinosn'],
  ['Mac and Mc', 'm1: Ewan MacLeod', 'm2: Ewan McLeod'],
  ['an apostrophe', "m1: Niall O'Brien", 'm2: Niall O’Brien'],
  ['no apostrophe', "m1: Niall O'Brien", 'm2: Niall OBrien'],
  ['a hyphen in the given name', 'm1: Anne-Marie Dalby', 'm2: Anne Marie Dalby'],
  ['a hyphen in the surname', 'm1: Karen Turner-Hall', 'm2: Karen Turner Hall'],
  ['the first of two surnames', 'm1: Karen Turner-Hall', 'm2: Karen Turner'],
  ['the second of two surnames', 'm1: Karen Turner-Hall', 'm2: Karen Hall'],
  ['a surname with a particle', 'm1: Pieter van der Berg', 'm2: Van der Berg, Pieter'],
  ['initials and a particle', 'm1: Pieter van der Berg', 'm2: P. van der Berg'],
  ['another organisation', 'm1: Karen Turner [; Harrow Trust]', 'm2: Karen Turner [; Barrow Trust]'],
  ['another role', 'm1: Karen Turner [Deputy Clerk]', 'm2: Karen Turner [Clerk]'],
  ['what somebody is called', 'm1: Michael "Mick" Dalby', 'm2: Mick Dalby'],
  [
    'a rare slip in a short surname',
    'm1: Karen Tuner',
    'm2: Karen Turner',
    'm3: Karen Turner',
    'm4: Karen Turner',
    'm5: Karen Turner',
    'm6: Karen Turner',
  ],
  [
    'a body printed otherwise',
    'm1: Karen Turner {The Ashwell Parish Council}',
    'm2: K Turner {ASHWELL PARISH COUNCIL}',
  ],
  ['initials with a near surname', 'm1: John Hargreaves', 'm2: J. Hargreves'],
  ['entries that are equal', 'm1: Karen Turner [Clerk]', 'm1: Karen Turner [Clerk]'],
  [
    'the same organisation in two bodies',
    'm1: Karen Turner [; Harrow Trust] {Flood Forum}',
    'm2: Karen Turner [; Harrow Trust] {Heath Panel}',
  ],
  ['a body and its committee', 'm1: Karen Turner', 'm2: Karen Turner {Ashwell Parish Council Planning Committee}'],
];

const TWO: [why: string, ...mentions: string[]][] = [
  ['other given names', 'm1: Karen Turner', 'm2: Paula Turner'],
  ['given names that are near', 'm1: Jean Turner', 'm2: Joan Turner'],
  ['a man and a woman of near names', 'm1: Paul Turner', 'm2: Paula Turner'],
  ['Daniel and Danielle', 'm1: Daniel Turner', 'm2: Danielle Turner'],
  ['Tim and Tom', 'm1: Tim Dalby', 'm2: Tom Dalby'],
  ['husband and wife by initials', 'm1: Mr K Turner', 'm2: Mrs K Turner'],
  ['husband and wife by his name', 'm1: Mr John Turner', 'm2: Mrs John Turner'],
  ['a title of the other sex', 'm1: Karen Turner', 'm2: Mr K Turner'],
  ['a surname behind a title of the other sex', 'm1: Karen Turner', 'm2: Mr Turner'],
  ['Mrs, and nobody known to be a woman', 'm1: K. Turner', 'm2: Mrs Turner'],
  ['listed together', 'm1: Karen Turner', 'm1: K. Turner'],
  ['listed together with a near name', 'm1: John Hargreaves', 'm1: John Hargreves'],
  ['listed together under a nickname', 'm1: Elizabeth Turner', 'm1: Liz Turner'],
  ['two of one name at one meeting', 'm1: John Dalby [Clerk]', 'm1: John Dalby [Resident]'],
  ['other middle initials', 'm1: John A. Dalby', 'm2: John B. Dalby'],
  ['other middle names', 'm1: John Adam Dalby', 'm2: John Brian Dalby'],
  ['other initials', 'm1: K. A. Turner', 'm2: K. B. Turner'],
  ['initials of nobody', 'm1: Karen Turner', 'm2: P. Turner'],
  ['second initials that differ', 'm1: Karen Jane Turner', 'm2: K. B. Turner'],
  ['surnames that are near and short', 'm1: Mary Reed', 'm2: Mary Reid'],
  ['surnames that begin otherwise', 'm1: Susan Barker', 'm2: Susan Parker'],
  ['surnames with another consonant', 'm1: Paul Walker', 'm2: Paul Waller'],
  ['surnames with another first vowel', 'm1: Ann Barton', 'm2: Ann Burton'],
  ['a longer surname', 'm1: Ann Richards', 'm2: Ann Richardson'],
  ['Johnson and Johnston', 'm1: Ann Johnson', 'm2: Ann Johnston'],
  ['Harris and Harrison', 'm1: Ann Harris', 'm2: Ann Harrison'],
  ['Ward and Wood', 'm1: Ann Ward', 'm2: Ann Wood'],
  ['near surnames and other organisations', 'm1: Peter Clark [; Harrow Trust]', 'm2: Peter Clarke [; Barrow Water]'],
  ['initials and other organisations', 'm1: Karen Turner [; Harrow Trust]', 'm2: K Turner [; Barrow Water]'],
  ['near surnames and given names', 'm1: Jean Hargreaves', 'm2: Joan Hargreves'],
  ['the same full name in other bodies', 'm1: John Dalby', 'm2: John Dalby {Barrow Parish Council}'],
  ['initials in another body', 'm1: Karen Turner', 'm2: K Turner {Ashwell Parish Council Planning Committee}'],
  ['councillors of two councils', 'm1: John Dalby [Councillor]', 'm2: John Dalby [Councillor] {Barrow Parish Council}'],
  [
    'an organisation that is a kind only',
    'm1: John Dalby [; Parish Council] {Flood Forum}',
    'm2: John Dalby [; Parish Council] {Heath Panel}',
  ],
  ['another title before a surname', 'm1: Cllr Karen Turner', 'm2: PC Turner'],
  ['junior and senior', 'm1: John Dalby Jr', 'm2: John Dalby Sr'],
  ['initials many years apart', 'm1: Karen Turner', 'm190: K. Turner'],
  ['a surname many years apart', 'm1: Cllr Karen Turner', 'm190: Cllr Turner'],
  ['letters of nobody', 'm1: Karen Turner', 'm2: PT'],
  ['a given name of nobody', 'm1: Karen Turner', 'm2: Paula'],
  ['double surnames that share a part', 'm1: Karen Turner-Hall', 'm2: Karen Turner-Day'],
  ['a name within a name', 'm1: Ann Hall', 'm2: Mary Ann Hall'],
  ['Anne and Anne-Marie', 'm1: Anne Dalby', 'm2: Anne-Marie Dalby'],
  ['Jon, and John with another surname', 'm1: Jon Dalby', 'm2: John Penrose'],
  ['unknown bodies', 'm1: John Dalby {none}', 'm2: John Dalby {none}'],
];

/** Where it is not clear, or more than two are told apart. */
const PARTS: [why: string, mentions: string[], parts: string[]][] = [
  ['an initial of two', ['m1: John Smith', 'm2: Jane Smith', 'm3: Mr J Smith'], ['0', '1', '2']],
  ['an initial of two at one meeting', ['m1: John Smith', 'm1: Jane Smith', 'm2: J Smith'], ['0', '1', '2']],
  ['an initial of two, told by titles', ['m1: Mr John Smith', 'm2: Mrs Jane Smith', 'm3: Mrs J Smith'], ['0', '1 2']],
  ['a short form of two', ['m1: Christopher Dalby', 'm2: Christine Dalby', 'm3: Chris Dalby'], ['0', '1', '2']],
  ['Jon between John and Jonathan', ['m1: John Dalby', 'm2: Jonathan Dalby', 'm3: Jon Dalby'], ['0', '1', '2']],
  ['a surname of two', ['m1: Cllr Ann Hall', 'm2: Cllr Paul Hall', 'm3: Cllr Hall'], ['0', '1', '2']],
  ['a surname of a couple', ['m1: Mr Paul Hall', 'm1: Mrs Ann Hall', 'm2: Mrs Hall'], ['0', '1 2']],
  ['letters of two', ['m1: Karen Turner', 'm2: Keith Tranter', 'm3: KT'], ['0', '1', '2']],
  ['letters that a list gives', ['m1: Karen Turner (KTu)', 'm1: Keith Tranter (KTr)', 'm2: KTu'], ['0 2', '1']],
  ['letters given to one of two', ['m1: Karen Turner (KT)', 'm1: Keith Tranter (KTr)', 'm2: KT'], ['0 2', '1']],
  ['a given name of two', ['m1: Ann Hall', 'm2: Ann Day', 'm3: Ann'], ['0', '1', '2']],
  ['a middle initial of two', ['m1: John A Dalby', 'm2: John B Dalby', 'm3: John Dalby'], ['0', '1', '2']],
  ['two with initials, one person', ['m1: Mr K Turner', 'm1: Mrs K Turner', 'm2: Karen Turner'], ['0', '1 2']],
  [
    'namesakes, told by their organisations',
    ['m1: John Dalby [; Harrow Trust]', 'm1: John Dalby [; Barrow Water]', 'm2: John Dalby [; Harrow Trust]'],
    ['0 2', '1'],
  ],
  [
    'namesakes, one untold',
    ['m1: John Dalby [Clerk]', 'm1: John Dalby [Resident]', 'm2: John Dalby', 'm3: John Dalby'],
    ['0', '1', '2 3'],
  ],
  [
    'bodies that share members',
    [
      'm1: Ann Day {Flood Forum}',
      'm1: Paul Hall {Flood Forum}',
      'm1: John Dalby {Flood Forum}',
      'm2: Ann Day {Heath Panel}',
      'm2: Paul Hall {Heath Panel}',
      'm2: John Dalby {Heath Panel}',
    ],
    ['0 3', '1 4', '2 5'],
  ],
  [
    'one name in common is chance',
    [
      'm1: Ann Day {Flood Forum}',
      'm1: Paul Hall {Flood Forum}',
      'm2: Ann Day {Heath Panel}',
      'm2: Paul Hull {Heath Panel}',
    ],
    ['0', '1', '2', '3'],
  ],
  [
    'a clerk of two parishes',
    ['m1: Karen Turner [Clerk]', 'm2: Karen Turner [Clerk] {Barrow Parish Council}'],
    ['0 1'],
  ],
];

describe('people across meetings', () => {
  it.each(ONE)('are one: %s', (_why, ...mentions) => {
    expect(partition(mentions)).toEqual([mentions.map((_, at) => String(at)).join(' ')]);
  });

  it.each(TWO)('are two: %s', (_why, ...mentions) => {
    expect(partition(mentions)).toEqual(mentions.map((_, at) => String(at)));
  });

  it.each(PARTS)('are told apart: %s', (_why, mentions, parts) => {
    expect(partition(mentions)).toEqual(parts);
  });

  it('are two where the body is named by its kind only and the folder is another', () => {
    const known = { attendee: 'p1', body: 'Select Board', date: '2019-01-02', name: 'Ann Day', honorific: null };
    const rest = { initials: null, role: null, organisation: null, office: null };
    const of = (...meetings: string[]) =>
      linkPeople(
        meetings.map((meeting) => ({ ...known, ...rest, meeting })),
        NO_MERGES,
      ).length;
    expect(of('harlow/2018/a', 'harlow/2019/b')).toBe(1);
    expect(of('harlow/a', 'marsden/b')).toBe(2);
  });

  it('tells whom an ambiguous name may mean', () => {
    const [john, jane, unclear] = people(['m1: John Smith', 'm2: Jane Smith', 'm3: J Smith']);
    expect(unclear?.doubts).toEqual([
      { person: jane?.id, rule: 'initials' },
      { person: john?.id, rule: 'initials' },
    ]);
  });

  it('tells why names are one', () => {
    const [person] = people(['m1: Karen Turner', 'm2: Karen Turner', 'm3: K Turner', 'm4: KT', 'm5: Turner, Karen']);
    expect(person).toMatchObject({
      name: 'Karen Turner',
      variants: ['K Turner', 'KT', 'Karen Turner', 'Turner, Karen'],
    });
    expect(person?.links).toEqual([
      { variant: 'Turner, Karen', rule: 'same-name' },
      { variant: 'K Turner', rule: 'initials' },
      { variant: 'KT', rule: 'letters' },
    ]);
  });

  it('shows the spelling that is mentioned most', () => {
    expect(people(['m1: Jon Hargreves', 'm2: John Hargreaves', 'm3: John Hargreaves'])[0]?.name).toBe(
      'John Hargreaves',
    );
  });

  it('gives ids that later meetings do not change', () => {
    const early = ['m1: Karen Turner', 'm2: John Dalby [Clerk]', 'm2: John Dalby [Resident]', 'm3: P Hall'];
    const later = [
      ...early,
      'm4: Ann Day',
      'm4: Karen Turner {Barrow Parish Council}',
      'm5: Karen Turner',
      'm6: P Hall',
    ];
    const ids = people(early).map(({ id }) => id);
    expect(ids).toEqual([
      'karen-turner@ashwell-parish-council',
      'john-dalby@ashwell-parish-council',
      'john-dalby-2@ashwell-parish-council',
      'p-hall@ashwell-parish-council',
    ]);
    expect(people(later).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

describe('the merge file', () => {
  it('joins and parts people against the rules', async () => {
    const merges = await readMerges(`
same:
  - [Karen Turner, Karen Hall]
  - name: Paul Dalby
    of: [P Dalby (Parks)]
different:
  - [John Day @ Flood Forum, John Day @ Heath Panel]
  - [Ann Clark, Ann Clarke]
`);
    expect(partition(['m1: Karen Turner', 'm2: Karen Hall'], merges)).toEqual(['0 1']);
    expect(partition(['m1: P Dalby [; Parks]', 'm2: P Dalby [; Roads]', 'm3: Paul Dalby [; Water]'], merges)).toEqual([
      '0 2',
      '1',
    ]);
    expect(partition(['m1: Ann Clark', 'm2: Ann Clarke'], merges)).toEqual(['0', '1']);
    const days = ['m1: John Day [; Harrow Trust] {Flood Forum}', 'm2: John Day [; Harrow Trust] {Heath Panel}'];
    expect(partition(days)).toEqual(['0 1']);
    expect(partition(days, merges)).toEqual(['0', '1']);
    expect(people(['m1: P Dalby [; Parks]'], merges)[0]?.name).toBe('Paul Dalby');
  });

  it.each([
    ['same: Karen', 'line 1: same is not a list'],
    ['same:\n  - [Karen]', 'line 2: two names at least are expected'],
    ['same:\n  - [Karen, 7]', 'line 2: a name is expected'],
    ['same:\n  - [Karen, "@ Ashwell"]', 'line 2: "@ Ashwell" names nobody'],
    ['other: []', 'line 1: "other" is neither "same" nor "different"'],
    ['same:\n  - {name: Karen, off: []}', 'line 2: "off" is neither name nor of'],
    ['same:\n  - {of: [Karen]}', 'line 2: name is missing'],
    ['- Karen', 'line 1: "same:" or "different:" is expected'],
    [
      'same:\n  - [A Day, B Day]\ndifferent:\n  - [A Day, B Day]',
      'line 4: "A Day" and "B Day" are said to be the same above',
    ],
    ['same: [', 'line 1: '],
  ])('says what is wrong: %j', async (text, problem) => {
    await expect(readMerges(text)).rejects.toThrow(problem);
  });

  it('is drafted from what was doubtful, and reads as it stands', async () => {
    const drafted = draftMerges(
      people(['m1: John Smith', 'm2: Jane Smith', 'm3: J Smith', 'm4: Ann Clark', 'm5: Ann Clarke', 'm6: Ann Clarke']),
    );
    expect(drafted).toContain(
      '#  - ["J Smith @ Ashwell Parish Council", "John Smith @ Ashwell Parish Council"] # initials\n',
    );
    expect(drafted).toContain('#  - ["Ann Clarke", "Ann Clark"] # near-surname\n');
    expect(await readMerges(drafted)).toEqual({ same: [], different: [] });
    const taken = await readMerges(drafted.replace(/^#(?= {2}- \["J Smith @[^\n]*John)/m, ''));
    expect(taken.same).toHaveLength(1);
  });
});
