/** Every document: those of meetings, those that could not be read, those that are no minutes. */
import { button, html, type Child } from './dom.ts';
import type { Meeting } from './model.ts';
import { documentLink } from './panel.ts';
import { note, type Section, type View } from './section.ts';
import { tableOf } from './table.ts';
import { bodyName, counted } from './words.ts';

export const documents: Section = {
  id: 'documents',
  title: 'Documents',
  draw: (view) => [...unread(view), meetings(view), ...others(view)],
};

function unread({ model }: View): Child[] {
  const { unread: rows } = model;
  if (rows.length === 0) return [note('No document of the archive is known as not read.')];
  return [
    note(`${counted(rows.length, 'document')} could not be read, and nothing of them is counted above.`),
    tableOf({
      caption: 'Not read',
      columns: [
        { heading: 'Document', of: ({ path }) => html('span', { class: 'file' }, path), by: ({ path }) => path },
        { heading: 'Why', of: ({ why }) => why, by: ({ why }) => why },
      ],
      rows,
    }),
  ];
}

function meetings({ selection, panel }: View): HTMLElement {
  return tableOf({
    caption: 'Meetings',
    columns: [
      {
        heading: 'Date',
        of: (meeting: Meeting) =>
          button(
            meeting.date === '' ? 'no date' : meeting.date,
            () => {
              panel.meeting(meeting);
            },
            { class: 'plain' },
          ),
        by: ({ date }) => date,
      },
      { heading: 'Body', of: ({ body }) => bodyName(body), by: ({ body }) => body },
      {
        heading: 'Decisions',
        of: ({ decisions }) => String(decisions.length),
        by: ({ decisions }) => decisions.length,
        number: true,
      },
      { heading: 'Document', of: (meeting) => documentLink(meeting), by: ({ file }) => file },
    ],
    rows: [...selection.meetings].reverse(),
  });
}

function others({ model }: View): Child[] {
  const { others: rows } = model;
  if (rows.length === 0) return [];
  return [
    tableOf({
      caption: 'Read, and no minutes',
      columns: [
        { heading: 'Document', of: ({ path }) => html('span', { class: 'file' }, path), by: ({ path }) => path },
      ],
      rows,
    }),
  ];
}
