/** Documents of each kind: `{ end, bytes }`, where `end` is the extension of the name. */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { hostile } from './hostile.mjs';
import { pdfOf } from './pdf.mjs';
import { variationOf } from './vary.mjs';

/** How many of a hundred documents are of each kind. */
export const SHARES = { text: 89, pdf: 5, docx: 5, hostile: 1 };

export const KINDS = {
  text: ({ texts }, random) => textOf(random.pick(texts), random),
  docx: ({ words }, random) => docxOf(random.pick(words), random),
  pdf: ({ texts, pdfs }, random, number) =>
    number % 2 === 0 ? pdfOfText(texts, random) : pdfAgain(pdfs, random, number),
  hostile,
};

export function textOf({ end, text }, random) {
  const vary = variationOf(text, random);
  const isMarkup = end === '.html';
  const varied = isMarkup ? text.replace(/(?<=>)[^<]+/g, vary) : vary(text);
  return { end, bytes: Buffer.from(varied, 'latin1') };
}

/** Zip keeps local times, so this one is made from local parts. */
const MODIFIED = new Date(2020, 0, 2, 3, 4, 6);
const BODY = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
const RUN = /(?<=<w:t(?: [^>]*)?>)[^<]+/g;

export function docxOf({ parts }, random) {
  const texts = Object.keys(parts).filter((name) => BODY.test(name));
  const all = texts
    .map((name) =>
      strFromU8(parts[name], true)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n');
  const vary = variationOf(all, random);
  const files = Object.entries(parts).map(([name, content]) => {
    const bytes = texts.includes(name) ? strToU8(strFromU8(content, true).replace(RUN, vary), true) : content;
    return [name, [bytes, { level: 6, mtime: MODIFIED }]];
  });
  return { end: '.docx', bytes: Buffer.from(zipSync(Object.fromEntries(files))) };
}

function pdfOfText(texts, random) {
  const plain = texts.filter(({ end }) => end === '.txt' || end === '.md');
  return { end: '.pdf', bytes: pdfOf(textOf(random.pick(plain), random).bytes.toString('latin1')) };
}

/** A PDF of a fixture with a comment behind its end: other bytes, the same pages. */
function pdfAgain(pdfs, random, number) {
  const comment = Buffer.from(`% copy ${number}, ${random.below(1e9)}\n`);
  return { end: '.pdf', bytes: Buffer.concat([random.pick(pdfs).bytes, comment]) };
}
