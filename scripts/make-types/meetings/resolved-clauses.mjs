import { act, res } from '../gold.mjs';
import { heading, list, paragraph, plainTable, subheading, title } from '../model.mjs';

export const furniture = {
  header: 'Wick and Marl Health Joint Board – 19 November 2019',
  footer: 'Agenda item 2',
};

const WIDTHS = [55, 45];

export const blocks = [
  title('WICK AND MARL HEALTH JOINT BOARD'),
  paragraph('Minutes of a meeting held at the Old Maltings, Marl on Tuesday, 19 November 2019, at 10.30 a.m.'),
  subheading('Present:'),
  plainTable(
    WIDTHS,
    ['Mrs Philomena Garside (in the Chair)', 'Wick District Council'],
    ['Cllr Anton Hruby', 'Wick District Council'],
    ['Cllr Mrs Sheila Boothroyd', 'Marl Town Council'],
    ['Dr Kenneth Okafor', 'Wick GP Federation'],
    ['Ms Tamsin Rule', 'Lay member'],
    ['Sgt. Neil Pascoe', 'Marl Police'],
  ),
  subheading('Officers:'),
  plainTable(
    WIDTHS,
    ['Yvette Lamb', 'Director of Public Health'],
    ['Robert Askew', 'Chief Finance Officer'],
    ['Meera Chandran', 'Democratic Services'],
  ),
  subheading('Apologies:'),
  plainTable(WIDTHS, ['Cllr Denis Rawcliffe', 'Marl Town Council'], ['Prof. Jane Ellery', 'University of Wick']),
  heading('48.', 'Minutes'),
  paragraph(
    'RESOLVED – That the minutes of the meeting of 17 September 2019 be approved as a correct record and signed by the Chair.',
  ),
  heading('49.', 'Declarations of interest'),
  paragraph('There were none.'),
  heading('50.', 'Finance report, month 7'),
  paragraph(
    'Robert Askew reported a forecast overspend of £640,000, most of it on placements outside the district. Reserves would be used up in eighteen months if nothing changed. He drew attention to the price of agency nurses, which had gone up by a fifth since April, and to a saving of £45,000 on taxis.',
  ),
  paragraph('Ms Rule asked for a table of agency costs to be provided with the next report.'),
  paragraph('RESOLVED –'),
  list(
    '(a)',
    'That the forecast be noted;',
    [
      'That the recovery plan in Appendix A be endorsed, subject to:',
      list(
        '(i)',
        'the saving on equipment being reduced to [-£70,000-][+£60,000+];',
        'no change being made to respite care; and',
        'reports to this Board in each quarter;',
      ),
    ],
    'That the Chief Finance Officer write to the agencies about their rates by 31 December 2019.',
  ),
  heading('51.', 'Better Care Fund'),
  paragraph(
    'Consideration was given to a report of the Director of Public Health, copies of which had been circulated. The conditions of the fund had not changed. The Board’s share was £2.3m, of which two thirds were already committed to the night sitting service and to the equipment store at Marl.',
  ),
  paragraph('RESOLVED:'),
  paragraph('That the submission be approved for signature.'),
  heading('52.', 'Winter plan'),
  paragraph(
    'Dr Okafor gave a talk with slides. Attendances were up by 7% on last winter and the number of people who waited more than four hours had doubled. Beds on the frailty ward would stay open until the end of March, when the money ran out. The single telephone number for care homes had saved some ninety journeys by ambulance.',
  ),
  paragraph(
    'Cllr Hruby asked what would happen if there were snow. The volunteers with four wheel drive had been asked again and eleven of the twelve were willing. The twelfth had sold his car.',
  ),
  paragraph('It was moved by Cllr Mrs Boothroyd, seconded by Dr Okafor, and RESOLVED:'),
  list(
    '(a)',
    'That the presentation be noted with thanks;',
    'That a workshop on admissions from care homes be held in February;',
    'That Yvette Lamb circulate the slides.[#Sent on 21 November.#]',
  ),
  heading('53.', 'Premises: Chandler’s Yard'),
  paragraph(
    'The surveyors had valued the site at two thirds of what had been hoped for. The roof would last another five years and the lift would not. Two firms had shown an interest in a lease and one of them had been round twice with an architect.',
  ),
  paragraph('RESOLVED: That'),
  list(
    '(a)',
    'the heads of terms be approved; and',
    'the Director of Public Health be instructed to complete the lease by 31 January 2020.',
  ),
  heading('54.', 'Safeguarding adults: annual report'),
  paragraph(
    'Members had before them the annual report of the Safeguarding Adults Board. Sgt. Pascoe drew attention to the chapter on fraud, in which three of the cases came from one street in Marl, and to the work of the trading standards officer who had sat in a widow’s kitchen for two days until the caller came back.',
  ),
  paragraph('The report was received and noted.'),
  heading('55.', 'Smoking in hospital grounds'),
  paragraph(
    'Cllr Rawcliffe had written to ask that the shelters be put back. Dr Okafor did not agree. Ms Rule thought that the present rule was not kept by anybody, least of all by the staff, and that a rule which was not kept was worse than none.',
  ),
  paragraph('RESOLVED (nem. con.): That the grounds remain free of smoke and that no shelters be built.'),
  heading('56.', 'Work programme'),
  paragraph('RESOLVED'),
  list('(a)', 'That an item on dentistry be added for March;', 'That the item on transitions be deferred to May.'),
  heading('57.', 'Date of next meeting'),
  paragraph('The Board will meet on 21 January 2020 at 10.30 a.m.'),
  paragraph('The meeting ended at 12.25 p.m.'),
];

