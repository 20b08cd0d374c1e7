/** Every rule that can make an entity: what it states about minutes, a sample line, and how often it is right. */
export interface Rule {
  describes: string;
  sample: string;
  /** What its author expects: of findings that exclude each other, the likelier stays. Results get the measured share. */
  confidence: number;
}

const rules = {
  'attendance-list': {
    describes: 'a name below or behind a label of an attendance list',
    sample: 'Present: Ann Lee (AL), Rob Day (RD)',
    confidence: 0.96,
  },
  'attendance-row': {
    describes: 'a name in the first cell of an attendance list’s row, post or organisation in the next',
    sample: 'Cllr Ann Lee ⇥ Anytown District Council',
    confidence: 0.97,
  },
  'attendance-table': {
    describes: 'a name in a table headed for names and for who was there',
    sample: 'Attendee Name ⇥ Title ⇥ Status',
    confidence: 0.97,
  },
  'attendance-sentence': {
    describes: 'a sentence that says of people that they were present or not',
    sample: 'Ann Lee and Rob Day were also present.',
    confidence: 0.92,
  },
  presided: {
    describes: 'who is said to have chaired the meeting, and stands on no list',
    sample: 'held under the chairmanship of Mayor Ann Lee',
    confidence: 0.9,
  },
  'numbered-heading': {
    describes: 'a short numbered line that continues the numbers of the agenda',
    sample: '78. Appointment of Chairman.',
    confidence: 0.95,
  },
  'list-topic': {
    describes: 'an outermost bullet of notes that are one nested list',
    sample: '- [ann] Release date',
    confidence: 0.85,
  },
  'agenda-item-row': {
    describes: 'a line that calls itself an item of the agenda',
    sample: 'Agenda Item 5: COMMUNITY SAFETY',
    confidence: 0.98,
  },
  'item-column': {
    describes: 'a number in the column of items',
    sample: '6 c) ⇥ Rob Day advised that …',
    confidence: 0.95,
  },
  'heading-in-capitals': {
    describes: 'a line in capitals without a number where items are in capitals',
    sample: 'PERFORMANCE REPORT',
    confidence: 0.85,
  },
  'markup-heading': { describes: 'a heading that the markup tells', sample: '## Marine Board Grants', confidence: 0.9 },
  'bold-heading': {
    describes: 'a line set in bold where nothing is numbered',
    sample: '**Treasurer’s report**',
    confidence: 0.8,
  },
  'short-line-heading': {
    describes: 'a short line above text where nothing is numbered or set off',
    sample: 'Outstanding actions',
    confidence: 0.7,
  },
  'resolved-clause': {
    describes: 'a clause under or behind RESOLVED',
    sample: 'RESOLVED: (a) That the report be noted;',
    confidence: 0.98,
  },
  'agreed-clause': {
    describes: 'a clause under or behind “Agreed”',
    sample: 'Agreed – (1) Rob Day look at what could be learned;',
    confidence: 0.95,
  },
  'agreed-sentence': {
    describes: 'a sentence that says that it was agreed',
    sample: 'It was agreed that the fee would rise to £20.',
    confidence: 0.9,
  },
  'body-agreed': {
    describes: 'a sentence in which the meeting agrees or approves',
    sample: 'The Board approved the budget.',
    confidence: 0.9,
  },
  'this-was-agreed': {
    describes: 'a sentence that says that what the one before it states was agreed',
    sample: 'The fee should be £20. This was agreed.',
    confidence: 0.85,
  },
  'minutes-approved': {
    describes: 'minutes of an earlier meeting are approved',
    sample: 'The minutes were confirmed as a correct record.',
    confidence: 0.95,
  },
  'noted-sentence': {
    describes: 'a report or the like was noted',
    sample: 'The verbal update was noted.',
    confidence: 0.92,
  },
  'verdict-word': {
    describes: 'a word for deciding that the profile or the language of the document names',
    sample: 'DETERMINED: that the gate be mended.',
    confidence: 0.9,
  },
  motion: {
    describes: 'a motion with its outcome: who moved, the words, carried or lost',
    sample: 'Ann Lee moved to adjourn. Rob Day seconded. The motion passed 5-0.',
    confidence: 0.93,
  },
  carried: {
    describes: 'a motion was carried or lost',
    sample: 'The motion was carried unanimously.',
    confidence: 0.9,
  },
  elected: {
    describes: 'somebody was elected or appointed to an office',
    sample: 'Ann Lee was elected Treasurer.',
    confidence: 0.85,
  },
  deferred: { describes: 'an item was put off', sample: 'The item was deferred to the next meeting.', confidence: 0.8 },
  'decision-column': {
    describes: 'a cell in a column of decisions',
    sample: 'Hate crime ⇥ Aim: … ⇥ Agreed',
    confidence: 0.93,
  },
  'action-column': {
    describes: 'a cell in a column of actions',
    sample: '… ⇥ TN will bring terms of reference.',
    confidence: 0.93,
  },
  'owner-column': {
    describes: 'a sentence beside a name in a column of owners, or above one that fell out of it',
    sample: 'This will be recirculated. ⇥ Ann Lee',
    confidence: 0.8,
  },
  'action-mark': {
    describes: 'words behind a mark for actions',
    sample: 'ACTION: Rob Day to review the pilot.',
    confidence: 0.93,
  },
  'action-list': {
    describes: 'an entry of a list under a heading for actions, or beside a box to tick',
    sample: 'Action items: • Ann Lee: write to the school',
    confidence: 0.9,
  },
  'bold-action': {
    describes: 'a whole sentence in bold that says what is to be done',
    sample: '**Add to forward plan.**',
    confidence: 0.7,
  },
  'owner-in-brackets': {
    describes: 'an order with the initials of who is to carry it out behind it',
    sample: 'Circulate the dates (KT).',
    confidence: 0.88,
  },
  'x-to-do': { describes: 'somebody “to do” something', sample: 'RD to enquire about training.', confidence: 0.93 },
  'x-will-do': {
    describes: 'a person or officer will do something',
    sample: 'AL will share the report.',
    confidence: 0.85,
  },
  'x-said-would': {
    describes: 'a person says that he or she will do something',
    sample: 'Cllr Day said that he would write to the school.',
    confidence: 0.75,
  },
  'x-agreed-to': {
    describes: 'a person agrees or offers to do something',
    sample: 'Ann Lee agreed to write.',
    confidence: 0.9,
  },
  'asked-to': {
    describes: 'somebody is asked to do something',
    sample: 'Ann Lee asked all members to reply.',
    confidence: 0.88,
  },
  'needs-to': { describes: 'a person needs to do something', sample: 'Rob needs to make changes.', confidence: 0.75 },
  requested: {
    describes: 'something is wanted at a later meeting',
    sample: 'Requested an update at the next meeting.',
    confidence: 0.75,
  },
  'to-be-done': {
    describes: 'something is “to be done”',
    sample: 'Protocols to be circulated after this meeting.',
    confidence: 0.7,
  },
  'falls-to': {
    describes: 'it falls to a person or officer to do something',
    sample: 'It falls to Ann Lee to price the stone.',
    confidence: 0.85,
  },
  'done-by': {
    describes: 'something will be done by a person or officer',
    sample: 'A letter will be sent by the Clerk.',
    confidence: 0.8,
  },
  'comments-to': { describes: 'comments are to go to somebody', sample: 'Suggestions to KL.', confidence: 0.75 },
  'tasked-in-resolution': {
    describes: 'a clause of a resolution that begins with who is to do it',
    sample: 'Rob Day look at what could be learned;',
    confidence: 0.9,
  },
  'title-line': {
    describes: 'a line in front of attendance and business',
    sample: 'Minutes of the meeting of the Board held on 8 June 2016',
    confidence: 0.9,
  },
  'labelled-fact': { describes: 'a value behind its label', sample: 'Venue: Town Hall', confidence: 0.97 },
  'times-in-sentence': {
    describes: 'a time behind a word for beginning or ending',
    sample: 'The meeting closed at 9.15 pm.',
    confidence: 0.95,
  },
  'closing-line': {
    describes: 'a line of times or a date at the end',
    sample: '10.00 am - 12.15 pm',
    confidence: 0.85,
  },
  metadata: { describes: 'what the file says about itself', sample: 'title: Minutes of the Board', confidence: 0.8 },
  'status-word': {
    describes: 'a word for draft or approved in title, header or note',
    sample: 'DRAFT MINUTES',
    confidence: 0.9,
  },
  'next-meeting': {
    describes: 'a later date beside words for the next meeting',
    sample: 'Date of next meeting: 15 October 2019',
    confidence: 0.9,
  },
  'in-the-chair': {
    describes: 'a sentence that says who took the chair',
    sample: 'Mr T. J. Lee in the Chair.',
    confidence: 0.95,
  },
  'called-to-order': {
    describes: 'a sentence that says who called the meeting to order or opened it',
    sample: 'Mayor Ann Lee called the meeting to order at 7:00 p.m.',
    confidence: 0.9,
  },
  'elected-chair': {
    describes: 'who was elected chair and was present',
    sample: '… that Ann Lee be elected Chairman',
    confidence: 0.8,
  },
  'roll-of-nicks': {
    describes: 'a nick on the roll of tagged minutes',
    sample: 'Present: ann, rob_d',
    confidence: 0.95,
  },
  'people-present': {
    describes: 'a nick on a bot’s list of who said how much',
    sample: 'ann (112)',
    confidence: 0.95,
  },
  spoke: { describes: 'who spoke in a log without a list', sample: '14:02 <ann> hello', confidence: 0.7 },
  topic: {
    describes: 'a topic that a tag or a heading of tagged minutes sets',
    sample: '#topic Release',
    confidence: 0.95,
  },
  'resolution-tag': {
    describes: 'a line with a tag for what was resolved',
    sample: 'RESOLUTION: Publish the draft',
    confidence: 0.95,
  },
  'counted-vote': {
    describes: 'a vote that was counted, and its result not put down otherwise',
    sample: 'Voted on "Ship it?" Results are, Yes: 5, No: 1',
    confidence: 0.85,
  },
  'action-tag': {
    describes: 'a line with a tag for an action',
    sample: '#action ann to write the notes',
    confidence: 0.95,
  },
  commitment: {
    describes: 'what a speaker says to do after the meeting',
    sample: "ann: I'll send the draft to the list",
    confidence: 0.8,
  },
  'noted-task': {
    describes: 'who will do something, as put on record',
    sample: '#info ann will chair the next one',
    confidence: 0.8,
  },
  poll: { describes: 'a poll of the room with its counts', sample: 'Poll: Adopt it? Yes 23, No 4', confidence: 0.75 },
  consensus: {
    describes: 'what a group agreed on without a motion',
    sample: 'Consensus: keep the registry until June',
    confidence: 0.85,
  },
  'task-box': {
    describes: 'a task with a box to tick',
    sample: '- [ ] @ann write the notes',
    confidence: 0.9,
  },
  'transcript-time': {
    describes: 'date or time in a title or of a bot',
    sample: 'Meeting started by ann at 16:01:12 UTC',
    confidence: 0.95,
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
export const RULES: Readonly<Record<RuleName, Rule>> = rules;
