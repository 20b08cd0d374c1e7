import { act, res } from '../gold.mjs';
import { plainTable, table, tall, title, wide } from '../model.mjs';

const item = (number, text) => [`#${number}`, wide(`**${text}**`, 2)];

export const furniture = { header: 'SAFER ARDENSHIRE BOARD – 3 March 2020', footer: 'Approved for circulation' };

export const blocks = [
  title('SAFER ARDENSHIRE BOARD'),
  title('Minutes'),
  plainTable(
    [18, 41, 41],
    ['Date:', 'Tuesday 3 March 2020', ''],
    ['Time:', '10.00am – 12.05pm', ''],
    ['Venue:', 'Lovell Room, Shire Hall, Ardenbury', ''],
    ['Chairman:', 'Cllr Winifred Oakes – Ardenshire CC', ''],
    [
      'Attendees:',
      'Supt Gareth Mallory – Ardenshire Police\nNisha Raval – Probation Service\nTom Brackenbury – Fire & Rescue\nDr Femi Adeyemi – Public Health',
      'Carol Inskip – Ardenbury DC\nPiotr Zielinski – Hexton BC\nMaxine Cole – Victim Support\nJude Farrant – Ardenshire CC',
    ],
    ['Apologies:', 'Cllr Roy Pemberton – Hexton BC', 'Ann Sheldrake – OPCC'],
  ),
  table(
    [10, 66, 24],
    ['Item', 'Discussion', 'Action'],
    item('1.', 'Welcome and apologies – Cllr Winifred Oakes'),
    ['', 'The Chairman opened the meeting and apologies were noted as above.', ''],
    item('2.', 'Minutes of the meeting of 3 December 2019'),
    ['', 'The minutes were approved as an accurate record.', ''],
    [
      '',
      'Matters arising: the information sharing agreement has been signed by all partners except Hexton BC. Piotr to get it signed and return it to Jude.',
      'Piotr Zielinski',
    ],
    item('3.', 'Performance Report – Jude Farrant, Ardenshire CC'),
    [
      '',
      'Jude presented the report for the third quarter. Domestic abuse incidents rose by 6% and the repeat rate has come down to 31%. Arson is at its lowest since records began, which Tom put down to the work with landlords in Hexton.',
      '',
    ],
    [
      '',
      'Dr Adeyemi questioned the figures for hospital admissions because two of the wards had changed the way that they count. Jude to check the admissions data with the hospital and send out a corrected page by 20 March.',
      'Jude Farrant',
    ],
    ['', 'The Board noted the report.', ''],
    item('4.', 'Serious Violence – Supt Gareth Mallory, Ardenshire Police'),
    [
      '',
      'Supt Mallory gave a presentation. There were 88 offences involving a knife in the year to January. Half of the victims and more than half of the suspects were under 21, and most of the incidents took place within a mile of Ardenbury station between 3pm and 7pm.',
      '',
    ],
    [
      '',
      'Members discussed what schools could do. Nine have asked for a talk and there is one officer to give them. Carol said that the youth workers in Ardenbury were trained to give the same talk and had time on Fridays.',
      '',
    ],
    [
      '',
      'It was agreed that the youth workers would give the talks in the summer term. Carol to draw up a rota and send it to the schools by the end of April.',
      'Carol Inskip',
    ],
    [
      '',
      'Nisha raised the young men who are released from Mere Park on a Friday with nowhere to go. There were seven in the autumn. The hostel will take two at a time. Nisha and Maxine to meet the hostel manager and report back.',
      tall('Nisha Raval / Maxine Cole', 2),
    ],
    [
      '',
      'The grant for mentors ends on 31 March and the charity has asked whether it will go on. No decision can be taken until the county has set its budget.',
      null,
    ],
    item('5.', 'Community Safety Agreement – Jude Farrant'),
    [
      '',
      'The draft agreement had been sent round with the papers. It has four aims:\n• to cut violence in public places\n• to protect people who are exploited\n• to make roads safer for those who walk and cycle\n• to bring fewer young people before the courts',
      '',
    ],
    [
      '',
      'Maxine would have liked a fifth aim on victims. After a discussion it was felt that the words could go into the first and second. Maxine to send a form of words to Jude by 13 March.',
      'Maxine Cole',
    ],
    ['', 'The Board approved the agreement subject to that addition.', ''],
    item('6.', 'Road Safety – Tom Brackenbury, Fire & Rescue'),
    [
      '',
      'Eleven people were killed on the county’s roads in 2019, four of them on motorcycles. The crash at Hobb’s Corner is still before the coroner. The crews have been out with the speed gun on six Sundays and 340 riders stopped for a talk and a cup of tea.',
      '',
    ],
    [
      '',
      'Piotr asked for the warning signs at Hobb’s Corner to be cleaned. Tom to raise the signs with Highways.',
      'Tom Brackenbury',
    ],
    item('7.', 'Any Other Business'),
    [
      '',
      'Carol said that Ardenbury’s public spaces order runs out in June. The consultation opens next week and partners were asked to reply.',
      'All',
    ],
    [
      '',
      'Dr Adeyemi gave an outline of the advice on handwashing and said that the position was changing from day to day.',
      '',
    ],
    item('8.', 'Date of Next Meeting'),
    ['', 'Tuesday 2 June 2020 at 10.00am, Shire Hall', ''],
  ),
];

