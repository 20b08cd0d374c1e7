/** Puts motions together: who moved, the words, what became of them, however many sentences lie between. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { movementIn, type Movement } from './movers.ts';
import type { Step } from './steps.ts';
import { together, UNTOLD, type Tally } from './tally.ts';

/** A motion with its outcome. */
export interface Decided {
  texts: Text[];
  mover: string | null;
  seconder: string | null;
  label: string | null;
  tally: Tally;
  /** The steps that told it. */
  steps: Step[];
}

interface Motion {
  sort: Movement['sort'];
  mover: string | null;
  seconder: string | null;
  texts: Text[];
  label: string | null;
  tally: Tally | null;
  steps: Step[];
  /** Steps of discussion since the last that told something of it. */
  gap: number;
  /** Whether an amendment to it was carried: words that follow are its words as amended. */
  wasAmended: boolean;
}

/** "All agreed." belongs to a motion that stands no further above. */
const WEAK_REACH = 3;
/** "Motion carried." may stand below a discussion of so many sentences. */
const PLAIN_REACH = 40;
/** Counts and names follow the outcome at once. */
const DETAIL_REACH = 1;

/** What the walk knows at each step. */
interface State {
  steps: readonly Step[];
  /** The heading of the item. */
  title: Text | null;
  at: number;
  stack: Motion[];
  /** Words without a mover, as in minutes that print only the motion and what became of it. */
  pending: Motion | null;
  closed: Decided | null;
  sinceClosed: number;
  label: string | null;
  /** Whether a line said that an amendment comes. */
  amends: boolean;
  decided: Decided[];
}

const READERS: Partial<Record<Step['form'], (step: Step, state: State) => void>> = {
  words: readWords,
  order: (step, state) => (isAwaited(state) ? readWords(step, state) : readSentence(step, state)),
  lead: readLead,
  block: readBlock,
  reasons: () => undefined,
  number: (step, state) => {
    state.label = step.text.value;
  },
  amendment: (_, state) => {
    state.amends = true;
  },
};

/** The motions of the steps of one item. */
export function walk(steps: readonly Step[], title: Text | null = null): Decided[] {
  const state: State = {
    steps,
    title,
    at: 0,
    stack: [],
    pending: null,
    closed: null,
    sinceClosed: Infinity,
    label: null,
    amends: false,
    decided: [],
  };
  for (const [at, step] of steps.entries()) {
    state.at = at;
    settle(step, state);
    (READERS[step.form] ?? readSentence)(step, state);
    state.sinceClosed++;
  }
  settle(undefined, state);
  closeCounted(state);
  closeOrdered(state);
  return state.decided;
}

/** "Vote: 5-0" without a word for the outcome tells it, too. */
function closeCounted(state: State): void {
  const motion = top(state);
  const counts = motion?.tally?.counts;
  if (
    motion !== undefined &&
    ((typeof counts?.for === 'number' && counts.against !== null) || motion.tally?.listed.has('for') === true)
  )
    close(motion, state);
  state.stack = [];
}

/** "That the report BE RECEIVED.": capitals say that it was so ordered, though no vote is told. */
const ORDERED = /\bBE (?:FURTHER )?\p{Lu}{4,}\b/u;
function closeOrdered(state: State): void {
  const { pending } = state;
  if (pending !== null && pending.texts.every((text) => ORDERED.test(text.value)))
    close({ ...pending, tally: UNTOLD }, state);
}

function top(state: State): Motion | undefined {
  return state.stack.at(-1);
}

/** A motion whose outcome was told before its words closes when its words end. */
function settle(step: Step | undefined, state: State): void {
  const motion = top(state);
  if (motion === undefined || motion.texts.length === 0 || (motion.tally?.outcome ?? null) === null) return;
  if (!isWords(step)) close(motion, state);
}

/** Whether a motion is open whose words are still to come, or were the last thing said. */
function isAwaited(state: State): boolean {
  const motion = top(state);
  if (motion === undefined) return false;
  return motion.texts.length === 0 || (followsOn(motion, state) && state.steps[state.at - 1]?.form === 'order');
}

/** Whether the last step told something of a motion. */
function followsOn(motion: Motion, { steps, at }: State): boolean {
  const before = steps[at - 1];
  return before !== undefined && motion.steps.at(-1) === before;
}

