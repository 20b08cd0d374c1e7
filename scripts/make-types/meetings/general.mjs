import { act, res } from '../gold.mjs';
import { heading, labelled, list, paragraph, right, title } from '../model.mjs';

export const furniture = { header: 'Little Sedgeley Parish Council', footer: 'Minutes of 14 April 2021' };

export const blocks = [
  title('LITTLE SEDGELEY PARISH COUNCIL'),
  paragraph(
    'Minutes of the meeting of the Parish Council held in the Reading Room, Church Street on Wednesday 14 April 2021 at 7.30 pm',
  ),
  labelled(
    [
      'Present:',
      'Cllr Howard Tranter (Chairman), Cllr Bridget Lowe, Cllr Sanjay Bhatt, Cllr Fay Underhill, Cllr Oliver Crane',
    ],
    ['In attendance:', 'Mrs Judith Amory (Clerk), Cllr Peter Nettleship (County Councillor)'],
    ['Apologies:', 'Cllr Vera Holroyd'],
  ),
  heading('1.', 'Apologies for absence'),
  paragraph('Cllr Holroyd was at a funeral. Her apology was accepted.'),
  heading('2.', 'Declarations of interest'),
  paragraph('Cllr Crane declared an interest in item 7 as his sister lives at Forge Cottage.'),
  heading('3.', 'Minutes of the last meeting'),
  paragraph(
    'Proposed by Cllr Lowe, seconded by Cllr Bhatt, and carried: that the minutes of 10 March 2021 be signed as a true record.',
  ),
  heading('4.', 'Open forum'),
  paragraph(
    'Two residents of Pound Lane came to complain about the puddle. It has been there since November, is eleven yards long and freezes. One of them had brought photographs. Cllr Nettleship said that the drain was on the county’s list for May, as it had been on the list for last May.',
  ),
  right('**ACTION: Cllr Nettleship to ask Highways for a date for the drain**'),
  heading('5.', 'County Councillor’s report'),
  paragraph(
    'The county has set its budget and the council tax goes up by 3.99%. The library van will come on alternate Thursdays from June. The tip at Sedgeley Cross can be visited only by those who have booked, and the queue has gone from the road to the telephone. Cllr Nettleship was thanked and left the meeting.',
  ),
  heading('6.', 'Playing field'),
  paragraph(
    'Cllr Underhill had been round the field with the inspector. The swings are sound. The slide has a crack below the third step and was closed the same day with tape, which lasted until the evening. A new slide costs between £2,800 and £4,100, and the firm at Marsden would take away the old one.',
  ),
  paragraph(
    'Proposed by Cllr Underhill, seconded by Cllr Tranter, and carried: that a new slide be bought at a cost of not more than £3,500.',
  ),
  right('**ACTION: Clerk to obtain three quotations for the slide by 30 April 2021**'),
  paragraph(
    'The mower needs a new belt. Cllr Crane to mend the fence by the brook before the next meeting. It was noted that the goalposts belong to the football club.',
  ),
  heading('7.', 'Planning'),
  paragraph('Cllr Crane left the room for this item. The applications were considered:'),
  list(
    '(a)',
    '21/0417 Forge Cottage: porch and new chimney.',
    '21/0433 The Old Dairy: change of use from a barn to two dwellings with parking for six cars.',
  ),
  paragraph('It was agreed to make no objection to the porch at Forge Cottage.'),
  paragraph(
    'On the Old Dairy, several neighbours had written. The lane is eight feet wide and the bin lorry already reverses out of it. Proposed by Cllr Bhatt, seconded by Cllr Lowe, and carried by 3 votes to 1: that the Council object on the grounds of access and drainage.',
  ),
  right('**ACTION: Clerk to send the objection to the district council by 23 April 2021**'),
  heading('8.', 'Finance'),
  paragraph(
    'The Clerk reported that the balance at 31 March was £18,204.16, of which £6,000 is held for the bus shelter. The bank has begun to charge £5 a month.',
  ),
  paragraph(
    'RESOLVED that the following payments be made: Clerk’s salary £412.50; grass cutting £180.00; hall hire £36.00.',
  ),
  paragraph(
    'A request for £200 from the air ambulance was put to the vote. Proposed by Cllr Lowe, seconded by Cllr Underhill, and carried unanimously: that £200 be given to the air ambulance.',
  ),
  heading('9.', 'Footpaths'),
  paragraph(
    'The stile on path 14 has gone altogether and there is barbed wire in its place. The farmer says that the stile was stolen. Cllr Bhatt had measured the gap and thought that a kissing gate would fit. Cllr Bhatt will speak to the farmer about a kissing gate.',
  ),
  paragraph('A motion by Cllr Crane that dogs be kept on leads in the churchyard found no seconder.'),
  heading('10.', 'Jubilee'),
  paragraph(
    'There was talk of a beacon, of a lunch and of a bench. The beacon on the hill was last lit in 2012, when the wind took it into the hedge. It was decided to leave the matter until after the summer.',
  ),
  right('**ACTION: All to bring ideas to the September meeting**'),
  heading('11.', 'Date of next meeting'),
  paragraph('Wednesday 12 May 2021 at 7.30 pm in the Reading Room.'),
  paragraph('The meeting closed at 9.10 pm.'),
];

