/** Minutes by a small grammar, as the blocks that scripts/make-types writes: in any layout, with values that nobody expects. */
import {
  heading,
  labelled,
  list,
  pairs,
  paragraph,
  plainHeading,
  plainTable,
  right,
  subheading,
  table,
  title,
} from '../../make-types/model.mjs';
import { DATES, longPiece, NAMES, NUMBERS, PIECES, TIMES } from '../nasty.mjs';

const TAME_NAMES = [
  'Ann Lee',
  'Cllr Rob Day',
  'Mrs Kay Lamb (KL)',
  'Dr Tom Ashe',
  'Sue Fox',
  'Owen Castell (OC)',
  'the Clerk',
  'Priya Raman',
];
const SUBJECTS = [
  'the roof',
  'the ferry',
  'the budget for 2017',
  'plot 9',
  'minutes of the last meeting',
  'any other business',
  'date of next meeting',
];
const TASKS = ['write to the county', 'get three quotations', 'mend the fence', 'report back', 'circulate the paper'];
const LABELS = [
  'Present:',
  'In attendance:',
  'Apologies:',
  'Absent:',
  'Chair:',
  'Date:',
  'Venue:',
  'Time:',
  'Ynn bresennol:',
];
const HEADERS = [
  ['Item', 'Discussion', 'Action'],
  ['Initials', 'Discussion'],
  ['Discussion', 'Action', 'By whom', 'By when'],
  ['No', 'Agreed', 'Decision'],
  ['', '', ''],
  ['Name', 'Present', 'Apologies', 'Vote'],
];
/** One value in so many is not what belongs there. */
const ODD = 10;
const WIDEST = 300;
const LONGEST = 400;

/** `{ blocks, furniture }`. */
export function madeMinutes(random) {
  const say = phrasesOf(random);
  const count = random.below(8) === 0 ? random.below(60) : 1 + random.below(8);
  const blocks = [
    paragraph(say.opening()),
    ...attendance(random, say),
    ...Array.from({ length: count }, (_, index) => itemOf(random, say, index + 1)).flat(),
  ];
  const furniture = { header: say.title(), footer: say.any(['Page 1 of 2', 'DRAFT', '- 1 -']) };
  return { blocks: [title(say.title()), ...(random.below(6) === 0 ? random.shuffled(blocks) : blocks)], furniture };
}

function phrasesOf(random) {
  const odd = () => (random.below(ODD * 2) === 0 ? longPiece(random).slice(0, LONGEST) : random.pick(PIECES));
  const any = (tame, wild = NUMBERS) => {
    const kind = random.below(ODD);
    return kind === 0 ? odd() : kind === 1 ? random.pick(wild) : random.pick(tame);
  };
  const name = () => any(TAME_NAMES, NAMES);
  const date = () => any(['8 June 2016', '1st July', 'Monday 4 March 2024', '16.04.19'], DATES);
  const time = () => any(['7.30 pm', '19:30', '10am'], TIMES);
  const subject = () => any(SUBJECTS);
  const task = () => any(TASKS);
  const number = () => any(['1', '7', '12', '3.2', '(a)']);
  const say = {
    any,
    name,
    date,
    subject,
    task,
    number,
    names: () =>
      Array.from({ length: 1 + random.below(random.below(20) === 0 ? WIDEST : 6) }, name).join(
        any([', ', '; ', '\t', ' and ', ' (']),
      ),
    title: () =>
      `${any(['Minutes of the', 'Notes of', 'DRAFT MINUTES'])} ${any(['Ferry Trust', 'Parish Council', 'Working Group'])}`,
    opening: () =>
      `Minutes of the meeting held on ${date()} at ${time()} in ${any(['the hall', 'Room 2', 'Venue: the hall'])}`,
    sentence: () => random.pick(SENTENCES)(say),
    text: () => Array.from({ length: 1 + random.below(4) }, () => say.sentence()).join(any([' ', ' ', '  ', '\n'])),
  };
  return say;
}

