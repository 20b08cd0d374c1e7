/** Finds the regular expressions of a source. */
import ts from 'typescript';

/** Methods of texts that begin at the beginning, whatever an earlier search left behind. */
const FROM_THE_BEGINNING = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split', 'search']);

/**
 * @typedef {object} Found
 * @property {'literal' | 'made'} kind
 * @property {string} place of one that is made: the file and which of its makers, in their order
 * @property {string} given of one that is made: what the maker is given
 * @property {string} source of a literal
 * @property {string} flags of a literal
 * @property {number} from
 * @property {number} to
 * @property {boolean} inFunction
 */

/**
 * The regular expressions that are the same each time: literals, and those that are made when the module is loaded.
 * @param {string} text @param {string} name @returns {Found[]}
 */
export function parsePatterns(text, name) {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  /** @type {Found[]} */
  const found = [];
  let makers = 0;
  /** @param {ts.Node} node @param {boolean} inFunction */
  const visit = (node, inFunction) => {
    const at = { from: node.getStart(file), to: node.end, inFunction };
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      if (!inFunction || !/[gy]/.test(flags) || isGivenWhole(node))
        found.push({ kind: 'literal', place: '', given: '', source, flags, ...at });
    } else if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') {
      const given = (node.arguments ?? []).map((argument) => argument.getText(file));
      if (given.length === 1) given.push("''");
      const place = `${name}:${makers++}`;
      if (!inFunction) found.push({ kind: 'made', place, given: given.join(', '), source: '', flags: '', ...at });
      return;
    }
    const within = inFunction || (ts.isFunctionLike(node) && !ts.isTypeNode(node)) || ts.isClassLike(node);
    node.forEachChild((child) => visit(child, within));
  };
  visit(file, false);
  return found;
}

/** @param {ts.Node} node */
const isGivenWhole = ({ parent }) =>
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  FROM_THE_BEGINNING.has(parent.expression.name.text);
