import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { PLAIN } from '../../src/writers/paint.ts';
import { printable } from '../../src/writers/printable.ts';
import { yaml } from '../../src/writers/yaml.ts';
import { HOSTILE, sample, sampleOf } from './sample.ts';

const OPTIONS = { several: false, compact: false, table: 'actions', paint: PLAIN } as const;

describe('yaml', () => {
  it('reads back as the same value, by the rules of 1.2 and of 1.1', () => {
    const printed = yaml(OPTIONS).next(sample());
    expect(parse(printed)).toEqual(sample());
    expect(parse(printed, { version: '1.1' })).toEqual(sample());
  });

  it('has one document a meeting where several are written', () => {
    const printer = yaml({ ...OPTIONS, several: true });
    const documents = parseAllDocuments(printer.next(sample()) + printer.next(sampleOf('x')) + printer.end());
    expect(documents.map((document) => document.toJS() as unknown)).toEqual([sample(), sampleOf('x')]);
  });

  it('has no anchors where a person is named twice', () => {
    const minutes = sample();
    const nora = minutes.items[0].presenters[0];
    minutes.actions[0].owners = [nora, nora];
    expect(yaml(OPTIONS).next(minutes)).not.toMatch(/[&*]a\d/);
  });

  it.each(HOSTILE.filter((text) => text !== '\ud800'))('says the same but for control characters: %j', (text) => {
    const printed = yaml(OPTIONS).next(sampleOf(text));
    const expected = sampleOf(printable(text));
    expect(parse(printed)).toEqual(expected);
    expect(parse(printed, { version: '1.1' })).toEqual(expected);
    expect(printed).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202e]/);
  });
});
