import { act, res } from '../gold.mjs';
import { heading, list, paragraph, subheading, table, title } from '../model.mjs';

const HEADER = ['', 'Discussion', 'Actions'];
const WIDTHS = [9, 63, 28];

export const furniture = { header: 'Safer Pennock Executive Group', footer: 'Minutes of 17 September 2020' };

export const blocks = [
  title('SAFER PENNOCK EXECUTIVE GROUP'),
  paragraph('17 September 2020 14:00 – 15:40 Microsoft Teams'),
  subheading('ATTENDEES:'),
  paragraph(
    'Lorraine Tyack (LT) Chair, Supt Owen Birch (OB), Samina Akram (SA), Craig Dowling (CD), Becky Trethewey (BT), Julian Moyle (JM), Dr Esther Kwame (EK), Paddy Nolan (PN), Heather Voss (HV)',
  ),
  subheading('APOLOGIES:'),
  paragraph('Cllr Maureen Stott (MS), Dean Harker (DH)'),
  heading('1.', 'Minutes and actions of the last meeting'),
  table(
    WIDTHS,
    HEADER,
    ['1.1', 'The minutes of 16 July were agreed.', ''],
    [
      '1.2',
      'Referral form for the refuge: SA has cut it from nine pages to two and the refuge is happy with it.',
      'SA to send the new form to all agencies.',
    ],
    ['1.3', 'Training calendar. PN said that all face to face courses were off until the spring.', ''],
  ),
  heading('2.', 'Recovery from the lockdown'),
  table(
    WIDTHS,
    HEADER,
    [
      '2.1',
      'LT gave an overview. Services have come back at different speeds. The courts are the slowest and there are now 460 cases waiting, some of them from before Christmas.',
      '',
    ],
    [
      '2.2',
      'OB reported a rise in complaints about parties in gardens. Most were settled by a knock on the door and four fines have been given.\nThe student halls fill up again next week and the university has its own wardens this time.',
      'OB to share the wardens’ telephone number with BT by 25 September.',
    ],
    [
      '2.3',
      'EK told the group that self-harm among 13 to 17 year olds had gone up in August. The waiting time for a first appointment is eleven weeks. Schools have been asked to ring the duty line and not to write.',
      'EK to circulate the duty line’s hours.',
    ],
    [
      '2.4',
      'Rough sleeping: 31 people were brought in during the spring and 24 of them are still housed. CD is worried about what will happen when the hotel contract finishes on 31 October.',
      'CD and HV to prepare a move-on plan for each person before 31 October.',
    ],
  ),
  heading('3.', 'Domestic abuse'),
  table(
    WIDTHS,
    HEADER,
    [
      '3.1',
      'SA went through the dashboard. Calls to the helpline doubled in May and are still a third above last year. More of the calls now come from parents and from neighbours than from the person at risk.',
      '',
    ],
    [
      '3.2',
      'The contract for the perpetrator programme ends in March. Three options were set out in the paper. The Group agreed to extend the contract for one year.',
      'SA to let the provider know.',
    ],
    [
      '3.3',
      'JM asked how the pharmacies’ code word scheme was going. It has been used twice in the county, both times at the same shop.',
      '',
    ],
  ),
  heading('4.', 'County lines'),
  paragraph(
    'OB shared some slides. Two lines have been closed since June and eleven people charged. The street market has moved from the bus station to the car park behind the library, where there are no cameras and the staff lock up on their own at eight o’clock.',
  ),
  paragraph(
    'BT said that the library had asked for a mobile camera in July and had heard nothing. The council owns three. One is broken and the other two are out on the estates until Christmas.',
  ),
  paragraph('The following were suggested:'),
  list(
    '•',
    'a patrol at closing time on weekdays;',
    'lights on the back wall of the library;',
    'cutting down the hedge between the car park and the river path.',
  ),
  paragraph('**OB to arrange a patrol at closing time until half term.**'),
  paragraph('**BT to get a price for the lights and bring it to the next meeting.**'),
  heading('5.', 'Budget'),
  table(
    WIDTHS,
    HEADER,
    [
      '5.1',
      'PN presented the position at the end of August. £64k of £118k has been spent and there will be an underspend of about £9k, mostly on venues and travel.',
      '',
    ],
    [
      '5.2',
      'It was agreed that £5k of this be given to the food bank’s delivery scheme.',
      'PN to make the payment by 30 September.',
    ],
  ),
  heading('6.', 'Any other business'),
  paragraph('HV – Hate Crime Awareness Week runs from 10 to 17 October. Posters are on the shared drive.'),
  paragraph('JM – leaves at the end of the month for a post in Wales. LT thanked him for six years’ work.'),
  paragraph('Next meeting: Thursday 19 November 2020, 14:00'),
];

