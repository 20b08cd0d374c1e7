/** No pattern matches a text that lacks what the build says it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns, strictNeeds } from '../../scripts/build/patterns/all.mjs';
import { hasNeeds, needsOf } from '../../src/prefilter/features.ts';
import { ROOT } from '../cli/run.ts';

const FIXTURES = join(ROOT, 'fixtures');
/** One line of so many is tried. */
const STEP = 5;

const LINES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .flatMap((name) => readFileSync(join(FIXTURES, name), 'utf8').split('\n'))
  .filter((_, index) => index % STEP === 0);

describe('the patterns of the sources', () => {
  it('match no line that lacks what they need', async () => {
    const patterns = await allPatterns();
    expect(patterns.length).toBeGreaterThan(900);
    const wrong: string[] = [];
    let [matched, spared] = [0, 0];
    for (const { source, flags, needs } of patterns) {
      const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
      const short = needsOf(needs);
      for (const line of LINES) {
        const has = hasNeeds(line, short);
        if (!has) spared++;
        if (!pattern.test(line)) continue;
        matched++;
        if (!has) wrong.push(`/${source}/${flags} on ${JSON.stringify(line)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(matched).toBeGreaterThan(patterns.length);
    // Else they would be of no use.
    expect(spared / (patterns.length * LINES.length)).toBeGreaterThan(0.8);
  }, 300_000);
});

/** Edges, starts and ends, choices, repeats, looks ahead and behind, letters in either case. */
/* eslint-disable regexp/no-useless-assertions, regexp/prefer-question-quantifier, regexp/no-contradiction-with-assertion, regexp/no-empty-alternative, regexp/no-zero-quantifier --
   what nobody should write must be read aright, too. */
const TRICKY = [
  /\bon\b/,
  /\bon\b/i,
  /^on$/,
  /^^on\b/,
  /^on|off$/i,
  /^on$/m,
  /(?:^|\n)on\b/,
  /\n^on/m,
  /on$\n/m,
  /\b(?:\B|)on/,
  /a\b b/,
  /-\ba/,
  /a\b-/,
  /(?:ab|a)\b(?:c|-)/,
  /o?n+o/,
  /(?:on){2,3}x/,
  /(?:a|)b{0}c/,
  /(?=ab)a.c/,
  /(?<=a)b(?=c)c/,
  /(?<!a)b(?!c)/,
  /[ab]{2}[-–]/,
  /[a-c][^x]b/,
  /\d+\s?ab/,
  /\d_9/,
  /\sab\s/,
  /(a)\1b/,
  /k\u{1F44D}s/iu,
  /[ks]b/iu,
  /kb/i,
  /[éab]c/i,
  /É-/i,
  /ⓐb/iu,
  /a\.b:c/,
  /\tab\t/,
  /a(?:b(?:c|$)|-)/,
];
/* eslint-enable */

const PIECES = [
  'a',
  'b',
  'c',
  'o',
  'n',
  'on',
  'x',
  'A',
  'K',
  'k',
  's',
  'ſ',
  '\u212a',
  'é',
  'É',
  'Ⓐ',
  'ⓐ',
  '👍',
  '-',
  '–',
];
const SIGNS = ['.', ':', ' ', '\t', '\n', '1', '9', '_', '\u00a0', '\u0301'];

describe('a pattern', () => {
  it.each(TRICKY)('%s matches no text that lacks what it needs', (pattern) => {
    const needs = strictNeeds(pattern);
    const short = needs === null ? new Uint16Array(0) : needsOf(needs);
    const text = fc.array(fc.constantFrom(...PIECES, ...SIGNS), { maxLength: 7 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (value) => !pattern.test(value) || hasNeeds(value, short)),
      { numRuns: 3000, seed: 1 },
    );
  });

  it.each([
    [/\bresolved that\b/i, 'Resolved to thank them', 'RESOLVED THAT the fee'],
    [/^action\b/i, 'An action', 'Action: write'],
    [/\(chair\)$/, 'Jo, the chair, spoke', 'Jo (chair)'],
    [/minutes|notes/, 'Nobody spoke', 'The notes'],
  ])('%s spares what it cannot match', (pattern, lacks, has) => {
    const needs = needsOf(strictNeeds(pattern) ?? '');
    expect([hasNeeds(lacks, needs), hasNeeds(has, needs)]).toEqual([false, true]);
  });
});

describe('features', () => {
  it('are noted anew when the numbers of texts are used up', () => {
    const needs = needsOf(strictNeeds(/zebra/) ?? '');
    const wrong: string[] = [];
    // Texts of one length share a place.
    for (let number = 0; number < 70_000; number++) {
      const [with_, without] = [`zebra ${number + 100_000}`, `horse ${number + 100_000}`];
      if (!hasNeeds(with_, needs) || hasNeeds(without, needs)) wrong.push(with_);
    }
    expect(wrong).toEqual([]);
  });

  it('of very long texts are not looked at', () => {
    expect(hasNeeds('a'.repeat(5000), needsOf(strictNeeds(/zebra/) ?? ''))).toBe(true);
  });
});
