/** What became of tasks at later meetings of the same body. */
import { addTo } from '../../add-to.ts';
import { bodyOf } from './body.ts';
import type { Follow, Progress, Relation, Task } from './follow.ts';
import { byText } from '../../compare.ts';
import { isOfEarlier, isStanding, outcomeOf } from './outcome.ts';
import { piecesOf } from './pieces.ts';
import { namesOf, namesOwner, ownersAgree, type Agreement } from './task-owners.ts';
import { taskWords, type TaskWords } from './words.ts';

export type { Follow, Progress, Relation, Task } from './follow.ts';

/** A task that nothing was told of for so many meetings is forgotten or done: one of the same words is another. */
const MAX_LATER = 6;
/** And one that is older than a year and a month, so that the yearly round is no repetition. */
const MAX_DAYS = 400;
/** A paragraph or task is compared with what shares its rarest words, and with the latest that have each of them. */
const MAX_STEMS = 24;
const MAX_POSTINGS = 60;

/** The share of words, by their weight, that tasks have in common where their owners agree, and where one has none. */
const MIN_ALIKE: Readonly<Record<Agreement, number>> = { same: 0.6, unknown: 0.75, other: Infinity };
/** Where a log or a heading says that tasks of earlier meetings are gone through. */
const LESS_IN_LOG = 0.1;
/** A log sums a task up: what it shares of the shorter one counts nearly as much. */
const WITHIN_LOG = 0.8;
/** The share of a task's words that a paragraph tells. */
const MIN_TOLD: Readonly<Record<Agreement, number>> = { same: 0.65, unknown: 0.8, other: Infinity };
const MIN_SHARED: Readonly<Record<Agreement, number>> = { same: 2, unknown: 3, other: Infinity };
/** Outside "Matters arising" a paragraph speaks of its own matter: nearly the whole task must stand in it. */
const MORE_ELSEWHERE = 0.15;
/** Two tasks of three such meetings in a row, each due before the next: a duty that comes again. */
const MIN_ROUNDS = 3;

interface Told {
  task: Task | null;
  at: Task | Progress;
  words: TaskWords;
  stems: readonly string[];
  /** Of each of the stems; their sum. */
  weights: readonly number[];
  weight: number;
  /** Which of the meetings of its body, in the order of dates. */
  place: number;
  /** Days since 1970. */
  day: number;
  isStanding: boolean;
  /** How many words it shares with the entry that was last compared with it. */
  hits: number;
  comparedWith: Told | null;
}

interface Step {
  from: Told;
  to: Told;
  relation: Relation;
  rule: string;
  alike: number;
}

/** At most one next step for each task, the nearest. Tasks without a body or a date have none. Pure, for any order of input. */
export function linkActions(tasks: readonly Task[], progress: readonly Progress[]): Follow[] {
  const bodies = new Map<string, (Task | Progress)[]>();
  for (const one of [...tasks, ...progress.flatMap(piecesOf)]) {
    const key = bodyOf(one.body, one.meeting);
    if (key === '' || one.date === null) continue;
    addTo(bodies, key, one);
  }
  return [...bodies]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([, all]) => chosen(stepsOf(all)))
    .map(followOf);
}

function isTask(one: Task | Progress): one is Task {
  return 'id' in one;
}

function inOrder(a: Task | Progress, b: Task | Progress): number {
  return (
    byText(a.date ?? '', b.date ?? '') ||
    byText(a.meeting, b.meeting) ||
    a.startLine - b.startLine ||
    Number(isTask(b)) - Number(isTask(a)) ||
    byText(isTask(a) ? a.id : '', isTask(b) ? b.id : '') ||
    byText(a.text, b.text)
  );
}

