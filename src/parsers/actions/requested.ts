/** What is wanted, or may be sent to somebody, without saying who is to do it. */
import { readActors } from '../../language/actors.ts';
import { HAS_FINITE } from './to-do.ts';
import { names, type Reader } from './task.ts';

/** "asked KT for a budget to be brought", "asked for the gauge readings to be sent" */
const ASKED_FOR =
  /\b[Aa]sked (?:([^.;]{2,40}?) )?for (?:an?|the|some|any|more|further|fuller) [^.;]{3,120}? to (?:be \p{Ll}+|go|come|accompany)/u;

const LATER =
  /\b(?:next|future|following|subsequent|forthcoming|spring|summer|autumn|winter|January|February|March|April|May|June|July|September|October|November|December) (?:\p{L}+ ){0,3}meetings?\b|\bin (?:a|one|two|three|four|six|nine|twelve|\d+) (?:weeks?|months?|years?)[’']?s?\b(?: time)?/iu;
const WAS_REQUESTED = /\b(?:was|were) requested\b/i;
const REQUEST =
  /^(?:(?:the )?\S+(?: \S+){0,3} )?(?:requested|asked for|called for|would like) (?:that )?(?:an?|the|some|further|more|regular|details|information|data|figures|this|updates?|sight)\b/i;
/** "Three sponsors asked for", "residents asked for": others may want what they like. */
const OTHERS =
  /(?:^|\s)(?!members|governors|trustees|directors|councillors|commissioners|supervisors|officers)\p{Ll}+s (?:have |also )?$/u;
/** Corrections and remarks are made there and then. */
const AT_ONCE_DONE = /\bto be (?:put (?:right|back)|corrected|noted|minuted|recorded|amended)\b/i;
/** "requested that footfall figures be included in future reports" */
const BE_DONE =
  /\b(?:requested|asked) that [^.;]{3,120}? be (?:included|provided|circulated|brought|added|sent|reported|shared|presented|given|made|produced|reviewed)\b/i;
const COMES_TO =
  /\b(?:suggested|requested|asked|proposed) that .*?\b(?:comes?|goes|go|is brought|be brought|is put|be put) to\b/i;
const BROUGHT_BACK =
  /\b(?:suggested|requested|asked|proposed|agreed|recommended) .*\b(?:(?:brought|reported|come|comes|go|presented|taken|bring|report|returned?) back|return(?:ed|s)?)\b/i;

/** "asked that this come back as a main item in May" */
const BACK_IN =
  /\b(?:requested|asked|agreed) that [^.;]{2,60}? (?:come|be brought|be reported) back\b[^.;]* (?:in|to|for) (?:the )?(?:next|January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** "Requested a further update at next meeting", "Suggested that this is brought back in a year's time". */
export const requested: Reader = (value, context) => {
  if (BE_DONE.test(value) && !/\bhad (?:requested|asked)/.test(value)) return { rule: 'requested', owners: [] };
  const wanted = ASKED_FOR.exec(value);
  const asker = value.slice(0, wanted?.index ?? 0);
  if (wanted !== null && !/\bhad $/.test(asker) && !OTHERS.test(asker) && !AT_ONCE_DONE.test(value)) {
    const actors = wanted[1] === undefined ? null : readActors(wanted[1], context.knows);
    return { rule: 'requested', owners: actors === null ? [] : names(actors) };
  }
  if (BACK_IN.test(value)) return { rule: 'requested', owners: [] };
  if (!LATER.test(value)) return null;
  return REQUEST.test(value) || WAS_REQUESTED.test(value) || BROUGHT_BACK.test(value) || COMES_TO.test(value)
    ? { rule: 'requested', owners: [] }
    : null;
};

/** "Suggestions to KLa.", "Any comments to the Clerk by Friday." */
const COMMENTS_TO =
  /^(?:any |all |further |please send (?:any )?)?(?:comments|suggestions|feedback|nominations|ideas|responses|amendments|corrections|items|views|names|availability)(?: \p{Ll}+){0,6}? to (.{2,40}?)(?: please)?(?: (?:by|before|in|at|no later)\b.*)?\.?$/iu;
export const commentsTo: Reader = (value, context) => {
  const match = COMMENTS_TO.exec(value);
  if (match === null || HAS_FINITE.test(value)) return null;
  const actors = readActors(match[1] ?? '', context.knows);
  return actors !== null && actors.every((actor) => actor.kind === 'person' || actor.kind === 'post')
    ? { rule: 'comments-to', owners: [] }
    : null;
};
