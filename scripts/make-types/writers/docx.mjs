/** Word, with automatic numbers, header rows, merged cells, tab stops, tracked changes, comments, header and footer. */
import { archive } from '../archive.mjs';
import { cellParts, columnsOf, runsOf } from '../model.mjs';
import { escapeXml, XML } from '../xml.mjs';
import { addNumbering, numberingXml } from './docx-numbering.mjs';
import { commentsXml, CONTENT_TYPES, DOCUMENT_RELS, footerXml, headerXml, RELS, STYLES, W } from './docx-parts.mjs';

/** The width between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9360;
const CHANGED = 'w:author="A. Clerk" w:date="2020-01-02T03:04:00Z"';

const run = (text, bold = false) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`;

function runs(words, state) {
  return runsOf(words)
    .map(({ text, bold, change, comment }) => {
      if (comment !== null) return commentMark(comment, state);
      if (change === null) return run(text, bold);
      const id = ++state.changes;
      if (change === 'insert') return `<w:ins w:id="${id}" ${CHANGED}>${run(text)}</w:ins>`;
      return `<w:del w:id="${id}" ${CHANGED}>${run(text).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`;
    })
    .join('');
}

function commentMark(comment, state) {
  const id = state.comments.push(comment) - 1;
  return `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

const paragraph = (inner, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

const styled = (name) => `<w:pStyle w:val="${name}"/>`;
const numbered = (id, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const tabStop = (at) => `<w:tabs><w:tab w:val="left" w:pos="${at}"/></w:tabs>`;

const WRITE = {
  title: ({ text }, state) => paragraph(runs(text, state), styled('Title')),
  paragraph: ({ text }, state) => paragraph(runs(text, state)),
  subheading: ({ text }, state) => paragraph(runs(`**${text}**`, state), '<w:keepNext/>'),
  heading: ({ number, text }, state) => {
    if (number === null) return paragraph(runs(text, state), styled('Heading1'));
    state.headings ??= addNumbering(state.numbering, number);
    return paragraph(runs(text, state), styled('Heading1') + numbered(state.headings));
  },
  list: (block, state) => {
    const id = addNumbering(state.numbering, block.first, block.items.find(({ list }) => list !== null)?.list.first);
    return listParagraphs(block, id, 0, state);
  },
  pairs: ({ rows }) => rows.map((row) => paragraph(run(row.join('\t')), tabStop(TEXT_WIDTH / 2))).join(''),
  labelled: ({ rows }, state) =>
    rows
      .flatMap(({ label, lines }) =>
        lines.map((line, index) =>
          paragraph(
            `${run(index === 0 ? label : '', true)}<w:r><w:tab/></w:r>${runs(line, state)}`,
            `${tabStop(1700)}<w:ind w:left="1700" w:hanging="1700"/>`,
          ),
        ),
      )
      .join(''),
  table,
  right: ({ text }, state) => paragraph(runs(text, state), '<w:jc w:val="right"/>'),
};

function listParagraphs({ items }, id, level, state) {
  return items
    .map(
      ({ text, list }) =>
        paragraph(runs(text, state), styled('ListParagraph') + numbered(id, level)) +
        (list === null ? '' : listParagraphs(list, id, level + 1, state)),
    )
    .join('');
}

function table({ header, rows, widths, ruled }, state) {
  const twips = widths.map((width) => Math.round((TEXT_WIDTH * width) / 100));
  const grid = `<w:tblGrid>${twips.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const head =
    header === null
      ? ''
      : `<w:tr><w:trPr><w:tblHeader/></w:trPr>${header.map((text, index) => cell(paragraph(run(text, true)), twips[index])).join('')}</w:tr>`;
  const open = new Map();
  const body = rows.map((row) => `<w:tr>${rowCells(row, twips, open, state)}</w:tr>`).join('');
  const style = ruled ? '<w:tblStyle w:val="TableGrid"/>' : '';
  return `<w:tbl><w:tblPr>${style}<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>${grid}${head}${body}</w:tbl>${paragraph('')}`;
}

function rowCells(row, twips, open, state) {
  const starts = columnsOf(row);
  return row
    .map((one, index) => {
      const column = starts[index];
      if (one === null) return cell(paragraph(''), twips[column], '<w:vMerge/>');
      const width = twips.slice(column, column + one.columns).reduce((sum, part) => sum + part, 0);
      const spans =
        (one.columns > 1 ? `<w:gridSpan w:val="${one.columns}"/>` : '') +
        (one.rows > 1 ? '<w:vMerge w:val="restart"/>' : '');
      return cell(cellInner(one, state), width, spans);
    })
    .join('');
}

const cell = (inner, width, spans = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}</w:tcPr>${inner}</w:tc>`;

function cellInner(one, state) {
  const { number, paragraphs } = cellParts(one);
  if (number !== null) {
    state.cells ??= addNumbering(state.numbering, number);
    return paragraph('', numbered(state.cells));
  }
  if (paragraphs.length === 0) return paragraph('');
  return paragraphs.map((text) => bulleted(text, state)).join('');
}

/** A paragraph of a cell that begins with a bullet is an item of an automatic list. */
function bulleted(text, state) {
  if (!text.startsWith('• ')) return paragraph(runs(text, state));
  state.bullets ??= addNumbering(state.numbering, '•');
  return paragraph(runs(text.slice(2), state), numbered(state.bullets));
}

export function writeDocx(blocks, furniture) {
  const state = { comments: [], changes: 100, numbering: [], headings: null, cells: null, bullets: null };
  const body = blocks.map((block) => WRITE[block.kind](block, state)).join('\n');
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1273" w:bottom="1300" w:left="1273" w:header="708" w:footer="600" w:gutter="0"/></w:sectPr>';
  return archive({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELS,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}${section}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': numberingXml(state.numbering),
    'word/comments.xml': commentsXml(state.comments),
    'word/header1.xml': headerXml(furniture.header),
    'word/footer1.xml': footerXml(furniture.footer),
    'word/_rels/document.xml.rels': DOCUMENT_RELS,
  });
}
