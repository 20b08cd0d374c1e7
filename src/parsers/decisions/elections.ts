/** Elections that are told office by office: in a table of offices and names, or in lines "Treasurer: Ann Lee". */
import { addAll } from '../../add-all.ts';
import { joinTexts, linesOf, startOf, type Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import { wordKey } from '../../formats/words.ts';
import { parsePersonName } from '../../language/names.ts';
import { ROLE_WORDS } from '../../language/vocabulary.ts';
import type { Passage, Sheet } from '../../outline/passages.ts';
import { findingsOf, type Parser, type Reading } from '../../reading.ts';
import { itemsIn } from '../motions/pieces.ts';
import { mentionOf } from '../motions/movers.ts';
import { resolution } from './resolution.ts';

/** Headings of elections. */
const ELECTION =
  /\b(?:elections?|re-?elections?|nominations?)\b|\bappointment of (?:the )?(?:\w+ ){0,2}(?:officers?|committee|trustees|chair\w*)\b/i;
/** "The following were elected unopposed:" */
const FOLLOWING =
  /\b(?:following|as follows)\b.{1,80}\b(?:re-?)?(?:elected|appointed)\b|\b(?:elected|appointed)\b.{1,40}\b(?:as follows|follows)\b|\b(?:elected|appointed)(?: \w+){0,2}:$/i;
const FUTURE = /\b(?:will|to be|should|shall|may)\b/i;

const OFFICE = /^(?:office|position|post|role)s?$/;
const NAME = /^(?:names?|elected|nominees?|candidates?|appointed|officers?|holders?|person|member)$/;
const MOVER = /^(?:prop|proposed|proposer|proposed by|moved|mover|nominated|nominated by|nominator)$/;
const SECONDER = /^(?:sec|seconded|seconder|seconded by)$/;
const NOBODY = /^(?:vacan\w*|none|n\/?a|tbc|tba|[-–—?]*)$/i;

export const elections: Parser = {
  name: 'elections',
  parse(reading) {
    return [...fromTables(reading), ...fromLines(reading)];
  },
};

/** Tells whether a text stands under a heading of elections. */
function underElection(reading: Reading): (text: Text) => boolean {
  const itemOf = itemsIn(reading);
  const items = findingsOf(reading, 'item');
  return (text) => ELECTION.test(items[itemOf(text)]?.title ?? '');
}

function isLead(passage: Passage | undefined): boolean {
  const value = passage?.text.value ?? '';
  return FOLLOWING.test(value) && !FUTURE.test(value);
}

function fromTables(reading: Reading): ResolutionFinding[] {
  const { outline } = reading;
  const isElection = underElection(reading);
  return outline.sheets.flatMap((sheet) => {
    const [first] = sheet.rows[0] ?? [];
    if (first === undefined || first.index < outline.bodyFrom || reading.taken.has(first)) return [];
    const isTold = isElection(first.text) || isLead(outline.passages[first.index - 1]);
    return isTold ? electedIn(sheet, reading) : [];
  });
}

function electedIn(sheet: Sheet, reading: Reading): ResolutionFinding[] {
  const [header = [], ...rows] = sheet.rows;
  const columnOf = (pattern: RegExp) =>
    header.find((cell) => pattern.test(wordKey(cell.text.value)))?.cell?.column ?? -1;
  const office = columnOf(OFFICE);
  const name = columnOf(NAME);
  if (office < 0 || name < 0 || office === name) return [];
  for (const cell of sheet.rows.flat()) reading.taken.add(cell);
  return rows.flatMap((row) => {
    const cellAt = (column: number) => row.find((cell) => cell.cell?.column === column)?.text ?? null;
    const [post, who] = [cellAt(office), cellAt(name)];
    if (post === null || who === null || NOBODY.test(who.value)) return [];
    return [
      {
        ...elected([post, who]),
        mover: mentionOf(cellAt(columnOf(MOVER))?.value ?? null),
        seconder: mentionOf(cellAt(columnOf(SECONDER))?.value ?? null),
      },
    ];
  });
}

/** "Treasurer: Ann Lee", "Vice-Chair – Mr R. Day (prop. T. Hill, sec. S. Fox)" */
const LINE =
  /^(\p{Lu}[\p{L}.'’ -]{2,40}?)(?:\s?:\s?|\s[-–—]\s)([^\s(,;:][^(,;:]{2,49}?)(?=$|\s?[(,;.]|\s(?:was|is|by|proposed|nominated)\b)/u;

/** "President  Fred Hill  re-elected by acclamation", "Hon. Treasurer  Ann Lee  prop. T. Hill": set in columns. */
const ROW =
  /^(\p{Lu}\p{L}+\.?(?:[ -]\p{L}+){0,2}?)\s+(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})\s+(?=(?:was |were )?(?:re-?)?(?:elected|appointed)\b|\(?(?:prop|proposed|nominated)\b)/u;

function fromLines(reading: Reading): ResolutionFinding[] {
  const { passages, bodyFrom } = reading.outline;
  const isElection = underElection(reading);
  const found: ResolutionFinding[] = [];
  let isOpen = false;
  for (const passage of passages.slice(bodyFrom)) {
    const lines = joinedRows(linesOf(reading.document, passage.text));
    if (isLead(passage) && !lines.some(({ value }) => namesOffice(value))) {
      isOpen = true;
      continue;
    }
    if (passage.kind === 'heading' || passage.cell !== null || reading.taken.has(passage)) {
      isOpen = false;
      continue;
    }
    const [first, ...others] = lines;
    const listed = first !== undefined && FOLLOWING.test(first.value) && !FUTURE.test(first.value) ? others : lines;
    if (listed.length === 0 || !listed.every(({ value }) => namesOffice(value))) isOpen = false;
    else if (isOpen || listed !== lines || isElection(passage.text)) {
      addAll(
        found,
        listed.map((line) => elected([line])),
      );
      for (const line of listed) reading.claimed.add(startOf(line));
      reading.taken.add(passage);
    }
  }
  return found;
}

function namesOffice(value: string): boolean {
  const [, office = '', who = ''] = LINE.exec(value) ?? ROW.exec(value) ?? [];
  const isOffice = office
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => ROLE_WORDS.has(word));
  return isOffice && parsePersonName(who.trim(), true) !== null;
}

/** "sec. L. Day" below "prop. T. Hill": more of the line above. */
const MORE = /^\(?(?:prop|sec|proposed|seconded|nominated)\b/i;
function joinedRows(lines: readonly Text[]): Text[] {
  const rows: Text[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last !== undefined && MORE.test(line.value)) last.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => joinTexts(row));
}

function elected(at: Text[]): ResolutionFinding {
  const made = resolution('elected', at, joinTexts(at).value, 'appointed');
  return { ...made, verdict: 'appointed' };
}
