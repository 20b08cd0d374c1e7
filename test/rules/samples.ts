/** For each rule a document in which it finds something, and one that looks alike in which it does not. */
import type { Profile } from '../../src/profile/profile.ts';
import { readProfile } from '../../src/profile/read.ts';
import type { RuleName } from '../../src/rules.ts';
import { minutesWith } from './document.ts';

interface Sample {
  finds: string;
  not: string;
  /** The rule finds something only with this. */
  profile?: Profile;
}

/** The body of an item that shows the rule, and one that does not. */
const inBody = (finds: string, not: string): Sample => ({ finds: minutesWith(finds), not: minutesWith(not) });

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const TITLE = 'Minutes of the Anytown Trust Board held on 8 June 2016';
const PRESENT = 'Present: Priya Raman (PR), Owen Castell (OC), Judith Vane (JV)';
/** A document with its front and these paragraphs. */
const withFront = (...paragraphs: string[]) => lines(TITLE, '', PRESENT, '', paragraphs.join('\n\n'));

const LONG = 'Priya Raman said that the roof of the hall had been looked at and that it would last for some years yet.';
const OTHER = 'Owen Castell said that the fund stood at five hundred pounds, which is less than it was a year ago.';

/** Without numbers the business begins with a paragraph that is long, and of more than one sentence. */
const NARRATIVE = `${LONG} ${OTHER} Nobody had a question on either of these, and the Board went on.`;

/** A table of items, discussion and actions. */
const table = (...rows: string[]) => withFront(['Item\tDiscussion\tAction', ...rows].join('\n'));
/** A table of what was measured and what was decided. */
const decisions = (header: string) =>
  withFront(
    '1. Welcome',
    'The Chair opened the meeting.',
    '2. Report',
    `${header}\nHate crime\tReports per month\tTo be kept`,
    '3. Close',
    LONG,
  );

/** A log of a chat, whose bot was told to take minutes. */
const log = (...said: string[]) =>
  lines(
    '14:00:00 <rob_d> #startmeeting docs',
    '14:00:01 <minutebot> Meeting started Tue Mar 10 14:00:00 2020 UTC.  The chair is rob_d.',
    '14:00:05 <ann> hello',
    '14:00:09 <rob_d> #topic Release',
    ...said.map((one, index) => `14:${10 + index}:00 ${one}`),
    '14:50:00 <rob_d> #endmeeting',
  );
/** What a bot made of a log. */
const summary = (...after: string[]) =>
  lines(
    '#docs: Documentation (2020-03-10)',
    '',
    'Meeting started by rob_d at 14:00:00 UTC.',
    '',
    'Meeting summary',
    '---------------',
    '* Release  (rob_d, 14:00:09)',
    '  * ACTION: ann to write the notes  (rob_d, 14:05:00)',
    '',
    ...after,
  );

