/** A workbook for the clerk: a register of actions, the decisions, who attended, and the meetings; one for all meetings. */
import { openWorkbook } from '../workbook/workbook.ts';
import { fileLink } from './file-link.ts';
import { indexById } from './phrases.ts';
import { ACTIONS, ATTENDANCE, DECISIONS, MEETINGS } from './register.ts';
import type { Writer } from './writer.ts';

/** A workbook with a register of actions, decisions, attendance and meetings: its bytes come at the end. */
export const xlsx: Writer = ({ folder = null }) => {
  const workbook = openWorkbook();
  const actions = workbook.addSheet('Actions', ACTIONS);
  const decisions = workbook.addSheet('Decisions', DECISIONS);
  const attendance = workbook.addSheet('Attendance', ATTENDANCE);
  const meetings = workbook.addSheet('Meetings', MEETINGS);
  return {
    next(minutes) {
      const held = { minutes, index: indexById(minutes), link: fileLink(minutes.source.path, folder) };
      for (const entity of minutes.actions) actions.put({ ...held, entity });
      for (const entity of minutes.resolutions) decisions.put({ ...held, entity });
      for (const entity of minutes.attendees) attendance.put({ ...held, entity });
      meetings.put(held);
      return '';
    },
    end: () => workbook.bytes(),
  };
};
