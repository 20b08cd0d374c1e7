/** The words of an OpenDocument paragraph. */
import type { Draft, Run } from '../draft.ts';
import { addRun } from '../runs.ts';
import type { Setting } from './styles.ts';
import { countIn, find, type Element } from './xml.ts';

/** What a paragraph needs of the document around it. */
export interface Around {
  /** How a span's style sets words. */
  settingOf: (style: string | undefined) => Setting;
  /** The drafts of what an element holds: a note, a text box. */
  blocksOf: (element: Element) => Draft[];
}

export interface Words {
  runs: Run[];
  /** Footnotes and text boxes, which follow the paragraph. */
  after: Draft[];
  /** The number that the file gives as printed; null where it gives none. */
  number: string | null;
  hidden: boolean;
}

interface Line extends Words {
  around: Around;
  /** Whether blanks that follow are none: they stand behind another or at the beginning. */
  dropsBlanks: boolean;
}

/** Blanks in a row that one element may stand for: more are no gap but a fault. */
const MAX_BLANKS = 200;

/** Reads the words in a paragraph or heading, set as `setting` unless they say otherwise. */
export function wordsOf(paragraph: Element, setting: Setting, around: Around): Words {
  const line: Line = { runs: [], after: [], number: null, hidden: false, around, dropsBlanks: true };
  children(paragraph, setting, line);
  return line;
}

function children(element: Element, setting: Setting, line: Line): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      const value = child.replace(/[ \t\r\n]+/g, ' ');
      add(line, setting, line.dropsBlanks && value.startsWith(' ') ? value.slice(1) : value);
      if (value !== '') line.dropsBlanks = value.endsWith(' ');
    } else if (child.name.startsWith('draw:')) box(child, line);
    else (INLINE.get(child.name) ?? children)(child, setting, line);
  }
}

function add(line: Line, setting: Setting, value: string): void {
  if (setting.hidden !== true) addRun(line.runs, value, setting);
}

type Inline = (element: Element, setting: Setting, line: Line) => void;

const skip: Inline = () => undefined;

const fixed =
  (value: string): Inline =>
  (_, setting, line) => {
    add(line, setting, value);
    line.dropsBlanks = false;
  };

const SKIPPED = [
  ['office:annotation', 'office:annotation-end', 'office:event-listeners', 'svg:title', 'svg:desc'],
  ['text:page-number', 'text:page-count', 'text:page-continuation', 'text:ruby-text', 'text:script'],
  ['text:tracked-changes', 'text:note-citation', 'dc:creator', 'dc:date'],
].flat();

/** Elements that are more than the words in them. */
const INLINE: ReadonlyMap<string, Inline> = new Map<string, Inline>([
  ...SKIPPED.map((name): [string, Inline] => [name, skip]),
  ['text:tab', fixed('\t')],
  ['text:line-break', fixed('\n')],
  ['text:s', blanks],
  ['text:span', span],
  ['text:note', note],
  ['text:number', number],
  ['text:hidden-text', hiddenText],
  ['text:hidden-paragraph', hiddenParagraph],
]);

function blanks(element: Element, setting: Setting, line: Line): void {
  add(line, setting, ' '.repeat(Math.min(MAX_BLANKS, countIn(element, 'text:c', 1))));
  line.dropsBlanks = false;
}

function span(element: Element, setting: Setting, line: Line): void {
  children(element, { ...setting, ...line.around.settingOf(element.attributes['text:style-name']) }, line);
}

function number(element: Element, _: Setting, line: Line): void {
  line.number = element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
}

function hiddenText(element: Element, setting: Setting, line: Line): void {
  if (element.attributes['text:is-hidden'] !== 'true') children(element, setting, line);
}

function hiddenParagraph(element: Element, _: Setting, line: Line): void {
  if (element.attributes['text:is-hidden'] === 'true') line.hidden = true;
}

/** The mark stands in the words, the note behind the paragraph. */
function note(element: Element, setting: Setting, line: Line): void {
  const citation = find(element, 'text:note-citation')
    ?.children.filter((child) => typeof child === 'string')
    .join('');
  const mark = `[${citation?.trim() ?? ''}]`;
  add(line, setting, mark);
  line.dropsBlanks = false;
  const body = find(element, 'text:note-body');
  const drafts = body === undefined || setting.hidden === true ? [] : line.around.blocksOf(body);
  const [first] = drafts;
  if (first?.type === 'paragraph') drafts[0] = { ...first, runs: [{ value: `${mark} ` }, ...first.runs] };
  for (const draft of drafts) line.after.push(draft);
}

const PICTURES: ReadonlySet<string> = new Set(['draw:image', 'draw:object', 'draw:object-ole', 'draw:plugin']);

function box(element: Element, line: Line): void {
  if (PICTURES.has(element.name)) return;
  for (const draft of line.around.blocksOf(element)) line.after.push(draft);
}
