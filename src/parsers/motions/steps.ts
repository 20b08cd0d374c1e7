/** The business as motions see it: each sentence or line with what it tells of moving, deciding and voting. */
import { sliceText, startOf, trimText, type Text } from '../../document.ts';
import type { Reading } from '../../reading.ts';
import { directoryFor } from '../statements.ts';
import { ballotSheets } from './ballot-sheets.ts';
import { movementIn, NO_MOVEMENT, type Knows, type Movement } from './movers.ts';
import { NAME, namesPattern, OF_NAMES } from './names.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { resultBlocks } from './result-blocks.ts';
import { isEmpty, tallyIn, type Tally } from './tally.ts';

/**
 * What a step is by its first words: words of a motion ("That …"), words if a motion is open ("To award …"), a lead to them
 * ("This Council resolves:"), reasons in front of them ("WHEREAS …"), a motion's number, the announcement of an amendment, a
 * block of labels that tells all of a vote, or any other sentence.
 */
export type Form = 'words' | 'order' | 'lead' | 'reasons' | 'number' | 'amendment' | 'block' | 'sentence';

export interface Step {
  form: Form;
  text: Text;
  /** The words of the motion, where a label stands in front of them. */
  words: Text;
  item: number;
  movement: Movement | null;
  /** Null where nothing of a vote is told. */
  tally: Tally | null;
  /** The number or bullet of a clause of a list, as a pattern: "1." and "2." are alike, "(a)" is not. */
  label: string | null;
  /** The whole sentence that it is cut from; its start is how later parsers know that it was read. */
  sentence: Text;
}

/** "This Council resolves:", "The meeting agrees that" */
const LEAD =
  /^(?:this |the )?(?:union|council|meeting|house|assembly|conference|board|committee|members?) (?:therefore |hereby |further )*(?:resolves|agrees|mandates)\b(?: that| to)?\s*:?/i;
const FORMS: [Form, RegExp][] = [
  [
    'words',
    /^(?:(?:motion|resolution|recommendation)\s*[:–-]\s*)?["“*]{0,3}(?:that(?:,\s|\s)(?!(?:is|was|has|had|have|would|will|could|can|might|may|means|said|being|makes|took|seems|does|did|sounds|looks|way|also|really|point|one)\b)\S|(?:now,? ?therefore,? ?)?be it (?:further |hereby |also )*(?:resolved|ordained|enacted|known)|(?:section|clause) \d{1,2}[.:)]? that\b|resolved(?: further)?[,:]? that\b|further,? that\b|(?:I|we) (?:hereby )?(?:call on|call upon|ask|request|urge|propose) (?:that )?(?:this|the|our) (?:council|board|committee|meeting|municipal|district|area|members|executive|county)\b)/i,
  ],
  ['words', /^(?:AND|And)(?: FURTHER| further)?,? (?:THAT|BE IT)\b|^AND that\b|^FURTHER,? THAT\b/],
  [
    'reasons',
    /^(?:whereas|considering|given that|and whereas|having regard|recalling|this (?:union|council|meeting|house|assembly|conference) (?:notes|believes|recognises|recognizes))\b/i,
  ],
  ['lead', LEAD],
  [
    'number',
    /^(?:(?:resolution|motion|res\.?|no\.?|number|council|minute) ?){0,3}[#:]? ?[A-Z]{0,4}[-\s]?\d{2,4}[-–/.]?\d{0,6}(?:[-–/.]\d{1,4})?[A-Z]?[.:]?$/i,
  ],
  ['amendment', /^(?:proposed |friendly |first |second )?amendment(?: (?:no\.? ?)?\d{1,2})?\s*[:.–-]?$/i],
  ['order', /^(?:TO|To)\s\p{Ll}{2}/u],
];
/** "That the minutes …" in small letters begins other sentences, too: only the first letter may be small in a line of its own. */
const SMALL_THAT = /^that\b/;
/** "Proposal 1 (Ann): Buy the tube." */
const PROPOSAL = namesPattern(
  /proposal|motion|vote on/i,
  `(?:^|^[\\p{L}${OF_NAMES} ]{2,30}: )(?:[Pp]roposal|PROPOSAL|[Mm]otion|MOTION|[Vv]ote on)\\s*(?:\\d{1,2}|[A-Z])?\\s*(?:\\((${NAME})\\))?\\s*[:–-]\\s+(?=\\S+\\s+\\S+\\s+\\S)`,
);
const LABEL = /^(?:motion|resolution|recommendation)\s*[:–-]\s*/i;

/** "Section 2." in front of the words of a clause. */
const SECTION = /^(?:section|clause|article) \d{1,2}[.:]$/i;

const known = new WeakMap<Reading, Step[]>();

/** In the order of the document; blocks of labels and tables of votes are one step each, and their passages are taken. */
export function stepsOf(reading: Reading): Step[] {
  let steps = known.get(reading);
  if (steps === undefined) {
    const { knows } = directoryFor(reading);
    const whole = [...resultBlocks(reading), ...ballotSheets(reading)];
    const pieces = piecesOf(reading).flatMap((piece) => (SECTION.test(piece.text.value) ? [] : [stepOf(piece, knows)]));
    steps = [...pieces, ...whole].sort((a, b) => startOf(a.text) - startOf(b.text));
    known.set(reading, steps);
  }
  return steps;
}

function stepOf({ text, item, statement }: Piece, knows: Knows): Step {
  const { value } = text;
  const form = formOf(value);
  const tally = tallyIn(value);
  const proposal = form === 'sentence' ? proposalIn(text) : null;
  return {
    form,
    text,
    words: proposal?.words ?? (form === 'lead' ? behind(text, LEAD) : behind(text, LABEL)),
    item,
    movement: proposal?.movement ?? (form === 'sentence' || form === 'order' ? movementIn(value, knows) : null),
    tally: isEmpty(tally) ? null : tally,
    label: statement.passage.label === null ? null : shapeOf(statement.passage.label.value),
    sentence: statement.text,
  };
}

function shapeOf(label: string): string {
  return label
    .trim()
    .replace(/\d+/g, '1')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{Lu}+/gu, 'A');
}

function formOf(value: string): Form {
  if (SMALL_THAT.test(value)) return 'sentence';
  return FORMS.find(([, pattern]) => pattern.test(value))?.[0] ?? 'sentence';
}

function behind(text: Text, lead: RegExp): Text {
  const length = lead.exec(text.value)?.[0].length ?? 0;
  return length === 0 ? text : trimText(sliceText(text, length));
}

function proposalIn(text: Text): { words: Text; movement: Movement } | null {
  const match = PROPOSAL(text.value);
  if (match === null) return null;
  const [all = '', mover = null] = match.groups;
  const words = trimText(sliceText(text, all.length));
  const inner = movementIn(words.value);
  if (inner !== null && inner.mover !== null) return null;
  return { words, movement: { ...NO_MOVEMENT, mover, moves: true, hasWords: true, sort: inner?.sort ?? 'main' } };
}
