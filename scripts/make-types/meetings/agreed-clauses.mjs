import { act, res } from '../gold.mjs';
import { heading, labelled, list, paragraph, table, title } from '../model.mjs';

export const furniture = { header: 'Harrow Fen Skills Compact – Compact Board', footer: 'Minutes, 11 June 2018' };

export const blocks = [
  title('HARROW FEN SKILLS COMPACT'),
  paragraph('**Minutes of the Compact Board, Monday 11 June 2018**'),
  labelled(
    [
      'Present:',
      'Rosalind Achebe, Principal, Fen College (Chair)',
      'Councillor Bernard Tulloch, Cabinet Member for Learning (HFC)',
      'Ingrid Solberg, Head of Skills (HFC)',
      'Malcolm Purdy, Chamber of Trade',
      'Dr Anjali Deshmukh, Westmere Academy',
      'Gwen Fairbairn, Jobcentre Plus',
      'Callum Strachan, Careers Service',
    ],
    ['Apologies:', 'Hester Vane, Training Providers’ Forum', 'Captain Luke Ormerod, The Salvation Army'],
  ),
  paragraph('The meeting began at 2.00 pm and ended at 3.45 pm.'),
  heading('1', 'MINUTES OF 12 MARCH 2018'),
  paragraph('The minutes were agreed.'),
  heading('2', 'APPRENTICESHIPS'),
  paragraph(
    'Ingrid Solberg gave a presentation. Starts in the district fell by 22% in the first year of the levy, and by more than that among firms with fewer than fifty staff. Large firms have begun to send their managers on degree courses with the money and the number of places for school leavers has gone down.',
  ),
  paragraph('The following points were made –'),
  list(
    '•',
    'Firms on the Saltway estate do not know that the rules have changed and several have given up.',
    'The college has eleven vacancies for engineers on its list and nobody has applied for six of them.',
    'Dr Deshmukh doubted whether parents were told enough about what an apprentice earns.',
    'The bus to the Saltway estate leaves twenty minutes after the early shift begins.',
  ),
  paragraph('Agreed –'),
  list(
    '(1)',
    'Malcolm Purdy to send the names of firms with vacancies to the college by the end of [-June-][+July+];',
    'Ingrid Solberg and Callum Strachan to hold an evening for parents at Westmere Academy in October;',
    'that the Compact write to the bus company about the early shift.[#Who signs this one?#]',
  ),
  heading('3', 'PERFORMANCE FRAMEWORK'),
  paragraph(
    'The Board had before it the measures drawn up by the working group on 23 May. It went through them line by line and took a decision on each.',
  ),
  table(
    [30, 44, 26],
    ['Indicator', 'Measure', 'Decision'],
    [
      'Young people not in work or learning',
      'Monthly count by ward. Target: below 3.5% in every ward by the summer of next year',
      'Agreed',
    ],
    [
      'Young people whose whereabouts are not known',
      'Share of those aged 16 and 17 who are recorded as not known on the last day of the month',
      'Agreed, but to be reported as a number',
    ],
    [
      'Apprenticeship starts',
      'Starts by age and sector, from the quarterly file. The file comes out five months in arrears and cannot be split by town',
      'Deferred to the September meeting',
    ],
    [
      'Adults learning English',
      'Number of adults enrolled in each term and the number who finish the course',
      'Agreed',
    ],
    [
      'Employers who give work experience',
      'Employers on the register who took a pupil in the year. Some take ten and others take one every second year',
      'Target to be raised from 90 to 120',
    ],
    [
      'Careers interviews',
      'Pupils in Year 11 who have had an interview of at least half an hour by the end of January',
      'Agreed',
    ],
  ),
  paragraph('Councillor Tulloch observed that six measures were four more than anyone would remember.'),
  heading('4', 'MERGER OF THE COLLEGES'),
  paragraph(
    'The Chair reported that both governing bodies had voted for merger in April. The decision rests with the Secretary of State. Staff have been told and the unions are being consulted. The name of the new college has not been chosen, and a competition among students brought in forty suggestions of which three can be printed.',
  ),
  paragraph('The report was noted.'),
  heading('5', 'JOBS FAIR'),
  paragraph(
    'The fair on 19 April drew 870 visitors and 41 employers. Gwen Fairbairn said that 58 people had since started work, and that the queue for the two firms who were hiring on the day went round the building. It was the first to be held in the Corn Exchange and the acoustics were much criticised.',
  ),
  paragraph('It was agreed to hold the 2019 fair at the leisure centre.'),
  paragraph('Gwen Fairbairn to book the leisure centre for a Thursday in April.'),
  heading('6', 'CAREERS SERVICE'),
  paragraph(
    'Callum Strachan described the pilot in two primary schools, where pupils of ten and eleven meet people at work. A vet, a welder and a man who tunes pianos had been the most popular. Teachers had been afraid that it would take time from tests, and said afterwards that it had not.',
  ),
  paragraph('Agreed –'),
  list(
    '(1)',
    'that the pilot be extended to all the primary schools in Harrow Fen;',
    'Callum Strachan to report on the pilot in December.',
  ),
  heading('7', 'ANY OTHER BUSINESS'),
  paragraph(
    'Malcolm Purdy retires from the Chamber in August. The Chair thanked him on behalf of everybody and he was presented with a spade.',
  ),
  heading('8', 'DATE OF NEXT MEETING'),
  paragraph('Monday 10 September 2018, 2.00 pm, Westmere Academy'),
];

