/** The files of one meeting, by name. */
import { byChromium, byLibreOffice, scanned } from './convert.mjs';
import { accepted } from './model.mjs';
import { writeDocx } from './writers/docx.mjs';
import { writeEml } from './writers/eml.mjs';
import { writeHtml } from './writers/html.mjs';
import { writeMd } from './writers/md.mjs';
import { writeOdt } from './writers/odt.mjs';
import { writeRtf } from './writers/rtf.mjs';
import { writeTxt } from './writers/txt.mjs';

/** One layout's coarse scan is of JPEGs. */
const JPEG_LAYOUT = 'discussion-actions';

/** What the code here writes: the same bytes every time. */
export function written({ layout, blocks, furniture, gold, site }) {
  const docx = writeDocx(blocks, furniture);
  return {
    'minutes.txt': writeTxt(blocks),
    'minutes.md': writeMd(blocks),
    'minutes.html': writeHtml(blocks, furniture, site),
    'minutes.docx': docx,
    'minutes.odt': writeOdt(blocks, furniture),
    'minutes.rtf': writeRtf(blocks, furniture),
    'minutes.eml': writeEml(docx, furniture),
    'gold.json': `${JSON.stringify({ document: `fixtures/types/${layout}/minutes.txt`, ...gold }, null, 1)}\n`,
  };
}

/**
 * What other programs make of it; those that show changes and comments on the page are given the minutes without.
 */
export function converted({ layout, blocks, furniture, site, skew }) {
  const docx = writeDocx(accepted(blocks), furniture);
  const pdf = byLibreOffice(docx, 'pdf');
  return {
    'minutes.libreoffice.pdf': pdf,
    'minutes.chromium.pdf': byChromium(writeHtml(blocks, furniture, site)),
    'minutes.doc': byLibreOffice(docx, 'doc'),
    'scan-150.pdf': scanned(pdf, 150, { skew, jpeg: layout === JPEG_LAYOUT }),
    'scan-300.pdf': scanned(pdf, 300, { skew, jpeg: false }),
  };
}
