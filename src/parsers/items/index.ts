/** Agenda items: numbered headings, rows of their own, and headings without a number among numbered ones. */
import { addAll } from '../../add-all.ts';
import { DOUBTFUL } from '../../confidence.ts';
import { diagnostic } from '../../diagnostics.ts';
import { sourceOf, type Text } from '../../document.ts';
import { mention, placeOf, type ItemFinding } from '../../finding.ts';
import type { Passage } from '../../outline/passages.ts';
import { leaveRest, type Parser, type Reading } from '../../reading.ts';
import { RULES } from '../../rules.ts';
import { agendaOf } from './agenda.ts';
import { hasAgendaWords } from './agenda-words.ts';
import { numberedCandidates, type Candidate } from './candidates.ts';
import { bulletedItems } from './bulleted.ts';
import { bestChain, type Link } from './chain.ts';
import { addSections, linkParents } from './links.ts';
import { normalisedNumber } from './numbers.ts';
import { strays } from './strays.ts';
import { subItems } from './sub-items.ts';
import { splitPresenters } from './titles.ts';
import { topics } from './topics.ts';
import { headingsBeside, take, unnumberedHeadings, type Heading } from './unnumbered.ts';
import { wholeTitle } from './wrapped.ts';

/** An agenda has at least two items. */
const MIN_ITEMS = 2;
/** So many numbers that run through the document are its agenda, whatever else is set off. */
const SURE_ITEMS = 4;
/** Fewer are a list within minutes that number nothing, where headings are more by this factor. */
const MOST = 2;

export const items: Parser = {
  name: 'items',
  parse(reading) {
    const candidates = numberedCandidates(reading, agendaOf(reading));
    const chain = bestChain(candidates);
    const found: ItemFinding[] = [];
    const styles = new Set(chain.map((link) => link.reading.style));
    const headings = chain.length < SURE_ITEMS ? unnumberedHeadings(reading) : [];
    const isPlain =
      chain.length < MIN_ITEMS || headings.length > MOST * chain.length || standsWithin(chain, candidates, headings);
    if (isPlain) {
      addAll(found, take(headings, reading));
      addAll(found, subItems(found, new Set(), reading));
      if (found.length < MIN_ITEMS) addAll(found, topics(reading));
    } else {
      const links = [...chain, ...strays(chain, candidates)].sort((a, b) => a.index - b.index);
      addAll(
        found,
        links.map((link) => itemOf(link, candidates, reading)),
      );
      reportNumbers(links, found, reading);
      const sub = subItems(found, styles, reading);
      addAll(found, [...sub, ...headingsBeside(found, reading)]);
    }
    found.sort((a, b) => placeOf(a) - placeOf(b));
    addAll(found, bulletedItems(found, reading));
    found.sort((a, b) => placeOf(a) - placeOf(b));
    linkParents(found);
    addSections(found, reading);
    return found;
  },
};

/** So many headings of an agenda around a list make it one of theirs. */
const MIN_AROUND = 3;

/** Whether a run of numbers is a list below one heading: headings of agendas before it and behind it, none within. */
function standsWithin(chain: readonly Link[], candidates: readonly Candidate[], headings: readonly Heading[]): boolean {
  const places = chain.map((link) => candidates[link.index]?.passage.index ?? 0);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const at = headings.filter(({ title }) => hasAgendaWords(title.value)).map(({ passage }) => passage.index);
  const before = at.filter((index) => index < first).length;
  const behind = at.filter((index) => index > last).length;
  return before > 0 && behind > 0 && before + behind === at.length && at.length >= MIN_AROUND;
}

function itemOf(link: Link, candidates: readonly Candidate[], reading: Reading): ItemFinding {
  const candidate = candidates[link.index];
  if (candidate === undefined) throw new RangeError('a chain links candidates only');
  const { passage, number } = candidate;
  let title = candidate.title;
  reading.taken.add(passage);
  if (candidate.rest !== null) leaveBody(passage, candidate.rest, reading);
  else if (title !== null) title = wholeTitle(passage, title, reading);
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

function reportNumbers(links: readonly Link[], found: readonly ItemFinding[], reading: Reading): void {
  links.forEach((link, i) => {
    const item = found[i];
    if (item === undefined) return;
    const source = sourceOf(reading.document, ...item.at);
    const report = (code: 'number-repaired' | 'number-gap', message: string) =>
      reading.diagnostics.push(diagnostic(code, message, source));
    if (link.reading.repaired) {
      item.confidence *= DOUBTFUL;
      report('number-repaired', `item number "${item.printedNumber ?? ''}" was read as ${item.number ?? ''}`);
    }
    const before = links[i - 1]?.reading.major;
    if (before !== undefined && link.reading.major > before + 1)
      report('number-gap', `item numbers go from ${before} to ${link.reading.major}`);
  });
}
