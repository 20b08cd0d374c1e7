import { describe, expect, it } from 'vitest';
import { readActors } from '../../src/language/actors.ts';

/** The words that attendees are named by. */
const KNOWN = new Set(['PR', 'OC', 'BOSh', 'Priya', 'Raman', 'Owen', 'Castell', 'Zelazny', 'Ian']);
const read = (phrase: string) => readActors(phrase, (word) => KNOWN.has(word));
const actors = (phrase: string) => read(phrase)?.map(({ text, kind }) => `${kind} ${text}`) ?? null;

describe('actors', () => {
  it.each([
    ['PR', ['person PR']],
    ['PR and OC', ['person PR', 'person OC']],
    ['PR/OC', ['person PR', 'person OC']],
    ['PR & OC', ['person PR', 'person OC']],
    ['PR, OC and MG', ['person PR', 'person OC', 'person MG']],
    ['PR, OC, and MG', ['person PR', 'person OC', 'person MG']],
    ['Priya', ['person Priya']],
    ['Owen and Priya', ['person Owen', 'person Priya']],
    ['Priya Raman', ['person Priya Raman']],
    ['Priya Raman and Owen Castell', ['person Priya Raman', 'person Owen Castell']],
    ['Mr Castell', ['person Mr Castell']],
    ['C/Spt Collison', ['person C/Spt Collison']],
    ['Cllr O’Shea and the Clerk', ['person Cllr O’Shea', 'post the Clerk']],
    ['Ann Lee', ['person Ann Lee']],
    ['Xan Zelazny', ['person Xan Zelazny']],
    ['he', ['pronoun he']],
    ['She', ['pronoun She']],
    ['They', ['pronoun They']],
    ['the Clerk', ['post the Clerk']],
    ['The Chair', ['post The Chair']],
    ['the Head of Housing', ['post the Head of Housing']],
    ['all members', ['post all members']],
    ['All', ['post All']],
    ['All attendees', ['post All attendees']],
    ['Theme leads', ['post Theme leads']],
    ['the Community Safety team', ['body the Community Safety team']],
    ['the police', ['body the police']],
    ['Safer Families', ['body Safer Families']],
    ['BTP', ['person BTP']],
    ['OPCC', ['body OPCC']],
    ['the Safety and Partnerships team', ['body the Safety and Partnerships team']],
    ['lan Day', ['person Ian Day']],
    ['PR:', ['person PR']],
    ['PR –', ['person PR']],
  ])('%s', (phrase, expected) => {
    expect(actors(phrase)).toEqual(expected);
  });
});

describe('actors with their body', () => {
  it.each([
    ['the Chair of the Board', ['post the Chair of the Board']],
    ['members of the group', ['post members of the group']],
    ['the working group', ['body the working group']],
  ])('%s', (phrase, expected) => {
    expect(actors(phrase)).toEqual(expected);
  });
});

describe('no actors', () => {
  it.each([
    '',
    'the report',
    'The Report',
    'the plan and the budget',
    'this',
    'There',
    'which',
    'It is likely',
    'a further letter',
    'an update',
    'Update',
    'Report',
    'Annual Report',
    'work',
    'the need',
    'In order',
    'due',
    'subject',
    'PR and the report',
    'Spoke',
    'Outlined the plan',
    'was asked',
    'who was',
    'Ann Lee also agreed',
    'the hall',
    'cakes',
    'the lake and the dam',
    'Further discussion',
    'the fund of the Board',
    'a very long phrase that goes on and on until it is no actor at all',
    'priya',
  ])('%j', (phrase) => {
    expect(actors(phrase)).toBeNull();
  });
});
