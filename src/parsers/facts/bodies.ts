/** The body that met, in a title: what is left without date, time, and the words for minutes and meeting. */
import { findDates, type DayOrder } from '../../language/dates.ts';
import { findTimes } from '../../language/times.ts';
import { hasFiniteVerb } from '../items/titles.ts';
import { between, HELD, MEETING_OF } from './cues.ts';
import { tidy } from './tidy.ts';

/** "September 2020" says when, and names nobody. */
const MONTH_AND_YEAR =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+(?:19|20)\d{2}\b/gi;
/** Which of its meetings it was: "Regular", "Annual General". */
const KIND_OF_MEETING =
  '(?:regular|ordinary|special|extra-?ordinary|annual|general|monthly|quarterly|bi-?monthly|weekly|emergency|adjourned|organi[sz]ational|statutory|scheduled|virtual|remote|public|open|full|joint|work|study|business)';
const KINDS_AROUND = new RegExp(`^(?:${KIND_OF_MEETING}\\s+)+|(?:\\s+${KIND_OF_MEETING})+$`, 'gi');

export function bodyIn(value: string, order: DayOrder): string {
  const named = between(value, HELD) ?? between(value, MEETING_OF);
  // "President Lee called the meeting to order." tells no body.
  if (named === null && /[.!?]$/.test(value) && hasFiniteVerb(value)) return '';
  const from = named ?? value;
  const spans = [...findDates(from, order), ...findTimes(from)].sort((a, b) => a.from - b.from);
  const before = spans.length === 0 ? from : from.slice(0, spans[0]?.from);
  const stripped = before
    .replace(/\b(?:approved|unapproved|unconfirmed|confirmed|draft|final|signed)\b/gi, ' ')
    .replace(
      /^records\s+of\s+(?:the\s+)?|\b(?:(?:the\s+)?minutes|notes)\s+(?:of|from|for)\s+(?:(?:the|a|an)\s+)?(?:\w+\s+){0,2}meeting\s*(?:of\s+(?:the\s+)?)?|\b(?:minutes|notes|meeting|agenda)\b(?:\s+(?:of|for)\s+the\b)?/gi,
      ' ',
    )
    .replace(/\b(?:held|on|at|dated?)[\s:,]*$/gi, ' ')
    .replace(MONTH_AND_YEAR, ' ');
  return tidy(stripped.replace(/^(?:\s*(?:of|from|for|the|and|to)\b)+/i, ''));
}

/** "BOARD", "City Council", "Board of Trustees": bodies that every town or society has; whose, another line tells. */
const GENERIC =
  /^(?:the\s+)?(?:(?:city|town|township|village|borough|county|district|parish|community|municipal|union|school|shire|general|full|management|executive|steering|governing|trustees?['’]?)\s+)*(?:council|board|committee|commission|trustees|directors|governors|members|executive|group|board\s+of\s+\p{L}+(?:\s+\p{L}+)?|committee\s+of\s+management)$/iu;
/** A word or a code that names no body at all. */
const NO_BODY =
  /[»›]|https?:|^(?:the|a|an|date|time|times|venue|board|council|committee|group|commission|regular|special|ordinary|annual|general|page|present|draft|previous|next|last|scheduled|recurring|upcoming|remote|virtual|in|of|work|session)$|^[A-Z]{0,6}[./ -]?\d|^\P{L}*$|^\P{L}{0,9}\p{L}\P{L}{0,9}$|^[[(]|^(?:irc\s+)?logs?\b|^(?:disposition|record|list|index)\s+of\b|^(?:scheduled|actual|planned)\s+(?:start|end)\b|^(?:[A-Z]{1,5}[/-])+\w*\d|^(?:province|state|commonwealth)\s+of\b|\b(?:of|and|the|for|in)$|\s(?:which|that|who|when)\s|^(?:registered|charity|telephone|tel|email|www)\b/iu;

/** Without "Regular", "Ordinary" in front of a word for a body. */
export function withoutKind(body: string): string {
  const bare = body.replace(KINDS_AROUND, '');
  return GENERIC.test(bare) || bare === '' ? bare : body;
}

export function isGenericBody(body: string): boolean {
  return GENERIC.test(body);
}

export function isNoBody(body: string): boolean {
  return body === '' || NO_BODY.test(body) || new RegExp(`^(?:${KIND_OF_MEETING}\\s*)+$`, 'i').test(body);
}