function opened(step: Step, state: State, texts: Text[], movement: Movement | null = null): Motion {
  const sort = state.amends || AMENDED.test(texts[0]?.value ?? '') ? 'amendment' : (movement?.sort ?? 'main');
  const { label } = state;
  state.label = null;
  state.amends = false;
  return {
    sort,
    mover: movement?.mover ?? null,
    seconder: movement?.seconder ?? null,
    texts,
    label,
    tally: null,
    steps: [step],
    gap: 0,
    wasAmended: false,
  };
}

const AMENDED = /\bmotion be (?:further )?amended\b/i;

function push(motion: Motion, state: State): void {
  state.stack.push(motion);
  state.pending = null;
}

/** "That …": the words of the motion that was moved, a further clause, or words whose outcome is still to come. */
function readWords(step: Step, state: State): void {
  const before = state.steps[state.at - 1];
  const motion = top(state);
  const isMore = (one: Motion) => followsOn(one, state) && (one.tally === null || isWords(before));
  if (motion !== undefined && (motion.texts.length === 0 || motion.wasAmended || isMore(motion))) {
    if (motion.wasAmended) motion.texts = [];
    motion.wasAmended = false;
    take(motion, step, step.words);
    if (AMENDED.test(step.text.value)) motion.sort = 'amendment';
    else if (motion.sort === 'main') state.stack = [motion];
  } else if (state.pending !== null && followsOn(state.pending, state)) take(state.pending, step, step.words);
  else state.pending = opened(step, state, [step.words]);
  if (step.tally?.outcome?.isPlain === true && ENDS_IN_OUTCOME.test(step.text.value))
    readTally(step, step.tally, state);
}

/** "That the tender be accepted. Carried." in one line. */
const ENDS_IN_OUTCOME = /[.;–-] ?\S+$/;

function isWords(step: Step | undefined): boolean {
  return step !== undefined && (step.form === 'words' || step.form === 'order' || step.label !== null);
}

function take(motion: Motion, step: Step, text: Text): void {
  const [only, second] = motion.texts;
  if (only !== undefined && second === undefined && leads(only.value)) motion.texts = [];
  motion.texts.push(text);
  motion.steps.push(step);
  motion.gap = 0;
}

/** "This Council resolves: To campaign …": words, on the same line or in the list below. */
function readLead(step: Step, state: State): void {
  const motion = top(state) ?? state.pending ?? opened(step, state, []);
  if (motion.steps.at(-1) !== step) motion.steps.push(step);
  motion.texts = step.words.value === '' ? [] : [step.words];
  motion.gap = 0;
  if (!state.stack.includes(motion)) push(motion, state);
}

function readSentence(step: Step, state: State): void {
  if (CLAUSES_FOLLOW.test(step.text.value)) return;
  if (step.movement !== null && !isOutcomeOf(step, state)) readMovement(step, step.movement, state);
  else if (step.tally !== null) readTally(step, step.tally, state);
  else readOther(step, state);
}

/** "Moved by A, seconded by B and RESOLVED:": another rule reads the clauses below. */
const CLAUSES_FOLLOW = /\b(?:RESOLVED|resolved|agreed|AGREED)(?: that)?\s*[:–—-]+$/;

/** "The motion to refer carried." tells of the motion above. */
function isOutcomeOf({ text, movement, tally }: Step, state: State): boolean {
  const isOpen = top(state) !== undefined && movement?.mover === null && movement.seconder === null;
  return isOpen && tally?.outcome?.isPlain === true && text.value.split(' ').length <= MAX_OUTCOME;
}

/** "Motion to table carried unanimously." */
const MAX_OUTCOME = 12;