export const gold = {
  meeting: {
    body: ['Wick and Marl Health Joint Board'],
    date: '2019-11-19',
    startTime: '10:30',
    endTime: '12:25',
    venue: ['the Old Maltings, Marl', 'Old Maltings, Marl', 'the Old Maltings'],
    chair: 'Philomena Garside',
    next: [{ date: '2020-01-21', startTime: '10:30' }],
  },
  attendees: [
    ['Philomena Garside', 'present', { organisation: 'Wick District Council', office: 'chair' }],
    ['Anton Hruby', 'present', { organisation: 'Wick District Council' }],
    ['Sheila Boothroyd', 'present', { organisation: 'Marl Town Council' }],
    ['Kenneth Okafor', 'present', { organisation: 'Wick GP Federation' }],
    ['Tamsin Rule', 'present', { role: 'Lay member' }],
    ['Neil Pascoe', 'present', { organisation: 'Marl Police' }],
    ['Yvette Lamb', 'present', { role: 'Director of Public Health' }],
    ['Robert Askew', 'present', { role: 'Chief Finance Officer' }],
    ['Meera Chandran', 'present', {}],
    ['Denis Rawcliffe', 'apologies', { organisation: 'Marl Town Council' }],
    ['Jane Ellery', 'apologies', { organisation: 'University of Wick' }],
  ],
  items: [
    ['48', 'Minutes'],
    ['49', 'Declarations of interest'],
    ['50', 'Finance report, month 7'],
    ['51', 'Better Care Fund'],
    ['52', 'Winter plan'],
    ['53', 'Premises: Chandler’s Yard'],
    ['54', 'Safeguarding adults: annual report'],
    ['55', 'Smoking in hospital grounds'],
    ['56', 'Work programme'],
    ['57', 'Date of next meeting'],
  ],
  resolutions: [
    res(
      '48',
      ['resolved', 'approved'],
      'That the minutes of the meeting of 17 September 2019 be approved as a correct record and signed by the Chair.',
    ),
    res('49', ['noted', 'other'], 'There were none.', { optional: true }),
    res('50', ['resolved', 'noted'], 'That the forecast be noted;', { label: '(a)' }),
    res(
      '50',
      ['resolved', 'endorsed'],
      'That the recovery plan in Appendix A be endorsed, subject to: (i) the saving on equipment being reduced to £60,000; (ii) no change being made to respite care; and (iii) reports to this Board in each quarter;',
      { label: '(b)' },
    ),
    res(
      '50',
      ['resolved'],
      'That the Chief Finance Officer write to the agencies about their rates by 31 December 2019.',
      { label: '(c)' },
    ),
    res('51', ['resolved', 'approved'], 'That the submission be approved for signature.'),
    res('52', ['resolved', 'noted'], 'That the presentation be noted with thanks;', {
      label: '(a)',
      mover: 'Sheila Boothroyd|Cllr Mrs Boothroyd',
      seconder: 'Kenneth Okafor|Dr Okafor',
    }),
    res('52', ['resolved'], 'That a workshop on admissions from care homes be held in February;', { label: '(b)' }),
    res('52', ['resolved'], 'That Yvette Lamb circulate the slides.', { label: '(c)' }),
    res('53', ['resolved', 'approved'], 'the heads of terms be approved; and', { label: '(a)' }),
    res('53', ['resolved'], 'the Director of Public Health be instructed to complete the lease by 31 January 2020.', {
      label: '(b)',
    }),
    res('54', ['noted'], 'The report was received and noted.'),
    res(
      '55',
      ['resolved', 'agreed', 'carried'],
      'That the grounds remain free of smoke and that no shelters be built.',
      { vote: { unanimous: true } },
    ),
    res('56', ['resolved'], 'That an item on dentistry be added for March;', { label: '(a)' }),
    res('56', ['resolved', 'deferred'], 'That the item on transitions be deferred to May.', { label: '(b)' }),
  ],
  actions: [
    act(
      '50',
      [
        'Ms Rule asked for a table of agency costs to be provided with the next report.',
        'a table of agency costs to be provided with the next report.',
      ],
      [],
    ),
    act(
      '50',
      'That the Chief Finance Officer write to the agencies about their rates by 31 December 2019.',
      ['Chief Finance Officer|the Chief Finance Officer|Robert Askew'],
      '2019-12-31',
    ),
    act('52', 'That a workshop on admissions from care homes be held in February;', [], null, { optional: true }),
    act('52', 'That Yvette Lamb circulate the slides.', ['Yvette Lamb']),
    act(
      '53',
      'the Director of Public Health be instructed to complete the lease by 31 January 2020.',
      ['Director of Public Health|the Director of Public Health|Yvette Lamb'],
      '2020-01-31',
    ),
    act('56', 'That an item on dentistry be added for March;', [], null, { optional: true }),
    act('56', 'That the item on transitions be deferred to May.', [], null, { optional: true }),
  ],
};
