import { act, res } from '../gold.mjs';
import { pairs, paragraph, subheading, table, title, wide } from '../model.mjs';

const item = (number, text) => [`#${number}`, wide(`**${text}**`, 1)];

export const furniture = { header: 'Tollbeck Valley Safer Streets Partnership – 9th October 2019', footer: 'OFFICIAL' };

export const blocks = [
  title('Tollbeck Valley Safer Streets Partnership'),
  paragraph('Minutes of the meeting on Wednesday 9th October 2019'),
  paragraph('2.00 pm to 3.50 pm, Committee Room 2, Tollbeck Town Hall'),
  subheading('Present'),
  pairs(
    ['Cllr Edwina Marsh (EM) Chair', 'Ravi Sundaram (RS)'],
    ['Supt Colette Byrne (CB)', 'Hal Penrose (HP)'],
    ['Dr Imogen Faulds (IF)', 'Wanda Sobczak (WS)'],
    ['Tyrone Albright (TA)', 'Jo-Anne Mistry (JAM)'],
    ['Katrín Óladóttir (KO)', 'Desmond Pike (DP)'],
  ),
  subheading('Apologies for absence'),
  pairs(['Rev Stephen Lacy (SL)', 'Morag Dunn (MD)']),
  table(
    [12, 88],
    ['Initials', 'Discussion'],
    item('1.', 'Welcome and apologies'),
    ['EM', 'EM welcomed everyone. KO has joined from the tenants’ federation in place of Lionel Crabtree.'],
    item('2.', 'Minutes of the meeting of 10 July 2019'),
    ['EM', 'The minutes were agreed as a correct record.'],
    ['RS', 'Matter arising, minute 6: the lamp outside the bus station has been mended and the path is lit again.'],
    item('3.', 'Crime figures, July to September'),
    [
      'CB',
      'CB took the meeting through the figures. Burglary is down by 11% on the same quarter of last year. Theft of bicycles is up by a third, nearly all of it from the two railway stations between 8 am and 6 pm.\nFour young people were arrested in August after a chain of thefts from vans on the Aldery estate. Tools worth more than £9,000 were found in a garage and most have been given back.\nCB will circulate the ward figures before the next meeting.',
    ],
    [
      'HP',
      'Asked whether the railway company had been told of the bicycle thefts. It had, twice. The cameras at Lower Tollbeck face the car park and not the racks.',
    ],
    [
      'JAM',
      'Most of the owners are commuters who leave a good bicycle with a bad lock. The shop in Mill Lane sells a strong one at cost price to anyone with a season ticket.\nJAM to ask the railway company to move one camera by the end of November.',
    ],
    item('4.', 'Evening buses and the walk home'),
    [
      'WS',
      'The last bus up the valley now leaves at 9.40 pm. The survey of shop and hospital staff had 212 replies, and 140 of those who wrote in walk home along the canal at least once a week.\nPeople said that the towpath between the gasworks and Sluice Bridge was the worst part: there are eleven lamps and five of them work.',
    ],
    [
      'TA',
      'The lamps belong to the canal trust but the council used to pay for the electricity. Nobody knows when that stopped.\nTA to find the agreement with the canal trust and send a copy to WS.',
    ],
    [
      'IF',
      'Said that nurses on the late shift had clubbed together for taxis since the summer. The hospital could run its own minibus if somebody would pay for the driver, which would cost about £14,000 a year.',
    ],
    [
      'EM',
      'It was agreed that the Partnership would pay for a three month trial of the minibus from January. IF will draw up the timetable with the bus company by 6 December 2019.',
    ],
    item('5.', 'Doorstep callers'),
    [
      'DP',
      'There were nineteen reports of callers in September. Three came from one street on one day. All of those visited were over eighty and two handed over money for work on roofs that did not need it.\nThe bank in Market Square stopped a payment of £3,200 because a cashier had been on the training day in the spring. The day cost £600 and is the best money that has been spent this year.',
    ],
    [
      'KO',
      'The federation’s newsletter goes to 2,400 homes. There is room for half a page in the winter number.\nDP and KO to write a half page on doorstep callers for the newsletter by the end of October.',
    ],
    [
      'RS',
      'RS asked if the stickers for doors were still to be had. There are two boxes in the library. It was felt that they were too small for anyone to read from the gate.',
    ],
    ['EM', 'The Partnership agreed to print 500 larger stickers at a cost of up to £250.'],
    item('6.', 'Bonfire night'),
    [
      'HP',
      'The fire service will have two crews on duty in the valley on 5th November. Last year there were fourteen calls to fires on open land and on three occasions stones were thrown at the crew.\nThe youth club is putting on a film and free chips from 6 pm until 9 pm. Sixty came last year. Helpers are needed for the door.',
    ],
    [
      'CB',
      'Officers will visit the four shops that sell fireworks. One of them had sold to a fifteen year old during a test purchase in 2018, and a letter had been sent.\nTA undertook to have the wooden pallets behind the market cleared before the end of the month.',
    ],
    item('7.', 'Budget'),
    [
      'RS',
      'There is £21,350 in the account. The minibus and the stickers will take £3,750 of it. The county’s grant for the year after has not been settled and may be cut by a tenth.',
    ],
    ['EM', 'It was resolved to keep £5,000 in reserve. RS to bring a draft budget to the next meeting.'],
    item('8.', 'Any other business'),
    ['WS', 'The town’s carol evening is on 13th December and the road will be closed from 5 pm.'],
    [
      'IF',
      'The drop-in for people who sleep rough has moved to the chapel hall on Tuesdays and Thursdays. Blankets are wanted.',
    ],
    item('9.', 'Date of next meeting'),
    ['EM', 'Wednesday 15th January 2020 at 2.00 pm.'],
  ),
];

