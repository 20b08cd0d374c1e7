/** Destinations of RTF: groups whose words are not text where they stand. */
import { isPageNumber } from '../field-code.ts';
import { enterFlow } from './acts.ts';
import { newDefinition, type Rtf, type Target } from './state.ts';
import type { Word } from './words.ts';

const SKIPPED = [
  ['colortbl', 'filetbl', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'info', 'generator', 'userprops'],
  ['themedata', 'colorschememapping', 'latentstyles', 'datastore', 'xmlnstbl', 'mmathPr', 'wgrffmtfilter', 'pgdsctbl'],
  [
    'pict',
    'nonshppict',
    'shprslt',
    'sp',
    'object',
    'objdata',
    'result',
    'background',
    'private',
    'bkmkstart',
    'bkmkend',
  ],
  ['annotation', 'atnid', 'atnauthor', 'atnref', 'atrfstart', 'atrfend', 'xe', 'tc', 'tcn', 'rxe', 'txe', 'formfield'],
  ['ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'nonesttables', 'template', 'falt', 'panose', 'pn'],
].flat();

/** Those that are text where they stand, whether starred or not: text boxes and what defines rows. */
const ENTERED = ['shp', 'shpinst', 'shpgrp', 'do'];
const TEXT_BOXES = ['shptxt', 'dptxbxtext'];
const FURNITURE = ['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'];

const target =
  (kind: Target): Word =>
  ({ state }) => {
    state.target = kind;
  };

/** Each destination with what it does with its group. */
export const DESTINATIONS: [string, Word][] = [
  ...SKIPPED.map((name): [string, Word] => [name, target('skip')]),
  ...ENTERED.map((name): [string, Word] => [name, () => undefined]),
  ...TEXT_BOXES.map((name): [string, Word] => [name, (rtf) => enterFlow(rtf, 'box')]),
  ...FURNITURE.map((name): [string, Word] => [name, (rtf) => enterFlow(rtf, 'furniture')]),
  ['footnote', footnote],
  ['fonttbl', definitions('fonts')],
  ['stylesheet', definitions('styles')],
  ['listtext', label],
  ['pntext', label],
  ['field', ({ state }) => void (state.field = { instruction: '' })],
  ['fldinst', target('instruction')],
  ['fldrslt', fieldResult],
  ['nesttableprops', ({ state }) => void (state.definesNested = true)],
  ['upr', twice],
  ['ud', ({ state }) => void (state.target = state.outer ?? state.target)],
];

/** Words that begin a destination, known to be so. */
export const DESTINATION_NAMES: ReadonlySet<string> = new Set(DESTINATIONS.map(([name]) => name));

function definitions(kind: Target): Word {
  return (rtf) => {
    rtf.state.target = kind;
    rtf.definition = newDefinition(0);
  };
}

function footnote(rtf: Rtf): void {
  if (rtf.state.flow.kind !== 'note') rtf.notes++;
  enterFlow(rtf, 'note');
}

/** Older writers give the label twice, as "\listtext" and as "\pntext": the last counts. */
function label({ state }: Rtf): void {
  state.flow.label = '';
  state.target = 'label';
}

function fieldResult({ state }: Rtf): void {
  if (state.field !== null && isPageNumber(state.field.instruction)) state.target = 'skip';
}

/** "\upr" holds its words once in bytes and once, behind "\ud", in Unicode. */
function twice({ state }: Rtf): void {
  state.outer = state.target;
  state.target = 'skip';
}
