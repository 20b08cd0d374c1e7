/** OpenDocument text, with lists, header rows, spanned cells, tab stops, tracked changes, notes, header and footer. */
import { archive } from '../archive.mjs';
import { formOf } from '../labels.mjs';
import { cellParts, runsOf } from '../model.mjs';
import { escapeXml, XML } from '../xml.mjs';
import { CHANGE_INFO, listStyle, MANIFEST, MIME, NAMESPACES, STATIC_STYLES, stylesXml } from './odt-parts.mjs';

const span = (text, bold) =>
  bold
    ? `<text:span text:style-name="Strong">${escapeXml(text)}</text:span>`
    : escapeXml(text).replaceAll('\t', '<text:tab/>');

function runs(words, state) {
  return runsOf(words)
    .map(({ text, bold, change, comment }) => {
      if (comment !== null)
        return `<office:annotation>${CHANGE_INFO}<text:p>${escapeXml(comment)}</text:p></office:annotation>`;
      if (change === null) return span(text, bold);
      const id = `ct${state.changes.push({ change, text })}`;
      if (change === 'delete') return `<text:change text:change-id="${id}"/>`;
      return `<text:change-start text:change-id="${id}"/>${escapeXml(text)}<text:change-end text:change-id="${id}"/>`;
    })
    .join('');
}

const paragraph = (inner, style = 'Standard') => `<text:p text:style-name="${style}">${inner}</text:p>`;

const WRITE = {
  title: ({ text }, state) => paragraph(runs(text, state), 'Title'),
  paragraph: ({ text }, state) => paragraph(runs(text, state)),
  subheading: ({ text }, state) => paragraph(runs(text, state), 'Subheading'),
  heading: ({ number, text }, state) => {
    const inner = `<text:h text:style-name="Heading_20_1" text:outline-level="1">${runs(text, state)}</text:h>`;
    if (number === null) return inner;
    state.headings ??= { style: addList(state, number), last: 0 };
    return continued(state.headings, inner, state);
  },
  list: (block, state) => {
    const style = addList(state, block.first, block.items.find(({ list }) => list !== null)?.list.first);
    state.listCount++;
    return listXml(block, ` text:style-name="${style}"`, state);
  },
  pairs: ({ rows }) => rows.map((row) => paragraph(span(row.join('\t'), false), 'Pairs')).join('\n'),
  labelled: ({ rows }, state) =>
    rows
      .flatMap(({ label, lines }) =>
        lines.map((line, index) =>
          paragraph(`${index === 0 ? span(label, true) : ''}<text:tab/>${runs(line, state)}`, 'Labelled'),
        ),
      )
      .join('\n'),
  table,
  right: ({ text }, state) => paragraph(runs(text, state), 'Right'),
};

const inList = (attributes, inner) => `<text:list${attributes}><text:list-item>${inner}</text:list-item></text:list>`;

/**
 * An item of a list of which other items stand elsewhere. As LibreOffice writes it: the number follows that of the list
 * before, or, where another list stands between, that of the list which is named.
 */
function continued(series, inner, state) {
  const id = ++state.listCount;
  const more =
    series.last === 0
      ? ''
      : series.last === id - 1
        ? ' text:continue-numbering="true"'
        : ` text:continue-list="list${series.last}"`;
  series.last = id;
  return inList(` xml:id="list${id}" text:style-name="${series.style}"${more}`, inner);
}

function addList(state, ...firsts) {
  const name = `L${state.lists.length + 1}`;
  state.lists.push(listStyle(name, firsts.filter((first) => first !== undefined).map(formOf)));
  return name;
}

function listXml({ items }, attributes, state) {
  const inner = items.map(
    ({ text, list }) =>
      `<text:list-item>${paragraph(runs(text, state))}${list === null ? '' : listXml(list, '', state)}</text:list-item>`,
  );
  return `<text:list${attributes}>${inner.join('')}</text:list>`;
}

function table({ header, rows, widths, ruled }, state) {
  const name = `Table${++state.tables}`;
  const columns = widths.map((width) => {
    const style = `W${width}`;
    state.widths.add(width);
    return `<table:table-column table:style-name="${style}"/>`;
  });
  const style = ruled ? 'Ruled' : 'Bare';
  const head =
    header === null
      ? ''
      : `<table:table-header-rows><table:table-row>${header.map((text) => cell(paragraph(span(text, true)), style)).join('')}</table:table-row></table:table-header-rows>`;
  const body = rows.map(
    (row) => `<table:table-row>${row.map((one) => rowCell(one, style, state)).join('')}</table:table-row>`,
  );
  return `<table:table table:name="${name}" table:style-name="Table">${columns.join('')}${head}${body.join('\n')}</table:table>`;
}

const COVERED = '<table:covered-table-cell/>';

const cell = (inner, style, spans = '') =>
  `<table:table-cell table:style-name="${style}" office:value-type="string"${spans}>${inner}</table:table-cell>`;

function rowCell(one, style, state) {
  if (one === null) return COVERED;
  const spans = `${one.columns > 1 ? ` table:number-columns-spanned="${one.columns}"` : ''}${one.rows > 1 ? ` table:number-rows-spanned="${one.rows}"` : ''}`;
  return cell(cellInner(one, state), style, spans) + COVERED.repeat(one.columns - 1);
}

function cellInner(one, state) {
  const { number, paragraphs } = cellParts(one);
  if (number !== null) {
    state.cells ??= { style: addList(state, number), last: 0 };
    return continued(state.cells, paragraph(''), state);
  }
  return paragraphs.length === 0 ? paragraph('') : paragraphs.map((text) => bulleted(text, state)).join('');
}

function bulleted(text, state) {
  if (!text.startsWith('• ')) return paragraph(runs(text, state));
  state.bullets ??= addList(state, '•');
  state.listCount++;
  return inList(` text:style-name="${state.bullets}"`, paragraph(runs(text.slice(2), state)));
}

function changesXml(changes) {
  if (changes.length === 0) return '';
  const regions = changes.map(({ change, text }, index) => {
    const info = `<office:change-info>${CHANGE_INFO}</office:change-info>`;
    const inner =
      change === 'insert'
        ? `<text:insertion>${info}</text:insertion>`
        : `<text:deletion>${info}${paragraph(escapeXml(text))}</text:deletion>`;
    return `<text:changed-region xml:id="ct${index + 1}" text:id="ct${index + 1}">${inner}</text:changed-region>`;
  });
  return `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
}

export function writeOdt(blocks, furniture) {
  const state = {
    changes: [],
    lists: [],
    widths: new Set(),
    tables: 0,
    listCount: 0,
    headings: null,
    cells: null,
    bullets: null,
  };
  const body = blocks.map((block) => WRITE[block.kind](block, state)).join('\n');
  const widths = [...state.widths].map(
    (width) =>
      `<style:style style:name="W${width}" style:family="table-column"><style:table-column-properties style:column-width="${((width * 16.5) / 100).toFixed(2)}cm"/></style:style>`,
  );
  const automatic = `<office:automatic-styles>${STATIC_STYLES}${widths.join('')}${state.lists.join('')}</office:automatic-styles>`;
  return archive(
    {
      mimetype: MIME,
      'content.xml': `${XML}<office:document-content ${NAMESPACES}>${automatic}<office:body><office:text>${changesXml(state.changes)}${body}</office:text></office:body></office:document-content>`,
      'styles.xml': stylesXml(furniture),
      'META-INF/manifest.xml': MANIFEST,
    },
    ['mimetype'],
  );
}
