/** Properties: what a Word 97 file says of a paragraph, of words or of a row, in lists of codes with operands. */

/** Codes of properties. */
export const P = {
  hugeRow: 0x6646,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRow: 0x244c,
  outline: 0x2640,
  list: 0x460b,
  listLevel: 0x260a,
  row: 0xd608,
  headerRow: 0x3404,
  style: 0x4a30,
  bold: 0x0835,
  italic: 0x0836,
  smallCapitals: 0x083a,
  capitals: 0x083b,
  underline: 0x2a3e,
  hidden: 0x083c,
  deleted: 0x0800,
};

/** Styles with the numbers up to this are the headings in every file, even in one that does not list them. */
export const HEADINGS = 9;

/** The id of the style with a number: "heading2" for one that is always this heading. */
export function styleId(number: number): string {
  return number >= 1 && number <= HEADINGS ? `heading${number}` : String(number);
}

/** Bytes of operands by the kind of the code; those of kind 6 tell their own. */
const OPERANDS = [1, 1, 2, 4, 2, 2, undefined, 3];

/** Calls back for each property in a list, with where its operand begins. */
export function eachProperty(list: Buffer, take: (code: number, operand: number, list: Buffer) => void): void {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at);
    at += 2;
    take(code, at, list);
    const size = OPERANDS[code >> 13];
    if (size !== undefined) at += size;
    else if (code === P.row) at += at + 2 <= list.length ? 1 + list.readUInt16LE(at) : 2;
    else at += 1 + (list[at] ?? 0);
  }
}