export const gold = {
  meeting: {
    body: ['Tollbeck Valley Safer Streets Partnership'],
    date: '2019-10-09',
    startTime: '14:00',
    endTime: '15:50',
    venue: ['Committee Room 2, Tollbeck Town Hall'],
    chair: 'Edwina Marsh',
    next: [{ date: '2020-01-15' }],
  },
  attendees: [
    ['Edwina Marsh', 'present', { initials: 'EM', office: 'chair' }],
    ['Ravi Sundaram', 'present', { initials: 'RS' }],
    ['Colette Byrne', 'present', { initials: 'CB' }],
    ['Hal Penrose', 'present', { initials: 'HP' }],
    ['Imogen Faulds', 'present', { initials: 'IF' }],
    ['Wanda Sobczak', 'present', { initials: 'WS' }],
    ['Tyrone Albright', 'present', { initials: 'TA' }],
    ['Jo-Anne Mistry', 'present', { initials: 'JAM' }],
    ['Katrín Óladóttir', 'present', { initials: 'KO' }],
    ['Desmond Pike', 'present', { initials: 'DP' }],
    ['Stephen Lacy', 'apologies', { initials: 'SL' }],
    ['Morag Dunn', 'apologies', { initials: 'MD' }],
  ],
  items: [
    ['1', 'Welcome and apologies'],
    ['2', 'Minutes of the meeting of 10 July 2019'],
    ['3', 'Crime figures, July to September'],
    ['4', 'Evening buses and the walk home'],
    ['5', 'Doorstep callers'],
    ['6', 'Bonfire night'],
    ['7', 'Budget'],
    ['8', 'Any other business'],
    ['9', 'Date of next meeting'],
  ],
  resolutions: [
    res('2', ['approved', 'agreed'], 'The minutes were agreed as a correct record.'),
    res(
      '4',
      ['agreed'],
      'It was agreed that the Partnership would pay for a three month trial of the minibus from January.',
    ),
    res('5', ['agreed', 'other'], 'It was felt that they were too small for anyone to read from the gate.', {
      optional: true,
    }),
    res('5', ['agreed'], 'The Partnership agreed to print 500 larger stickers at a cost of up to £250.'),
    res('7', ['resolved', 'agreed'], 'It was resolved to keep £5,000 in reserve.'),
  ],
  actions: [
    act('3', 'CB will circulate the ward figures before the next meeting.', ['CB|Colette Byrne'], '2020-01-15'),
    act(
      '3',
      'JAM to ask the railway company to move one camera by the end of November.',
      ['JAM|Jo-Anne Mistry'],
      '2019-11-30',
    ),
    act('4', 'TA to find the agreement with the canal trust and send a copy to WS.', ['TA|Tyrone Albright']),
    act(
      '4',
      'IF will draw up the timetable with the bus company by 6 December 2019.',
      ['IF|Imogen Faulds'],
      '2019-12-06',
    ),
    act(
      '4',
      'It was agreed that the Partnership would pay for a three month trial of the minibus from January.',
      ['the Partnership|Partnership'],
      null,
      { optional: true },
    ),
    act(
      '5',
      'DP and KO to write a half page on doorstep callers for the newsletter by the end of October.',
      ['DP|Desmond Pike', 'KO|Katrín Óladóttir'],
      '2019-10-31',
    ),
    act(
      '5',
      'The Partnership agreed to print 500 larger stickers at a cost of up to £250.',
      ['the Partnership|Partnership'],
      null,
      { optional: true },
    ),
    act(
      '6',
      'TA undertook to have the wooden pallets behind the market cleared before the end of the month.',
      ['TA|Tyrone Albright'],
      '2019-10-31',
    ),
    act('6', 'Officers will visit the four shops that sell fireworks.', ['Officers'], null, { optional: true }),
    act('7', 'RS to bring a draft budget to the next meeting.', ['RS|Ravi Sundaram'], '2020-01-15'),
  ],
};
