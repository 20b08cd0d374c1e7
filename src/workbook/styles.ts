/** The looks of cells: `xl/styles.xml`, and the number of each look in it. */

/** Formats of numbers; from 164 on they are a workbook's own. */
const DATE_FORMAT = 164;
const TIME_FORMAT = 165;
const WHOLE_NUMBER = 1;
const PER_CENT = 9;

const TOP = '<alignment vertical="top"/>';
const LEFT = '<alignment horizontal="left" vertical="top"/>';
const CENTRE = '<alignment horizontal="center" vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

const xf = (attributes: string, alignment: string): string =>
  `<xf xfId="0" applyAlignment="1" ${attributes}>${alignment}</xf>`;
const numbers = (format: number, alignment: string): string =>
  xf(`numFmtId="${format}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"`, alignment);

/** `quoted` is text that stays text when its cell is edited, though it looks like a formula. */
const LOOKS = {
  plain: xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', TOP),
  header: xf('numFmtId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"', WRAPPED),
  text: xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', WRAPPED),
  quoted: xf('numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"', WRAPPED),
  link: xf('numFmtId="0" fontId="2" fillId="0" borderId="0" quotePrefix="1" applyFont="1"', WRAPPED),
  date: numbers(DATE_FORMAT, LEFT),
  time: numbers(TIME_FORMAT, CENTRE),
  share: numbers(PER_CENT, CENTRE),
  count: numbers(WHOLE_NUMBER, CENTRE),
} as const;

export type StyleId = keyof typeof LOOKS;

const NUMBER_OF = new Map(Object.keys(LOOKS).map((id, index) => [id, String(index)]));

/** The number by which cells name the look. */
export function styleOf(id: StyleId): string {
  return NUMBER_OF.get(id) ?? '0';
}

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="2"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy\\-mm\\-dd"/>\
<numFmt numFmtId="${TIME_FORMAT}" formatCode="hh:mm"/></numFmts>\
<fonts count="3"><font>${FONT}</font><font><b/>${FONT}</font>\
<font><u/><sz val="11"/><color rgb="FF14539A"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE2EDF9"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border><left/><right/><top/><bottom style="thin"><color rgb="FF14539A"/></bottom><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="${NUMBER_OF.size}">${Object.values(LOOKS).join('')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>`;
