/** Changes of a PDF: of its page tree, the numbers of its objects, and the drawings inside its streams. */
import { deflateSync, inflateSync } from 'node:zlib';
import { nastyPiece, NUMBERS } from '../nasty.mjs';

const KIDS = /\/Kids\s*\[([^\]]*)\]/;
const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const MOST = 6;
const MANY_PAGES = 400;

const overKids = (change) => (text, random) =>
  text.replace(KIDS, (_, kids) => `/Kids [${change(kids.match(/\d+ \d+ R/g) ?? [], random).join(' ')}]`);

/** A change of the drawings that can be unpacked; a reader finds the ends of streams without their lengths. */
const overStreams = (change) => (text, random) => {
  const streams = [...text.matchAll(STREAM)];
  if (streams.length === 0) return text;
  const { 0: all, 1: packed, index } = random.pick(streams);
  const data = unpacked(packed);
  if (data === null) return text;
  const again = deflateSync(Buffer.from(change(data, random), 'latin1')).toString('latin1');
  return `${text.slice(0, index)}stream\n${again}\nendstream${text.slice(index + all.length)}`;
};

function unpacked(packed) {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return null;
  }
}

const NUMBER = /-?\d+(?:\.\d+)?/g;
const overNumbers = (text, random) => {
  const count = text.match(NUMBER)?.length ?? 0;
  const changed = new Set(Array.from({ length: 1 + random.below(MOST) }, () => random.below(count + 1)));
  let number = 0;
  return text.replace(NUMBER, (found) => (changed.has(number++) ? random.pick(NUMBERS) : found));
};

const overLines = (text, random) => random.shuffled(text.split('\n')).join('\n');

export const PDF = [
  overKids((kids) => kids.slice(1)),
  overKids((kids) => [...kids, ...kids]),
  overKids((kids, random) => random.shuffled(kids)),
  overKids((kids, random) => Array.from({ length: random.below(MANY_PAGES) }, () => random.pick(kids))),
  overKids((kids, random) => [...kids, `${random.below(40)} 0 R`]),
  overStreams(overNumbers),
  overStreams(overNumbers),
  overStreams(overLines),
  overStreams((data, random) => data.slice(random.below(data.length))),
  overStreams((data, random) => data.repeat(1 + random.below(20))),
  overStreams((data, random) => `${'q '.repeat(random.below(20_000))}${data}`),
  overStreams((data, random) =>
    data.replace(/\(([^()]*)\)/, () => `(${nastyPiece(random).replace(/[\\()]/g, '\\$&')})`),
  ),
  (text, random) =>
    text.replace(
      /\/(?:MediaBox|CropBox|Rotate|Count|Length|Size|Width|Height|BitsPerComponent|W|Index|Prev)\b[\s[\d.-]*/g,
      (found) => (random.below(3) === 0 ? found.replace(/-?[\d.]+/, random.pick(NUMBERS)) : found),
    ),
  (text, random) => text.replace(/\d+ 0 R/g, (found) => (random.below(12) === 0 ? `${random.below(60)} 0 R` : found)),
  (text) => text.replaceAll('startxref', 'startxxxx'),
  (text, random) =>
    text.replace(/trailer[\s\S]{0,400}?>>/, (found) =>
      found.replace('/Root', random.pick(['/Encrypt 4 0 R /Root', '/Rot'])),
    ),
];
