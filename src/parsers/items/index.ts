/** Agenda items: numbered headings, rows of their own, and headings without a number among numbered ones. */
import { diagnostic } from '../../diagnostics.ts';
import { joinTexts, sliceText, sourceOf, trimText, type Text } from '../../document.ts';
import { mention, type ItemFinding } from '../../finding.ts';
import { isHeaderCell, roleOf } from '../../outline/index.ts';
import { printed, type Passage } from '../../outline/passages.ts';
import { leaveRest, type Parser, type Reading } from '../../reading.ts';
import { RULES, type RuleName } from '../../rules.ts';
import { isActionMark } from '../actions/marks.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import { isBanner } from './banners.ts';
import { letteredItems } from './lettered.ts';
import { bestChain, type Link } from './chain.ts';
import { bareNumber, normalisedNumber, readNumber, type NumberReading } from './numbers.ts';
import { hasFiniteVerb, isDangling, isShouted, splitPresenters, splitTitle, titleQuality } from './titles.ts';
import { isSignature, unnumberedHeadings } from './unnumbered.ts';

interface Candidate {
  passage: Passage;
  number: Text;
  title: Text | null;
  rest: Text | null;
  readings: NumberReading[];
  quality: number;
  rule: RuleName;
}

/** "Agenda Item 5: Title", "Item 5. Title". */
const NAMED_ITEM =
  /^(?:agenda\s+)?(?:item|minute)\s*(?:no\.?\s*)?(\d{1,3}(?:\s?[a-z])?|\d{1,3}\.\d{1,2}|[IVX]{1,5})\s*(?:[:.)–—-]+\s*|$|\s(?=\p{Lu}{2}))/iu;
/** "2 APPOINTMENT OF CHAIR", "I WELCOME", "061/23 Apologies", "7. Title" in a heading. */
const BARE =
  /^(\d{1,3}[a-h](?=\s+\p{Lu})|\d{1,3}(?:\s?\/\s?\d{2,4})?(?:\.\d{1,2}){0,2}|[IVXlO]{1,5}|[Il\d]{1,3})(?:\s+(?:[.)]\s+)?|[.)]\s+)(?=\S)/u;
const IN_HEADING =
  /^(\d{1,3}(?:\.\d{1,2}){0,3}|\d{1,3}\s?\(?[a-z]\)|\d{1,3}\s?\(?[a-z]|[IVXL]{1,6}|[A-Z])(?:[.):]+\s*|\s+(?:[-–—]\s+)?)(?=\S)/u;
const LETTERED = /^([A-Z])\.\s+(?=\p{Lu})/u;
/** A title with text behind it on its line is less surely one. */
const RUN_IN_COST = 0.3;
const MIN_OUTSIDE = 3;
/** An agenda has at least two items. */
const MIN_ITEMS = 2;
/** Headings that carry no number tell that lists with numbers are no agenda. */
const MIN_PLAIN_HEADINGS = 3;

export const items: Parser = {
  name: 'items',
  parse(reading) {
    const candidates = numberedCandidates(reading);
    const chain = bestChain(candidates);
    const found = chain.length < MIN_ITEMS ? [] : chain.map((link) => itemOf(link, candidates, reading));
    if (found.length === 0) return unnumberedHeadings(reading);
    reportNumbers(chain, found, reading);
    addUnnumbered(found, reading);
    const lettered = letteredItems(found, reading);
    found.push(...lettered);
    found.sort((a, b) => place(a) - place(b));
    linkParents(found, new Set(lettered));
    addSections(found, reading);
    return found;
  },
};

function place(item: ItemFinding): number {
  return item.at[0]?.start[0] ?? 0;
}

function numberedCandidates(reading: Reading): Candidate[] {
  const { outline } = reading;
  const body = outline.passages.slice(outline.bodyFrom);
  const plain = body.filter(
    (p) => p.kind === 'heading' && !IN_HEADING.test(p.text.value) && attendanceLabel(p.text, reading.words) === null,
  );
  const onlyHeadings = plain.length >= MIN_PLAIN_HEADINGS;
  const candidates: Candidate[] = [];
  for (const passage of body) {
    if (reading.taken.has(passage) || isHeaderCell(outline, passage)) continue;
    if (onlyHeadings && passage.kind !== 'heading') continue;
    const candidate = candidateOf(passage, reading);
    if (candidate !== null) candidates.push(candidate);
  }
  const outside = candidates.filter((candidate) => !inDecisionTable(candidate.passage, reading));
  return outside.length >= MIN_OUTSIDE ? outside : candidates;
}

/** Rows of a table of decisions are items only of minutes that have no others. */
function inDecisionTable(passage: Passage, reading: Reading): boolean {
  return passage.cell !== null && (reading.outline.columns[passage.cell.sheet]?.roles.includes('decision') ?? false);
}

