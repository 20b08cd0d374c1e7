/** Decisions that stand in the sentences: "It was agreed that …", "The report was noted.", "Minutes were approved". */
import { addAll } from '../../add-all.ts';
import { joinTexts, sliceText, startOf, type Text } from '../../document.ts';
import type { ResolutionFinding } from '../../finding.ts';
import type { Parser, Reading } from '../../reading.ts';
import type { RuleName } from '../../rules.ts';
import type { Resolution } from '../../schema.ts';
import { ownNames, statementsOf, type Statement } from '../statements.ts';
import { bodyDecides, isElided, isInCapitals, isOpinion, isPutTo, isResolved } from './agreed.ts';
import {
  endsApproved,
  isApproved,
  isFollowingAgreed,
  isMinutesApproved,
  isPutForward,
  isThisApproved,
} from './approved.ts';
import { dispositionIn, namesMoversOnly, titlesAbove } from './dispositions.ts';
import { isNoted, isNotedAlone } from './noted.ts';
import { apart } from './parts.ts';
import { resolution } from './resolution.ts';
import { isCarried, isDeferred, isElected, isNotObjected, isThisCarried, isVoted } from './settled.ts';

interface SentenceRule {
  rule: RuleName;
  fallback: Resolution['kind'];
  /** Where the decision's words begin in the sentence; -1 where it is none. */
  at: (value: string, statement: Statement) => number;
  /** Whether the sentence before states what was decided ("This was agreed."). */
  needsBefore?: boolean;
}

const whole = (is: (value: string) => boolean) => (value: string) => (is(value) ? 0 : -1);

const RULES_IN_ORDER: SentenceRule[] = [
  {
    rule: 'this-was-agreed',
    fallback: 'agreed',
    at: (value, { before, role }) => (isThisApproved(value) && (before !== null || role !== 'other') ? 0 : -1),
    needsBefore: true,
  },
  { rule: 'this-was-agreed', fallback: 'agreed', at: whole(endsApproved) },
  { rule: 'minutes-approved', fallback: 'approved', at: whole(isMinutesApproved) },
  { rule: 'resolved-clause', fallback: 'resolved', at: whole(isResolved) },
  { rule: 'agreed-sentence', fallback: 'agreed', at: isPutTo },
  { rule: 'body-agreed', fallback: 'agreed', at: bodyDecides },
  {
    rule: 'agreed-sentence',
    fallback: 'agreed',
    at: (value, statement) => (statement.speaker === null && isElided(value) ? 0 : -1),
  },
  {
    rule: 'noted-sentence',
    fallback: 'noted',
    at: (value, { before }) => (before !== null && isNotedAlone(value, before.said.value) ? 0 : -1),
    needsBefore: true,
  },
  { rule: 'noted-sentence', fallback: 'noted', at: whole(isNoted) },
  { rule: 'body-agreed', fallback: 'other', at: whole(isNotObjected) },
  { rule: 'body-agreed', fallback: 'approved', at: whole(isApproved) },
  { rule: 'body-agreed', fallback: 'agreed', at: whole(isPutForward) },
  { rule: 'body-agreed', fallback: 'agreed', at: whole(isFollowingAgreed) },
  { rule: 'agreed-sentence', fallback: 'agreed', at: whole(isInCapitals) },
  { rule: 'carried', fallback: 'carried', at: whole(isVoted) },
  { rule: 'carried', fallback: 'carried', at: whole(isCarried) },
  {
    rule: 'carried',
    fallback: 'carried',
    at: (value, { before }) => (before !== null && isThisCarried(value) ? 0 : -1),
    needsBefore: true,
  },
  { rule: 'elected', fallback: 'appointed', at: whole(isElected) },
  { rule: 'deferred', fallback: 'deferred', at: whole(isDeferred) },
];

