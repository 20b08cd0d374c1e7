/**
 * What a text must have for a pattern to match it: clauses that must all be met, each a list of literals of which one
 * must be there. A literal is a string of folded characters: small letters; `9` for digits and `_`; other ASCII signs as they
 * are; OTHER for what is no part of a word; EDGE for `\b`; START and END for `^` and `$`.
 */
import { RegExpParser } from '@eslint-community/regexpp';

export const OTHER = '\0';
export const EDGE = '\u0001';
export const START = '\u0002';
export const END = '\u0003';

const DIGIT = '9';
const MAX_LITERALS = 400;
const MAX_CLASS = 12;
const WORD = /^[a-z9]$/;

/** Where lines begin and end: there is no part of a word on the other side. */
const LINE_START = '\u0004';
const LINE_END = '\u0005';

/** Signs that are the same in capitals. */
const SIGN = /^[\p{P}\p{Sm}\p{Sc}]$/u;

/** Letters of other scripts that are ASCII letters where case does not matter. */
const FOLDED = /[\u017f\u212a]/;

/**
 * @typedef {string[]} Clause
 * @typedef {{ literals: string[] | null, clauses: Clause[] }} Part What the part can be, where that is few things, and what it needs
 * @typedef {import('@eslint-community/regexpp').AST.Node} Node
 */

/** @type {Part} */
const ANYTHING = { literals: null, clauses: [] };
/** @type {Part} */
const NOTHING = { literals: [''], clauses: [] };

/**
 * @param {string} source
 * @param {string} flags
 * @param {(clause: Clause) => number} chance how often a clause is met; of clauses that stand for each other, the rarest is kept
 * @returns {Clause[]}
 */
export function clausesOf(source, flags, chance) {
  const ast = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const part = alternation(ast.alternatives, { multiline: flags.includes('m'), chance });
  return part.literals === null ? part.clauses : [...part.clauses, part.literals];
}

/** @param {any[]} alternatives @param {any} context @returns {Part} */
function alternation(alternatives, context) {
  const parts = alternatives.map(({ elements }) => concatenation(elements, context));
  if (parts.length === 1) return parts[0];
  const clause = [];
  const literals = parts.flatMap(({ literals }) => literals ?? []);
  if (
    parts.every(({ literals }) => literals !== null) &&
    literals.length <= MAX_LITERALS &&
    parts.every(({ clauses }) => clauses.length === 0)
  )
    return { literals: [...new Set(literals)], clauses: [] };
  for (const { literals, clauses } of parts) {
    const choices = literals === null ? clauses : [...clauses, literals];
    if (choices.length === 0) return ANYTHING;
    clause.push(...choices.reduce((best, other) => (context.chance(other) < context.chance(best) ? other : best)));
  }
  return { literals: null, clauses: [[...new Set(clause)]] };
}

/** @param {any[]} elements @param {any} context @returns {Part} */
function concatenation(elements, context) {
  let run = [''];
  let whole = true;
  /** @type {Clause[]} */
  const clauses = [];
  for (const element of elements) {
    const part = analyse(element, context);
    clauses.push(...part.clauses);
    if (part.literals === null) {
      clauses.push(run);
      run = [''];
      whole = false;
      continue;
    }
    if (run.length * part.literals.length > MAX_LITERALS) {
      clauses.push(run);
      run = [''];
      whole = false;
    }
    run = [...new Set(run.flatMap((before) => part.literals.map((literal) => before + literal)))];
    if (repeats(element)) {
      clauses.push(run);
      run = part.literals;
      whole = false;
    }
  }
  if (whole) return { literals: run, clauses };
  return { literals: null, clauses: [...clauses, run].filter((clause) => clause.every((literal) => literal !== '')) };
}

const repeats = (element) => element.type === 'Quantifier' && element.max > 1;

/** @param {any} node @param {any} context @returns {Part} */
function analyse(node, context) {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return node.modifiers ? ANYTHING : alternation(node.alternatives, context);
    case 'Quantifier':
      return quantified(node, context);
    case 'Character':
      return characters([node.value]);
    case 'CharacterSet':
      return set(node);
    case 'CharacterClass':
      return characterClass(node);
    case 'Assertion':
      return assertion(node, context);
    default:
      return ANYTHING;
  }
}

