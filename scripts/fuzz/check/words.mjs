/** Whether the lines that a result names hold its words. */
import { parseFragment } from 'parse5';

/** Share of a claim's words that its lines must hold. */
const MIN_HELD = 0.8;
/** Characters of a claim that are told. */
const SHOWN = 60;

export function wrongWords(minutes, document) {
  const lines = document.text.split(/\r\n|[\r\n]/);
  return claimsOf(minutes)
    .filter(([, source, said]) => !isHeld(said, lines.slice(source.startLine - 1, source.endLine).join('\n')))
    .map(
      ([name, { startLine, endLine }, said]) =>
        `${name}: lines ${startLine}-${endLine} do not hold ${JSON.stringify(said.slice(0, SHOWN))}`,
    );
}

function isHeld(said, cited) {
  const words = wordsOf(said);
  const held = new Set(wordsOf(cited));
  const count = words.filter((word) => held.has(word)).length;
  return count >= MIN_HELD * words.length || isWithin(lettersOf(said), lettersOf(decoded(cited)));
}

/** Whether the letters stand there in their order: where markup or a tear parts a word. */
function isWithin(letters, all) {
  let at = -1;
  for (const letter of letters) {
    at = all.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

const lettersOf = (text) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).join('');

/** With the characters that entities stand for. */
const decoded = (text) =>
  text.includes('&') ? (parseFragment(text.replaceAll('<', ' ')).childNodes[0]?.value ?? '') : text;

/** What is said of the document in its own words, and where: `[name, source, words]`. */
function claimsOf({ attendees, items, resolutions, actions, meeting }) {
  const facts = ['title', 'body', 'venue'].filter(
    (field) => meeting[field] !== null && meeting.sources[field] !== undefined,
  );
  return [
    ...attendees.map((one) => [`attendees/${one.id}`, one.source, one.name]),
    ...items.map((one) => [`items/${one.id}`, one.source, one.title ?? '']),
    ...items.flatMap(({ id, entries }) =>
      entries.map((one, index) => [`items/${id}/entries/${index}`, one.source, one.text]),
    ),
    ...resolutions.map((one) => [`resolutions/${one.id}`, one.source, one.text]),
    ...actions.map((one) => [`actions/${one.id}`, one.source, one.text]),
    ...meeting.next.map((one, index) => [`meeting/next/${index}`, one.source, one.text]),
    ...facts.map((field) => [`meeting/${field}`, meeting.sources[field], meeting[field]]),
  ];
}

/** Words as they are compared: letters and digits only; what may be markup is left out ("<https://…>" is none, nor a nick behind a time). */
export function wordsOf(value) {
  const plain = value
    .normalize('NFKC')
    .replace(/(?<!:\d\d )<(?!https?:)[^<>]*>|&#?\w+;/g, ' ')
    .replace(/[*_~\\\u00ad\u200b]/g, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
