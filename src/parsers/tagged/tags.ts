/** What a line of a transcript is, by the tag in front of it: "RESOLUTION: …", "#agreed …", "ACTION: …", "#topic …". */
import { sliceText, trimText, type Text } from '../../document.ts';

export type Tag =
  | 'topic'
  | 'subtopic'
  | 'resolution'
  | 'rejection'
  | 'proposal'
  | 'action'
  | 'present'
  | 'regrets'
  | 'chair'
  | 'scribe'
  | 'start'
  | 'end'
  | 'undo'
  | 'ballot'
  | 'info'
  | 'command'
  | 'said';

/** In order: the first that fits is the tag. A tag of words needs its colon, and one of common words its capitals. */
const TAGS: readonly (readonly [Exclude<Tag, 'said'>, RegExp])[] = [
  /** "#topic Release", "Topic: Release", "TOPIC:Roll call" */
  ['topic', /^(?:#topic\b:?|topic\s*:)\s*/i],
  ['subtopic', /^(?:#sub-?topic\b:?|sub-?topic\s*:)\s*/i],
  /** "#rejected Ship it today" */
  ['rejection', /^(?:#reject(?:ed)?\b:?|REJECTED\s*:)\s*/],
  /** "RESOLUTION: Publish it", "Resolution #2: …", "#agreed we wait", "AGREED: …" */
  ['resolution', /^(?:resolution|resolved)(?:\s?#?\d{1,3})?\s?:\s*/i],
  ['resolution', /^#(?:agreed?|accept(?:ed)?|approved?|decision|resolution|resolved)\b:?\s*/i],
  ['resolution', /^(?:AGREED|ACCEPTED|APPROVED|CONSENSUS|DECISION|DECIDED|Agreed|Consensus|Decision|Decided)\s*:\s*/],
  /** "PROPOSED RESOLUTION: …", "Strawpoll: …" */
  [
    'proposal',
    /^(?:#propos\p{L}+:?|(?:proposed(?: resolution)?|proposal|straw\s?poll|draft resolution)(?:\s?#?\d{1,3})?\s?:)\s*/iu,
  ],
  /** "ACTION: ann to …", "[NEW] ACTION: …", "Action #3: …", "#action ann to …" */
  ['action', /^(?:\[new\]\s*)?(?:#(?:action|todo)\b:?|(?:action(?: item)?|todo)(?:[\s-]*#?\d{1,5})?\s*:)\s*/i],
  ['action', /^AI\s*:\s*/],
  /** "present+ ann", "Regrets: bob" */
  ['present', /^(?:#?present\s*[:+]+|#present\b)\s*/i],
  ['regrets', /^(?:regrets\s*[:+]+|(?:regrets|apologies)\s+from:?)\s*/i],
  /** "#chair ann bob", "chair: ann" */
  ['chair', /^(?:#chair\b|chairs?\s*[:+]+)\s*/i],
  ['start', /^#startmeeting\b\s*/i],
  ['end', /^#endmeeting\b\s*/i],
  ['undo', /^#undo\b\s*/i],
  /** "Voted on "Ship it?" Results are, Yes: 5, No: 1" */
  ['ballot', /^(?=voted on\b|vote\s*:|motion (?:carried|lost|failed)\b)/i],
  ['info', /^(?:#info\b:?|INFO\s*:)\s*/i],
  [
    'command',
    /^(?:#(?:help|idea|link|vote|startvote|endvote|showvote|unchair|meetingtopic|meetingname|save|nick|lurk|halp|restrictlogs)\b|(?:HELP|IDEA|LINK|INFO)\s*:)/i,
  ],
  /** "scribe: ann", "scribe+" */
  ['scribe', /^scribe(?:nick)?\s*[:+]\s*/i],
  ['command', /^(?:agenda|meeting|date|previous(?: meeting)?|log)\s*[:+]\s*|^(?:zakim|rrsagent|trackbot)\s*,/i],
  ['command', /^(?:q[+?-]|ack\b|agenda\s?[+?]|queue[+=]|s\/|i\/|[+-]\d\b|\+\+|0$|o\/|\\o)/i],
];

/** The tag of a line, its mark as printed, and what stands behind it; 'said' where it has none. */
export function tagOf(text: Text): { tag: Tag; mark: string; content: Text } {
  for (const [tag, pattern] of TAGS) {
    const match = pattern.exec(text.value);
    if (match !== null) return { tag, mark: match[0], content: trimText(sliceText(text, match[0].length)) };
  }
  return { tag: 'said', mark: '', content: text };
}
