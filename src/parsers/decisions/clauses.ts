/** Clauses under RESOLVED: or "Agreed –": one resolution for each, nested points with it. */
import { addAll } from '../../add-all.ts';
import { joinTexts, sliceText, trimText, type Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import { sentenceStarts } from '../../language/sentences.ts';
import { hasSpeakers, isHeaderCell, roleOf } from '../../outline/index.ts';
import type { Passage } from '../../outline/passages.ts';
import { leaveRest, type Parser, type Reading } from '../../reading.ts';
import type { RuleName } from '../../rules.ts';
import type { Resolution } from '../../schema.ts';
import { moversIn } from '../motions/movers.ts';
import { inlineClauses } from './inline.ts';
import { resolution } from './resolution.ts';

type Verb = { rule: RuleName; fallback: Resolution['kind'] };

const VERBS: Record<string, Verb> = {
  resolved: { rule: 'resolved-clause', fallback: 'resolved' },
  recommended: { rule: 'resolved-clause', fallback: 'resolved' },
  agreed: { rule: 'agreed-clause', fallback: 'agreed' },
  decided: { rule: 'agreed-clause', fallback: 'agreed' },
  decision: { rule: 'agreed-clause', fallback: 'agreed' },
  decisions: { rule: 'agreed-clause', fallback: 'agreed' },
  noted: { rule: 'noted-sentence', fallback: 'noted' },
  approved: { rule: 'body-agreed', fallback: 'approved' },
  confirmed: { rule: 'body-agreed', fallback: 'approved' },
  voted: { rule: 'resolved-clause', fallback: 'carried' },
};
/** At the end of a passage: "RESOLVED:", "Agreed that –", "It was resolved unanimously that:"; clauses follow. */
const AT_END =
  /(?:^|[\s(])(resolved|recommended|agreed|decided|decisions?)(?: (?:unanimously|nem\.?\s*con\.?|as follows|that|to))*\s*(?:\((?:proposed|moved)\b[^()]{2,120}\)\s*)?(?:[:;]\s*[-–—]*|[-–—]+)$/i;
const ALONE = /^(?:it was |the \w+ )?(resolved|agreed|recommended|decided)(?: (?:unanimously|that|to))*\s*[.:–—-]*$/i;
/** At the start of a passage, clauses behind it: "RESOLVED: That …", "RESOLVED that …", "Resolved – to …". */
const AT_START =
  /^(?:it was (?:\w+ )?)?(RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision|RECOMMENDED|NOTED(?=:)|APPROVED(?=:)|CONFIRMED(?=:)|(?:VOTED|Voted)(?=(?: unanimously)?[:,]? (?:[Tt]o|[Tt]hat|TO|THAT)\b))(?: unanimously)?(?: \([^()]{3,120}\):\s*|\s*[:–—-]+\s*|(?<=VOTED|Voted|unanimously),? (?=[Tt]o\b|[Tt]hat\b|THAT\b)| (?=that\b|to\b|That\b|THAT\b))/;
const ENUMERATED = /[\da-z]/i;
const THAT = /^["“]?(?:that|to)\b/i;
export const clauses: Parser = {
  name: 'clauses',
  parse(reading) {
    const found: ResolutionFinding[] = [];
    const { passages, bodyFrom } = reading.outline;
    for (let at = bodyFrom; at < passages.length; at++) {
      const passage = passages[at];
      if (passage === undefined || !isOpen(passage, reading)) continue;
      const start = AT_START.exec(passage.text.value);
      // In a table of speakers "Agreed …" is what the speaker did.
      if (start !== null && passage.text.value.length > start[0].length && !hasSpeakers(reading.outline, passage)) {
        addAll(found, runIn(passage, start[0], start[1] ?? '', reading, at));
        continue;
      }
      const trigger = AT_END.exec(passage.text.value) ?? ALONE.exec(passage.text.value);
      if (trigger !== null) addAll(found, below(passage, trigger, at, reading));
    }
    return found;
  },
};

function isOpen(passage: Passage, reading: Reading): boolean {
  if (reading.taken.has(passage) || isHeaderCell(reading.outline, passage)) return false;
  const role = roleOf(reading.outline, passage);
  return role === null || role === 'text' || role === 'other';
}

function verbOf(said: string): Verb {
  return VERBS[said.toLowerCase()] ?? { rule: 'agreed-clause', fallback: 'agreed' };
}

function runIn(passage: Passage, lead: string, said: string, reading: Reading, at: number): ResolutionFinding[] {
  const { rule, fallback } = verbOf(said);
  const context = passage.text.value;
  const body = trimText(sliceText(passage.text, lead.length));
  const pieces = inlineClauses(body);
  if (pieces.length > 1) {
    reading.taken.add(passage);
    return pieces.map((piece) => resolution(rule, [piece.text], piece.text.value, fallback, piece.label, context));
  }
  const [first] = pieces;
  if (first !== undefined && body.value.startsWith(first.label)) {
    reading.taken.add(passage);
    const style = styleOf(first.label);
    const opening = { label: first.label, texts: [first.text] };
    return collect(at + 1, reading, false, { opening, style }).map((clause) =>
      clauseFinding(clause, rule, fallback, context),
    );
  }
  if (/[:–—-]$/.test(body.value) || LEAD_IN.test(body.value)) {
    reading.taken.add(passage);
    const nested = collect(at + 1, reading, true);
    if (nested.length > 0 && (LEAD_IN.test(body.value) || /\bthat\s*[:–—-]+$/i.test(body.value))) {
      return nested.map((clause) => clauseFinding(clause, rule, fallback, context));
    }
    const whole = [passage.text, ...nested.flatMap((clause) => clause.texts)];
    return [resolution(rule, whole, joinTexts(whole).value, fallback)];
  }
  return sentenceClauses(passage, rule, fallback, reading);
}

/** "That", "That the following", or who proposed it: clauses stand below. */
const LEAD_IN = /^(?:that|to|that the following)?\s*(?:\((?:proposed|moved|prop)\b[^()]{2,120}\)\s*)?[:–—-]*$/i;

/** The sentence behind the trigger is a clause, and so is each after it that begins with "That"; the rest stays. */
function sentenceClauses(
  passage: Passage,
  rule: RuleName,
  fallback: Resolution['kind'],
  reading: Reading,
): ResolutionFinding[] {
  const whole = passage.text;
  const starts = sentenceStarts(whole);
  const sentences = starts.map((from, i) => trimText(sliceText(whole, from, starts[i + 1])));
  const end = sentences.findIndex((sentence, i) => i > 0 && !THAT.test(sentence.value));
  const own = end < 0 ? sentences : sentences.slice(0, end);
  if (end < 0) reading.taken.add(passage);
  else leaveRest(reading, passage, sliceText(whole, starts[end] ?? 0));
  return own.map((sentence) =>
    resolution(rule, [sentence], sentence.value, fallback, null, own.length === 1 ? whole.value : sentence.value),
  );
}

function below(passage: Passage, trigger: RegExpExecArray, at: number, reading: Reading): ResolutionFinding[] {
  const said = trigger[1] ?? '';
  const { rule, fallback } = verbOf(said);
  const context = passage.text.value;
  const list = collect(at + 1, reading, /^\P{Ll}+$/u.test(said) || /^\w+\W*$/.test(passage.text.value));
  if (list.length === 0) return [];
  const isWhole = trigger.index === 0 && trigger[0].length >= passage.text.value.trim().length;
  if (isWhole) reading.taken.add(passage);
  else leaveRest(reading, passage, trimText(sliceText(passage.text, 0, lastSentenceAt(passage.text.value))));
  return list.map((clause) => clauseFinding(clause, rule, fallback, context));
}

/** The trigger's own sentence goes with its clauses; what stands before it stays. */
function lastSentenceAt(value: string): number {
  const stop = Math.max(value.lastIndexOf('. '), value.lastIndexOf('? '), value.lastIndexOf('! '));
  return stop < 0 ? 0 : stop + 1;
}

interface Clause {
  label: string | null;
  texts: Text[];
}

function clauseFinding(
  clause: Clause,
  rule: RuleName,
  fallback: Resolution['kind'],
  context: string,
): ResolutionFinding {
  const text = joinTexts(clause.texts).value;
  const made = resolution(rule, clause.texts, text, fallback, clause.label, `${context} ${text}`);
  return made.mover === null && made.seconder === null ? { ...made, ...moversIn(context) } : made;
}

/** The clauses from index `at` on. `bare`: a paragraph without a label may be one, too. `begun`: the first one. */
function collect(
  at: number,
  reading: Reading,
  bare: boolean,
  begun: { opening: Clause; style: string } | null = null,
): Clause[] {
  const { passages } = reading.outline;
  const list: Clause[] = begun === null ? [] : [begun.opening];
  let style: string | null = begun?.style ?? null;
  let depth = begun === null ? 0 : Infinity;
  for (let i = at; i < passages.length; i++) {
    const passage = passages[i];
    if (passage === undefined || !isOpen(passage, reading)) break;
    const { value } = passage.text;
    const last = list.at(-1);
    if (value === '') break;
    if (passage.label === null) {
      const isClause = last === undefined ? bare || THAT.test(value) : style === null && THAT.test(value);
      const continues = last !== undefined && isUnfinished(last) && /^\p{Ll}/u.test(value);
      if (continues) last.texts.push(passage.text);
      else if (isClause && passage.kind !== 'heading') list.push({ label: null, texts: [passage.text] });
      else break;
    } else {
      const own = styleOf(passage.label.value);
      if (style === null && list.length > 0) {
        if (!isUnfinished(list.at(-1)) && !(bare && /^that\W*$/i.test(list[0]?.texts[0]?.value ?? ''))) break;
        if (/^(?:that|to)\W*$/i.test(list.at(-1)?.texts[0]?.value ?? '')) list.pop();
      }
      style ??= own;
      if (list.length === 0 || (depth === Infinity && own === style)) depth = passage.depth;
      if (last !== undefined && list.length > 0 && (passage.depth > depth || own !== style))
        last.texts.push(passage.text);
      else list.push({ label: own === 'bullet' ? null : passage.label.value.trim(), texts: [passage.text] });
    }
    reading.taken.add(passage);
  }
  return list;
}

function isUnfinished(clause: Clause | undefined): boolean {
  return clause !== undefined && !/[.;!?]$/.test(clause.texts.at(-1)?.value ?? '');
}

function styleOf(label: string): string {
  if (!ENUMERATED.test(label)) return 'bullet';
  if (/\d|^\([IlO]\)$/.test(label)) return 'digits';
  return /[ivx]{2,}|^\(?i\)?[.)]?$/i.test(label) ? 'roman' : 'letters';
}
