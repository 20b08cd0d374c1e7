/** Sentences of a text. Full stops behind honorifics, initials and abbreviations end none. */
import { sliceText, trimText, type Text } from '../document.ts';

const END = /(?<=[^\s.!?])\s?[.!?]+["'”’)\]]*\s+(?=["'“‘([•–-]*\s?(?:[\p{Lu}\d£$]|@\p{L})|\([a-ivx]{1,4}\)\s\p{Lu})/gu;
const ABBREVIATION =
  /(?:^|[\s("'‘“/])(?:st|no|nos|approx|e\.?g|i\.?e|c\.?f|vs|viz|ref|para|fig|pp?|ltd|co|jr|sr|ave|rd|dept|ext|tel|inc|est|min|max|incl|asst|ast|gov|sen|rep|ph|ll|rh|ff|wm|jas|geo|thos|chas|prop|sec|\p{Lu}(?:\.\s?\p{Lu})*)$/iu;
/** Titles that are written short, so that the stop behind them is theirs. */
const SHORT_TITLE =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|cllrs?|clrs?|crs?|comm|supv|revd?|supt|spt|insp|sgt|hon|fr|capt|cpt|col|lt|gen|ald|messrs)$/i;
/** Abbreviations that often end a sentence, and words that begin one. */
const ENDS_PHRASE = /(?:^|[\s(])(?:ltd|co|inc|etc|dept|ave|rd|jr|sr|st)$/i;
const OPENER = /^(?:the|it|he|she|they|this|that|these|there|a|an|we|no|all|members|cllr|mr|mrs|ms|dr)\b/i;
const LAST_WORD = /[^\s("'‘“]+$/;
const NUMBER_FOLLOWS = /^\s*\d/;
const NEEDS_NUMBER = /(?:^|\s)(?:no|nos|p|pp|para|fig|min|max|ext|ref)$/i;
/** A lone number is a list's label: "1. Education". */
const LABEL =
  /(?:^|(?<!\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|item|no|section|step|agenda item|page|to|at|is|was|by|of|than))\s|\()\d{1,2}$/i;

/** Where the sentences of a text begin. */
export function sentenceStarts(text: Text): number[] {
  const starts = [0];
  for (const match of text.value.matchAll(END)) {
    const to = match.index + match[0].length;
    if (endsSentence(text.value, match.index, to)) starts.push(to);
  }
  return starts;
}

/** Cuts a text into sentences, in order; white space at their ends is left out. */
export function sentencesOf(text: Text): Text[] {
  const starts = sentenceStarts(text);
  const sentences = starts.map((from, i) => trimText(sliceText(text, from, starts[i + 1])));
  return sentences.filter((sentence) => sentence.value !== '');
}

/** "the plan at Appendix B. The Clerk …": the letter is a name of a thing, and no initial. */
const LETTERED = /(?:^|\s)(?:appendix|annex|annexe|schedule|option|exhibit|attachment|enclosure) \p{Lu}$/iu;

/** "people under 60. Members …": no list counts so far behind a word. */
const COUNTED = /\p{L}\s[3-9]\d$/u;

/** How far back the word before a full stop is looked for. */
const REACH = 40;

function endsSentence(value: string, stop: number, next: number): boolean {
  const punctuation = value.slice(stop, next).trim();
  if (punctuation.startsWith('!') || punctuation.startsWith('?')) return true;
  const before = value.slice(Math.max(0, stop - REACH), stop);
  if (LABEL.test(before)) return COUNTED.test(before);
  if (SHORT_TITLE.test(before)) return false;
  if (!ABBREVIATION.test(before)) return true;
  if (ENDS_PHRASE.test(before) && OPENER.test(value.slice(next, next + 12))) return true;
  if (LETTERED.test(before)) return true;
  if (/^\p{Lu}$/u.test(LAST_WORD.exec(before)?.[0] ?? '')) return false;
  return NEEDS_NUMBER.test(before) && !NUMBER_FOLLOWS.test(value.slice(next));
}
