import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../src/cli/commands.ts';
import { suggest } from '../src/suggest.ts';

describe('suggest', () => {
  it.each([
    ['prase', 'parse'],
    ['shwo', 'show'],
    ['txet', 'text'],
    ['explian', 'explain'],
    ['format', 'formats'],
    ['schma', 'schema'],
    ['valdiate', 'validate'],
    ['val', 'validate'],
  ])('%s is probably %s', (word, meant) => {
    expect(suggest(word, COMMAND_NAMES)).toBe(meant);
  });

  it.each(['x', 'board', 'minutes', 'agenda', 'spam'])('%s is none of them', (word) => {
    expect(suggest(word, COMMAND_NAMES)).toBeNull();
  });

  it('has nothing to suggest of nothing', () => {
    expect(suggest('parse', [])).toBeNull();
  });
});
