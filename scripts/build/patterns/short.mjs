/** The short form of what a pattern needs, which src/prefilter reads, and how often a text has that. */
import { END, OTHER, START, withEdges } from './needs.mjs';

const SYMBOLS = { [START]: '^', [END]: '$' };
const MAX_FEATURES = 3;
const MAX_CLAUSES = 3;

/** A clause that more of the texts meet than this is not worth a look; and no more are added where fewer are left than that. */
const COMMON = 0.6;
const RARE = 0.0005;

/** A feature that is as rare as this needs no other beside it. */
const ENOUGH = 0.002;

/** As if so many more of the texts had it: nothing is certain never to be met. */
const SOME = 0.1;

const ASCII = 128;

/** @param {string} character */
const symbolOf = (character) => {
  if (character in SYMBOLS) return SYMBOLS[character];
  if (/[a-z]/i.test(character)) return character.toLowerCase();
  return /[\d_]/.test(character) ? '9' : '_';
};

/** @param {string} character a sign; null where it tells nothing */
function presenceOf(character) {
  const code = character.charCodeAt(0);
  if (/[a-z\s]/i.test(character) && character !== '\t') return null;
  if (character === OTHER || character === START || character === END) return null;
  if (/[\d_]/.test(character)) return '=9=';
  return code < ASCII ? `=${character}=` : `~${(code & (ASCII - 1)).toString(16).padStart(2, '0')}`;
}

/** All features of a literal, each of three characters. @param {string} literal */
function featuresOfLiteral(literal) {
  const symbols = literal.split('');
  const shown = symbols.map(symbolOf).join('');
  const features = symbols.map(presenceOf).filter((feature) => feature !== null);
  for (let at = 0; at + 3 <= shown.length; at++) features.push(shown.slice(at, at + 3));
  return new Set(features);
}

/** All features of a text, as src/prefilter sees it. @param {string} text */
const featuresOfText = (text) =>
  new Set([...featuresOfLiteral(START + text + END), ...featuresOfLiteral(OTHER + text + OTHER)]);

/**
 * What is known of the texts that patterns are tried on, from a sample of them.
 * @param {readonly string[]} sample
 */
export function openSample(sample) {
  const texts = sample.map(featuresOfText);
  const counts = new Map();
  for (const features of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  /** @param {string} feature */
  const often = (feature) => ((counts.get(feature) ?? 0) + 1) / (texts.length + 1);
  /** @type {Map<string, Made | null>} */
  const made = new Map();

  /** @param {readonly string[]} clause */
  const shortClause = (clause) => {
    const key = clause.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const short = makeShort(clause, often, texts);
    made.set(key, short);
    return short;
  };
  return {
    /** How many of the texts meet a clause, of 1; 1 for one that cannot be told. @param {readonly string[]} clause */
    chance: (clause) => shortClause(clause)?.chance ?? 1,
    /**
     * The short form of the clauses that are worth a look; null where none is.
     * @param {readonly (readonly string[])[]} clauses
     */
    shortOf: (clauses) => bestOf(clauses.map(shortClause)),
  };
}

/** @typedef {{ short: string, chance: number }} Made */

/** @param {readonly string[]} clause @param {(feature: string) => number} often @param {readonly Set<string>[]} texts */
function makeShort(clause, often, texts) {
  const alternatives = new Map();
  for (const literal of clause) {
    const text = withEdges(literal);
    if (text === null) continue;
    const features = [...featuresOfLiteral(text)];
    if (features.length === 0) return null;
    features.sort((a, b) => often(a) - often(b) || (a < b ? -1 : 1));
    const kept = features.slice(0, often(features[0]) <= ENOUGH ? 1 : MAX_FEATURES).sort();
    alternatives.set(kept.join(''), kept);
  }
  if (alternatives.size === 0) return null;
  const groups = [...alternatives.values()];
  const met = texts.filter((text) => groups.some((features) => features.every((feature) => text.has(feature))));
  return { short: [...alternatives.keys()].sort().join('|'), chance: (met.length + SOME) / (texts.length + 1) };
}

/** @param {readonly (Made | null)[]} clauses */
function bestOf(clauses) {
  const sorted = clauses
    .filter((clause) => clause !== null)
    .filter(({ chance }) => chance <= COMMON)
    .sort((a, b) => a.chance - b.chance || a.short.length - b.short.length || (a.short < b.short ? -1 : 1));
  const kept = [];
  let chance = 1;
  for (const clause of sorted) {
    if (kept.length >= MAX_CLAUSES || (kept.length > 0 && chance <= RARE)) break;
    if (kept.includes(clause.short)) continue;
    kept.push(clause.short);
    chance *= clause.chance;
  }
  return kept.length === 0 ? null : kept.join('&');
}
