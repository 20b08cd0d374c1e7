/** Files that are made from nothing: minutes by a grammar, words in any order, bytes. */
import { writeDocx } from '../../make-types/writers/docx.mjs';
import { writeEml } from '../../make-types/writers/eml.mjs';
import { writeHtml } from '../../make-types/writers/html.mjs';
import { writeMd } from '../../make-types/writers/md.mjs';
import { writeOdt } from '../../make-types/writers/odt.mjs';
import { writeRtf } from '../../make-types/writers/rtf.mjs';
import { writeTxt } from '../../make-types/writers/txt.mjs';
import { pdfOf } from '../../make-archive/pdf.mjs';
import { asBytes, nastyPiece } from '../nasty.mjs';
import { madeMinutes } from './minutes.mjs';

const WRITE = {
  txt: ({ blocks }) => writeTxt(blocks),
  md: ({ blocks }) => writeMd(blocks),
  html: ({ blocks, furniture }) => writeHtml(blocks, furniture, null),
  docx: ({ blocks, furniture }) => writeDocx(blocks, furniture),
  odt: ({ blocks, furniture }) => writeOdt(blocks, furniture),
  rtf: ({ blocks, furniture }) => writeRtf(blocks, furniture),
  eml: ({ blocks, furniture }) => writeEml(writeDocx(blocks, furniture), furniture),
  pdf: ({ blocks }) => pdfOf(asBytes(writeTxt(blocks))),
};

/** What the first bytes of each type are, so that its reader is asked. */
const HEADS = {
  txt: '',
  md: '# ',
  html: '<!doctype html><html><body>',
  docx: 'PK\x03\x04',
  odt: 'PK\x03\x04',
  zip: 'PK\x03\x04',
  doc: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  rtf: '{\\rtf1 ',
  eml: 'MIME-Version: 1.0\r\n',
  pdf: '%PDF-1.7\n',
  png: '\x89PNG\r\n\x1a\n',
  jpg: '\xff\xd8\xff\xe0',
  tiff: 'II*\0',
};
const MOST_BYTES = 4000;
const MOST_WORDS = 400;

/** As bytes in Latin-1. Of a type that nothing is written as, a text. */
export function madeFile(type, random) {
  const minutes = madeMinutes(random);
  const made = (WRITE[type] ?? WRITE.txt)(minutes);
  return typeof made === 'string' ? asBytes(made) : Buffer.from(made).toString('latin1');
}

export const randomBytes = (type, random) => HEADS[type] + random.bytes(random.below(MOST_BYTES)).toString('latin1');

/** The words of some minutes and the pieces that programs act upon, in any order. */
export function randomWords(type, random, text) {
  const words = text.split(/(?<=\s)/);
  const parts = Array.from({ length: random.below(MOST_WORDS) }, () =>
    random.below(6) === 0 ? nastyPiece(random) : random.pick(words),
  );
  return HEADS[type] + parts.join(random.pick(['', '', ' ', '\n', '\t']));
}
