/** What each element of WordprocessingML does. An element that is not here gives way to what it holds. */
import { LIMITS } from './limits.ts';
import type { FurnitureUse, Reading } from './reading.ts';
import { SWITCHES } from './styles.ts';
import {
  enterBox,
  enterParagraph,
  enterRun,
  leaveParagraph,
  settleProperties,
  writeSymbol,
  writeWords,
  type NoteKind,
  type OpenParagraph,
} from './walk.ts';
import { attribute, isOn, wholeNumber, type Attributes } from './xml.ts';

/** True from an opening element has all that it holds left out. */
type Open = (reading: Reading, attributes: Attributes) => boolean | void;

const leaveOut: Open = () => true;
const onParagraph =
  (change: (paragraph: OpenParagraph, attributes: Attributes, inProperties: boolean) => void): Open =>
  ({ walk, inProperties }, attributes) => {
    const paragraph = walk.open.at(-1);
    if (paragraph !== undefined) change(paragraph, attributes, inProperties);
  };
const words =
  (value: string): Open =>
  ({ walk }) =>
    writeWords(walk, value);

const onSwitch = (key: (typeof SWITCHES)[string]): Open =>
  onParagraph(({ run, mark }, attributes, inProperties) => {
    if (!inProperties) run[key] = isOn(attributes) || (key === 'capitals' && run[key] === true);
    else if (key === 'hidden') mark.hidden = isOn(attributes);
  });

/** What is deleted or moved away: around words it takes them along, in properties it marks the paragraph or the row. */
const deleted: Open = ({ walk, inProperties, tables }) => {
  const paragraph = walk.open.at(-1);
  if (inProperties && paragraph !== undefined) paragraph.mark.deleted = true;
  else if (!tables.markDeleted()) return true;
};

const onNoteReference =
  (kind: NoteKind): Open =>
  ({ walk, noteCounts }, attributes) => {
    const paragraph = walk.open.at(-1);
    if (paragraph === undefined || walk.fields.isHidden()) return;
    const hasOwnMark = /^(?:1|true|on)$/.test(attribute(attributes, 'customMarkFollows') ?? '');
    paragraph.isNoteMark = hasOwnMark;
    const number = hasOwnMark ? null : ++noteCounts[kind];
    paragraph.notes.push({ kind, id: attribute(attributes, 'id') ?? '', slot: -1, number });
  };

const onNote: Open = ({ onNote }, attributes) => {
  if (/eparator|Notice/.test(attribute(attributes, 'type') ?? '')) return true;
  onNote?.(attributes);
};

const onReference =
  (place: FurnitureUse['place']): Open =>
  ({ furniture }, attributes) =>
    void furniture.push({ place, use: attribute(attributes, 'type') ?? '', id: attribute(attributes, 'id') ?? '' });

const onNoteProperties =
  (kind: NoteKind): Open =>
  (reading) =>
    void (reading.noteProperties = kind);

const onTick: Open = ({ walk }, attributes) => walk.fields.tick(isOn(attributes));

/** Fonts of symbols whose characters mammoth knows by their number. */
const SYMBOL_FONT = /^(?:Symbol|Webdings|Wingdings(?: [23])?)$/i;
const SYMBOL: Open = ({ walk }, attributes) => {
  const font = attribute(attributes, 'font') ?? '';
  const character = (attribute(attributes, 'char') ?? '').toUpperCase();
  if (!/^[\dA-F]{2,4}$/.test(character)) return;
  if (SYMBOL_FONT.test(font)) writeSymbol(walk, font, character);
  else writeWords(walk, String.fromCharCode(parseInt(character, 16)));
};

const onField: Open = ({ walk }, attributes) => {
  const type = attribute(attributes, 'fldCharType');
  if (type === 'begin') walk.fields.begin();
  else if (type === 'separate') writeWords(walk, walk.fields.separate());
  else if (type === 'end') writeWords(walk, walk.fields.end());
};

