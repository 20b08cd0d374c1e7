/** Signs of a layout. Each finds the passages that show it; formats weigh them. */
import type { Outline } from '../outline/index.ts';
import { isHeaderCell, roleOf } from '../outline/index.ts';
import type { Passage } from '../outline/passages.ts';
import { INITIALS } from '../language/names.ts';
import type { ColumnRole } from './words.ts';

export interface Evidence {
  describes: string;
  /** How many signs make the evidence whole; fewer count in proportion. */
  whole: number;
  find: (outline: Outline) => Passage[];
}

function headed(outline: Outline, wanted: (roles: readonly ColumnRole[]) => boolean): Passage[] {
  return outline.passages.filter((passage) => {
    const roles = passage.cell === null ? undefined : outline.columns[passage.cell.sheet]?.roles;
    return roles !== undefined && isHeaderCell(outline, passage) && wanted(roles);
  });
}

function matching(pattern: RegExp): (outline: Outline) => Passage[] {
  return (outline) => outline.passages.filter((passage) => pattern.test(passage.text.value));
}

export const EVIDENCE = {
  'speaker-header': {
    describes: 'a column headed for speakers beside one for discussion',
    whole: 1,
    find: (outline) => headed(outline, (roles) => roles.includes('speaker') && roles.includes('text')),
  },
  'speaker-rows': {
    describes: 'rows that begin with initials',
    whole: 5,
    find: (outline) =>
      outline.passages.filter((passage) => roleOf(outline, passage) === 'speaker' && INITIALS.test(passage.text.value)),
  },
  'agenda-item-rows': {
    describes: 'lines that call themselves agenda items',
    whole: 3,
    find: matching(/^agenda\s+item\s+\d/i),
  },
  'resolved-triggers': {
    describes: 'RESOLVED in capitals, or alone before its clauses',
    whole: 2,
    find: matching(/^(?:it\s+was\s+)?RESOLVED\b|^resolved\s*[:–-]|\bRESOLVED\s*[:–-]?$/),
  },
  'proposed-and-agreed': {
    describes: 'proposals that were seconded and AGREED',
    whole: 2,
    find: matching(/\b(?:AGREED|RESOLVED)\s+that\b/),
  },
  'agreed-lists': {
    describes: '“Agreed” before numbered clauses',
    whole: 1,
    find: matching(/\bagreed\s*(?:that\s*)?[:–—-]+\s*$/i),
  },
  'noted-lines': {
    describes: 'sentences that say that a report was noted',
    whole: 4,
    find: matching(/\bnoted\.?$|^members noted\b/i),
  },
  'decision-column': {
    describes: 'a column of decisions',
    whole: 1,
    find: (outline) => headed(outline, (roles) => roles.includes('decision')),
  },
  'discussion-actions-header': {
    describes: 'a table headed Discussion and Actions, without a column of items',
    whole: 1,
    find: (outline) =>
      headed(
        outline,
        (roles) =>
          roles.includes('text') &&
          (roles.includes('action') || roles.includes('owner')) &&
          !roles.includes('item') &&
          !roles.includes('number') &&
          !roles.includes('speaker'),
      ),
  },
  'item-discussion-action-header': {
    describes: 'a table headed Item, Discussion, Action',
    whole: 1,
    find: (outline) =>
      headed(
        outline,
        (roles) =>
          (roles.includes('item') || roles.includes('number')) &&
          roles.includes('text') &&
          (roles.includes('action') || roles.includes('owner')),
      ),
  },
  'fact-table': {
    describes: 'date, time, venue and attendees as rows of a table',
    whole: 3,
    find: (outline) =>
      outline.passages.filter(
        (passage) =>
          passage.cell?.column === 0 &&
          /^(?:date|time|venue|location|chair\w*|attendees|present|apologies)\s*:?$/i.test(passage.text.value),
      ),
  },
  'speaker-prefixes': {
    describes: 'paragraphs that begin with initials and a dash',
    whole: 3,
    find: matching(/^\p{Lu}{2,3}\p{Ll}?\s*[-–—]\s/u),
  },
  'scribe-signature': {
    describes: 'what programs of scribes leave behind',
    whole: 1,
    find: matching(
      /\bscribe\.perl\b|\bscribejs\b|\birc log\b|^(?:<[^<>\s]{1,40}>\s+)?scribenick\s*:|<(?:RRSAgent|Zakim|trackbot)>/i,
    ),
  },
  'bot-summary': {
    describes: 'the lines of a chat bot’s summary',
    whole: 3,
    find: matching(
      /^meeting (?:started|ended) .{0,60}\d\d:\d\d:\d\d|^people present \(lines said\)$|\(@?[^\s(),]{1,60}, \d\d:\d\d(?::\d\d)?\)$/i,
    ),
  },
  'bot-commands': {
    describes: 'commands to a chat bot (#topic, #agreed, #action)',
    whole: 3,
    find: matching(
      /(?:^|[>:]\s)#(?:startmeeting|endmeeting|topic|subtopic|info|agreed?|accepted|rejected|action|chair|startvote|undo)\b/,
    ),
  },
  'nick-lines': {
    describes: 'lines of a chat: “<nick> …”, with its time or without',
    whole: 5,
    find: matching(/^(?:[[(]?[\d:T.Z +-]{4,26}[\])]?\s+)?<\s?[@+%&~]?[^\s<>@]{1,40}>\s/),
  },
  'scribed-lines': {
    describes: 'speech that goes on behind dots, below a scribe’s name',
    whole: 5,
    find: matching(/^(?:…|\.{3})\s\S|^scribes?(?:nick)?\s*:/i),
  },
} as const satisfies Record<string, Evidence>;

/** The name of a piece of evidence: what a format may be told by. */
export type EvidenceName = keyof typeof EVIDENCE;
