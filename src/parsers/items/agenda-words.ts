/** What agendas call their items, and what stands set off like a heading and heads none. */
import { wordKey } from '../../formats/words.ts';

/** "ROLL CALL", "Old Business", "Correspondence": words that head items in most agendas. */
const AGENDA_WORDS =
  /\b(?:call(?:ed)? to order|pledge of allegiance|invocation|roll call|(?:approval|adoption|confirmation|acceptance) of|minutes|agenda|apolog(?:y|ies)|declarations?|disclosures?|conflicts? of interest|public (?:comments?|participation|forum|hearings?|input|session|questions?|works|safety|question time)|question (?:period|time)|citizens?|correspondence|communications?|reports?|(?:old|new|unfinished|other|urgent|general|any other) business|consent (?:agenda|calendar|items)|announcements?|presentations?|proclamations?|adjourn(?:ment)?|closing|closure|(?:executive|closed) session|matters arising|financ(?:e|ial)|treasurer|planning|highways|a\.?o\.?(?:c\.?)?b|next meeting|future meetings|welcome|introductions?|comments|ordinances?|by-?laws?|delegations?|deputations?|petitions|appointments?|elections?|notices? of motion|action items|updates?|round ?table)\b/i;

/** Whether a heading has words that agendas use. */
export function hasAgendaWords(title: string): boolean {
  return AGENDA_WORDS.test(title);
}

/** Parts of a record that stand under every item or around them all, as whole headings. */
const PARTS: ReadonlySet<string> = new Set(
  `agenda|contents|content|table of contents|meeting minutes|minutes|notes|meeting notes|summary|summary of action items|summary of actions|
summary of resolutions|action items|actions|new actions|action summary|action log|actions arising|decisions|resolutions|resolutions passed|links|attendees|attendance|
participants|present|regrets|apologies|diagnostics|appendix|appendices|attachments|transcript|recording|meeting details|details|
background|purpose|consultation|officer comment|comment|implications|financial implications|policy implications|legal implications|statutory environment|statutory implications|strategic implications|
risk implications|voting requirements|options|fiscal impact|staff recommendation|staff report|discussion|decision|recommendation|recommendations|officer recommendation|officers recommendation|council resolution|
officer recommendation council resolution|resolution|motion|motions|amendment|substantive motion|procedural motion|alternative motion|foreshadowed motion|
alternative motion council resolution|committee recommendation|committee resolution|resolved|agreed|noted|carried|lost|vote|voting|votes|result|mover|seconder|ayes|nays|noes|
yeas|absent|abstain|abstentions|for|against|proponents|opponents|neutral|proposed|seconded|unanimous|carried unanimously|nil|none|total|confidential|draft|
draft minutes|unapproved minutes|end|end of minutes|end of document|signed|attest|certification`
    .replace(/\n/g, '')
    .split('|'),
);

/** Whether a line set like a heading names a part of the record, and not what was talked about. */
export function namesPart(title: string): boolean {
  return PARTS.has(wordKey(title.replaceAll('/', ' ')));
}

/** "CARRIED 7/2", "RESOLVED: That …", "That Council:": set like headings, and outcomes. */
const OUTCOME =
  /^(?:RESOLVED|AGREED|NOTED|CARRIED|LOST|MOVED|SECONDED|ORDERED|APPROVED|AYES|NAYS|NOES|(?:AMENDMENT|MOTION)\s+(?:CARRIED|LOST|PASSED|FAILED|WITHDRAWN|FELL)|PROPOSED\s*(?::|BY)|RECOMMENDED\s*(?::|THAT)|THAT|IT WAS)\b/i;

export function isOutcome(title: string): boolean {
  return OUTCOME.test(title);
}
