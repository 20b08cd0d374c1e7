/** PDFs of plain text: fifty lines a page, in Courier, so that columns stay. */
import { deflateSync } from 'node:zlib';

const PAGE = { width: 595, height: 842, left: 50, top: 790, lines: 58, leading: 13, size: 9 };
const LINE_CHARACTERS = 92;

/** `text` in Latin-1, which is what the font is encoded in, near enough. */
export function pdfOf(text) {
  const lines = text.split(/\r?\n/).flatMap((line) => piecesOf(line.replaceAll('\t', '    ')));
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / PAGE.lines)) }, (_, index) =>
    lines.slice(index * PAGE.lines, (index + 1) * PAGE.lines),
  );
  const first = 4;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 2 * index + 1} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  ];
  for (const page of pages) {
    const content = deflateSync(Buffer.from(contentOf(page), 'latin1'));
    objects.push(
      `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream`,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 1} 0 R >>`,
    );
  }
  return fileOf(objects);
}

function piecesOf(line) {
  const pieces = [];
  let rest = line.trimEnd();
  while (rest.length > LINE_CHARACTERS) {
    const space = rest.lastIndexOf(' ', LINE_CHARACTERS);
    const end = space > LINE_CHARACTERS / 2 ? space : LINE_CHARACTERS;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

function contentOf(lines) {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT /F1 ${PAGE.size} Tf ${PAGE.leading} TL ${PAGE.left} ${PAGE.top} Td\n${shown}\nET`;
}

/** The objects, numbered from 1, with the table of their places. */
function fileOf(objects) {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}${end}`, 'latin1');
}
