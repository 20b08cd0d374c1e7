/** The styles of Word, in files of either kind: what a style says of a paragraph and of its words. */

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

/** What one style says itself. */
export interface OwnStyle extends ListPlace {
  id: string;
  name: string;
  basedOn: string | undefined;
  /** From 0, as files count the levels of outlines. */
  outline: number | undefined;
  format: Format;
}

/** Styles based on each other: Word writes ten at most. */
const MAX_CHAIN = 32;

/**
 * A style with what it takes over: the nearest style of the chain that says something decides it. Where there is none of
 * that id, an id such as "Heading1" still tells a heading.
 */
export function resolveStyle(own: ReadonlyMap<string, OwnStyle>, id: string): Style {
  const style: Style = { heading: null, format: {}, chain: [] };
  const chain: string[] = [];
  let heading: number | null | undefined;
  let next: OwnStyle | undefined = own.get(id);
  if (next === undefined) heading = namedHeading(id.replace(/(?=\d$)/, ' '));
  while (next !== undefined && chain.length < MAX_CHAIN && !chain.includes(next.id)) {
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
