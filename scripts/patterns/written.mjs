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

/** Literals as { source, flags, place }; sites as { place, start, end }, of each call of RegExp. Places are "src/a.ts:12:5". */
export function patternsOf(path, text = readFileSync(join(ROOT, path), 'utf8')) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = { literals: [], sites: [] };
  const placeOf = (node) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${path}:${line + 1}:${character + 1}`;
  };
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.literals.push({ source, flags, place: placeOf(node) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      found.sites.push({ place: placeOf(node), start: node.getStart(), end: node.getEnd() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