function stepsOf(all: readonly (Task | Progress)[]): Step[] {
  const sorted = [...all].sort(inOrder);
  const days = new Map([...new Set(sorted.map(({ date }) => date ?? ''))].map((date, place) => [date, place]));
  const entries = sorted.map((at) => {
    const task = isTask(at) ? at : null;
    return { at, task, words: taskWords(at.text, namesOf(task?.owners ?? [])) };
  });
  const weightOf = weights(entries.filter(({ task }) => task !== null).map(({ words }) => words));
  const told = entries.map(({ at, task, words }): Told => {
    const stems = [...words.stems];
    const each = stems.map(weightOf);
    return {
      task,
      at,
      words,
      stems,
      weights: each,
      weight: each.reduce((sum, weight) => sum + weight, 0),
      place: days.get(at.date ?? '') ?? 0,
      day: Date.parse(`${at.date ?? ''}T00:00:00Z`) / 86_400_000,
      isStanding: task !== null && isStanding(at.text),
      hits: 0,
      comparedWith: null,
    };
  });
  const rounds = duties(told);
  const index = new Map<string, Told[]>();
  const steps: Step[] = [];
  let filed = 0;
  for (const to of told) {
    for (; (told[filed]?.place ?? Infinity) < to.place; filed++) file(told[filed], index);
    for (const from of candidates(to, index)) {
      const step = to.task === null ? toProgress(from, to) : toTask(from, to, rounds);
      if (step !== null) steps.push(step);
    }
  }
  return steps;
}

/** Tasks that are done have no next step. */
function file(one: Told | undefined, index: Map<string, Told[]>): void {
  if (one === undefined || one.task === null || one.task.status === 'done') return;
  for (const stem of one.words.stems) {
    addTo(index, stem, one);
  }
}

type WeightOf = (stem: string) => number;

/** Words that few tasks of the body have weigh more. */
function weights(tasks: readonly TaskWords[]): WeightOf {
  const counts = new Map<string, number>();
  for (const { stems } of tasks) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const known = new Map<number, number>();
  return (stem) => {
    const count = counts.get(stem) ?? 0;
    let weight = known.get(count);
    if (weight === undefined) known.set(count, (weight = Math.log(1 + (tasks.length + 1) / (count + 1))));
    return weight;
  };
}

/** Earlier tasks that share two words at least. */
function candidates(to: Told, index: ReadonlyMap<string, readonly Told[]>): Told[] {
  const found: Told[] = [];
  for (const stem of rarest(to)) {
    const there = index.get(stem) ?? [];
    for (let at = there.length - 1; at >= Math.max(0, there.length - MAX_POSTINGS); at--) {
      const from = there[at];
      if (from === undefined || to.place - from.place > MAX_LATER) break;
      if (from.comparedWith !== to) {
        from.comparedWith = to;
        from.hits = 1;
      } else if (++from.hits === 2) found.push(from);
    }
  }
  return found;
}

function rarest({ stems, weights }: Told): readonly string[] {
  if (stems.length <= MAX_STEMS) return stems;
  const order = stems.map((stem, at) => ({ stem, weight: weights[at] ?? 0 }));
  order.sort((a, b) => b.weight - a.weight || byText(a.stem, b.stem));
  return order.slice(0, MAX_STEMS).map(({ stem }) => stem);
}

function toTask(from: Told, to: Told, rounds: ReadonlySet<Told>): Step | null {
  const task = to.task;
  if (task === null || from.task === null) return null;
  const { count, weight } = sharedOf(from, to);
  const areAll = count === from.stems.length && count === to.stems.length;
  if (count < 2 || (count === 2 && !areAll)) return null;
  const inLog = task.status !== 'open' || isOfEarlier(task.itemTitle);
  const alike = (2 * weight) / (from.weight + to.weight || 1);
  const within = inLog ? (WITHIN_LOG * weight) / (Math.min(from.weight, to.weight) || 1) : 0;
  const least = inLog ? LESS_IN_LOG : 0;
  if (Math.max(alike, within) < MIN_ALIKE.same - least || areFarApart(from, to)) return null;
  if (!inLog && (from.isStanding || to.isStanding || rounds.has(from))) return null;
  const owners = ownersAgree(from.task.owners, task.owners);
  if (count === 2 && owners !== 'same') return null;
  if (Math.max(alike, within) < MIN_ALIKE[owners] - least || areApart(from.words, to.words)) return null;
  const relation = task.status === 'done' ? 'closed' : task.status === 'open' ? 'repeated' : 'carried-forward';
  const rule = `${areAll ? 'same' : 'like'}-words-${task.status === 'open' ? (inLog ? 'in-log' : 'again') : task.status}`;
  return { from, to, relation, rule, alike };
}

