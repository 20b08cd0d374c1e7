/** What other programs make of the files that are written here: PDF, old Word, page images. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grayImage, imagePdf, jpegImage, readPgm, skewed } from './writers/scan.mjs';

/** Dates in the files that the programs write. */
const ENV = { ...process.env, SOURCE_DATE_EPOCH: '1577934245' };

function run(program, args) {
  execFileSync(program, args, { env: ENV, stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 });
}

/** Calls `work` with the path of a new folder, which is taken away afterwards. */
function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'make-types-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bytes of a Word file as LibreOffice writes them as `type` ("pdf", "doc"). */
export function byLibreOffice(docx, type) {
  return inFolder((folder) => {
    const path = join(folder, 'minutes.docx');
    writeFileSync(path, docx);
    run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      type === 'doc' ? 'doc:MS Word 97' : type,
      '--outdir',
      folder,
      path,
    ]);
    return undated(readFileSync(join(folder, `minutes.${type}`)));
  });
}

/** A web page as Chromium prints it. */
export function byChromium(html) {
  return inFolder((folder) => {
    const [page, pdf] = [join(folder, 'minutes.html'), join(folder, 'minutes.pdf')];
    writeFileSync(page, html);
    run('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${folder}/profile`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      page,
    ]);
    return undated(readFileSync(pdf));
  });
}

/** The same bytes with a fixed date and id, each as long as what it replaces. */
function undated(bytes) {
  const text = bytes
    .toString('latin1')
    .replace(/(?<=\/(?:CreationDate|ModDate)\s?\(D:)\d{14}/g, '20200102030405')
    .replace(/(?<=\/ID\s*\[\s*)<[0-9A-F]+>\s*<[0-9A-F]+>/gi, (id) => id.replace(/[0-9A-F]/gi, '0'))
    .replace(/(?<=\/DocChecksum \/)[0-9A-F]+/g, (sum) => '0'.repeat(sum.length));
  return Buffer.from(text, 'latin1');
}

function pages(pdf, dpi, options, suffix) {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    run('pdftoppm', ['-gray', '-r', String(dpi), ...options, join(folder, 'in.pdf'), join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  });
}

/** A PDF of page images: black and white at 300 dpi, four shades of gray or JPEG below that. */
export function scanned(pdf, dpi, { skew, jpeg }) {
  if (jpeg) {
    const images = pages(pdf, dpi, ['-jpeg', '-jpegopt', 'quality=8,optimize=y'], '.jpg').map(jpegImage);
    return imagePdf(images, dpi);
  }
  const bits = dpi >= 300 ? 1 : 2;
  const images = pages(pdf, dpi, [], '.pgm').map((bytes) => grayImage(skewed(readPgm(bytes), skew), bits));
  return imagePdf(images, dpi);
}