export const OPEN: Readonly<Record<string, Open>> = {
  'w:body': (reading) => void (reading.isDocument = true),
  'w:p': ({ walk, tables }) => {
    tables.settle();
    enterParagraph(walk);
  },
  'w:pPr': (reading) => void (reading.inProperties = true),
  'w:pStyle': onParagraph((paragraph, attributes) => void (paragraph.styleId = attribute(attributes, 'val'))),
  'w:numId': onParagraph(({ place }, attributes) => void (place.list = attribute(attributes, 'val'))),
  'w:ilvl': onParagraph(({ place }, attributes) => void (place.level = wholeNumber(attribute(attributes, 'val')))),
  'w:outlineLvl': onParagraph(
    (paragraph, attributes) => void (paragraph.outline = wholeNumber(attribute(attributes, 'val'))),
  ),
  'w:specVanish': onParagraph(({ mark }) => void (mark.separator = true)),
  'w:r': ({ walk }) => enterRun(walk),
  'w:rStyle': onParagraph(({ run }, attributes, inProperties) => {
    if (!inProperties) run.style = attribute(attributes, 'val');
  }),
  ...Object.fromEntries(Object.entries(SWITCHES).map(([name, key]) => [name, onSwitch(key)])),
  'w:t': (reading) => void (reading.reads = 'words'),
  'm:t': (reading) => void (reading.reads = 'words'),
  'w:tab': words('\t'),
  'w:ptab': words('\t'),
  'w:br': words('\n'),
  'w:cr': words('\n'),
  'w:noBreakHyphen': words('-'),
  'w:sym': SYMBOL,
  'w:fldChar': onField,
  'w:fldSimple': ({ walk }, attributes) => walk.fields.beginSimple(attribute(attributes, 'instr') ?? ''),
  'w:instrText': (reading) => void (reading.reads = 'code'),
  'w:checked': onTick,
  'w:default': onTick,
  'w:footnoteReference': onNoteReference('footnote'),
  'w:endnoteReference': onNoteReference('endnote'),
  'w:footnote': onNote,
  'w:endnote': onNote,
  'w:tbl': ({ tables }) => tables.open(),
  'w:tr': ({ tables }) => tables.openRow(),
  'w:trPr': ({ tables }) => tables.inRowProperties(true),
  'w:tblHeader': ({ tables }, attributes) => tables.markHeader(isOn(attributes)),
  'w:gridBefore': ({ tables }, attributes) => tables.skipColumns(wholeNumber(attribute(attributes, 'val')) ?? 0),
  'w:tc': ({ tables }) => tables.openCell(),
  'w:gridSpan': ({ tables }, attributes) => tables.span(wholeNumber(attribute(attributes, 'val')) ?? 1),
  'w:vMerge': ({ tables }, attributes) => tables.merge(attribute(attributes, 'val') === 'restart'),
  'w:txbxContent': ({ walk, boxes }) => {
    if (boxes.length >= LIMITS.boxDepth) return true;
    const isIn = walk.open.length > 0;
    if (isIn && !enterBox(walk)) return true;
    boxes.push(isIn);
  },
  'mc:AlternateContent': ({ choices, walk }) => void choices.push({ before: walk.plain.printed(), isTaken: false }),
  'mc:Choice': ({ choices }) => choices.at(-1)?.isTaken,
  'mc:Fallback': ({ choices }) => choices.at(-1)?.isTaken,
  'w:headerReference': onReference('header'),
  'w:footerReference': onReference('footer'),
  'w:titlePg': (reading, attributes) => void (reading.hasTitlePage ||= isOn(attributes)),
  'w:footnotePr': onNoteProperties('footnote'),
  'w:endnotePr': onNoteProperties('endnote'),
  'w:numFmt': ({ noteProperties, noteFormats }, attributes) => {
    if (noteProperties !== undefined) noteFormats[noteProperties] = attribute(attributes, 'val') ?? 'decimal';
  },
  'w:del': deleted,
  'w:moveFrom': deleted,
  ...Object.fromEntries(
    // Properties as they were before a change; those of controls and tables; how East Asian words are pronounced.
    ['pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'tblPrExChange', 'sectPrChange']
      .concat([
        'numberingChange',
        'sdtPr',
        'sdtEndPr',
        'tblPr',
        'tblGrid',
        'tblPrEx',
        'rt',
        'delText',
        'delInstrText',
        'tabs',
      ])
      .map((name) => [`w:${name}`, leaveOut]),
  ),
};

export const CLOSE: Readonly<Record<string, (reading: Reading) => void>> = {
  'w:p': ({ walk }) => leaveParagraph(walk),
  'w:pPr': (reading) => {
    reading.inProperties = false;
    settleProperties(reading.walk);
  },
  'w:t': (reading) => void (reading.reads = null),
  'm:t': (reading) => void (reading.reads = null),
  'w:instrText': (reading) => void (reading.reads = null),
  'w:fldSimple': ({ walk }) => void walk.fields.end(),
  'w:footnote': ({ onNote }) => onNote?.(null),
  'w:endnote': ({ onNote }) => onNote?.(null),
  'w:footnotePr': (reading) => void (reading.noteProperties = undefined),
  'w:endnotePr': (reading) => void (reading.noteProperties = undefined),
  'w:tbl': ({ tables }) => tables.close(),
  'w:tr': ({ tables }) => tables.closeRow(),
  'w:trPr': ({ tables }) => tables.inRowProperties(false),
  'w:tc': ({ tables }) => tables.closeCell(),
  'w:txbxContent': ({ walk, boxes }) => {
    if (boxes.pop() === true) walk.plain.closeBox();
  },
  'mc:AlternateContent': ({ choices }) => void choices.pop(),
  'mc:Choice': ({ choices, walk }) => {
    const choice = choices.at(-1);
    if (choice !== undefined) choice.isTaken ||= walk.plain.printed() > choice.before;
  },
};