function toProgress(from: Told, to: Told): Step | null {
  if (from.task === null) return null;
  const { count, weight } = sharedOf(from, to);
  if (count < MIN_SHARED.same) return null;
  const isBelow = isOfEarlier(to.at.itemTitle);
  const alike = weight / (from.weight || 1);
  const more = isBelow ? 0 : MORE_ELSEWHERE;
  if (alike < MIN_TOLD.same + more || areFarApart(from, to) || areApart(from.words, to.words)) return null;
  const owners = namesOwner(to.at.text, from.task.owners);
  if (count < MIN_SHARED[owners] || alike < MIN_TOLD[owners] + more) return null;
  const relation = outcomeOf(to.at.text, from.words.stems);
  if (relation === null) return null;
  const rule = `${relation === 'closed' ? 'told-done' : 'told-open'}${isBelow ? '' : '-elsewhere'}`;
  return { from, to, relation, rule, alike };
}

function sharedOf(from: Told, to: Told): { count: number; weight: number } {
  let count = 0;
  let weight = 0;
  for (let at = 0; at < from.stems.length; at++) {
    if (!to.words.stems.has(from.stems[at] ?? '')) continue;
    count++;
    weight += from.weights[at] ?? 0;
  }
  return { count, weight };
}

/** Whether each has a number, or each a name, that the other lacks: "plot 9", "plot 12"; "Mill Lane", "Church Lane". */
function areApart(a: TaskWords, b: TaskWords): boolean {
  const lacks = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((word) => !other.has(word));
  return (lacks(a.marks, b.marks) && lacks(b.marks, a.marks)) || (lacks(a.names, b.stems) && lacks(b.names, a.stems));
}

function areFarApart(from: Told, to: Told): boolean {
  return to.day - from.day > MAX_DAYS;
}

/** Duties that come again: the same words at three meetings or more, each time due before the next. */
function duties(told: readonly Told[]): Set<Told> {
  const series = new Map<string, Told[]>();
  for (const one of told) {
    if (one.task === null) continue;
    const key = [...one.words.stems, ...one.words.marks].sort().join(' ');
    const there = series.get(key);
    if (there === undefined) series.set(key, [one]);
    else if (there.at(-1)?.place !== one.place) there.push(one);
  }
  return new Set(
    [...series.values()]
      .filter(
        (all) =>
          all.length >= MIN_ROUNDS &&
          all.slice(1).every((next, at) => {
            const due = all[at]?.task?.dueDate ?? null;
            return due !== null && due <= (next.at.date ?? '');
          }),
      )
      .flat(),
  );
}

const ORDER: readonly ((step: Step) => boolean)[] = [
  ({ to }) => to.task !== null && to.task.status !== 'open',
  ({ to, relation }) => to.task === null && relation === 'closed',
  ({ to }) => to.task !== null,
  () => true,
];

/** The nearest meeting first, then what tells most; a task is the next step of one task only. */
function chosen(steps: readonly Step[]): Step[] {
  const kind = (step: Step) => ORDER.findIndex((holds) => holds(step));
  const ranked = steps
    .map((step) => ({ step, gap: step.to.place - step.from.place, kind: kind(step) }))
    .sort((a, b) => a.gap - b.gap || a.kind - b.kind || b.step.alike - a.step.alike || ownOrder(a.step, b.step));
  const from = new Set<Told>();
  const to = new Set<Told>();
  const kept: Step[] = [];
  for (const { step } of ranked) {
    if (from.has(step.from) || (step.to.task !== null && to.has(step.to))) continue;
    from.add(step.from);
    to.add(step.to);
    kept.push(step);
  }
  return kept.sort(ownOrder);
}

function ownOrder(a: Step, b: Step): number {
  return inOrder(a.from.at, b.from.at) || inOrder(a.to.at, b.to.at);
}

/** The least sure rules are at the lower end. */
const CERTAINTY = { least: 0.7, most: 0.98 };

function followOf({ from, to, relation, rule, alike }: Step): Follow {
  const { meeting, startLine, endLine, page } = to.at;
  const confidence = CERTAINTY.least + (CERTAINTY.most - CERTAINTY.least) * Math.min(1, alike) ** 2;
  return {
    from: { meeting: from.at.meeting, action: from.task?.id ?? '' },
    to: { meeting, action: to.task?.id ?? null, startLine, endLine, page },
    relation,
    rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}
