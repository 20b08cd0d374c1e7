/**
 * A page of minutes for each format, as boxes from top to bottom. A line has `text`; a row has `cells`, as wide as `columns` say.
 * `reads` (of a row: one for each cell) says what is read there, a key of READS. Meetings and people are invented.
 */
export const READS = {
  meeting: { label: 'meeting', tone: 'accent' },
  person: { label: 'attendee', tone: 'person' },
  item: { label: 'item', tone: 'item' },
  speech: { label: 'said', tone: 'said' },
  decision: { label: 'decision', tone: 'decision' },
  action: { label: 'action', tone: 'action' },
};

const line = (text, reads, style = 'text') => ({ text, reads, style });
const title = (text) => line(text, 'meeting', 'title');
const head = (text) => line(text, 'item', 'head');
const row = (cells, reads = [], style = 'text') => ({ cells, reads, style });
const columns = (cells) => row(cells, [], 'head');
const GAP = { gap: true };

export const SKETCHES = {
  'speaker-table': {
    describes:
      'A table of two columns: initials on the left, what each speaker said on the right; items are rows over both.',
    columns: [0.16, 0.84],
    boxes: [
      title('Notes of the Harbour Users Group, 6 June 2024'),
      line('Attendees', null, 'small'),
      row(['Ann Lee (AL)', 'Rob Day (RD)', 'Sue Fox (SF)'], ['person', 'person', 'person']),
      GAP,
      columns(['Speaker', 'Discussion']),
      row(['Item 1: Notes of the last meeting', ''], ['item'], 'span'),
      row(['AL', 'The notes were accepted as accurate.'], ['speech', 'decision']),
      row(['Item 2: Slipway', ''], ['item'], 'span'),
      row(['RD', 'The chain is worn and was last changed in 2009.'], ['speech', 'speech']),
      row(['SF', 'SF to ask the yard for a price by 18 June.'], ['speech', 'action']),
      row(['Item 3: Moorings', ''], ['item'], 'span'),
      row(['AL', 'Two moorings are free on the east side.'], ['speech', 'speech']),
      row(['RD', 'Boats are to show their numbers from July.'], ['speech', 'speech']),
    ],
  },
  'item-discussion-action': {
    describes: 'One table of three columns: the number of the item, the discussion, and the action or its owner.',
    columns: [0.1, 0.66, 0.24],
    boxes: [
      row(['Date:', 'Thursday 28 March 2024'], ['', 'meeting']),
      row(['Venue:', 'Room 2, Elm House'], ['', 'meeting']),
      row(['Present:', 'Ann Lee, Rob Day, Sue Fox'], ['', 'person']),
      GAP,
      columns(['Item', 'Discussion', 'Action']),
      row(['1.', 'Notes of the last meeting', ''], ['item', 'item']),
      row(['', 'The notes were agreed as a correct record.', ''], ['', 'decision']),
      row(['2.', 'Breakfast club', ''], ['item', 'item']),
      row(['', 'Numbers have doubled since January.', ''], ['', 'speech']),
      row(['', 'The rota will be drawn up again.', 'Sue Fox'], ['', 'action', 'action']),
      row(['3.', 'School crossing', ''], ['item', 'item']),
      row(['', 'The lights are out on Mill Road.', 'Rob Day to write to the county'], ['', 'speech', 'action']),
    ],
  },
  'discussion-actions': {
    describes: 'Numbered headings, and below each a table of two columns: the discussion and the actions.',
    columns: [0.62, 0.38],
    boxes: [
      title('Patient Panel, Wednesday 5 June 2024'),
      line('Present: Ann Lee (AL), Rob Day (RD), Sue Fox (SF)', 'person'),
      line('Apologies: Tom Hill (TH)', 'person'),
      GAP,
      head('1. Notes of 3 April'),
      columns(['Discussion', 'Actions']),
      row(['The notes were accepted.', ''], ['decision']),
      row(['Signs in the car park are still missing.', 'RD to order two signs'], ['speech', 'action']),
      GAP,
      head('2. Waiting times'),
      columns(['Discussion', 'Actions']),
      row(['AL had timed the queue on three mornings.', 'AL to write up the figures by 1 July'], ['speech', 'action']),
    ],
  },
  'agreed-clauses': {
    describes:
      'Numbered headings with paragraphs below; what was decided stands in numbered clauses under the word Agreed.',
    columns: [0.32, 0.38, 0.3],
    boxes: [
      title('Minutes of the Skills Board, Thursday 9 May 2024'),
      line('Present: Ann Lee (Chair), Rob Day, Sue Fox', 'person'),
      GAP,
      head('1  APPRENTICES'),
      line('The levy comes into force in April.', 'speech'),
      line('Agreed –', null),
      line('(1) Rob Day to write a guide by the end of June;', ['decision', 'action']),
      line('(2) that vacancies be filled by apprentices.', 'decision'),
      GAP,
      head('2  MEASURES'),
      columns(['Indicator', 'Measure', 'Decision']),
      row(['Starts', 'By age and sector', 'Agreed'], ['', 'speech', 'decision']),
      row(['Employers', 'Target: 150', 'Deferred to May'], ['', 'speech', 'decision']),
      GAP,
      head('3  JOBS FAIR'),
      line('The report was noted.', 'decision'),
    ],
  },
  'resolved-clauses': {
    describes: 'Numbered paragraphs in formal words; what was decided begins with RESOLVED, often in lettered clauses.',
    columns: [1],
    boxes: [
      title('Minutes of the Town Council held on 9 September 2024'),
      line('Present: Councillors Ann Lee (Mayor), Rob Day and Sue Fox', 'person'),
      line('Apologies: Councillor Tom Hill', 'person'),
      GAP,
      head('301. Minutes'),
      line('RESOLVED: that the minutes of 8 July be signed as correct.', 'decision'),
      GAP,
      head('302. Town clock'),
      line('The clock had stopped in August. Two prices were to hand.', 'speech'),
      line('RESOLVED: (proposed Cllr Day, seconded Cllr Fox)', null),
      line('(a) that the price of £1,865 be accepted;', 'decision'),
      line('(b) that the Clerk place the order forthwith.', ['decision', 'action']),
    ],
  },
  tagged: {
    describes:
      'Lines of a chat: a time, a nick in angle brackets and what was typed; tags such as #topic and #agreed begin a line.',
    columns: [1],
    boxes: [
      line('15:00:02 <ann> #startmeeting Orchard team', 'meeting', 'mono'),
      line('15:00:02 <bot> Meeting started Thu Mar 14 15:00:02 2024 UTC.', 'meeting', 'mono'),
      line('15:01:10 <rob> hello', 'person', 'mono'),
      line('15:01:10 <sue> hi all', 'person', 'mono'),
      line('15:02:10 <ann> #topic Release', 'item', 'mono'),
      line('15:03:10 <rob> the build is green', null, 'mono'),
      line('15:04:10 <ann> #agreed Release on 18 June', 'decision', 'mono'),
      line('15:05:10 <ann> #action rob to write the notes', 'action', 'mono'),
      line('15:06:10 <ann> #topic Mirrors', 'item', 'mono'),
      line('15:07:10 <sue> two are slow', null, 'mono'),
      line('15:08:10 <ann> #action sue to ask the hosts', 'action', 'mono'),
      line('15:09:10 <ann> #endmeeting', 'meeting', 'mono'),
    ],
  },
  general: {
    describes:
      'Headings without numbers and plain paragraphs; decisions and actions are told by their sentences alone.',
    columns: [1],
    boxes: [
      title('Minutes of the Allotment Society, 4 March 2024'),
      line('Present: Ann Lee, Rob Day, Sue Fox', 'person'),
      line('The meeting began at 7.00 pm.', 'meeting'),
      GAP,
      head('WATER'),
      line('The tank by plot 9 leaks.', 'speech'),
      line('Rob Day will ask the farmer for a bowser by 18 March.', 'action'),
      GAP,
      head('RENTS'),
      line('It was agreed that the rent would rise to £32 in October.', 'decision'),
      GAP,
      head('GATE'),
      line('The lock sticks in the rain.', 'speech'),
      line('ACTION: Sue Fox to oil the lock.', 'action'),
    ],
  },
};

/** The lines of the page as text, with the box of each: paragraphs set off, cells between tabs. */
export function linesOfSketch({ boxes }) {
  return boxes.flatMap((box) => {
    if (box.gap) return [{ text: '', box: null }];
    const text = box.cells === undefined ? box.text : box.cells.join('\t').trimEnd();
    const isParagraph = box.cells === undefined && box.style !== 'mono';
    return [{ text, box }, ...(isParagraph ? [{ text: '', box: null }] : [])];
  });
}
