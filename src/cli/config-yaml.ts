/** The YAML of a configuration: options and their values; the name of a command and a table of those for it. */
import { isMap, isScalar, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { didYouMean } from '../suggest.ts';
import { COMMAND_NAMES } from './commands.ts';
import { wrongSetting, type Said } from './config-file.ts';

/** Throws UsageError, whose message has the line. `name` is what it calls the file. */
export function saidIn(text: string, name: string, folder: string): Said[] {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => `${name}:${String(lines.linePos(offset).line)}`;
  const [error] = errors;
  if (error !== undefined) throw wrongSetting(at(error.pos[0]), error.message.split(/ at line |\n/)[0] ?? '');
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isMap(contents)) throw wrongSetting(at(contents.range[0]), 'must be a table of options and values');
  const lineOf = ({ key }: Pair) => at(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
  const one = (pair: Pair, command: string | null): Said => {
    const where = lineOf(pair);
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    return { command, key, value: valueOf(pair, key, where), where, folder };
  };
  return pairsOf(contents).flatMap((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!COMMAND_NAMES.includes(key) || !isMap(pair.value)) return [one(pair, null)];
    return pairsOf(pair.value).map((inner) => one(inner, key));
  });
}

function pairsOf(map: YAMLMap): Pair[] {
  return map.items;
}

function valueOf({ value: node }: Pair, key: string, where: string): string | boolean {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === null || node === null) throw wrongSetting(where, `${key} is empty: leave it out, or give it a value`);
  if (isMap(node)) throw wrongSetting(where, `${key} is no command${didYouMean(key, COMMAND_NAMES)}`);
  throw wrongSetting(where, `${key} must be one word, number, true or false`);
}
