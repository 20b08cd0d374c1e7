/** The parsers that every layout shares, in the order in which they must run. */
import { attendance } from '../parsers/attendance/index.ts';
import { chair } from '../parsers/chair.ts';
import { clauses } from '../parsers/decisions/clauses.ts';
import { elections } from '../parsers/decisions/elections.ts';
import { decisionColumn } from '../parsers/decisions/column.ts';
import { verdictWords } from '../parsers/decisions/verdict-words.ts';
import { decisionSentences } from '../parsers/decisions/sentences.ts';
import { actionColumn } from '../parsers/actions/columns.ts';
import { actionLists } from '../parsers/actions/lists.ts';
import { actionMarks } from '../parsers/actions/marks.ts';
import { actionSentences } from '../parsers/actions/sentences.ts';
import { boldActions } from '../parsers/actions/bold.ts';
import { entries } from '../parsers/entries.ts';
import { facts } from '../parsers/facts/index.ts';
import { motions } from '../parsers/motions/index.ts';
import { voteDetails } from '../parsers/motions/details.ts';
import { items } from '../parsers/items/index.ts';
import { boxes } from '../parsers/notes/boxes.ts';
import { consensus } from '../parsers/notes/consensus.ts';
import { officers } from '../parsers/notes/officers.ts';
import { polls } from '../parsers/notes/polls.ts';
import { volunteers } from '../parsers/notes/volunteers.ts';
import { transcript } from '../parsers/tagged/index.ts';
import { nextMeetings } from '../parsers/next-meetings.ts';
import { ownerColumn } from '../parsers/actions/owners.ts';
import type { Parser } from '../reading.ts';

/** Who met, where and when, and on what. */
export const FRAME: readonly Parser[] = [attendance, officers, facts, items, entries, nextMeetings];
/** Decisions first: a sentence that decides may also task somebody. */
export const DECISIONS: readonly Parser[] = [
  decisionColumn,
  verdictWords,
  elections,
  motions,
  clauses,
  decisionSentences,
  voteDetails,
  chair,
];
/** Parsers of actions: marks, columns of owners, sentences. After `DECISIONS`. */
export const ACTIONS: readonly Parser[] = [actionLists, actionMarks, actionColumn, actionSentences, ownerColumn];
/** Bold as a mark: only where a layout has it. */
export const BOLD: readonly Parser[] = [boldActions];

/** All of them by name, in the same order, with those that few layouts have: what a profile may choose from. */
export const PARSERS = {
  transcript,
  attendance,
  officers,
  facts,
  items,
  entries,
  'next-meetings': nextMeetings,
  polls,
  consensus,
  boxes,
  volunteers,
  'decision-column': decisionColumn,
  'verdict-words': verdictWords,
  elections,
  motions,
  clauses,
  'decision-sentences': decisionSentences,
  'vote-details': voteDetails,
  chair,
  'action-lists': actionLists,
  'action-marks': actionMarks,
  'action-column': actionColumn,
  'action-sentences': actionSentences,
  'owner-column': ownerColumn,
  'bold-actions': boldActions,
} as const satisfies Record<string, Parser>;

export type ParserName = keyof typeof PARSERS;
