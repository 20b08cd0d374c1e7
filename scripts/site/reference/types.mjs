/** Every type of file: how it is told, what is read of it. */
import { code, definitions, escapeHtml, heading, paragraph, prose, table } from '../html.mjs';

/** What is told of each type. A type that is missing here ends the build. */
export const ABOUT = {
  text: {
    told: 'from nothing: what bears no other mark is text',
    read: [
      'UTF-8, UTF-16 and Windows-1252, with or without a mark of order; a form feed ends a page.',
      'Tables by tabs, by pipes or by columns of spaces; lines that a converter wrapped or tore are put together.',
    ],
    source: 'lines and offsets of the decoded file as it is',
  },
  markdown: {
    told: 'from a heading with `#`, a rule of a table, a box to tick, or front matter near the beginning',
    read: [
      'Headings, lists, tables, quotations, footnotes, boxes to tick, bold.',
      'Front matter, and minutes that are held in it; tables in HTML.',
    ],
    source: 'lines and offsets of the decoded file as it is',
  },
  html: {
    told: 'from `<!doctype html>`, `<html>`, `<head>` or `<body>` at the beginning',
    read: [
      'The minutes inside a page of navigation; the encoding as the page or its bytes tell it.',
      'Lists as they are numbered, definition lists, tables with spans, `<pre>`. Nothing is fetched, no script is run.',
    ],
    source: 'lines of the text that `minutes text` prints',
  },
  docx: {
    told: 'from the parts of the package, whatever the name of the file',
    read: [
      'Automatic numbers as they are printed, merged and nested tables, headers, footers, notes, text boxes.',
      'Tracked changes as accepted. Comments and hidden text are left out.',
    ],
    source: 'lines of the text that `minutes text` prints',
  },
  doc: {
    told: 'from its first eight bytes',
    read: ['What is read of docx, with tables and automatic numbers, by code of its own.'],
    source: 'lines of the text that `minutes text` prints',
  },
  odt: {
    told: 'from the parts of the package',
    read: [
      'Lists with their printed numbers, tables with spans, headers and footers, notes.',
      'Deleted text is left out.',
    ],
    source: 'lines of the text that `minutes text` prints',
  },
  rtf: {
    told: 'from `{\\rtf` at the beginning',
    read: ['Code pages, lists, tables, headers and footers, notes.', 'Deleted and hidden text is left out.'],
    source: 'lines of the text that `minutes text` prints',
  },
  eml: {
    told: 'from the fields at the beginning that mail programs write',
    read: ['The body, plain or HTML; or the document attached, where the body is a covering note.'],
    source: 'lines of the text that `minutes text` prints',
  },
  pdf: {
    told: 'from `%PDF-` near the beginning',
    read: [
      'Words with their places: ruled tables, also over the end of a page; columns without rules; initials beside a paragraph.',
      'Running headers, footers and page numbers are kept apart. Pages that are pictures are recognised as scans are.',
      '`--password` opens what is encrypted.',
    ],
    source: 'lines of the text that `minutes text` prints, the page, and the boxes on it in points',
  },
  png: scan('from its first eight bytes'),
  jpeg: scan('from its first three bytes'),
  tiff: scan('from its first four bytes; each picture in it is a page'),
};

function scan(told) {
  return {
    told,
    read: [
      'The words, recognised offline by tesseract, in English. Handwriting is not read.',
      'How surely a word was recognised enters the confidence of what is read from it. `--ocr off` leaves scans out.',
    ],
    source: 'lines of the text that `minutes text` prints, the page, and the boxes on it in points',
  };
}

const INTRODUCTION = [
  'The type of a file is told from its bytes and not from its name; `--type` overrides it. Everything works from standard input, too.',
  'A ZIP, tar or tar.gz archive is no type of its own: each file in it is read as a file, named `archive.zip/inner/name.docx`.',
];

export function typesPage({ TYPES }) {
  const sections = TYPES.map(({ id, mediaType, describes }) => {
    const about = ABOUT[id];
    if (about === undefined) throw new Error(`scripts/site/reference/types.mjs does not tell of ${id}`);
    return [
      heading(2, id, `${escapeHtml(capital(describes))} <small>${code(id)}</small>`),
      ...about.read.map(paragraph),
      definitions([
        ['Option', code(`--type ${id}`)],
        ['Media type', code(mediaType)],
        ['Told', prose(about.told)],
        ['Sources refer to', prose(about.source)],
      ]),
    ].join('\n');
  });
  return [
    heading(1, 'file-types', 'File types'),
    ...INTRODUCTION.map(paragraph),
    table(
      'File types',
      ['type', 'is', 'told'],
      TYPES.map(({ id, describes }) => [
        `<a href="#${id}">${code(id)}</a>`,
        escapeHtml(describes),
        prose(ABOUT[id].told),
      ]),
    ),
    ...sections,
  ].join('\n');
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
