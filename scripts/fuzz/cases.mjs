/** The cases: each is a file, made from its name alone. */
import { randomOf } from '../make-archive/random.mjs';
import { madeFile, randomBytes, randomWords } from './made/files.mjs';
import { BYTES } from './mutate/bytes.mjs';
import { CELLS } from './mutate/cells.mjs';
import { IMAGES } from './mutate/images.mjs';
import { LINES } from './mutate/lines.mjs';
import { MAIL } from './mutate/mail.mjs';
import { MARKUP } from './mutate/markup.mjs';
import { OLD_WORD } from './mutate/old-word.mjs';
import { PACKAGES } from './mutate/packages.mjs';
import { PDF } from './mutate/pdf.mjs';
import { RTF } from './mutate/rtf.mjs';
import { sourcesByType, textOf } from './sources.mjs';
import { zipped } from './zip.mjs';

/** What a file of each type is changed by; what stands first is drawn as often as all that follows. */
const CHANGES = {
  txt: [[...LINES, ...CELLS], BYTES],
  md: [[...LINES, ...CELLS], BYTES, MARKUP],
  html: [MARKUP, LINES, BYTES],
  docx: [PACKAGES, BYTES],
  odt: [PACKAGES, BYTES],
  zip: [PACKAGES, BYTES],
  doc: [OLD_WORD, BYTES],
  rtf: [RTF, LINES, BYTES],
  eml: [MAIL, LINES, BYTES],
  pdf: [PDF, BYTES],
  png: [IMAGES, BYTES],
  jpg: [IMAGES, BYTES],
  tiff: [IMAGES, BYTES],
};

/** Every type that cases are of. */
export const TYPES = Object.keys(CHANGES);

/** How many of a round of cases are of each type: those that are slow to read are few. */
const SHARES = {
  txt: 20,
  md: 8,
  html: 8,
  docx: 8,
  odt: 6,
  zip: 2,
  doc: 6,
  rtf: 6,
  eml: 4,
  pdf: 6,
  png: 1,
  jpg: 1,
  tiff: 1,
};
const ROUND = Object.entries(SHARES).flatMap(([type, share]) => Array.from({ length: share }, () => type));

const MOST_CHANGES = 4;
/** No case is larger: what matters shows in small ones. */
const LARGEST = 600_000;

const sources = sourcesByType();

/**
 * The case of a name, which is `SEED:NUMBER` or, of one type alone, `SEED:NUMBER:TYPE`: `{ id, type, how, bytes }`. The same name gives
 * the same bytes as long as the fixtures do not change.
 */
export function caseOf(id) {
  const [seed, number, only] = id.split(':');
  const random = randomOf('fuzz', seed, number);
  const type = only ?? random.pick(ROUND);
  const { how, text } = random.pick(KINDS)(type, random);
  return { id, type, how, bytes: Buffer.from(text.slice(0, LARGEST), 'latin1') };
}

const KINDS = [
  ...Array.from({ length: 7 }, () => changed),
  ...Array.from({ length: 3 }, () => (type, random) => ({ how: 'made', text: madeFile(type, random) })),
  (type, random) => changedFrom('made', madeFile(type, random), type, random),
  (type, random) => ({ how: 'bytes', text: randomBytes(type, random) }),
  (type, random) => ({ how: 'words', text: randomWords(type, random, textOf(random.pick(sources.txt))) }),
];

function changed(type, random) {
  const path = random.pick(sources[type] ?? [null]);
  return changedFrom(path ?? 'archive', path === null ? archiveOf(random) : textOf(path), type, random);
}

function changedFrom(how, text, type, random) {
  const other = () => (sources[type] === undefined ? text : textOf(random.pick(sources[type])));
  const [first, ...others] = CHANGES[type];
  let result = text;
  for (let left = 1 + random.below(MOST_CHANGES); left > 0 && result.length > 0; left--) {
    const change = random.pick(random.below(2) === 0 ? first : random.pick(others));
    result = change(result, random, other).slice(0, LARGEST);
  }
  return { how, text: result };
}

/** An archive of some fixtures. */
function archiveOf(random) {
  const paths = Array.from({ length: 1 + random.below(3) }, () =>
    random.pick(sources[random.pick(['txt', 'docx', 'html', 'rtf'])]),
  );
  return zipped(Object.fromEntries(paths.map((path) => [path, Buffer.from(textOf(path), 'latin1')]))).toString(
    'latin1',
  );
}
