/** The documents that others are made from: the fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';

const TEXTS = new Set(['.txt', '.md', '.html', '.rtf', '.eml']);
/** Scans take seconds each, and none of the text in them can be changed. */
const SCAN = /(?:^|\/)scan-/;

/** `texts`: `{ end, text }` in Latin-1; `words`: `{ parts }`, the files of a Word package; `pdfs`: `{ bytes }`. */
export function sourcesIn(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !SCAN.test(file) && !file.includes('profiles/'))
    .sort();
  const of = (isMeant) => files.filter((file) => isMeant(extname(file)));
  const read = (file) => readFileSync(join(folder, file));
  return {
    texts: of((end) => TEXTS.has(end))
      .map((file) => ({ end: extname(file), text: read(file).toString('latin1') }))
      .filter(({ text }) => !text.includes('\0')),
    words: of((end) => end === '.docx').map((file) => ({ parts: unzipSync(read(file)) })),
    pdfs: of((end) => end === '.pdf').map((file) => ({ bytes: read(file) })),
  };
}
