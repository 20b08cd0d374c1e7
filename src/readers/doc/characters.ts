/** What a Word 97 file says of its words: bold, italic, underlined, in capitals, hidden. */
import { formatOf, type Format } from '../word-styles.ts';
import { eachProperty, P, styleId } from './properties.ts';
import { runsIn } from './stretches.ts';

export interface CharacterLook {
  /** Id of the style of words; undefined where they have none of their own. */
  style: string | undefined;
  own: Switches;
  deleted: boolean;
}

/** Values of switches: 0 off, 1 on, or what AS_STYLE and NOT_AS_STYLE say. */
export type Switches = Partial<Record<keyof Format, number>>;

const SWITCHES: ReadonlyMap<number, keyof Format> = new Map([
  [P.bold, 'bold'],
  [P.italic, 'italic'],
  [P.underline, 'underline'],
  [P.capitals, 'capitals'],
  [P.smallCapitals, 'capitals'],
  [P.hidden, 'hidden'],
]);
const AS_STYLE = 0x80;
/** "As the style says, but the other way round". */
const NOT_AS_STYLE = 0x81;

/** The look of a page's stretch. */
export function characterLook(page: Buffer, run: number): CharacterLook {
  const at = 2 * (page[4 * (runsIn(page) + 1) + run] ?? 0);
  return lookIn(at === 0 ? page.subarray(0, 0) : page.subarray(at + 1, at + 1 + (page[at] ?? 0)));
}

function lookIn(list: Buffer): CharacterLook {
  const look: CharacterLook = { style: undefined, own: {}, deleted: false };
  eachProperty(list, (code, operand, of) => {
    const value = of[operand] ?? 0;
    const key = SWITCHES.get(code);
    if (key === 'underline') look.own.underline = value === 0 ? 0 : 1;
    else if (key === 'capitals') look.own.capitals = Math.max(value, look.own.capitals ?? 0);
    else if (key !== undefined) look.own[key] = value;
    else if (code === P.deleted) look.deleted = value === 1;
    else if (code === P.style && operand + 2 <= of.length) look.style = styleId(of.readUInt16LE(operand));
  });
  return look;
}

/** How a style's list of properties sets words. */
export function formatIn(list: Buffer): Format {
  return switched(lookIn(list).own, {});
}

/** How words are set that have a style of words in a paragraph of another style. */
export function wordFormat({ own }: CharacterLook, words: Format, paragraph: Format): Format {
  const styled = formatOf({}, words, paragraph, {});
  return formatOf(switched(own, styled), words, paragraph, {});
}

function switched(own: Switches, styled: Format): Format {
  const format: Format = {};
  for (const key of Object.keys(own) as (keyof Format)[]) {
    const value = own[key];
    if (value === NOT_AS_STYLE) format[key] = styled[key] !== true;
    else if (value !== AS_STYLE) format[key] = value !== 0;
  }
  return format;
}
