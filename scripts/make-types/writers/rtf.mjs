/** Rich text, with \listtext, \trowd tables, merged cells, tracked changes, a comment, header and footer. */
import { formOf, labelOf } from '../labels.mjs';
import { cellParts, columnsOf, runsOf } from '../model.mjs';

/** The width between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9360;

/** Latin letters as bytes of the code page, everything else as \u with a question mark behind it. */
function escapeRtf(text) {
  return text.replace(/[\\{}\t\P{ASCII}]/gu, (character) => {
    if ('\\{}'.includes(character)) return `\\${character}`;
    if (character === '\t') return '\\tab ';
    const code = character.charCodeAt(0);
    if (character === '’') return '\\rquote ';
    if (character === '–') return '\\endash ';
    if (code >= 0xa0 && code <= 0xff) return `\\'${code.toString(16)}`;
    return `\\u${code}?`;
  });
}

const AUTHOR = '\\revauth1\\revdttm0';

function runs(words) {
  return runsOf(words)
    .map(({ text, bold, change, comment }) => {
      if (comment !== null)
        return `{\\*\\atnid AC}{\\*\\atnauthor A. Clerk}\\chatn{\\*\\annotation\\pard\\plain ${escapeRtf(comment)}}`;
      if (change === 'delete') return `{\\deleted\\revauthdel1\\revdttmdel0 ${escapeRtf(text)}}`;
      if (change === 'insert') return `{\\revised${AUTHOR} ${escapeRtf(text)}}`;
      return bold ? `{\\b ${escapeRtf(text)}}` : escapeRtf(text);
    })
    .join('');
}

const paragraph = (inner, properties = '') => `\\pard\\plain\\f0\\fs22\\sa120${properties} ${inner}\\par`;

const WRITE = {
  title: ({ text }) => `\\pard\\plain\\f0\\qc\\sa120\\b\\fs30 ${runs(text)}\\par`,
  paragraph: ({ text }) => paragraph(runs(text)),
  subheading: ({ text }) => paragraph(`{\\b ${runs(text)}}`, '\\keepn'),
  heading: ({ number, text }, state) => {
    if (number === null) return paragraph(`{\\b ${runs(text)}}`, '\\s1\\outlinelevel0\\keepn');
    state.headings ??= { id: addList(state, number), first: number, count: 0 };
    return listed(
      state.headings.id,
      0,
      labelOf(state.headings.first, state.headings.count++),
      `{\\b ${runs(text)}}`,
      '\\s1\\outlinelevel0\\keepn\\sb160',
    );
  },
  list: (block, state) => {
    const id = addList(state, block.first, block.items.find(({ list }) => list !== null)?.list.first);
    return listRtf(block, id, 0);
  },
  pairs: ({ rows }) => rows.map((row) => paragraph(escapeRtf(row.join('\t')), `\\tx${TEXT_WIDTH / 2}`)).join('\n'),
  labelled: ({ rows }) =>
    rows
      .flatMap(({ label, lines }) =>
        lines.map((line, index) =>
          paragraph(
            `${index === 0 ? `{\\b ${escapeRtf(label)}}` : ''}\\tab ${runs(line)}`,
            '\\li1700\\fi-1700\\tx1700',
          ),
        ),
      )
      .join('\n'),
  table,
  right: ({ text }) => paragraph(runs(text), '\\qr'),
};

function addList(state, ...firsts) {
  return state.lists.push(firsts.filter((first) => first !== undefined));
}

const listText = (label) => `{\\listtext\\pard\\plain\\f0 ${escapeRtf(label)}\\tab}`;
const listPlace = (id, level) => `\\ls${id}\\ilvl${level}\\li${567 * (level + 1)}\\fi-567`;

const listed = (id, level, label, inner, more = '') =>
  `${listText(label)}${paragraph(inner, listPlace(id, level) + more)}`;

function listRtf({ first, items }, id, level) {
  return items
    .map(({ text, list }, index) => {
      const line = listed(id, level, labelOf(first, index), runs(text));
      return list === null ? line : `${line}\n${listRtf(list, id, level + 1)}`;
    })
    .join('\n');
}

