import { describe, expect, it } from 'vitest';
import { linkActions } from '../../../src/archive/links/actions.ts';
import { NO_MERGES } from '../../../src/archive/links/merges.ts';
import { linkPeople, type Person } from '../../../src/archive/links/people.ts';
import { randomOf } from '../../../scripts/make-archive/random.mjs';
import { inventedMentions, inventedTasks } from './generate.ts';

/** Of the pairs of mentions that are said to be one person, and of those that are, the share that is right and found. */
function pairwise(people: readonly Person[], truth: ReadonlyMap<string, number>) {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const countsOf = (keys: readonly (number | string)[]) => {
    const counts = new Map<number | string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
  };
  const said = people.reduce((sum, { mentions }) => sum + pairs(mentions.length), 0);
  const actual = countsOf([...truth.values()]);
  const right = countsOf(
    people.flatMap(({ id, mentions }) =>
      mentions.map(({ meeting, attendee }) => `${id} ${String(truth.get(`${meeting} ${attendee}`))}`),
    ),
  );
  return { precision: right / said, recall: right / actual };
}

describe('an invented archive', () => {
  it.each([1, 2, 3])('has its people linked (seed %i)', (seed) => {
    const { mentions, truth } = inventedMentions(seed, 2000);
    const { precision, recall } = pairwise(linkPeople(mentions, NO_MERGES), truth);
    console.info(`people: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each([1, 2, 3])('has its tasks followed (seed %i)', (seed) => {
    const { tasks, progress, truth } = inventedTasks(seed, 2000);
    const said = linkActions(tasks, progress).map(
      ({ from, to }) => `${from.meeting} ${from.action} > ${to.meeting} ${to.action ?? String(to.startLine)}`,
    );
    const right = said.filter((one) => truth.has(one)).length;
    const [precision, recall] = [right / said.length, right / truth.size];
    console.info(`tasks: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} of ${String(truth.size)}`);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('gives the same in any order', () => {
    const { mentions } = inventedMentions(4, 200);
    const { tasks, progress } = inventedTasks(4, 300);
    const people = linkPeople(mentions, NO_MERGES);
    const follows = linkActions(tasks, progress);
    for (const seed of [1, 2, 3]) {
      const { shuffled } = randomOf(String(seed));
      expect(linkPeople(shuffled(mentions), NO_MERGES)).toEqual(people);
      expect(linkActions(shuffled(tasks), shuffled(progress))).toEqual(follows);
    }
  });
});