/** A notice of motion prints its words in quotes; discussion may stand between them and the movers. */
const QUOTED = /^["“‘'*]/;

function readMovement(step: Step, movement: Movement, state: State): void {
  const open = top(state) ?? state.pending ?? undefined;
  const next = state.steps[state.at + 1];
  if (!movement.moves) second(step, movement, state);
  else if (
    !movement.hasWords &&
    open !== undefined &&
    open.mover === null &&
    open.gap <= (QUOTED.test(open.texts[0]?.value ?? '') ? WEAK_REACH : DETAIL_REACH) &&
    open.tally === null
  ) {
    open.mover = movement.mover;
    open.seconder ??= movement.seconder;
    open.steps.push(step);
    if (open === state.pending) push(open, state);
  } else {
    if (movement.hasWords && endsVote(movement, state)) closeCounted(state);
    const words = step.words === step.text ? wordsOf(step, movement) : step.words;
    const above = ADOPTS.test(words.value) ? (state.pending?.texts ?? []) : [];
    push(opened(step, state, movement.hasWords ? [...above, words] : [], movement), state);
    const isTold = (step.tally?.outcome ?? null) !== null || (!isWords(next) && next?.form !== 'reasons');
    if (!movement.hasWords && isTold) lookBack(top(state), state);
  }
  if (step.tally !== null) readTally(step, step.tally, state);
}

/** "moved the adoption of the resolution": its clauses stand above. */
const ADOPTS =
  /\b(?:adoption|approval|passage) of (?:(?:the|said|this) )?(?:(?:foregoing|above|preceding) )?(?:resolution|ordinance)\b|\bto (?:adopt|approve|pass) (?:(?:the|said|this) )?(?:(?:foregoing|above|preceding) )?(?:resolution|ordinance)\b|\b(?:foregoing|above|preceding) (?:resolution|ordinance) be (?:adopted|approved|passed)\b/i;

/** Whether a new motion tells that the one before it was decided by its count. */
function endsVote({ sort }: Movement, state: State): boolean {
  if (state.amends || sort === 'amendment') return false;
  return sort === 'main' || typeof top(state)?.tally?.counts?.for === 'number';
}

/** Who seconds, seconds the last motion that nobody seconded; "the original proposal" is the first. */
function second(step: Step, { seconder }: Movement, state: State): void {
  const open = state.stack.length === 0 && state.pending !== null ? [state.pending] : state.stack;
  const isFirst = /\b(?:original|main|substantive)\b/i.test(step.text.value);
  const motion = isFirst ? open[0] : open.findLast((one) => one.seconder === null);
  if (motion === undefined || motion.seconder !== null) return;
  motion.seconder = seconder;
  motion.steps.push(step);
  motion.gap = 0;
}

/** A sentence that leads in at length is cut before the mover: "Although three quotes are usual, PB proposed …". */
const MAX_LEAD = 60;
function wordsOf({ text }: Step, movement: Movement): Text {
  if (movement.wordsFrom > 0) return trimText(sliceText(text, movement.wordsFrom));
  if (movement.from <= MAX_LEAD) return text;
  const moved = trimText(sliceText(text, movement.from));
  return movementIn(moved.value)?.hasWords === true ? moved : text;
}

/** A word of other rules for decisions: what it stands in is theirs. */
const DECIDES = /\b(?:resolved|agreed|decided|approved|noted|accepted|elected|appointed)\b/i;
/** How far above a line of movers the sentence that decides may stand, with its clauses between. */
const MAX_CLAUSES = 8;

/** "Moved by A, seconded by B. Carried." without words: what stands right before it is what was moved, unless it is decided there. */
function lookBack(motion: Motion | undefined, { steps, at }: State): void {
  const before = steps[at - 1];
  if (motion === undefined || before === undefined || before.movement !== null || before.form !== 'sentence') return;
  for (let up = at - 1; up >= Math.max(0, at - MAX_CLAUSES); up--) {
    const step = steps[up];
    if (step?.movement !== null && step?.movement !== undefined) break;
    if (step === undefined || DECIDES.test(step.text.value)) return;
    if (step.label === null) break;
  }
  const isOutcome = before.tally?.outcome?.isPlain === true;
  if (!isOutcome && !TELLS.test(before.text.value) && before.text.value.split(' ').length > 2)
    motion.texts = [before.text];
}

/** What somebody said is not what was moved. */
const TELLS =
  /\b(?:said|replied|answered|asked|explained|reported|commented|spoke|thanked|welcomed|felt|thought|queried|enquired)\b(?! for)/i;

function readTally(step: Step, tally: Tally, state: State): void {
  const { outcome } = tally;
  const motion = target(tally, state);
  if (motion === undefined) {
    if (outcome?.isPlain === true && step.text.value.endsWith(':')) push({ ...opened(step, state, []), tally }, state);
    else if (state.closed !== null && state.sinceClosed <= DETAIL_REACH && isDetail(step)) {
      state.closed.tally = together(state.closed.tally, tally);
      state.closed.steps.push(step);
      state.sinceClosed = -1;
    } else if (state.pending !== null) state.pending.gap++;
    return;
  }
  motion.tally = motion.tally === null ? tally : together(motion.tally, tally);
  if (motion.steps.at(-1) !== step) motion.steps.push(step);
  const awaits = motion.texts.length === 0 && !(isBelowTitle(motion, state) && !isWords(state.steps[state.at + 1]));
  if (outcome !== null && !awaits && (outcome.isPlain || motion.gap <= WEAK_REACH)) close(motion, state);
}

/** "Ayes: 5. Nays: 0." and the like; a sentence with words of its own is a matter of its own. */
function isDetail({ text: { value } }: Step): boolean {
  return (
    value.length <= MAX_DETAIL &&
    !/\b(?:that|to)\s\p{Ll}/u.test(value) &&
    !/^(?:the|a|an) (?!motion|vote|ayes|nays|amendment|resolution)/i.test(value)
  );
}
const MAX_DETAIL = 300;

/** The motion that an outcome belongs to. */
function target({ outcome, counts, roll }: Tally, state: State): Motion | undefined {
  const motion = top(state);
  if (outcome?.ofAmendment === true && motion?.sort !== 'amendment') return undefined;
  const reach = outcome?.isPlain === true ? PLAIN_REACH : WEAK_REACH;
  if (motion !== undefined) return motion.gap <= reach ? motion : undefined;
  const { pending } = state;
  if (pending !== null && outcome === null && pending.gap === 0 && (counts !== null || roll.length > 1)) {
    push(pending, state);
    return pending;
  }
  if (pending === null || outcome === null || pending.gap > (outcome.isPlain ? WEAK_REACH : 0)) return undefined;
  push(pending, state);
  return pending;
}

function close(motion: Motion, state: State): void {
  state.stack = state.stack.slice(0, state.stack.indexOf(motion));
  const { sort, tally } = motion;
  const isCarried = tally?.outcome?.result === 'carried';
  if (sort === 'subsidiary' && isCarried) state.stack = [];
  const under = top(state);
  if (sort === 'amendment' && under !== undefined) {
    under.wasAmended = isCarried;
    under.gap = 0;
  }
  if (motion.texts.length === 0 && isBelowTitle(motion, state) && state.title !== null) motion.texts = [state.title];
  if (motion.texts.length === 0 || tally === null) return;
  state.closed = { ...motion, tally };
  state.sinceClosed = -1;
  state.decided.push(state.closed);
}

/** "4. Minutes of 3 May" – "Proposed by Lee, seconded by Day and agreed.": the heading says what. */
function isBelowTitle({ steps: [first] }: Motion, { steps }: State): boolean {
  return (
    first !== undefined && first === steps[0] && first.form === 'sentence' && (first.movement?.mover ?? null) !== null
  );
}

/** A block tells mover, seconder and vote of the motion above it, or of the short line that it stands under. */
function readBlock(step: Step, state: State): void {
  const motion = top(state) ?? state.pending ?? opened(step, state, []);
  if (motion.texts.length === 0) lookBack(motion, state);
  const { movement, tally } = step;
  motion.mover = movement?.mover ?? motion.mover;
  motion.seconder = movement?.seconder ?? motion.seconder;
  if (!state.stack.includes(motion)) push(motion, state);
  if (tally === null) return;
  motion.tally = tally;
  motion.steps.push(step);
  if (tally.outcome !== null || tally.counts !== null) close(motion, state);
}

/** A clause of a list under "That Council:", or discussion. */
function readOther(step: Step, state: State): void {
  const motion = top(state) ?? state.pending ?? undefined;
  if (motion === undefined) return;
  const before = state.steps[state.at - 1];
  const last = motion.texts.at(-1);
  const isLed = last === undefined ? before?.form === 'lead' : last.value.endsWith(':');
  const isNext = before?.label === step.label && before?.movement === null && before.tally === null;
  if (followsOn(motion, state) && step.label !== null && (isLed || isNext)) {
    take(motion, step, step.text);
  } else if (ADJOURNED.test(step.text.value) && /adjourn|clos/i.test(last?.value ?? '')) {
    motion.tally ??= ADJOURNS;
    close(motion, state);
  } else motion.gap++;
}

/** "Meeting adjourned at 7.44 pm." is what became of the motion to adjourn. */
const ADJOURNED =
  /^(?:the )?(?:meeting|session|board|council|committee|commission|senate|assembly|society) (?:was )?(?:then |duly )?(?:adjourned|closed|ended|concluded|finished|rose)\b/i;
const ADJOURNS: Tally = {
  ...UNTOLD,
  outcome: { result: 'carried', isPlain: false, ofAmendment: false, isAgreement: false },
};
/** "That the Council:", "BE IT RESOLVED by the Board of Supervisors of the County:" say nothing without their clauses. */
function leads(value: string): boolean {
  const lead = value.replace(/\s(?:section|clause) 1\.$/i, '');
  return lead.endsWith(':') && (lead.split(' ').length <= MAX_LEAD_WORDS || /\bbe it resolved by [^,;]+:$/i.test(lead));
}
const MAX_LEAD_WORDS = 8;
