/** Why each run-time dependency is there, when its code is loaded, and what it could do if it were evil or at fault. */

/** @typedef {{ does: string, loaded: string, could: string }} Reason */

/** @type {Record<string, Reason>} */
export const REASONS = {
  '@embedpdf/pdfium': {
    does: 'PDFium as WebAssembly: opens PDFs and draws their pages',
    loaded: 'for a PDF, in a thread',
    could: 'nothing outside its own memory; its file is read by `minutes`',
  },
  '@tesseract.js-data/eng': {
    does: 'what tesseract knows of English',
    loaded: 'for a scan, from disk',
    could: 'nothing: it is data',
  },
  bullmq: {
    does: 'the queue over Redis',
    loaded: 'for `--queue`, `minutes worker` and `minutes queue`, and to be looked at by `minutes doctor`',
    could: 'talk to the Redis that is named; its add-on msgpackr-extract is machine code',
  },
  chalk: { does: 'colours on a terminal', loaded: 'where colour is printed', could: 'no more than print' },
  commander: {
    does: 'the command line',
    loaded: 'by every command',
    could: 'start programs for sub-commands, which are not used',
  },
  'fast-glob': { does: 'patterns such as `2016/*.pdf`', loaded: 'where a pattern is named', could: 'list folders' },
  'fastest-levenshtein': {
    does: 'how far two spellings are apart',
    loaded: 'for suggestions and for links of people',
    could: 'nothing',
  },
  fflate: {
    does: 'unpacks Word and OpenDocument, packs workbooks',
    loaded: 'for those types',
    could: 'nothing; what it unpacks is limited',
  },
  'iconv-lite': {
    does: 'old encodings of text',
    loaded: 'for text that is no UTF-8, for RTF and doc',
    could: 'nothing',
  },
  ioredis: { does: 'the client of Redis', loaded: 'as bullmq is', could: 'talk to the Redis that is named' },
  mammoth: {
    does: 'reads the body of Word files',
    loaded: 'for a docx, in a thread',
    could:
      'read files that a document links to, which it is not asked to; it brings a template that makes code of strings, never called',
  },
  'node-sqlite3-wasm': {
    does: 'SQLite as WebAssembly: the store of an archive',
    loaded: 'by `minutes index` and what asks a store',
    could: 'read and write files',
  },
  parse5: { does: 'reads HTML as browsers do', loaded: 'for HTML and for HTML in e-mail', could: 'nothing' },
  pg: {
    does: 'the client of PostgreSQL',
    loaded: 'where a store in PostgreSQL is named',
    could: 'talk to the server that is named',
  },
  'postal-mime': { does: 'reads e-mail', loaded: 'for an e-mail, in a thread', could: 'nothing' },
  saxes: {
    does: 'reads XML, without entities of the document type',
    loaded: 'for a docx and an odt',
    could: 'nothing',
  },
  'tar-stream': { does: 'reads tar archives', loaded: 'for a tar', could: 'nothing: members come as bytes' },
  'tesseract.js': {
    does: 'recognises the words of scans, as WebAssembly',
    loaded: 'for a scan, in a thread of its own',
    could:
      'fetch its data from a network, which it is kept from by the data on disk; print a message when it is installed',
  },
  yaml: {
    does: 'reads profiles and configuration, writes YAML',
    loaded: 'where there is one, or is written',
    could: 'nothing: no tag makes code',
  },
  yauzl: { does: 'reads ZIP archives', loaded: 'for a ZIP', could: 'read the archive: members come as bytes' },
  zod: {
    does: 'the one definition of the canonical JSON',
    loaded: 'to check JSON',
    could: 'make code of strings, which is switched off (`jitless`)',
  },
};

/** Licences that may be given on with a program under the MIT licence. */
export const LICENCES = [
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
];
