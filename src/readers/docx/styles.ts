/** What the styles of a Word file say of a paragraph and of words: heading level, list, bold, capitals, hidden. */
import { LIMITS } from './limits.ts';
import { attribute, child, childrenOf, isOn, readTree, valueOf, wholeNumber, type Node } from './xml.ts';

/** How words are set; undefined where a style or a run says nothing about it. */
export interface Format {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  capitals?: boolean | undefined;
  hidden?: boolean | undefined;
}

/** The list of a paragraph, as the file numbers lists, and its level there (0 the outermost). */
export interface ListPlace {
  list?: string | undefined;
  level?: number | undefined;
}

export interface Style extends ListPlace {
  /** 1 to 9; null for what is no heading. */
  heading: number | null;
  format: Format;
  /** Ids of this style and of those that it is based on: a level of a list may name one of them. */
  chain: readonly string[];
}

export interface Styles {
  /** The style of a paragraph; without an id the file's usual one. */
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Format;
  /** The list that a list style stands for. */
  list(id: string): string | undefined;
  /** How words are set where no style says otherwise. */
  usual: Format;
}

interface Own extends ListPlace {
  id: string;
  name: string;
  basedOn: string | undefined;
  outline: number | undefined;
  format: Format;
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
  const own: Record<Kind, Map<string, Own>> = { paragraph: new Map(), character: new Map(), numbering: new Map() };
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

function ownOf(node: Node): Own {
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

/** The nearest style of the chain that says something decides it. */
function resolveStyle(own: ReadonlyMap<string, Own>, id: string): Style {
  const style: Style = { heading: null, format: {}, chain: [] };
  const chain: string[] = [];
  let heading: number | null | undefined;
  let next: Own | undefined = own.get(id);
  if (next === undefined) heading = namedHeading(id.replace(/(?=\d$)/, ' '));
  while (next !== undefined && chain.length < LIMITS.styleChain && !chain.includes(next.id)) {
    chain.push(next.id);
    style.list ??= next.list;
    style.level ??= next.level;
    style.format = { ...next.format, ...style.format };
    heading ??= headingOf(next.outline) ?? namedHeading(next.name);
    next = next.basedOn === undefined ? undefined : own.get(next.basedOn);
  }
  return { ...style, chain, heading: heading || null };
}

/** Levels of headings; deeper outline levels are body text, which 0 stands for. */
const HEADING_LEVELS = 9;

/** The heading level of an outline level, which counts from 0: 0 where it is that of body text. */
export function headingOf(outline: number | undefined): number | undefined {
  if (outline === undefined) return undefined;
  return outline >= 0 && outline < HEADING_LEVELS ? outline + 1 : 0;
}

/** "heading 2", "Heading 2", "TITLE". */
function namedHeading(name: string): number | undefined {
  if (/^title$/i.test(name)) return 1;
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/**
 * How words are set: the run's own word counts, then the two styles, which undo each other where both switch on, then
 * the usual.
 */
export function formatOf(run: Format, character: Format, paragraph: Format, usual: Format): Format {
  return {
    bold: run.bold ?? toggled(character.bold, paragraph.bold, usual.bold),
    italic: run.italic ?? toggled(character.italic, paragraph.italic, usual.italic),
    underline: run.underline ?? character.underline ?? paragraph.underline ?? usual.underline,
    capitals: run.capitals ?? toggled(character.capitals, paragraph.capitals, usual.capitals),
    hidden: run.hidden ?? toggled(character.hidden, paragraph.hidden, usual.hidden),
  };
}

function toggled(character?: boolean, paragraph?: boolean, usual?: boolean): boolean | undefined {
  if (character === undefined && paragraph === undefined) return usual;
  return usual === true || (character === true) !== (paragraph === true);
}