export const decisionSentences: Parser = {
  name: 'decision-sentences',
  parse(reading) {
    const found: ResolutionFinding[] = [];
    const named = ownNames(reading);
    const own = named === null ? null : new RegExp(named, 'gu');
    const statements = statementsOf(reading);
    const titleAbove = titlesAbove(statements, reading);
    for (const [index, statement] of statements.entries()) {
      if (statement.role === 'action' || statement.role === 'decision') continue;
      if (reading.claimed.has(startOf(statement.text))) continue;
      const title = titleAbove(statement.before ?? statement);
      const made = disposed(statement, title) ?? read(statement, own, title);
      if (made !== null && !isReadThenMoved(statement, statements[index + 1], reading)) addAll(found, apart(made));
    }
    return found;
  },
};

/** "The minutes were taken as read." is no approval where a motion to accept them follows. */
const TAKEN_AS_READ = /\btaken as read\b(?!.+\b(?:approved|agreed|confirmed|accepted|adopted|signed)\b)/i;
const APPROVES_THEM =
  /\b(?:minutes|notes|they|them|these)\b.{1,60}\b(?:approved|agreed|confirmed|accepted|adopted|correct|record|signed)\b/i;
function isReadThenMoved(statement: Statement, next: Statement | undefined, reading: Reading): boolean {
  if (next === undefined || !TAKEN_AS_READ.test(statement.said.value)) return false;
  return reading.claimed.has(startOf(next.text)) || APPROVES_THEM.test(next.said.value);
}

const CUE =
  /agreement|in favou?r|supported|instructed|authori[sz]ed|objection|refused|granted|rejected|declined|turned down|votes|hands|consensus|acclamation|put off|settled|agreed|resolved|decided|approved|confirmed|accepted|adopted|noted|received|carried|passed|lost|elected|appointed|co-opted|deferred|postponed|adjourned|tabled|parked|endorsed|read|held over|laid over|withdrawn|signed|ratified|voted|defeated|failed|content|happy|unanimous|determined|ordered|correct|consented|took note|delegated|awarded|allocated|waived|\bleft (?:over )?(?:until|till)\b|laid on|\bdefer\b|\b(?:leave|hold|carry over)\b/i;

/** "Tabled." right below a heading */
function disposed(statement: Statement, title: Text | null): ResolutionFinding | null {
  const verdict = title === null || statement.before !== null ? null : dispositionIn(statement.said.value);
  if (title === null || verdict === null) return null;
  const texts = [title, statement.text];
  return { ...resolution('disposition', texts, joinTexts(texts).value, verdict, null, statement.text.value), verdict };
}

function read(statement: Statement, own: RegExp | null, title: Text | null): ResolutionFinding | null {
  const { value: said } = statement.said;
  if (!CUE.test(said) || /\?$/.test(said)) return null;
  const named = withoutOwnNames(said, own);
  for (const { rule, fallback, at, needsBefore } of RULES_IN_ORDER) {
    const from = at(named.value, statement);
    if (from < 0 || isOpinion(named.value)) continue;
    const stated = from === 0 ? statement.text : sliceText(statement.said, named.back(from));
    const texts = needsBefore === true ? withBefore(statement, stated, title) : [stated];
    if (texts === null) return null;
    return resolution(rule, texts, joinTexts(texts).value, fallback);
  }
  return null;
}

/** What the body is called, read as "the Board"; `back` gives the place of a character in the words as printed. */
function withoutOwnNames(said: string, own: RegExp | null): { value: string; back: (at: number) => number } {
  const longer: { at: number; by: number }[] = [];
  let shift = 0;
  const value =
    own === null
      ? said
      : said.replace(own, (name: string, ...rest: unknown[]) => {
          const at = rest.find((one): one is number => typeof one === 'number') ?? 0;
          const by = name.length - THE_BOARD.length;
          longer.push({ at: at - shift, by });
          shift += by;
          return THE_BOARD;
        });
  return { value, back: (at) => at + longer.reduce((sum, one) => (one.at < at ? sum + one.by : sum), 0) };
}

const THE_BOARD = 'the Board';

/** What was moved may stand in the heading; null where the words before only name the movers of a decision above. */
function withBefore({ before }: Statement, own: Text, title: Text | null): Text[] | null {
  if (before === null) return [own];
  if (!namesMoversOnly(before)) return [before.text, own];
  if (before.before !== null) return null;
  return title === null ? [before.text, own] : [title, before.text, own];
}
