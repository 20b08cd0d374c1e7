/** What the styles of a Word file say of a paragraph and of words: heading level, list, bold, capitals, hidden. */
import { resolveStyle, type Format, type OwnStyle, type Style } from '../word-styles.ts';
import { attribute, child, childrenOf, isOn, readTree, valueOf, wholeNumber, type Node } from './xml.ts';

export interface Styles {
  /** The style of a paragraph; without an id the file's usual one. */
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Format;
  /** The list that a list style stands for. */
  list(id: string): string | undefined;
  /** How words are set where no style says otherwise. */
  usual: Format;
}

type Kind = 'paragraph' | 'character' | 'numbering';

/** A style's own switches by their elements. */
export const SWITCHES: Record<string, keyof Format> = {
  'w:b': 'bold',
  'w:i': 'italic',
  'w:u': 'underline',
  'w:caps': 'capitals',
  'w:smallCaps': 'capitals',
  'w:vanish': 'hidden',
};
/** Long lists in each file's styles that say nothing about how words are set. */
const SKIPPED = new Set(['w:latentStyles', 'w:tblPr', 'w:tcPr', 'w:tblStylePr']);

/** Reads styles.xml; without it, headings are told by the usual ids of their styles ("Heading1"). */
export function readStyles(xml: string | null): Styles {
  const root = xml === null ? undefined : readTree(xml, SKIPPED);
  const own: Record<Kind, Map<string, OwnStyle>> = { paragraph: new Map(), character: new Map(), numbering: new Map() };
  let usualId: string | undefined;
  for (const node of root === undefined ? [] : childrenOf(root, 'w:style')) {
    const kind = attribute(node.attributes, 'type') ?? 'paragraph';
    const style = ownOf(node);
    if (!isKind(kind) || own[kind].has(style.id)) continue;
    own[kind].set(style.id, style);
    if (kind === 'paragraph' && /^(?:1|true|on)$/.test(attribute(node.attributes, 'default') ?? '')) usualId = style.id;
  }
  const defaults = child(child(root, 'w:docDefaults'), 'w:rPrDefault');
  const resolved = new Map<string, Style>();
  const resolve = (kind: Kind, id: string): Style => {
    const key = `${kind} ${id}`;
    const known = resolved.get(key) ?? resolveStyle(own[kind], id);
    resolved.set(key, known);
    return known;
  };
  return {
    paragraph: (id) => resolve('paragraph', id ?? usualId ?? ''),
    character: (id) => (id === undefined ? {} : resolve('character', id).format),
    list: (id) => resolve('numbering', id).list,
    usual: formatIn(child(defaults, 'w:rPr')),
  };
}

function isKind(kind: string): kind is Kind {
  return kind === 'paragraph' || kind === 'character' || kind === 'numbering';
}

function ownOf(node: Node): OwnStyle {
  const paragraph = child(node, 'w:pPr');
  const place = child(paragraph, 'w:numPr');
  return {
    id: attribute(node.attributes, 'styleId') ?? '',
    name: valueOf(node, 'w:name') ?? '',
    basedOn: valueOf(node, 'w:basedOn'),
    outline: wholeNumber(valueOf(paragraph, 'w:outlineLvl')),
    list: valueOf(place, 'w:numId'),
    level: wholeNumber(valueOf(place, 'w:ilvl')),
    format: formatIn(child(node, 'w:rPr')),
  };
}

function formatIn(node: Node | undefined): Format {
  const format: Format = {};
  for (const { name, attributes } of node?.children ?? []) {
    const key = SWITCHES[name];
    if (key !== undefined) format[key] = isOn(attributes) || format[key] === true;
  }
  return format;
}
