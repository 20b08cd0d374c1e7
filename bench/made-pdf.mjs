/** Writes PDFs of minutes of any length: headings, paragraphs and a ruled table a page, in Helvetica. */
import { deflateSync } from 'node:zlib';

const PAGE = { width: 595, height: 842 };
const MARGIN = 72;
const FOOTER = 36;
const LEADING = 14;
const SIZE = { title: 16, heading: 13, body: 10.5, footer: 8 };
const ROW = 20;
/** Where the columns of the table begin, and its right border. */
const COLUMNS = [MARGIN, 340, 450, PAGE.width - MARGIN];
/** Of a cell's text from its borders. */
const INSET = { x: 4, y: 6 };
const LINE_CHARACTERS = 84;
const PARAGRAPHS = 4;
const SENTENCES = 4;
const ACTIONS = 4;

const PEOPLE = ['Anne Archer', 'Brian Bell', 'Carol Clark', 'David Dunn', 'Emma Ellis', 'Frank Ford', 'Grace Green'];
const SUBJECTS = ['the drains', 'the footpath', 'the budget', 'the library', 'the allotments', 'the bus shelter'];
const PLACES = ['Mill Lane', 'Church Street', 'the recreation ground', 'Station Road', 'the village hall'];
const VERBS = ['reported on', 'asked about', 'gave an update on', 'raised concerns about', 'circulated a paper on'];
const TASKS = ['write to the County about', 'obtain quotations for', 'report back on', 'inspect', 'draft a policy on'];
const MONTHS = ['January', 'March', 'May', 'June', 'September', 'November'];

/** A PDF of so many pages; the same for the same number. */
export function makePdf(pages) {
  const pick = picker();
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '', // The list of pages, when their numbers are known.
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  const kids = [];
  for (let number = 1; number <= pages; number++) {
    const content = deflateSync(contentOf(number, pages, pick));
    objects.push(stream(content));
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>';
    const box = `[0 0 ${PAGE.width} ${PAGE.height}]`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources ${resources} /Contents ${objects.length} 0 R >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`;
  return fileOf(objects);
}

function stream(content) {
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

/** The objects, numbered from 1, with the table of their places. */
function fileOf(objects) {
  const parts = [Buffer.from('%PDF-1.4\n')];
  let length = parts[0].length;
  const places = objects.map((object, index) => {
    const place = length;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  parts.push(Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** The drawing of a page. */
function contentOf(number, pages, pick) {
  const drawn = [];
  let y = PAGE.height - MARGIN;
  const write = (text, font, size) => {
    drawn.push(textAt(text, MARGIN, y, font, size));
    y -= LEADING;
  };
  if (number === 1) {
    write('Minutes of a meeting of Amberley Parish Council', 'F2', SIZE.title);
    y -= LEADING;
    write('Held on 14 January 2025 at 7.30 pm in the village hall', 'F1', SIZE.body);
    write(`Present: ${PEOPLE.join(', ')}`, 'F1', SIZE.body);
    y -= LEADING;
  }
  write(`${number}. ${capital(pick(SUBJECTS))} at ${pick(PLACES)}`, 'F2', SIZE.heading);
  for (let i = 0; i < PARAGRAPHS; i++) {
    y -= LEADING / 2;
    const sentences = Array.from({ length: SENTENCES }, () => sentence(pick));
    if (i === PARAGRAPHS - 1) sentences.push(`RESOLVED to approve the expenditure on ${pick(SUBJECTS)}.`);
    for (const text of wrap(sentences.join(' '))) write(text, 'F1', SIZE.body);
  }
  const rows = [['Action', 'Owner', 'Due'], ...Array.from({ length: ACTIONS }, () => action(pick))];
  drawn.push(tableAt(rows, y));
  drawn.push(textAt(`Page ${number} of ${pages}`, MARGIN, FOOTER, 'F1', SIZE.footer));
  return drawn.join('\n');
}

function sentence(pick) {
  return `${pick(PEOPLE)} ${pick(VERBS)} ${pick(SUBJECTS)} near ${pick(PLACES)}, and members noted ${pick(SUBJECTS)}.`;
}

function action(pick) {
  return [
    `${capital(pick(TASKS))} ${pick(SUBJECTS)}`,
    pick(PEOPLE),
    `${1 + pick([...TASKS.keys()])} ${pick(MONTHS)} 2025`,
  ];
}

function tableAt(rows, top) {
  const bottom = top - rows.length * ROW;
  const left = COLUMNS[0];
  const right = COLUMNS.at(-1);
  const across = Array.from({ length: rows.length + 1 }, (_, row) => {
    const y = top - row * ROW;
    return `${left} ${y} m ${right} ${y} l S`;
  });
  const down = COLUMNS.map((x) => `${x} ${bottom} m ${x} ${top} l S`);
  const cells = rows.flatMap((row, index) => {
    const y = top - (index + 1) * ROW + INSET.y;
    return row.map((text, column) => textAt(text, COLUMNS[column] + INSET.x, y, index === 0 ? 'F2' : 'F1', SIZE.body));
  });
  return ['0.5 w', ...across, ...down, ...cells].join('\n');
}

function textAt(text, x, y, font, size) {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function wrap(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > LINE_CHARACTERS) lines.push('');
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines;
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Picks from lists in an order that looks random and is the same each time (a linear congruential generator). */
function picker() {
  let state = 1;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}
