/** What motions are read from: sentences, cut where a printed line begins with a word of motions and votes. */
import { joinTexts, lastAtOrBelow, linesOf, sliceText, startOf, trimText, type Text } from '../../document.ts';
import { placeOf } from '../../finding.ts';
import { findingsOf, type Reading } from '../../reading.ts';
import { statementsOf, type Statement } from '../statements.ts';

export interface Piece {
  text: Text;
  statement: Statement;
  /** The item it stands in; -1 in front of the first. */
  item: number;
}

/** "MOVED BY", "Seconded: ", "CARRIED", "Ayes: …", "THAT …": a line that begins so begins a piece. */
const LINE =
  /^(?:(?:MOVED|SECONDED|MOVER|SECONDER|PROPOSED|CARRIED|DEFEATED|LOST|ADOPTED|PASSED|RESULT|AYES|NAYS|YEAS|NOES|ABSENT|ABSTAIN\w*|MOTION|THAT|WHEREAS|BE IT|NOW,? THEREFORE|VOTE|FOR|AGAINST|IN FAVOU?R)\b|(?:Moved|Seconded|Mover|Seconder|Proposed|Proposer|Ayes?|Nays?|Yeas?|Noes|Absent|Abstain\w*|Abstentions?|For|Against|In favou?r|Result|Vote|Motion|Recused|Not voting)(?:\s+by)?\s*[:–-]|(?:Moved|Seconded|Proposed) (?:by )?\p{Lu}|That \p{L}|(?:Carried|Defeated|Lost|Adopted|Passed|Tabled|Motion (?:carried|passed|failed|lost))\b.{0,40}$)/u;

export function piecesOf(reading: Reading): Piece[] {
  const itemOf = itemsIn(reading);
  return statementsOf(reading).flatMap((statement) => {
    const item = itemOf(statement.text);
    return cut(reading, statement.text)
      .flatMap(withoutMovers)
      .map((text) => ({ text, statement, item }));
  });
}

/** "(Prop: Lee, 2nd: Day) A suggestion was noted.": who moved what stands before, and then another matter. */
const MOVERS_IN_FRONT = /^\((?:prop|mov|sec|m\/s)[^()]{5,120}\)\s+(?=\p{Lu})/iu;
function withoutMovers(text: Text): Text[] {
  const length = MOVERS_IN_FRONT.exec(text.value)?.[0].length ?? 0;
  return length === 0 ? [text] : [trimText(sliceText(text, 0, length)), sliceText(text, length)];
}

/** Tells the index of the item that a text stands in; -1 in front of the first. */
export function itemsIn(reading: Reading): (text: Text) => number {
  const starts = findingsOf(reading, 'item').map(placeOf);
  return (text) => lastAtOrBelow(starts, startOf(text));
}

function cut(reading: Reading, text: Text): Text[] {
  const lines = linesOf(reading.document, text);
  if (lines.length === 1) return [text];
  const pieces: Text[][] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last === undefined || LINE.test(line.value)) pieces.push([line]);
    else last.push(line);
  }
  return pieces.map((parts) => joinTexts(parts));
}