export const gold = {
  meeting: {
    body: ['Safer Ardenshire Board'],
    date: '2020-03-03',
    startTime: '10:00',
    endTime: '12:05',
    venue: ['Lovell Room, Shire Hall, Ardenbury'],
    chair: 'Winifred Oakes',
    next: [{ date: '2020-06-02', startTime: '10:00' }],
  },
  attendees: [
    ['Winifred Oakes', 'present', { organisation: 'Ardenshire CC', office: 'chair' }],
    ['Gareth Mallory', 'present', { organisation: 'Ardenshire Police' }],
    ['Nisha Raval', 'present', { organisation: 'Probation Service' }],
    ['Tom Brackenbury', 'present', { organisation: 'Fire & Rescue' }],
    ['Femi Adeyemi', 'present', { organisation: 'Public Health' }],
    ['Carol Inskip', 'present', { organisation: 'Ardenbury DC' }],
    ['Piotr Zielinski', 'present', { organisation: 'Hexton BC' }],
    ['Maxine Cole', 'present', { organisation: 'Victim Support' }],
    ['Jude Farrant', 'present', { organisation: 'Ardenshire CC' }],
    ['Roy Pemberton', 'apologies', { organisation: 'Hexton BC' }],
    ['Ann Sheldrake', 'apologies', { organisation: 'OPCC' }],
  ],
  items: [
    ['1', 'Welcome and apologies'],
    ['2', 'Minutes of the meeting of 3 December 2019'],
    ['3', 'Performance Report'],
    ['4', 'Serious Violence'],
    ['5', 'Community Safety Agreement'],
    ['6', 'Road Safety'],
    ['7', 'Any Other Business'],
    ['8', 'Date of Next Meeting'],
  ],
  resolutions: [
    res('1', ['noted'], 'The Chairman opened the meeting and apologies were noted as above.', { optional: true }),
    res('2', ['approved', 'agreed'], 'The minutes were approved as an accurate record.'),
    res('3', ['noted'], 'The Board noted the report.'),
    res('4', ['agreed'], 'It was agreed that the youth workers would give the talks in the summer term.'),
    res('4', ['deferred', 'other'], 'No decision can be taken until the county has set its budget.', {
      optional: true,
    }),
    res('5', ['agreed', 'other'], 'After a discussion it was felt that the words could go into the first and second.', {
      optional: true,
    }),
    res('5', ['approved', 'agreed'], 'The Board approved the agreement subject to that addition.'),
  ],
  actions: [
    act('2', 'Piotr to get it signed and return it to Jude.', ['Piotr|Piotr Zielinski']),
    act(
      '3',
      'Jude to check the admissions data with the hospital and send out a corrected page by 20 March.',
      ['Jude|Jude Farrant'],
      '2020-03-20',
    ),
    act(
      '4',
      'It was agreed that the youth workers would give the talks in the summer term.',
      ['the youth workers|youth workers'],
      null,
      { optional: true },
    ),
    act(
      '4',
      'Carol to draw up a rota and send it to the schools by the end of April.',
      ['Carol|Carol Inskip'],
      '2020-04-30',
    ),
    act('4', 'Nisha and Maxine to meet the hostel manager and report back.', [
      'Nisha|Nisha Raval',
      'Maxine|Maxine Cole',
    ]),
    act('5', 'Maxine to send a form of words to Jude by 13 March.', ['Maxine|Maxine Cole'], '2020-03-13'),
    act('6', 'Piotr asked for the warning signs at Hobb’s Corner to be cleaned.', [], null, { optional: true }),
    act('6', 'Tom to raise the signs with Highways.', ['Tom|Tom Brackenbury']),
    act(
      '7',
      ['The consultation opens next week and partners were asked to reply.', 'partners were asked to reply.'],
      ['All|partners|Partners'],
    ),
  ],
};