export const gold = {
  meeting: {
    body: ['Little Sedgeley Parish Council'],
    date: '2021-04-14',
    startTime: '19:30',
    endTime: '21:10',
    venue: ['the Reading Room, Church Street', 'Reading Room, Church Street'],
    chair: 'Howard Tranter',
    next: [{ date: '2021-05-12', startTime: '19:30' }],
  },
  attendees: [
    ['Howard Tranter', 'present', { office: 'chair' }],
    ['Bridget Lowe', 'present', {}],
    ['Sanjay Bhatt', 'present', {}],
    ['Fay Underhill', 'present', {}],
    ['Oliver Crane', 'present', {}],
    ['Judith Amory', 'present', {}],
    ['Peter Nettleship', 'present', {}],
    ['Vera Holroyd', 'apologies', {}],
  ],
  items: [
    ['1', 'Apologies for absence'],
    ['2', 'Declarations of interest'],
    ['3', 'Minutes of the last meeting'],
    ['4', 'Open forum'],
    ['5', 'County Councillor’s report'],
    ['6', 'Playing field'],
    ['7', 'Planning'],
    ['8', 'Finance'],
    ['9', 'Footpaths'],
    ['10', 'Jubilee'],
    ['11', 'Date of next meeting'],
  ],
  resolutions: [
    res('1', ['agreed', 'approved', 'noted', 'other'], 'Her apology was accepted.', { optional: true }),
    res(
      '3',
      ['carried', 'approved', 'agreed'],
      [
        'that the minutes of 10 March 2021 be signed as a true record.',
        'Proposed by Cllr Lowe, seconded by Cllr Bhatt, and carried: that the minutes of 10 March 2021 be signed as a true record.',
      ],
      { mover: 'Bridget Lowe|Cllr Lowe', seconder: 'Sanjay Bhatt|Cllr Bhatt' },
    ),
    res(
      '6',
      ['carried', 'agreed', 'approved'],
      [
        'that a new slide be bought at a cost of not more than £3,500.',
        'Proposed by Cllr Underhill, seconded by Cllr Tranter, and carried: that a new slide be bought at a cost of not more than £3,500.',
      ],
      { mover: 'Fay Underhill|Cllr Underhill', seconder: 'Howard Tranter|Cllr Tranter' },
    ),
    res('6', ['noted'], 'It was noted that the goalposts belong to the football club.', { optional: true }),
    res('7', ['agreed'], 'It was agreed to make no objection to the porch at Forge Cottage.'),
    res(
      '7',
      ['carried', 'agreed'],
      [
        'that the Council object on the grounds of access and drainage.',
        'Proposed by Cllr Bhatt, seconded by Cllr Lowe, and carried by 3 votes to 1: that the Council object on the grounds of access and drainage.',
      ],
      {
        mover: 'Sanjay Bhatt|Cllr Bhatt',
        seconder: 'Bridget Lowe|Cllr Lowe',
        vote: { result: 'carried', for: 3, against: 1 },
      },
    ),
    res(
      '8',
      ['resolved', 'approved'],
      [
        'that the following payments be made: Clerk’s salary £412.50; grass cutting £180.00; hall hire £36.00.',
        'RESOLVED that the following payments be made: Clerk’s salary £412.50; grass cutting £180.00; hall hire £36.00.',
      ],
    ),
    res(
      '8',
      ['carried', 'agreed', 'approved'],
      [
        'that £200 be given to the air ambulance.',
        'Proposed by Cllr Lowe, seconded by Cllr Underhill, and carried unanimously: that £200 be given to the air ambulance.',
      ],
      { mover: 'Bridget Lowe|Cllr Lowe', seconder: 'Fay Underhill|Cllr Underhill', vote: { unanimous: true } },
    ),
    res(
      '9',
      ['lost', 'other'],
      'A motion by Cllr Crane that dogs be kept on leads in the churchyard found no seconder.',
      { optional: true },
    ),
    res(
      '10',
      ['deferred', 'agreed', 'other', 'resolved'],
      'It was decided to leave the matter until after the summer.',
    ),
  ],
  actions: [
    act(
      '4',
      [
        'Cllr Nettleship to ask Highways for a date for the drain',
        'ACTION: Cllr Nettleship to ask Highways for a date for the drain',
      ],
      ['Cllr Nettleship|Peter Nettleship'],
    ),
    act(
      '6',
      [
        'Clerk to obtain three quotations for the slide by 30 April 2021',
        'ACTION: Clerk to obtain three quotations for the slide by 30 April 2021',
      ],
      ['Clerk|Judith Amory'],
      '2021-04-30',
    ),
    act(
      '6',
      'Cllr Crane to mend the fence by the brook before the next meeting.',
      ['Cllr Crane|Oliver Crane'],
      '2021-05-12',
    ),
    act(
      '7',
      [
        'Clerk to send the objection to the district council by 23 April 2021',
        'ACTION: Clerk to send the objection to the district council by 23 April 2021',
      ],
      ['Clerk|Judith Amory'],
      '2021-04-23',
    ),
    act('7', 'that the Council object on the grounds of access and drainage.', ['the Council|Council'], null, {
      optional: true,
    }),
    act('9', 'Cllr Bhatt will speak to the farmer about a kissing gate.', ['Cllr Bhatt|Sanjay Bhatt']),
    act(
      '10',
      ['All to bring ideas to the September meeting', 'ACTION: All to bring ideas to the September meeting'],
      ['All'],
    ),
  ],
};