/** @returns {Part} */
function quantified(node, context) {
  const part = analyse(node.element, context);
  if (node.max === 0) return NOTHING;
  if (node.min === 0) {
    if (part.literals === null || node.max > 1) return ANYTHING;
    return { literals: [...new Set(['', ...part.literals])], clauses: [] };
  }
  // Of what is repeated, the first and the last time are known, if it is not empty.
  return node.max > 1 && part.literals?.includes('') ? { literals: null, clauses: part.clauses } : part;
}

/** @returns {Part} */
function assertion(node, context) {
  if (node.kind === 'word') return node.negate ? NOTHING : { literals: [EDGE], clauses: [] };
  if (node.kind === 'start') return { literals: [context.multiline ? LINE_START : START], clauses: [] };
  if (node.kind === 'end') return { literals: [context.multiline ? LINE_END : END], clauses: [] };
  if (node.negate) return NOTHING;
  const part = alternation(node.alternatives, context);
  return { literals: [''], clauses: part.literals === null ? part.clauses : [...part.clauses, part.literals] };
}

/** @param {number[]} codes @returns {Part} */
function characters(codes) {
  const literals = codes.map(folded);
  return literals.includes(null) ? ANYTHING : { literals: [...new Set(literals)], clauses: [] };
}

/** @param {number} code */
function folded(code) {
  const character = String.fromCodePoint(code);
  if (FOLDED.test(character)) return null;
  if (/\w/.test(character)) return /[a-z]/i.test(character) ? character.toLowerCase() : DIGIT;
  return SIGN.test(character) || character === '\t' ? character : OTHER.repeat(character.length);
}

/** @returns {Part} */
function set(node) {
  if (node.negate) return ANYTHING;
  if (node.kind === 'digit') return { literals: [DIGIT], clauses: [] };
  if (node.kind === 'space') return { literals: [OTHER], clauses: [] };
  return ANYTHING;
}

/** @returns {Part} */
function characterClass(node) {
  if (node.negate) return ANYTHING;
  const literals = new Set();
  for (const element of node.elements) {
    if (element.type === 'CharacterClassRange') {
      if (element.max.value - element.min.value >= MAX_CLASS && !isDigits(element)) return ANYTHING;
      for (let code = element.min.value; code <= element.max.value; code++) literals.add(folded(code));
    } else if (element.type === 'Character') literals.add(folded(element.value));
    else if (element.type === 'CharacterSet') {
      const part = set(element);
      if (part.literals === null) return ANYTHING;
      for (const literal of part.literals) literals.add(literal);
    } else return ANYTHING;
    if (literals.has(null) || literals.size > MAX_CLASS) return ANYTHING;
  }
  return literals.size === 0 ? ANYTHING : { literals: [...literals], clauses: [] };
}

const isDigits = ({ min, max }) => min.value >= 0x30 && max.value <= 0x39;

/**
 * A literal with the edges of words and lines told by what is beside them; null for one that nothing can be.
 * @param {string} literal
 */
export function withEdges(literal) {
  let text = '';
  for (let at = 0; at < literal.length; at++) {
    const sign = literal[at];
    const before = text.at(-1);
    const after = literal.slice(at + 1).match(NO_EDGE)?.[0];
    if (sign === START || sign === END) text += before === sign ? '' : sign;
    else if (sign === LINE_START) text += before === undefined ? OTHER : '';
    else if (sign === LINE_END) text += after === undefined ? OTHER : '';
    else if (sign === EDGE) {
      const [wordBefore, wordAfter] = [before, after].map((other) => other !== undefined && WORD.test(other));
      if (before !== undefined && after !== undefined && wordBefore === wordAfter) return null;
      if ((before === undefined && wordAfter) || (after === undefined && wordBefore)) text += OTHER;
    } else text += sign;
  }
  return text;
}

/** What is not without width. */
const NO_EDGE = new RegExp(`[^${EDGE}${LINE_START}${LINE_END}]`);
