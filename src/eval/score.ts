/** What one document's JSON is worth beside its gold. */
import { scoreAttendees } from './attendees.ts';
import { scoreActions, scoreResolutions } from './clauses.ts';
import { foundIn, type Notes } from './context.ts';
import type { Gold } from './gold.ts';
import { scoreItems } from './items.ts';
import type { Measures, Pairs, Share, Tally } from './measures.ts';
import { scoreMeeting } from './meeting.ts';
import { scoreProvenance } from './provenance.ts';
import type { AnyMinutes } from './result.ts';

export interface Score extends Notes {
  meeting: number | null;
  attendees: Tally & Measures;
  attributes: Share;
  items: Tally & Measures;
  numbers: Share;
  resolutions: Tally & Measures & { links: Share };
  kinds: Share;
  votes: Share;
  actions: Tally & Measures & { links: Share };
  owners: Share;
  due: Share;
  provenance: Share;
}

/** Which result was paired with which entry of gold. */
export type AllPairs = Record<'attendees' | 'items' | 'resolutions' | 'actions', Pairs>;

/** `text`: the document's own, for checking sources; null where sources are not checked. */
export function scoreDocument(gold: Gold, minutes: AnyMinutes, text: string | null): { score: Score; pairs: AllPairs } {
  const notes: Notes = { missed: [], extra: [], wrong: [] };
  const found = foundIn(minutes);
  const meeting = scoreMeeting(minutes.meeting ?? {}, gold.meeting ?? {}, found, notes);
  const attendees = scoreAttendees(found, gold.attendees ?? [], notes);
  const items = scoreItems(found, gold.items ?? [], notes);
  const resolutions = scoreResolutions(found, gold.resolutions ?? [], notes);
  const actions = scoreActions(found, gold.actions ?? [], notes);
  const provenance = scoreProvenance(found, text, notes);
  return {
    score: {
      ...notes,
      meeting,
      attendees: attendees.tally,
      attributes: attendees.attributes,
      items: items.tally,
      numbers: items.numbers,
      resolutions: resolutions.tally,
      kinds: resolutions.kinds,
      votes: resolutions.votes,
      actions: actions.tally,
      owners: actions.owners,
      due: actions.due,
      provenance,
    },
    pairs: {
      attendees: attendees.pairs,
      items: items.pairs,
      resolutions: resolutions.pairs,
      actions: actions.pairs,
    },
  };
}
