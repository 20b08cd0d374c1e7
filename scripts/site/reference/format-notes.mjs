/** What is told of each format beside its tables. A format that is missing here ends the build. */
export const NOTES = {
  'speaker-table': {
    title: 'Speakers in a table',
    looks: [
      'Partnerships and health boards keep notes like these: a table of two columns, on the left the initials of who spoke, on the right what was said. A row over both columns names the item. There is no column for actions: they stand in the sentences.',
    ],
    reads: [
      ['attendees', 'lists of names with initials in brackets, also in columns beside each other'],
      ['items', 'rows that begin with “Item 4:” or the like'],
      ['what was said', 'each row, by the person whose initials begin it; a row without initials goes on'],
      ['decisions, actions', 'the sentences: “SF to ask the yard for a price by 18 June.”'],
    ],
    watch: 'Where two people have the same initials, the result says so (`duplicate-initials`) and names neither.',
  },
  'item-discussion-action': {
    title: 'Item, discussion, action',
    looks: [
      'One table from the first item to the last, with three columns: the number, the discussion, and what is to be done or by whom. Date, venue and attendees often are rows of a table of their own.',
    ],
    reads: [
      ['meeting', 'rows with a label: Date, Time, Venue, Chair'],
      ['attendees', 'the rows “Present” or “Attendees” and “Apologies”, several people in a cell'],
      ['items', 'the column of items: number and title, parts such as 3 a)'],
      ['actions', 'the last column; where it holds a name alone, the sentence beside it that says what is to be done'],
    ],
    watch:
      'An owner who stands a row too low, or has slipped over the end of a page, is put beside the sentence that the name belongs to; such an action is less sure.',
  },
  'discussion-actions': {
    title: 'Discussion and actions below headings',
    looks: [
      'Numbered headings, and below each a small table headed “Discussion” and “Actions”. Cells are wrapped, and rows are cut by the end of a page.',
    ],
    reads: [
      ['attendees', 'lists behind “Present:” and “Apologies:”, with initials'],
      ['items', 'the numbered headings'],
      ['actions', 'the column of actions: each sentence or number in a cell is one'],
      ['what was said', 'the other column; a paragraph that begins with initials and a dash has a speaker'],
    ],
    watch: '“For information”, “Noted” and “None” in the column of actions are no actions.',
  },
  'agreed-clauses': {
    title: 'Clauses under Agreed',
    looks: [
      'Boards and forums write like this: numbered headings, paragraphs, and at the end of an item the word “Agreed” with numbered clauses. Reports are noted in a sentence. A table may have a column of decisions.',
    ],
    reads: [
      ['items', 'numbered headings, also where a scanner misread a number'],
      ['decisions', 'clauses below “Agreed”, sentences that agree or note something, and the column of decisions'],
      ['actions', 'clauses that begin with who is to do it: “Rob Day to write a guide”'],
    ],
    watch: 'A clause that tasks somebody is a decision and an action; `actions[].resolution` names the decision.',
  },
  'resolved-clauses': {
    title: 'RESOLVED',
    looks: [
      'The formal minutes of councils: numbered paragraphs, often counted through the year, motions with mover and seconder, and RESOLVED in capitals before what was decided.',
    ],
    reads: [
      ['attendees', 'rows of names with post or ward, and the sentence that says who took the chair'],
      ['items', 'paragraph numbers such as 302 or 2024/15'],
      [
        'decisions',
        'what stands behind or below RESOLVED, each clause by itself, with mover, seconder, vote and outcome',
      ],
      ['actions', 'clauses by which somebody is to do something'],
    ],
    watch:
      'A motion that was put and lost is a decision of the kind `lost`; one that was put and restated is told once.',
  },
  tagged: {
    title: 'Chats and scribes',
    looks: [
      'Technical groups meet in a chat or have a scribe’s program write along. Every line has a nick, and tags such as `#topic`, `#agreed` and `#action`, or words such as RESOLUTION, tell what a line is. Read are logs, the summaries of bots, and the pages of scribes’ programs.',
    ],
    reads: [
      ['meeting', 'the lines of the bot that begin and end the meeting'],
      ['attendees', 'the roll, the bot’s list, or the nicks of who spoke'],
      ['items', 'topics'],
      ['decisions', '`#agreed`, RESOLUTION, votes that were counted'],
      ['actions', '`#action`, ACTION, and what a speaker says to do'],
    ],
    watch: '`#undo` takes back the line before. What a summary repeats from the log is told once.',
  },
  general: {
    title: 'Everything else',
    looks: [
      'What none of the other formats claims: minutes of societies, parish meetings, school governors, working groups, be they text, Markdown or a Word file with headings.',
    ],
    reads: [
      ['meeting', 'title lines, labels such as “Venue:”, sentences with a time'],
      ['attendees', 'lists below or behind a label, tables, and sentences: “There were ten of us: …”'],
      ['items', 'headings by number, markup, capitals, bold or by standing alone'],
      ['decisions, actions', 'sentences, marks such as “ACTION:”, boxes to tick, lists below “Actions”'],
    ],
    watch: 'Results are a little less sure here than in a layout that is known, and their confidence says so.',
  },
};
