/** A paragraph cut where labels of attendance lists begin: "Members present: A, B. Absent: C. Staff: D." */
import { sliceText, trimText, type Text } from '../../document.ts';
import { wordKey, type Words } from '../../formats/words.ts';
import { sentenceStarts } from '../../language/sentences.ts';
import { hasFiniteVerb } from '../items/titles.ts';
import { attendanceLabel, type AttendanceLabel } from './labels.ts';

export interface Segment {
  label: AttendanceLabel | null;
  /** The segment with its label. */
  text: Text;
}

/** A label with a colon in the middle of a line has no more words. */
const MAX_LABEL_WORDS = 4;
const LABEL_REACH = 60;
/** What no list is as long as. */
const MAX_SEGMENTED = 6000;

/** The segments of a text, in order; one that has no label where nothing in it reads as one. */
export function segmentsOf(text: Text, words: Words): Segment[] {
  if (text.value.length > MAX_SEGMENTED) return [{ label: attendanceLabel(text, words), text }];
  const cuts = [...new Set([0, ...behindStops(text, words), ...beforeColons(text.value, words)])].sort((a, b) => a - b);
  return cuts.map((from, index) => {
    const piece = trimText(sliceText(text, from, cuts[index + 1]));
    return { label: attendanceLabel(piece, words), text: piece };
  });
}

/** Behind full stops and semicolons a label begins, or a sentence that ends the list before it. */
function behindStops(text: Text, words: Words): number[] {
  const starts = [...sentenceStarts(text), ...[...text.value.matchAll(/;\s+/g)].map(({ index }) => index + 2)];
  const ordered = [...new Set(starts)].sort((a, b) => a - b).filter((at) => at > 0);
  const sentences = new Set(sentenceStarts(text));
  return ordered.filter((at, index) => {
    const piece = trimText(sliceText(text, at, ordered[index + 1]));
    if (piece.value === '') return false;
    if (attendanceLabel(piece, words) !== null) return true;
    return (
      sentences.has(at) &&
      (hasFiniteVerb(piece.value) ||
        isDecided(piece.value) ||
        OF_SENTENCE.test(piece.value) ||
        OPENS_ANOTHER.test(piece.value) ||
        CLOSED.test(text.value.slice(0, at)))
    );
  });
}

/** "RESOLVED that the reasons be accepted.", "Proposed Cllr Lee, seconded Cllr Day", "Also County Cllr Moss" */
const OPENS_ANOTHER =
  /^\(?(?:it\s+was\s+)?(?:resolved|proposed|prop|moved|seconded|agreed|motion|also\s(?=\p{Lu}))\b/iu;
const OF_SENTENCE = /\b(?:sent|took|attended|answered|joined|participated|represented)\b/;
/** "Apologies: Cllrs Lee, Day. Accepted." */
const DECIDED =
  /^(?:(?:these|all)\s+)?(?:were\s+)?(?:accepted|noted|received|approved|agreed|granted|resolved)\b[^,;]{0,40}$/i;
/** Whether a text says what was decided about a list before it. */
export function isDecided(value: string): boolean {
  return DECIDED.test(value);
}

/** "… and Bob Day attended." */
const CLOSED = /\b(?:present|attended|absent|excused|attendance)\.\s+$/;

/** "Present: A, B Apologies: C": a label in the middle of a line is one that lists are known by, with a colon. */
function beforeColons(value: string, words: Words): number[] {
  const cuts = [...value.matchAll(PRESENCE)].map(({ index }) => index);
  for (const { index } of value.matchAll(/:(?=\s|$)/g)) {
    const from = Math.max(0, index - LABEL_REACH);
    const starts = [...value.slice(from, index).matchAll(/(?<=^|\s)\p{Lu}/gu)].map((match) => from + match.index);
    const label = starts
      .slice(-MAX_LABEL_WORDS)
      .find((at) => isKnown(value.slice(at, index), words) && !/[-–—:]\s*$/.test(value.slice(0, at)));
    if (label !== undefined) cuts.push(label);
  }
  return cuts;
}

/** "under the chairmanship of A, with the presence of B and C" */
const PRESENCE =
  /\band\s+(?:nothing|no\s+(?:word|message|reply|apolog(?:y|ies)))\s+(?:ha[ds]|was|were)\s+(?:been\s+)?(?:heard|received)\s+from\b|\band\s+(?:an\s+|the\s+)?apolog(?:y|ies)\s+for\s+(?:late|early|partial|leaving)\p{Ll}*(?:\s+\p{Ll}+)?\s+from\b|\b(?:with|in)\s+the\s+presence\s+of\b|(?<=\.\s)(?:The\s+)?\w+\s+was\s+represented\s+by\b/gu;

function isKnown(head: string, words: Words): boolean {
  const key = wordKey(head);
  return Object.values(words.attendance).some((names) => names.includes(key));
}
