/** Every diagnostic: how grave it is, what it means, what one does about it. */
import { code, heading, paragraph, prose, table } from '../html.mjs';

/** What the code of each means. A code that is missing here ends the build. */
export const MEANINGS = {
  'not-minutes': [
    'the text does not look like the minutes of a meeting',
    'nothing, if it is none; else write a profile',
  ],
  'several-meetings': [
    'the file holds several meetings, of which the library’s `parseMinutes` gives the first',
    'call `parseAll`; the command line prints each',
  ],
  'undecodable-bytes': ['characters could not be decoded and stand as U+FFFD', 'save the file as UTF-8'],
  'pages-not-read': ['pages are pictures and were not recognised', 'leave `--ocr` on, and install tesseract.js'],
  'part-lost': ['a damaged part of the file, or an attachment, was not read', 'look into the original'],
  'limit-reached': ['a limit cut what was read', 'split the file'],
  'no-date': ['the document does not state the date of the meeting', 'look into the original'],
  'ambiguous-date': ['the date could be read day first or month first', 'check the date: it is read day first'],
  'weekday-mismatch': [
    'the date and its printed weekday do not agree',
    'ask who wrote the minutes: one of the two is wrong',
  ],
  'number-gap': ['item numbers skip', 'see whether an item is missing in the original'],
  'number-repaired': ['a misread item number was repaired from its neighbours', 'compare with the scan'],
  'duplicate-initials': ['the same initials stand for two people', 'tell them apart in a profile’s roster'],
  'unresolved-initials': ['initials name nobody on the attendance list', 'add the person to a profile’s roster'],
  'unresolved-person': ['a person is named but not on the attendance list', 'nothing, where it is so'],
  'correction-not-placed': [
    'a correction of a patch no longer finds the words that it was made for',
    'make it once more, on the page that `minutes report` writes',
  ],
  'near-name': ['a misspelt name was taken for the attendee whose name is near it', 'check that it is the same person'],
  'on-two-lists': ['somebody is listed with two kinds of attendance', 'look into the original'],
  'vote-mismatch': ['the counts of a vote and the names do not agree', 'look into the original'],
  'pages-recognised': ['pages were recognised from a picture, and how surely', 'read what is less sure again'],
};

const INTRODUCTION =
  'What is doubtful about a document is told inside the result, in `diagnostics`: a code, how grave it is, a message, and where it stands. The codes are a closed set. A file that cannot be read at all gives no result but one line on standard error.';

export function diagnosticsPage({ DIAGNOSTIC_CODES, diagnostic }) {
  const rows = DIAGNOSTIC_CODES.map((id) => {
    if (MEANINGS[id] === undefined) throw new Error(`scripts/site/reference/diagnostics.mjs does not tell of ${id}`);
    const [means, remedy] = MEANINGS[id];
    return [`<span id="${id}">${code(id)}</span>`, diagnostic(id, '').severity, prose(means), prose(remedy)];
  });
  return [
    heading(1, 'diagnostics', 'Diagnostics'),
    paragraph(INTRODUCTION),
    table('Diagnostics', ['code', 'severity', 'meaning', 'what to do'], rows),
  ].join('\n');
}