const SENTENCES = [
  (say) => `ACTION: ${say.name()} to ${say.task()} by ${say.date()}.`,
  (say) => `${say.name()} will ${say.task()} (${say.name()}).`,
  (say) =>
    `It was proposed by ${say.name()}, seconded by ${say.name()}, that ${say.subject()} be approved; carried by ${say.number()} votes to ${say.number()}.`,
  (say) => `RESOLVED: (a) that ${say.subject()} be noted; (b) that ${say.name()} ${say.task()}.`,
  (say) => `Agreed – ${say.subject()}.`,
  (say) => `For: ${say.names()}; against: ${say.names()}; abstained: ${say.number()}.`,
  (say) => `Ayes: ${say.number()}; Noes: ${say.names()}. Motion ${say.any(['carried', 'lost', 'withdrawn'])}.`,
  (say) => `${say.name()} reported on ${say.subject()}.`,
  (say) => `${say.name()}: ${say.subject()}?`,
  (say) => `The next meeting is on ${say.date()}, ${say.any(['7 pm', '10.00 am - 9.00 am'])}, at ${say.subject()}.`,
  (say) =>
    `${say.name()} was elected ${say.any(['Chairman', 'vice-chair', 'Secretary'])} and ${say.name()} stood in for ${say.name()}.`,
  (say) => `Item ${say.number()} ${say.subject()} ${say.any(['deferred', 'was noted', 'unanimously'])}`,
  (say) => `<${say.name()}> #action ${say.name()} ${say.task()}`,
];

const ATTENDANCE = [
  (random, say) => [
    labelled(
      ...random
        .shuffled(LABELS)
        .slice(0, 3)
        .map((label) => [label, ...Array.from({ length: 1 + random.below(4) }, say.names)]),
    ),
  ],
  (random, say) =>
    random
      .shuffled(LABELS)
      .slice(0, 3)
      .map((label) => paragraph(`${label} ${say.names()}`)),
  (random, say) => [
    subheading('Present'),
    list('•', ...Array.from({ length: 1 + random.below(9) }, say.name)),
    subheading('Apologies'),
    paragraph(say.names()),
  ],
  (random, say) => [
    paragraph('Present'),
    pairs(...Array.from({ length: 1 + random.below(9) }, () => [say.name(), say.any(['Chair', 'Clerk', 'AL'])])),
  ],
  (random, say) => [
    plainTable(
      [1, 1, 1],
      ...Array.from({ length: 1 + random.below(9) }, () =>
        [say.name(), say.subject(), say.any(['Present', 'Apologies', ''])].map(wordsIn),
      ),
    ),
  ],
  () => [],
];

const attendance = (random, say) => random.pick(ATTENDANCE)(random, say);

function itemOf(random, say, number) {
  const head = random.below(4) === 0 ? plainHeading(say.subject()) : heading(`${number}.`, say.subject());
  const blocks = Array.from({ length: random.below(4) }, () => random.pick(BLOCKS)(random, say));
  return random.below(8) === 0 ? blocks : [head, ...blocks];
}

const BLOCKS = [
  (_random, say) => paragraph(say.text()),
  (_random, say) => paragraph(say.text()),
  (_random, say) => paragraph(`**${say.sentence()}**`),
  (_random, say) => right(`**${say.sentence()}**`),
  (_random, say) => subheading(say.subject()),
  (random, say) =>
    list(random.pick(['(a)', '(i)', '1.', '•']), ...Array.from({ length: 1 + random.below(6) }, say.sentence)),
  (random, say) => tableOf(random, say),
  (random, say) => tableOf(random, say),
];

function tableOf(random, say) {
  const header = [...random.pick(HEADERS)];
  if (random.below(30) === 0) header.push(...Array.from({ length: random.below(WIDEST) }, say.number));
  const rows = Array.from({ length: random.below(8) }, () =>
    header.map((_, column) =>
      wordsIn(column === 0 ? say.any(['1', 'KL', 'Ann Lee', '']) : say.any([say.text(), say.name(), '', say.date()])),
    ),
  );
  return table(
    header.map(() => 1),
    header,
    ...rows,
  );
}

/** # in front of a cell would ask for an automatic number. */
const wordsIn = (text) => text.replace(/^#/, ' #');
