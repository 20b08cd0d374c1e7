/** The regular expressions that stand in the sources, and the places where others are built while the program runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '../..');

/** Paths below src, with slashes. */
export const sources = () =>
  readdirSync(join(ROOT, 'src'), { recursive: true })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** Methods of texts that begin at the beginning, whatever an earlier search left behind. */
const FROM_THE_BEGINNING = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'split', 'search']);

/**
 * Literals as { source, flags, isFresh, ...at } and sites, each call of RegExp, as `at`: { place, start, end, inFunction }.
 * Places are "src/a.ts:12:5". `isFresh`: nothing of one search can be left for the next.
 */
export function patternsOf(path, text = readFileSync(join(ROOT, path), 'utf8')) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = { literals: [], sites: [] };
  const placeOf = (node) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${path}:${line + 1}:${character + 1}`;
  };
  const visit = (node, inFunction) => {
    const at = { place: placeOf(node), start: node.getStart(), end: node.getEnd(), inFunction };
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.literals.push({ source, flags, isFresh: !/[gy]/.test(flags) || isGivenToText(node), ...at });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      found.sites.push(at);
    }
    const within = inFunction || (ts.isFunctionLike(node) && !ts.isTypeNode(node)) || ts.isClassLike(node);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, false);
  return found;
}

const isGivenToText = ({ parent }) =>
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  FROM_THE_BEGINNING.has(parent.expression.name.text);
