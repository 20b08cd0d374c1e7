import { describe, expect, it } from 'vitest';
import { shapesOf } from './reading.ts';

/** The last row of a text in which other lines tell which words there are. */
function row(line: string, others: readonly string[] = []): string {
  const table = shapesOf([...others, '', line].join('\n')).at(-1);
  return Array.isArray(table) ? table.join('\n') : (table ?? '');
}

describe('words that a tab tore are joined', () => {
  it.each([
    ['The meeting s\ttarted at ten.', [], 'The meeting started at ten.'],
    ['T\the meeting began.', [], 'The meeting began.'],
    ['Discussi\ton\tActions', ['Discussion of it followed.'], 'Discussion | Actions'],
    ['They had a constr\tuctive talk.', ['A constructive talk.'], 'They had a constructive talk.'],
    ['PERFORM\tANCE', ['PERFORMANCE REPORT'], 'PERFORMANCE'],
  ])('%j', (line, others, joined) => {
    expect(row(line, others)).toBe(joined);
  });

  it('and what follows keeps its place', () => {
    expect(shapesOf('The meeting s\ttarted <b>at</b> ten.')).toEqual([['The meeting started at ten.']]);
  });
});

describe('rows are not joined', () => {
  it.each([
    ['KL\texplained that it was late.', [], 'KL | explained that it was late.'],
    ['A\tgroup was formed.', [], 'A | group was formed.'],
    ['I\tagree.', [], 'I | agree.'],
    ['Ann\tspoke.', [], 'Ann | spoke.'],
    ['Discussi\ton', [], 'Discussi | on'],
    ['Item\tAction', ['ItemAction'], 'Item | Action'],
    ['some\tthing', ['some of something', 'some more'], 'some | thing'],
    ['AL\tBD', [], 'AL | BD'],
    ['4\ta plan', [], '4 | a plan'],
    ['b\tthat it be noted', ['He said that it was.'], 'b | that it be noted'],
  ])('%j', (line, others, expected) => {
    expect(row(line, others)).toBe(expected);
  });
});
