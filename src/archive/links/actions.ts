/** What became of tasks at later meetings of the same body. */
import { bodyKey } from './body.ts';
import type { Follow, Progress, Relation, Task } from './follow.ts';
import { byText } from './mention.ts';
import { isOfEarlier, isStanding, outcomeOf } from './outcome.ts';
import { namesOf, namesOwner, ownersAgree, type Agreement } from './task-owners.ts';
import { taskWords, type TaskWords } from './words.ts';

export type { Follow, Progress, Relation, Task } from './follow.ts';

/** A task that nothing was told of for so many meetings is forgotten or done: one of the same words is another. */
const MAX_LATER = 6;
/** And one that is older than a year and a month, so that the yearly round is no repetition. */
const MAX_DAYS = 400;
/** A paragraph or task is compared with what shares its rarest words, and with the latest that have each of them. */
const MAX_STEMS = 10;
const MAX_POSTINGS = 60;

/** The share of words, by their weight, that tasks have in common where their owners agree, and where one has none. */
const MIN_ALIKE: Readonly<Record<Agreement, number>> = { same: 0.6, unknown: 0.75, other: Infinity };
/** Where a log or a heading says that tasks of earlier meetings are gone through. */
const LESS_IN_LOG = 0.1;
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
  /** Which of the meetings of its body, in the order of dates. */
  place: number;
  weight: number;
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
  for (const one of [...tasks, ...progress]) {
    const key = bodyKey(one.body);
    if (key === '' || one.date === null) continue;
    const there = bodies.get(key);
    if (there === undefined) bodies.set(key, [one]);
    else there.push(one);
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
  const told = sorted.map((at): Told => {
    const task = isTask(at) ? at : null;
    return {
      task,
      at,
      words: taskWords(at.text, namesOf(task?.owners ?? [])),
      place: days.get(at.date ?? '') ?? 0,
      weight: 0,
    };
  });
  const weightOf = weights(told);
  for (const one of told) one.weight = sum(one.words.stems, weightOf);
  const rounds = duties(told);
  const index = new Map<string, Told[]>();
  const steps: Step[] = [];
  let filed = 0;
  for (const to of told) {
    for (; (told[filed]?.place ?? Infinity) < to.place; filed++) file(told[filed], index);
    for (const from of candidates(to, index, weightOf)) {
      const step = to.task === null ? toProgress(from, to, weightOf) : toTask(from, to, weightOf, rounds);
      if (step !== null) steps.push(step);
    }
  }
  return steps;
}

/** Tasks that are done have no next step. */
function file(one: Told | undefined, index: Map<string, Told[]>): void {
  if (one === undefined || one.task === null || one.task.status === 'done') return;
  for (const stem of one.words.stems) {
    const there = index.get(stem);
    if (there === undefined) index.set(stem, [one]);
    else there.push(one);
  }
}

type WeightOf = (stem: string) => number;

/** Words that few tasks of the body have weigh more. */
function weights(told: readonly Told[]): WeightOf {
  const counts = new Map<string, number>();
  let tasks = 0;
  for (const { task, words } of told) {
    if (task === null) continue;
    tasks++;
    for (const stem of words.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (stem) => Math.log(1 + (tasks + 1) / ((counts.get(stem) ?? 0) + 1));
}

function sum(stems: Iterable<string>, weightOf: WeightOf): number {
  let total = 0;
  for (const stem of stems) total += weightOf(stem);
  return total;
}

function candidates(to: Told, index: ReadonlyMap<string, readonly Told[]>, weightOf: WeightOf): Set<Told> {
  const known = [...to.words.stems].filter((stem) => index.has(stem));
  const rarest = known.sort((a, b) => weightOf(b) - weightOf(a) || byText(a, b)).slice(0, MAX_STEMS);
  const found = new Set<Told>();
  for (const stem of rarest) {
    const there = index.get(stem) ?? [];
    for (let at = there.length - 1; at >= Math.max(0, there.length - MAX_POSTINGS); at--) {
      const from = there[at];
      if (from === undefined || to.place - from.place > MAX_LATER) break;
      found.add(from);
    }
  }
  return found;
}

function toTask(from: Told, to: Told, weightOf: WeightOf, rounds: ReadonlySet<Told>): Step | null {
  const task = to.task;
  if (task === null || from.task === null || areFarApart(from, to)) return null;
  const inLog = task.status !== 'open' || isOfEarlier(task.itemTitle);
  if (!inLog && (isStanding(from.at.text) || isStanding(task.text) || rounds.has(from))) return null;
  const owners = ownersAgree(from.task.owners, task.owners);
  const shared = sharedOf(from.words, to.words);
  const common = sum(shared, weightOf);
  const alike = (2 * common) / (from.weight + to.weight || 1);
  const within = common / (Math.min(from.weight, to.weight) || 1);
  const least = MIN_ALIKE[owners] - (inLog ? LESS_IN_LOG : 0);
  const areAll = shared.length === from.words.stems.size && shared.length === to.words.stems.size;
  const isEnough = shared.length >= 3 || (shared.length === 2 && areAll && owners === 'same');
  if (!isEnough || Math.max(alike, inLog ? within * 0.8 : 0) < least || areApart(from.words, to.words)) return null;
  const relation = task.status === 'done' ? 'closed' : task.status === 'open' ? 'repeated' : 'carried-forward';
  const rule = `${areAll ? 'same' : 'like'}-words-${task.status === 'open' ? (inLog ? 'in-log' : 'again') : task.status}`;
  return { from, to, relation, rule, alike };
}

function toProgress(from: Told, to: Told, weightOf: WeightOf): Step | null {
  if (from.task === null || areFarApart(from, to)) return null;
  const owners = namesOwner(to.at.text, from.task.owners);
  const shared = sharedOf(from.words, to.words);
  if (shared.length < MIN_SHARED[owners] || areApart(from.words, to.words)) return null;
  const isBelow = isOfEarlier(to.at.itemTitle);
  const alike = sum(shared, weightOf) / (from.weight || 1);
  if (alike < MIN_TOLD[owners] + (isBelow ? 0 : MORE_ELSEWHERE)) return null;
  const relation = outcomeOf(to.at.text, from.words.stems);
  if (relation === null) return null;
  return {
    from,
    to,
    relation,
    rule: `${relation === 'closed' ? 'told-done' : 'told-open'}${isBelow ? '' : '-elsewhere'}`,
    alike,
  };
}

function sharedOf(a: TaskWords, b: TaskWords): string[] {
  return [...a.stems].filter((stem) => b.stems.has(stem));
}

/** Whether each has a number, or each a name, that the other lacks: "plot 9", "plot 12"; "Mill Lane", "Church Lane". */
function areApart(a: TaskWords, b: TaskWords): boolean {
  const lacks = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((word) => !other.has(word));
  return (lacks(a.marks, b.marks) && lacks(b.marks, a.marks)) || (lacks(a.names, b.stems) && lacks(b.names, a.stems));
}

function areFarApart({ at: { date: from } }: Told, { at: { date: to } }: Told): boolean {
  return daysOf(to) - daysOf(from) > MAX_DAYS;
}

function daysOf(date: string | null): number {
  return Date.parse(`${date ?? ''}T00:00:00Z`) / 86_400_000;
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
