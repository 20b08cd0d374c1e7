/** The reference of the library, in Markdown, from its declarations and their docstrings. */
import { join } from 'node:path';
import ts from 'typescript';
import { LIBRARY } from '../build/entries.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** Modules that stand apart; of readers, formats and writers one is told for all. */
const MODULES = [
  ['minutes', LIBRARY.index],
  ['minutes/core', LIBRARY.core],
  ['minutes/schema', LIBRARY.schema],
  ['minutes/formats', LIBRARY.formats],
  ['minutes/profile', LIBRARY.profile],
  ['minutes/browser', 'src/browser.ts'],
  ...Object.entries(LIBRARY)
    .filter(([name]) => name.includes('/'))
    .map(([name, source]) => [`minutes/${name}`, source]),
];

/** @returns {{ text: string, undocumented: string[] }} `undocumented`: exports that have no docstring, with their modules */
export function reference() {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram(
    MODULES.map(([, source]) => join(ROOT, source)),
    options,
  );
  const checker = program.getTypeChecker();
  const told = new Map();
  const undocumented = [];
  const parts = MODULES.map(([name, source]) => {
    const file = program.getSourceFile(join(ROOT, source));
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
    const entries = exported.map((symbol) => entryOf(checker, symbol));
    undocumented.push(...entries.filter(({ doc }) => doc === '').map((entry) => `${name}: ${entry.name}`));
    const own = entries.filter(({ key }) => !told.has(key));
    const again = entries.filter(({ key }) => told.has(key)).map((entry) => `\`${entry.name}\``);
    for (const { key } of own) told.set(key, name);
    return [`## ${name}`, ...own.map(printed), ...(again.length === 0 ? [] : [`As above: ${again.join(', ')}.`])].join(
      '\n\n',
    );
  });
  return { text: `${parts.join('\n\n')}\n`, undocumented };
}

/** @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function entryOf(checker, symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = target.getDeclarations() ?? [];
  const docs = declarations.flatMap((one) => ts.getJSDocCommentsAndTags(one)).filter((one) => ts.isJSDoc(one));
  const doc = docs
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const [first] = declarations;
  const key = `${first?.getSourceFile().fileName} ${first?.pos}`;
  const code = declarations.map((one) => codeOf(checker, symbol.name, one)).join('\n');
  return { name: symbol.name, key, doc, code };
}

/** @param {ts.TypeChecker} checker @param {string} name @param {ts.Declaration} node */
function codeOf(checker, name, node) {
  const text = (/** @type {ts.Node} */ one) => one.getText().replace(/^export (?:declare )?/, '');
  if (ts.isFunctionDeclaration(node))
    return text(node)
      .slice(0, node.body.getStart() - node.getStart() - 'export '.length)
      .replace(/^async /, '')
      .trim();
  if (ts.isClassDeclaration(node)) return text(node).replace(/\) \{\n[^}]*\}/g, ');');
  if (!ts.isVariableDeclaration(node)) return text(node);
  const isSchema = /^z\./.test(node.initializer?.getText() ?? '');
  if (isSchema) return `const ${text(node)}`;
  const type = checker.typeToString(checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.NoTruncation);
  return `const ${name}: ${node.type?.getText() ?? type}`;
}

function printed({ name, doc, code }) {
  return [`### ${name}`, '```ts', code, '```', '', doc].join('\n').trim();
}
