/** The numbering part of a Word file: one definition for each automatic list. */
import { formOf } from '../labels.mjs';
import { XML } from '../xml.mjs';
import { W } from './docx-parts.mjs';

/** Adds a list whose first labels are these, one for each level; gives its id. */
export function addNumbering(numbering, ...firsts) {
  numbering.push(firsts.filter((first) => first !== undefined));
  return numbering.length;
}

const FORMATS = { bullet: 'bullet', letter: 'lowerLetter', roman: 'lowerRoman', decimal: 'decimal' };

function level(first, index) {
  const { kind, before, after, start } = formOf(first);
  const text = kind === 'bullet' ? '•' : `${before}%${index + 1}${after}`;
  const left = 567 * (index + 1);
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${FORMATS[kind]}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="567"/></w:pPr></w:lvl>`;
}

export function numberingXml(numbering) {
  const kinds = numbering.map(
    (firsts, index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="multilevel"/>${firsts.map(level).join('')}</w:abstractNum>`,
  );
  const lists = numbering.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
  );
  return `${XML}<w:numbering ${W}>${kinds.join('')}${lists.join('')}</w:numbering>`;
}
