/** The views of a store: joins that questions and people who write SQL of their own begin with. Same SQL in both stores. */

export interface View {
  describes: string;
  /** Each column, with what it is. */
  columns: readonly [name: string, describes: string][];
  sql: string;
}

const MEETING_COLUMNS: View['columns'] = [
  ['date', 'day of the meeting'],
  ['body', 'the body that met'],
  ['body_key', 'bodies.body_key'],
  ['file', 'path of the document; the name of the meeting where none is known'],
];

const OF_MEETING = 'm.date, m.body, m.body_key, coalesce(m.path, m.meeting) AS file';

const LINES: View['columns'] = [
  ['start_line', 'first line, counted from 1'],
  ['end_line', 'last line'],
  ['page', 'page, where the type has pages'],
];

const OF_ITEM: View['columns'] = [
  ['item_number', 'number of the agenda item'],
  ['item_title', 'its title'],
];

export const VIEWS: Readonly<Record<string, View>> = {
  attendance: {
    describes: 'who attended which meeting, as people across meetings; duplicates are left out',
    columns: [
      ['person', 'people.person'],
      ['name', 'the fullest name of the person'],
      ['meeting', 'meetings.meeting'],
      ...MEETING_COLUMNS,
      ['printed_name', 'the name in this meeting'],
      ['attendance', 'present, apologies, absent'],
      ['office', 'chair, vice-chair, secretary'],
      ['role', 'post'],
      ['organisation', 'whom the person stood for'],
      ...LINES,
    ],
    sql: `SELECT pm.person, p.name, m.meeting, ${OF_MEETING}, a.name AS printed_name,
  a.attendance, a.office, a.role, a.organisation, a.start_line, a.end_line, a.page
FROM person_mentions pm
JOIN people p ON p.person = pm.person
JOIN attendees a ON a.meeting = pm.meeting AND a.id = pm.attendee
JOIN meetings m ON m.meeting = pm.meeting
WHERE m.duplicate_of IS NULL`,
  },
  decisions: {
    describes: 'decisions with their meeting and item; duplicates are left out',
    columns: [
      ['meeting', 'meetings.meeting'],
      ...MEETING_COLUMNS,
      ['id', 'resolutions.id'],
      ['kind', 'resolved, agreed, approved, noted, …'],
      ['text', 'what was decided'],
      ['mover', 'who moved it'],
      ['seconder', 'who seconded it'],
      ['result', 'carried, lost, tied, withdrawn, deferred'],
      ['votes_for', 'count'],
      ['votes_against', 'count'],
      ['votes_abstain', 'count'],
      ...OF_ITEM,
      ...LINES,
    ],
    sql: `SELECT m.meeting, ${OF_MEETING}, r.id, r.kind, r.text,
  coalesce(r.mover_name, r.mover) AS mover, coalesce(r.seconder_name, r.seconder) AS seconder,
  r.result, r.votes_for, r.votes_against, r.votes_abstain,
  i.number AS item_number, i.title AS item_title, r.start_line, r.end_line, r.page
FROM resolutions r
JOIN meetings m ON m.meeting = r.meeting
LEFT JOIN items i ON i.meeting = r.meeting AND i.id = r.item
WHERE m.duplicate_of IS NULL`,
  },
  tasks: {
    describes: 'the register with the words of each task, and the file and lines behind it',
    columns: [
      ['place', 'register.place'],
      ['meeting', 'meetings.meeting'],
      ...MEETING_COLUMNS,
      ['id', 'actions.id'],
      ['text', 'what is to be done'],
      ['owners', 'who has it'],
      ['owner_words', 'what --owner is looked up in'],
      ['due_text', 'as printed'],
      ['due_date', 'the day that the words mean'],
      ['status', 'as this meeting says'],
      ['raised_on', 'day of the first meeting that records the task'],
      ['times', 'meetings that record the task, up to this one'],
      ['from_day', 'register.from_day: on a day D the register has the rows with from_day <= D < until_day'],
      ['until_day', 'register.until_day'],
      ['done_day', 'register.done_day: of these, done are those with done_day <= D'],
      ['closed_on', 'day of the meeting that says it is done'],
      ['closed_meeting', 'that meeting'],
      ['closed_file', 'its document'],
      ['closed_start_line', 'where it says so: first line'],
      ['closed_end_line', 'last line'],
      ['closed_page', 'page'],
      ...OF_ITEM,
      ...LINES,
    ],
    sql: `SELECT g.place, m.meeting, ${OF_MEETING}, a.id, a.text, g.owners, g.owner_words, g.due_text, g.due_date, g.status,
  g.raised_on, g.times, g.from_day, g.until_day, g.done_day, g.closed_on, g.closed_meeting,
  coalesce(c.path, c.meeting) AS closed_file, g.closed_start_line, g.closed_end_line, g.closed_page,
  i.number AS item_number, i.title AS item_title, a.start_line, a.end_line, a.page
FROM register g
JOIN actions a ON a.meeting = g.meeting AND a.id = g.action
JOIN meetings m ON m.meeting = g.meeting
LEFT JOIN items i ON i.meeting = a.meeting AND i.id = a.item
LEFT JOIN meetings c ON c.meeting = g.closed_meeting`,
  },
  searched: {
    describes: 'every text that is searched, with the file and lines behind it',
    columns: [
      ['passage', 'passages.passage'],
      ['kind', 'item, entry, decision, action'],
      ['meeting', 'meetings.meeting'],
      ...MEETING_COLUMNS,
      ['duplicate_of', 'the meeting that is counted instead'],
      ['id', 'passages.id'],
      ['text', 'the text'],
      ['speaker', 'who said it, where it is a speech'],
      ...OF_ITEM,
      ...LINES,
    ],
    sql: `SELECT p.passage, p.kind, m.meeting, ${OF_MEETING}, m.duplicate_of, p.id,
  coalesce(e.text, r.text, a.text, i.title) AS text, coalesce(e.speaker_name, e.speaker) AS speaker,
  i.number AS item_number, i.title AS item_title,
  coalesce(e.start_line, r.start_line, a.start_line, i.start_line) AS start_line,
  coalesce(e.end_line, r.end_line, a.end_line, i.end_line) AS end_line,
  coalesce(e.page, r.page, a.page, i.page) AS page
FROM passages p
JOIN meetings m ON m.meeting = p.meeting
LEFT JOIN entries e ON p.kind = 'entry' AND e.meeting = p.meeting AND e.item = p.id AND e.place = p.place
LEFT JOIN resolutions r ON p.kind = 'decision' AND r.meeting = p.meeting AND r.id = p.id
LEFT JOIN actions a ON p.kind = 'action' AND a.meeting = p.meeting AND a.id = p.id
LEFT JOIN items i ON i.meeting = p.meeting
  AND i.id = CASE p.kind WHEN 'decision' THEN r.item WHEN 'action' THEN a.item ELSE p.id END`,
  },
};