function candidateOf(passage: Passage, reading: Reading): Candidate | null {
  const whole = printed(passage);
  const named = NAMED_ITEM.exec(whole.value);
  if (named !== null)
    return make(
      passage,
      sliceText(whole, 0, named[0].length),
      trimText(sliceText(whole, named[0].length)),
      'agenda-item-row',
      1,
    );
  const role = roleOf(reading.outline, passage);
  if (role === 'owner' || role === 'action' || role === 'speaker' || role === 'due') return null;
  if (passage.label !== null) {
    if (passage.cell !== null && passage.depth > 0) return null;
    if (/^[([]/.test(passage.label.value) || !/[\dIVXlO]/.test(passage.label.value)) return null;
    const text = passage.text.value === '' ? followingTitle(passage, reading) : passage.text;
    const isItemColumn = inItemColumn(passage, reading);
    return text === null
      ? null
      : make(passage, passage.label, text, isItemColumn ? 'item-column' : 'numbered-heading', isItemColumn ? 0.5 : 0);
  }
  const match =
    passage.kind === 'heading' ? IN_HEADING.exec(whole.value) : (BARE.exec(whole.value) ?? LETTERED.exec(whole.value));
  if (match === null) return null;
  const title = trimText(sliceText(whole, match[0].length));
  const isStrong =
    passage.kind === 'heading' || LETTERED.test(whole.value) || /^\d+\s?\/|^\d+[a-z]\s|^\d+\.\d+\.\d/.test(match[0]);
  if (!isStrong && !isShoutedStart(title.value)) return null;
  return make(passage, sliceText(whole, 0, match[1]?.length ?? 0), title, 'numbered-heading', isStrong ? 0.3 : 0);
}

function isShoutedStart(value: string): boolean {
  const [title = ''] = /^\P{Ll}+/u.exec(value) ?? [];
  return isShouted(value) || title.split(/\s+/).filter((word) => word.length > 1).length >= 3;
}

function make(passage: Passage, number: Text, text: Text, rule: RuleName, bonus: number): Candidate | null {
  const readings = readNumber(number.value);
  if (readings.length === 0) return null;
  const { title, rest } = text.value === '' ? { title: null, rest: null } : splitTitle(text);
  const quality = title === null ? 0 : titleQuality(title.value);
  if (quality === 0 && bonus < 0.5) return null;
  const isSub = (readings[0]?.minorText ?? '').startsWith('.');
  if (isSub && bonus < 0.5 && (rest !== null || title === null || isStatement(title.value))) return null;
  const isTitle = quality > 0;
  return {
    passage,
    number,
    title: isTitle ? title : null,
    rest: isTitle ? rest : text,
    readings,
    quality: quality + bonus - (rest === null ? 0 : RUN_IN_COST),
    rule,
  };
}

/** A decimal number stands before paragraphs as often as before headings: what has a verb or a full stop is no heading. */
function isStatement(value: string): boolean {
  const words = value.split(/\s+/).length;
  return words >= 7 && (/[.;]$/.test(value) || hasFiniteVerb(value));
}

/** A number alone in its row or line: its title is what follows. */
function followingTitle(passage: Passage, reading: Reading): Text | null {
  const next = reading.outline.passages[passage.index + 1];
  if (next === undefined || next.label !== null || titleQuality(next.text.value) === 0) return null;
  return next.text;
}

function inItemColumn(passage: Passage, reading: Reading): boolean {
  if (passage.cell === null) return false;
  const roles = reading.outline.columns[passage.cell.sheet]?.roles ?? [];
  return roles[0] === 'item' || roles[0] === 'number';
}

function itemOf(link: Link, candidates: readonly Candidate[], reading: Reading): ItemFinding {
  const candidate = candidates[link.index];
  if (candidate === undefined) throw new RangeError('a chain links candidates only');
  const { passage, number } = candidate;
  let title = candidate.title;
  reading.taken.add(passage);
  if (candidate.rest !== null) leaveBody(passage, candidate.rest, reading);
  else title = withContinuation(passage, title, reading);
  const split = title === null ? { title: null, presenters: [] } : splitPresenters(title);
  return {
    kind: 'item',
    rule: candidate.rule,
    confidence: RULES[candidate.rule].confidence,
    at: split.title === null ? [number] : [number, ...(title === null ? [] : [title])],
    number: normalisedNumber(number.value, link.reading),
    printedNumber: number.value.trim(),
    title: split.title === null ? null : split.title.value.replace(/[:\s]+$/, ''),
    section: null,
    presenters: split.presenters.map(mention),
    entries: [],
    parent: null,
  };
}

/** The words behind a run-in title stay in the body. */
function leaveBody(passage: Passage, rest: Text, reading: Reading): void {
  leaveRest(reading, passage, rest);
  passage.label = null;
  reading.taken.delete(passage);
}

/** A title in capitals that stops at "THE" or "AND" goes on in the next passage. */
function withContinuation(passage: Passage, title: Text | null, reading: Reading): Text | null {
  const next = reading.outline.passages[passage.index + 1];
  if (title === null || next === undefined || next.label !== null) return title;
  if (title.start[0] === next.text.start[0]) {
    reading.taken.add(next);
    return title;
  }
  const goesOn =
    isShouted(title.value) && isShouted(next.text.value) && isDangling(title.value) && !isBanner(next.text.value);
  if (!goesOn) return title;
  reading.taken.add(next);
  return joinTexts([title, next.text]);
}

function reportNumbers(chain: readonly Link[], found: readonly ItemFinding[], reading: Reading): void {
  chain.forEach((link, i) => {
    const item = found[i];
    if (item === undefined) return;
    const source = sourceOf(reading.document, ...item.at);
    if (link.reading.repaired) {
      reading.diagnostics.push(
        diagnostic(
          'number-repaired',
          `item number "${item.printedNumber ?? ''}" was read as ${item.number ?? ''}`,
          source,
        ),
      );
    }
    const before = chain[i - 1]?.reading.major;
    if (before !== undefined && link.reading.major > before + 1) {
      reading.diagnostics.push(
        diagnostic('number-gap', `item numbers go from ${before} to ${link.reading.major}`, source),
      );
    }
  });
}

/** Where most numbered titles are in capitals, a line in capitals without a number is an item too, unless a banner. */
const MOSTLY = 0.6;
function addUnnumbered(found: ItemFinding[], reading: Reading): void {
  const shouted = found.filter((item) => item.title !== null && isShouted(item.title)).length;
  if (shouted < MOSTLY * found.length) return;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
    const { value } = passage.text;
    if (reading.taken.has(passage) || passage.label !== null || !isShouted(value) || isBanner(value)) continue;
    if (
      value.split(/\s+/).length < 2 ||
      value.length > 100 ||
      /[.!?]$/.test(value) ||
      isHeaderCell(reading.outline, passage)
    )
      continue;
    if (
      attendanceLabel(passage.text, reading.words) !== null ||
      reading.outline.passages[passage.index + 1] === undefined
    )
      continue;
    if (
      /\d/.test(value) ||
      isSharedRow(passage, reading) ||
      isActionMark(passage.text, reading.words) ||
      isSignature(value)
    )
      continue;
    reading.taken.add(passage);
    found.push({
      kind: 'item',
      rule: 'heading-in-capitals',
      confidence: RULES['heading-in-capitals'].confidence,
      at: [passage.text],
      number: null,
      printedNumber: null,
      title: value.replace(/[:\s]+$/, ''),
      section: null,
      presenters: [],
      entries: [],
      parent: null,
    });
  }
}

function isSharedRow(passage: Passage, reading: Reading): boolean {
  const row = passage.cell?.rows[0];
  if (row === undefined) return false;
  return [-1, 1].some((step) => reading.outline.passages[passage.index + step]?.cell?.rows.includes(row) === true);
}

function linkParents(found: readonly ItemFinding[], lettered: ReadonlySet<ItemFinding>): void {
  let above: ItemFinding | null = null;
  const byNumber = new Map<string, ItemFinding>();
  for (const item of found) {
    const reading = item.printedNumber === null ? undefined : readNumber(item.printedNumber)[0];
    if (item.number === null) continue;
    if (lettered.has(item)) {
      item.parent = above;
      continue;
    }
    above = item;
    if (reading !== undefined && reading.minorText !== '') {
      const shorter = item.number.replace(/(?:\.\d+[a-z]?|[a-z])$/, '');
      item.parent = byNumber.get(shorter) ?? null;
    }
    byNumber.set(bareNumber(item.number), item);
  }
}

/** Banners between items ("ITEMS FOR NOTING") are the section of the items below them. */
function addSections(found: readonly ItemFinding[], reading: Reading): void {
  let section: string | null = null;
  let next = 0;
  for (const passage of reading.outline.passages.slice(reading.outline.bodyFrom)) {
    const start = printed(passage).start[0] ?? 0;
    while (next < found.length && place(found[next] as ItemFinding) <= start) {
      const item = found[next++];
      if (item !== undefined) item.section = section;
    }
    if (!reading.taken.has(passage) && passage.label === null && isBanner(passage.text.value)) {
      section = passage.text.value.replace(/[:\s]+$/, '');
      reading.taken.add(passage);
    }
  }
  for (; next < found.length; next++) {
    const item = found[next];
    if (item !== undefined) item.section = section;
  }
}