export const SAMPLES: Readonly<Record<RuleName, Sample>> = {
  'attendance-list': {
    finds: withFront('1. Fund', LONG),
    not: lines(TITLE, '', 'Thanked: Priya Raman (PR), Owen Castell (OC)', '', '1. Fund', '', LONG),
  },
  'attendance-row': {
    finds: lines(
      TITLE,
      '',
      'Present',
      'Priya Raman\tAnytown Borough Council',
      'Owen Castell\tHarbour Trust',
      '',
      '1. Fund',
      '',
      LONG,
    ),
    not: lines(TITLE, '', PRESENT, '', '1. Fund', '', 'Priya Raman\tten pounds', 'Owen Castell\ttwelve pounds'),
  },
  'attendance-table': {
    finds: lines(
      TITLE,
      '',
      'Attendee Name\tTitle\tStatus\tArrived',
      'Priya Raman\tTrustee\tPresent\t7:00 PM',
      'Owen Castell\tTrustee\tExcused',
      '',
      '1. Fund',
      '',
      LONG,
    ),
    not: withFront('1. Fund', 'Name\tFor\tAgainst\nPriya Raman\tX\t\nOwen Castell\t\tX', '2. Roof', LONG),
  },
  'attendance-sentence': {
    finds: withFront('1. Apologies', 'Cllr Brendan Hay was not present.', '2. Fund', LONG),
    not: withFront(
      '1. Fund',
      'The minutes of the group at which Cllr Brendan Hay was present were read out.',
      '2. Roof',
      LONG,
    ),
  },
  presided: {
    finds: withFront('The meeting was held under the chairmanship of Mrs Una Hay.', '1. Fund', LONG),
    not: withFront('1. Fund', LONG, '2. Roof', 'The panel met in May under the chairmanship of the Bishop.'),
  },
  'numbered-heading': {
    finds: withFront('78. Appointment of Chairman', LONG, '79. Fund', OTHER),
    not: withFront('78 people came.', LONG, '79 people went.', OTHER),
  },
  'agenda-item-row': {
    finds: withFront('Agenda Item 1: WELCOME', LONG, 'Agenda Item 2: FUND', OTHER),
    not: withFront('1. Welcome', 'The agenda item was read out.', '2. Fund', 'Every agenda item was read out.'),
  },
  'item-column': {
    finds: table('1\tThe fund was read out by Owen Castell.\tPR', '2\tThe roof was looked at by Priya Raman.\tOC'),
    not: table('\tThe fund was read out by Owen Castell.\tPR', '\tThe roof was looked at by Priya Raman.\tOC'),
  },
  'heading-in-capitals': {
    finds: withFront(NARRATIVE, 'PERFORMANCE REPORT', LONG, 'FUND', OTHER),
    not: withFront('1. Performance report', `NHS ENGLAND ${LONG}`, '2. Fund', OTHER),
  },
  'markup-heading': {
    finds: lines(`# ${TITLE}`, '', PRESENT, '', '## Roof', '', LONG, '', '## Fund', '', OTHER),
    not: lines(`# ${TITLE}`, '', PRESENT, '', '1. #roof', '', LONG, '', '2. #fund', '', OTHER),
  },
  'bold-heading': {
    finds: withFront(NARRATIVE, '**Roof of the hall**', LONG, '**The fund**', OTHER),
    not: withFront(NARRATIVE, `**Roof** of the hall: ${LONG}`, `**The** fund: ${OTHER}`),
  },
  'list-topic': {
    finds: lines(
      `# ${TITLE}`,
      '',
      PRESENT,
      '',
      'Notes',
      '',
      ...['Roof', 'Fund', 'Oats'].flatMap((topic) => [`- ${topic}`, `  - ${LONG}`]),
    ),
    not: lines(
      `# ${TITLE}`,
      '',
      PRESENT,
      '',
      'Notes',
      '',
      ...['Roof', 'Fund', 'Oats'].map((topic) => `- ${topic}: ${LONG}`),
    ),
  },
  'short-line-heading': {
    finds: withFront(NARRATIVE, 'Roof of the hall', LONG, 'Outstanding actions', OTHER),
    not: withFront(NARRATIVE, 'Nobody spoke.', LONG, 'It was late.', OTHER),
  },
  'resolved-clause': inBody('RESOLVED: (a) That the report be noted;', 'The fault with the lift has been resolved.'),
  'agreed-clause': inBody(
    'Agreed –\n\n(1) that the fee be £20;\n\n(2) that the hall be painted.',
    'Agreed dates –\n\n(1) 4 May;\n\n(2) 6 May.',
  ),
  'agreed-sentence': inBody('It was agreed that the fee would rise to £20.', 'The agreed fee of £20 is low.'),
  'body-agreed': inBody('The Board approved the budget.', 'The county council approved the budget in May.'),
  'this-was-agreed': inBody('The fee should be £20. This was agreed.', 'The fee should be £20. This was a surprise.'),
  'minutes-approved': inBody(
    'The minutes of the last meeting were confirmed as a correct record.',
    'The minutes of the last meeting were on the table.',
  ),
  'noted-sentence': inBody('The verbal update was noted.', 'Owen Castell noted that it had rained.'),
  'verdict-word': {
    ...inBody('DETERMINED: that the gate be mended.', 'They were determined: the gate had to be mended.'),
    profile: readProfile('{ name: ours, verdicts: { DETERMINED: agreed } }'),
  },
  carried: inBody('On a show of hands the second design was chosen.', 'The footbridge carried 400 walkers.'),
  motion: inBody(
    'Priya Raman moved to sell the bell. Owen Castell seconded. The motion passed 3-0.',
    'Priya Raman moved to Holm in May. Owen Castell passed his driving test at the second attempt.',
  ),
  elected: inBody('Owen Castell was elected Treasurer.', 'Mr Gray was elected to Parliament in 2015.'),
  deferred: inBody('The item was deferred to the next meeting.', 'Payment of the deferred pensions is on time.'),
  'decision-column': {
    finds: decisions('Indicator\tMeasure\tDecision'),
    not: decisions('Indicator\tMeasure\tHistory'),
  },
  'action-column': {
    finds: table(
      '1\tThe fund was read out.\tPR to write to the county council.',
      '2\tThe roof was looked at.\tOC to find a builder.',
    ),
    not: withFront(
      'Item\tDiscussion\tHistory\n1\tThe fund was read out.\tPR wrote in May.\n2\tThe roof was seen.\tNone.',
    ),
  },
  'owner-column': {
    finds: table(
      '1\tThe figures will be sent round again.\tPriya Raman',
      '2\tA builder is to be found for the roof.\tOwen Castell',
    ),
    not: withFront(
      'Item\tDiscussion\tSpeaker\n1\tThe fund was read out.\tPriya Raman\n2\tThe roof was seen.\tOwen Castell',
    ),
  },
  'action-mark': inBody('ACTION: Owen Castell to review the pilot.', 'Action was taken by the police.'),
  'owner-in-brackets': inBody('Circulate the dates (PR).', 'The dates were sent round in May (PR).'),
  'bold-action': {
    finds: table(
      '1\tThe fund was read out. **Add to forward plan.**\t',
      '2\tThe roof was seen.\tOC to find a builder.',
    ),
    not: table('1\tThe fund was read out. **It is low.**\t', '2\tThe roof was seen.\tOC to find a builder.'),
  },
  'x-to-do': inBody('PR to enquire about training.', 'PR spoke to the trainers.'),
  'x-will-do': inBody('PR will share the report.', 'The report will be long.'),
  'x-said-would': inBody(
    'Cllr O’Shea said that he would write to the school.',
    'Cllr O’Shea said that he would be away.',
  ),
  'x-agreed-to': inBody('Owen Castell agreed to write.', 'Owen Castell agreed with her.'),
  'asked-to': inBody('Priya Raman asked all members to reply.', 'Priya Raman asked whether members had replied.'),
  'needs-to': inBody('Owen needs to make changes to the form.', 'The wall needs to be looked at.'),
  requested: inBody('Requested an update at the next meeting.', 'The request was turned down by the county council.'),
  'to-be-done': inBody('Protocols to be circulated after this meeting.', 'The hall was to be painted last year.'),
  'falls-to': inBody(
    'It falls to Owen Castell to price the stone.',
    'It falls to every parish to keep its own ditches.',
  ),
  'done-by': inBody('A letter will be sent by the Clerk to the owners.', 'The fair will be opened by the Chair.'),
  'action-list': {
    finds: withFront(
      '1. Fund',
      OTHER,
      '2. Action items',
      '- Owen Castell: price the stone\n- Judith Vane: write to the school',
    ),
    not: withFront('1. Fund', OTHER, '2. Prices', '- Owen Castell: ten pounds\n- Judith Vane: twelve pounds'),
  },
  'comments-to': inBody('Suggestions to PR.', 'The road to Anytown is closed.'),
  'tasked-in-resolution': inBody(
    'Agreed –\n\n(1) Owen Castell look at what could be learned;',
    'Agreed –\n\n(1) that the fee be £20;',
  ),
  'title-line': {
    finds: withFront('1. Fund', LONG),
    not: lines(PRESENT, '', '1. Fund', '', LONG),
  },
  'labelled-fact': {
    finds: lines('Anytown Trust Board', '', 'Venue: Town Hall', '', PRESENT, '', '1. Fund', '', LONG),
    not: lines('Anytown Trust Board', '', 'Motto: Town first', '', PRESENT, '', '1. Fund', '', LONG),
  },
  'times-in-sentence': {
    finds: withFront('1. Fund', LONG, 'The meeting closed at 9.15 pm.'),
    not: withFront('1. Fund', LONG, 'The office closed at 9.15 pm.'),
  },
  'closing-line': {
    finds: withFront('1. Fund', LONG, '2. Close', OTHER, '10.00 am - 12.15 pm'),
    not: withFront(
      '1. Fund',
      LONG,
      '2. Close',
      OTHER,
      'The café is open from 10.00 am to 12.15 pm on all days but Sunday.',
    ),
  },
  metadata: {
    finds: lines('---', 'title: Minutes of the Board', 'date: 2016-06-08', '---', PRESENT, '', '1. Fund', '', LONG),
    not: lines('---', 'author: Judith Vane', 'layout: page', '---', PRESENT, '', '1. Fund', '', LONG),
  },
  'status-word': {
    finds: lines('DRAFT MINUTES', '', PRESENT, '', '1. Fund', '', LONG),
    not: withFront('1. Fund', LONG, 'The draft was read, and another was approved by the police.'),
  },
  'next-meeting': {
    finds: withFront('1. Fund', LONG, '2. Date of next meeting', '15 October 2016'),
    not: withFront('1. Fund', LONG, '2. Date of last meeting', '15 May 2016'),
  },
  'in-the-chair': {
    finds: lines(TITLE, '', 'Mr O. Castell in the Chair.', '', PRESENT, '', '1. Fund', '', LONG),
    not: withFront('1. Fund', LONG, 'The cat sat on the chair.'),
  },
  'called-to-order': {
    finds: withFront('1. Welcome', 'Priya Raman called the meeting to order at 7.00 pm.', '2. Fund', LONG),
    not: withFront('1. Welcome', 'Priya Raman opened the meeting with a prayer.', '2. Fund', LONG),
  },
  'elected-chair': {
    finds: withFront('1. Officers', 'It was agreed that Owen Castell be elected Chairman.', '2. Fund', OTHER),
    not: withFront('1. Officers', 'It was agreed that Owen Castell be elected Treasurer.', '2. Fund', OTHER),
  },
  'roll-of-nicks': {
    finds: log('<rob_d> present: ann, sue_f'),
    not: log('<rob_d> no present for ann'),
  },
  'people-present': {
    finds: summary('People present (lines said)', '---------------------------', '* rob_d (112)', '* ann (9)'),
    not: summary('Links', '-----', '* rob_d (112)', '* ann (9)'),
  },
  spoke: { finds: log('<sue_f> hello'), not: log('<rob_d> present: ann, sue_f') },
  topic: { finds: log(), not: lines(TITLE, '', PRESENT, '', '1. Fund', '', LONG, '', 'Topic: the fund.') },
  'resolution-tag': {
    finds: log('<rob_d> #agreed we release on Friday'),
    not: log('<rob_d> PROPOSED: we release on Friday', '<ann> +1', '<ann> agreed, that is what we should do'),
  },
  'counted-vote': {
    finds: log('<minutebot> Voted on "Ship it?" Results are, Yes: 5, No: 1'),
    not: log('<minutebot> Voted on "Ship it?" Results are, Yes: 5, No: 1', '<rob_d> #agreed Ship it'),
  },
  'action-tag': {
    finds: log('<rob_d> #action ann to write the notes'),
    not: log('<rob_d> #action ann to write', '<rob_d> #undo'),
  },
  commitment: {
    finds: log("<ann> I'll send the draft to the list"),
    not: log(
      '<ann> we should send the draft to the list, I think Rob will like it',
      "<ann> if nobody objects I'll send it",
      "<ann> I'll send it here now",
      "<ann> I'll go next",
      '<ann> I can write that down',
    ),
  },
  'noted-task': {
    finds: log('<rob_d> #info ann will chair the next one'),
    not: log('<rob_d> #info ann will be away next week', '<rob_d> #info somebody will chair the next one'),
  },
  'transcript-time': { finds: log(), not: withFront('1. Fund', LONG) },
  poll: inBody(
    'Poll: Should the core be adopted? Yes: 23 / No: 4 / No opinion: 6',
    'A poll of residents had shown that 23 were for it.',
  ),
  consensus: inBody('Consensus: keep the register until June', 'There was no consensus on the register.'),
  'task-box': {
    finds: lines(
      `# ${TITLE}`,
      '',
      PRESENT,
      '',
      '## Fund',
      '',
      LONG,
      '',
      '- [ ] @owen write the notes',
      '',
      '## Roof',
      '',
      OTHER,
    ),
    not: lines(
      `# ${TITLE}`,
      '',
      PRESENT,
      '',
      '## Agenda',
      '',
      '- [ ] the fund',
      '- [x] the roof',
      '',
      '## Roof',
      '',
      OTHER,
    ),
  },
};