function table({ header, rows, widths, ruled }, state) {
  const edges = widths.map((_, index) =>
    Math.round((TEXT_WIDTH * widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0)) / 100),
  );
  const border = ruled ? ['t', 'l', 'b', 'r'].map((side) => `\\clbrdr${side}\\brdrs\\brdrw10`).join('') : '';
  const head =
    header === null
      ? []
      : [
          `\\trowd\\trgaph108\\trhdr${edges.map((edge) => `${border}\\cellx${edge}`).join('')}\n${header.map((text) => `${cellStart()}{\\b ${escapeRtf(text)}}\\cell`).join('\n')}\\row`,
        ];
  const body = rows.map((row) => {
    const starts = columnsOf(row);
    const edgesOf = row.map((one, index) => {
      const edge = edges[starts[index] + (one?.columns ?? 1) - 1];
      const merge = one === null ? '\\clvmrg' : one.rows > 1 ? '\\clvmgf' : '';
      return `${merge}${border}\\cellx${edge}`;
    });
    return `\\trowd\\trgaph108${edgesOf.join('')}\n${row.map((one) => cellRtf(one, state)).join('\n')}\\row`;
  });
  return [...head, ...body, '\\pard\\plain\\par'].join('\n');
}

const cellStart = (more = '') => `\\pard\\plain\\intbl\\f0\\fs22${more} `;

function cellRtf(one, state) {
  if (one === null) return `${cellStart()}\\cell`;
  const { number, paragraphs } = cellParts(one);
  if (number !== null) {
    state.cells ??= { id: addList(state, number), first: number, count: 0 };
    const label = labelOf(state.cells.first, state.cells.count++);
    return `${listText(label)}${cellStart(listPlace(state.cells.id, 0))}\\cell`;
  }
  if (paragraphs.length === 0) return `${cellStart()}\\cell`;
  return `${paragraphs.map((text) => bulleted(text, state)).join('\\par\n')}\\cell`;
}

function bulleted(text, state) {
  if (!text.startsWith('• ')) return `${cellStart()}${runs(text)}`;
  state.bullets ??= addList(state, '•');
  return `${listText('•')}${cellStart(listPlace(state.bullets, 0))}${runs(text.slice(2))}`;
}

const FORMATS = { decimal: 0, roman: 2, letter: 4, bullet: 23 };

/** The text of a level: its length, then the words, with \'0n where the number of level n stands. */
function levelRtf(first, index) {
  const { kind, before, after, start } = formOf(first);
  const length = kind === 'bullet' ? 1 : before.length + 1 + after.length;
  const text = kind === 'bullet' ? '\\u8226?' : `${before}\\'0${index}${after}`;
  const places = kind === 'bullet' ? '' : `\\'0${before.length + 1}`;
  return `{\\listlevel\\levelnfc${FORMATS[kind]}\\leveljc0\\levelfollow0\\levelstartat${start}{\\leveltext\\'0${length}${text};}{\\levelnumbers${places};}}`;
}

function listTables(lists) {
  const table = lists.map(
    (firsts, index) => `{\\list\\listtemplateid${index + 1}${firsts.map(levelRtf).join('')}\\listid${index + 1}}`,
  );
  const overrides = lists.map((_, index) => `{\\listoverride\\listid${index + 1}\\listoverridecount0\\ls${index + 1}}`);
  return `{\\*\\listtable${table.join('\n')}}\n{\\*\\listoverridetable${overrides.join('')}}`;
}

export function writeRtf(blocks, { header, footer }) {
  const state = { lists: [], headings: null, cells: null, bullets: null };
  const body = blocks.map((block) => WRITE[block.kind](block, state)).join('\n');
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1
{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}
{\\colortbl;\\red0\\green0\\blue0;}
{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}
${listTables(state.lists)}
{\\*\\revtbl{Unknown;}{A. Clerk;}}
{\\info{\\title ${escapeRtf(header)}}{\\author A. Clerk}}
\\paperw11906\\paperh16838\\margl1273\\margr1273\\margt1440\\margb1300
{\\header\\pard\\plain\\f0\\fs18 ${escapeRtf(header)}\\par}
{\\footer\\pard\\plain\\f0\\fs18\\tqr\\tx9360 ${escapeRtf(footer)}\\tab Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} of {\\field{\\*\\fldinst NUMPAGES}{\\fldrslt 1}}\\par}
${body}
}
`;
}