export const gold = {
  meeting: {
    body: ['Harrow Fen Skills Compact', 'Harrow Fen Skills Compact Board', 'Compact Board'],
    date: '2018-06-11',
    startTime: '14:00',
    endTime: '15:45',
    venue: null,
    chair: 'Rosalind Achebe',
    next: [{ date: '2018-09-10', startTime: '14:00' }],
  },
  attendees: [
    ['Rosalind Achebe', 'present', { office: 'chair', role: 'Principal', organisation: 'Fen College' }],
    ['Bernard Tulloch', 'present', { role: 'Cabinet Member for Learning', organisation: 'HFC' }],
    ['Ingrid Solberg', 'present', { role: 'Head of Skills', organisation: 'HFC' }],
    ['Malcolm Purdy', 'present', { organisation: 'Chamber of Trade' }],
    ['Anjali Deshmukh', 'present', { organisation: 'Westmere Academy' }],
    ['Gwen Fairbairn', 'present', { organisation: 'Jobcentre Plus' }],
    ['Callum Strachan', 'present', { organisation: 'Careers Service' }],
    ['Hester Vane', 'apologies', { organisation: 'Training Providers’ Forum' }],
    ['Luke Ormerod', 'apologies', { organisation: 'The Salvation Army' }],
  ],
  items: [
    ['1', 'MINUTES OF 12 MARCH 2018'],
    ['2', 'APPRENTICESHIPS'],
    ['3', 'PERFORMANCE FRAMEWORK'],
    ['4', 'MERGER OF THE COLLEGES'],
    ['5', 'JOBS FAIR'],
    ['6', 'CAREERS SERVICE'],
    ['7', 'ANY OTHER BUSINESS'],
    ['8', 'DATE OF NEXT MEETING'],
  ],
  resolutions: [
    res('1', ['approved', 'agreed'], 'The minutes were agreed.'),
    res('2', ['agreed'], 'Malcolm Purdy to send the names of firms with vacancies to the college by the end of July;'),
    res(
      '2',
      ['agreed'],
      'Ingrid Solberg and Callum Strachan to hold an evening for parents at Westmere Academy in October;',
    ),
    res('2', ['agreed'], 'that the Compact write to the bus company about the early shift.'),
    res('3', ['agreed'], 'Young people not in work or learning: Agreed'),
    res(
      '3',
      ['agreed'],
      [
        'Young people whose whereabouts are not known: Agreed, but to be reported as a number',
        'Agreed, but to be reported as a number',
      ],
    ),
    res(
      '3',
      ['deferred'],
      ['Apprenticeship starts: Deferred to the September meeting', 'Deferred to the September meeting'],
    ),
    res('3', ['agreed'], 'Adults learning English: Agreed'),
    res(
      '3',
      ['agreed', 'other'],
      ['Employers who give work experience: Target to be raised from 90 to 120', 'Target to be raised from 90 to 120'],
    ),
    res('3', ['agreed'], 'Careers interviews: Agreed'),
    res('4', ['noted'], 'The report was noted.'),
    res('5', ['agreed'], 'It was agreed to hold the 2019 fair at the leisure centre.'),
    res('6', ['agreed'], 'that the pilot be extended to all the primary schools in Harrow Fen;'),
    res('6', ['agreed'], 'Callum Strachan to report on the pilot in December.'),
  ],
  actions: [
    act(
      '2',
      'Malcolm Purdy to send the names of firms with vacancies to the college by the end of July;',
      ['Malcolm Purdy'],
      '2018-07-31',
    ),
    act('2', 'Ingrid Solberg and Callum Strachan to hold an evening for parents at Westmere Academy in October;', [
      'Ingrid Solberg',
      'Callum Strachan',
    ]),
    act('2', 'that the Compact write to the bus company about the early shift.', ['the Compact|Compact'], null, {
      optional: true,
    }),
    act('3', 'Agreed, but to be reported as a number', [], null, { optional: true }),
    act('3', 'Target to be raised from 90 to 120', [], null, { optional: true }),
    act('5', 'Gwen Fairbairn to book the leisure centre for a Thursday in April.', ['Gwen Fairbairn']),
    act('6', 'Callum Strachan to report on the pilot in December.', ['Callum Strachan']),
    act('6', 'that the pilot be extended to all the primary schools in Harrow Fen;', [], null, { optional: true }),
  ],
};