export const gold = {
  meeting: {
    body: ['Safer Pennock Executive Group', 'Safer Pennock'],
    date: '2020-09-17',
    startTime: '14:00',
    endTime: '15:40',
    venue: ['Microsoft Teams'],
    chair: 'Lorraine Tyack',
    next: [{ date: '2020-11-19', startTime: '14:00' }],
  },
  attendees: [
    ['Lorraine Tyack', 'present', { initials: 'LT', office: 'chair' }],
    ['Owen Birch', 'present', { initials: 'OB' }],
    ['Samina Akram', 'present', { initials: 'SA' }],
    ['Craig Dowling', 'present', { initials: 'CD' }],
    ['Becky Trethewey', 'present', { initials: 'BT' }],
    ['Julian Moyle', 'present', { initials: 'JM' }],
    ['Esther Kwame', 'present', { initials: 'EK' }],
    ['Paddy Nolan', 'present', { initials: 'PN' }],
    ['Heather Voss', 'present', { initials: 'HV' }],
    ['Maureen Stott', 'apologies', { initials: 'MS' }],
    ['Dean Harker', 'apologies', { initials: 'DH' }],
  ],
  items: [
    ['1', 'Minutes and actions of the last meeting'],
    ['1.1', null, { optional: true }],
    ['1.2', null, { optional: true }],
    ['1.3', null, { optional: true }],
    ['2', 'Recovery from the lockdown'],
    ['2.1', null, { optional: true }],
    ['2.2', null, { optional: true }],
    ['2.3', null, { optional: true }],
    ['2.4', null, { optional: true }],
    ['3', 'Domestic abuse'],
    ['3.1', null, { optional: true }],
    ['3.2', null, { optional: true }],
    ['3.3', null, { optional: true }],
    ['4', 'County lines'],
    ['5', 'Budget'],
    ['5.1', null, { optional: true }],
    ['5.2', null, { optional: true }],
    ['6', 'Any other business'],
  ],
  resolutions: [
    res('1|1.1', ['agreed', 'approved'], 'The minutes of 16 July were agreed.'),
    res('3|3.2', ['agreed'], 'The Group agreed to extend the contract for one year.'),
    res('5|5.2', ['agreed'], 'It was agreed that £5k of this be given to the food bank’s delivery scheme.'),
  ],
  actions: [
    act('1|1.2', 'SA to send the new form to all agencies.', ['SA|Samina Akram']),
    act('2|2.2', 'OB to share the wardens’ telephone number with BT by 25 September.', ['OB|Owen Birch'], '2020-09-25'),
    act('2|2.3', 'EK to circulate the duty line’s hours.', ['EK|Esther Kwame']),
    act('2|2.3', 'Schools have been asked to ring the duty line and not to write.', ['Schools'], null, {
      optional: true,
    }),
    act(
      '2|2.4',
      'CD and HV to prepare a move-on plan for each person before 31 October.',
      ['CD|Craig Dowling', 'HV|Heather Voss'],
      '2020-10-31',
    ),
    act('3|3.2', 'SA to let the provider know.', ['SA|Samina Akram']),
    act('4', 'OB to arrange a patrol at closing time until half term.', ['OB|Owen Birch']),
    act(
      '4',
      'BT to get a price for the lights and bring it to the next meeting.',
      ['BT|Becky Trethewey'],
      '2020-11-19',
    ),
    act('5|5.2', 'PN to make the payment by 30 September.', ['PN|Paddy Nolan'], '2020-09-30'),
  ],
};
