/** The lists of a Word file: numbering.xml, in which a list (num) is a use of a pattern (abstractNum) with exceptions. */
import type { Level, List, Lists } from '../list-labels.ts';
import { attribute, child, childrenOf, isOn, readTree, valueOf, wholeNumber, type Node } from './xml.ts';

/** Reads numbering.xml; `listOfStyle` gives the list that a list style stands for. */
export function readNumbering(xml: string, listOfStyle: (style: string) => string | undefined): Lists {
  const root = readTree(xml);
  const patterns = new Map(childrenOf(root, 'w:abstractNum').map((node) => [idOf(node, 'abstractNumId'), node]));
  const nums = new Map(childrenOf(root, 'w:num').map((node) => [idOf(node, 'numId'), node]));
  const known = new Map<string, List | undefined>();
  const list = (id: string, isLinked = false): List | undefined => {
    const num = nums.get(id);
    const pattern = valueOf(num, 'w:abstractNumId') ?? '';
    const node = patterns.get(pattern);
    if (num === undefined || node === undefined) return undefined;
    const link = isLinked ? undefined : valueOf(node, 'w:numStyleLink');
    const linked = link === undefined ? undefined : list(listOfStyle(link) ?? '', true);
    return withExceptions(linked ?? { pattern, levels: levelsIn(node), starts: new Map() }, num);
  };
  return (id) => {
    if (!known.has(id)) known.set(id, list(id));
    return known.get(id);
  };
}

function idOf(node: Node, name: string): string {
  return attribute(node.attributes, name) ?? '';
}

function levelsIn(node: Node): Map<number, Level> {
  return new Map(
    childrenOf(node, 'w:lvl').map((level, at) => [wholeNumber(idOf(level, 'ilvl')) ?? at, levelOf(level)]),
  );
}

function levelOf(node: Node): Level {
  const legal = child(node, 'w:isLgl');
  return {
    start: wholeNumber(valueOf(node, 'w:start')) ?? 1,
    format: valueOf(node, 'w:numFmt') ?? valueOf(fallbackIn(node), 'w:numFmt') ?? 'decimal',
    text: valueOf(node, 'w:lvlText') ?? '',
    isLegal: legal !== undefined && isOn(legal.attributes),
    restart: wholeNumber(valueOf(node, 'w:lvlRestart')),
    style: valueOf(node, 'w:pStyle'),
  };
}

/** Formats that older programs do not know ("001") stand beside one that they know. */
function fallbackIn(node: Node): Node | undefined {
  return child(child(node, 'mc:AlternateContent'), 'mc:Fallback');
}

function withExceptions(list: List, num: Node): List {
  const exceptions = childrenOf(num, 'w:lvlOverride');
  if (exceptions.length === 0) return list;
  const levels = new Map(list.levels);
  const starts = new Map(list.starts);
  for (const node of exceptions) {
    const at = wholeNumber(idOf(node, 'ilvl')) ?? 0;
    const level = child(node, 'w:lvl');
    if (level !== undefined) levels.set(at, levelOf(level));
    const start = wholeNumber(valueOf(node, 'w:startOverride'));
    if (start !== undefined) starts.set(at, start);
  }
  return { ...list, levels, starts };
}
