/** Changes of ZIP packages (Word, OpenDocument, archives): of a member and zipped again, of the list of members, of its sizes. */
import { NUMBERS } from '../nasty.mjs';
import { unzipped, zipped } from '../zip.mjs';
import { BYTES } from './bytes.mjs';
import { LINES } from './lines.mjs';
import { MARKUP } from './markup.mjs';

const NAMES = [
  ...[
    '../../etc/passwd',
    '/etc/passwd',
    'C:\\x.txt',
    'a\0b',
    'constructor',
    ' ',
    '.',
    '..',
    '//',
    'word\\document.xml',
  ],
  ...[
    'con.txt',
    'x'.repeat(3000),
    `${'d/'.repeat(300)}x`,
    '\u202egnp.txt',
    'WORD/DOCUMENT.XML',
    '[Content_Types].xml',
    'mimetype',
    'content.xml',
  ],
];
const MANY = 2000;
/** No member becomes larger: packing it would take seconds. */
const LARGEST = 300_000;
const LOCAL = 'PK\x03\x04';
const CENTRAL = 'PK\x01\x02';
/** Members whose changes are read, most of all. */
const BODY = /(?:^|\/)(?:document|content|styles|numbering|header\d*|footer\d*|footnotes)\.xml$/;

const overFiles = (change) => (text, random, other) => {
  let files;
  try {
    files = unzipped(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
  if (Object.keys(files).length === 0) return text;
  return zipped(change(files, random, other)).toString('latin1');
};

const latin1 = (bytes) => Buffer.from(bytes).toString('latin1');

/** Changes of the words, by what the member is. */
const changesOf = (name) =>
  /\.(?:xml|rels|html?)$/i.test(name) ? [...MARKUP, ...MARKUP, ...BYTES] : [...LINES, ...BYTES];

const inMember = overFiles((files, random) => {
  const names = Object.keys(files);
  const bodies = names.filter((name) => BODY.test(name));
  const name = random.pick(bodies.length > 0 && random.below(5) > 0 ? bodies : names);
  let content = latin1(files[name]);
  for (let left = 1 + random.below(3); left > 0 && content.length > 0; left--)
    content = random
      .pick(changesOf(name))(content, random, () => content)
      .slice(0, LARGEST);
  return { ...files, [name]: Buffer.from(content, 'latin1') };
});

const dropped = overFiles((files, random) => {
  const gone = random.pick(Object.keys(files));
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== gone));
});

const swapped = overFiles((files, random) => {
  const [one, two] = random.shuffled(Object.keys(files));
  return { ...files, [one]: files[two ?? one], [two ?? one]: files[one] };
});

const named = overFiles((files, random) => ({
  ...files,
  [random.pick(NAMES)]: files[random.pick(Object.keys(files))],
}));

const crowded = overFiles((files, random) => ({
  ...files,
  ...Object.fromEntries(
    Array.from({ length: random.below(MANY) }, (_, number) => [`word/${number}.xml`, new Uint8Array(number % 9)]),
  ),
}));

const nested = (text, random) => {
  let bytes = Buffer.from(text, 'latin1');
  for (let left = 1 + random.below(3); left > 0; left--)
    bytes = zipped({ [random.pick(['a.zip', 'minutes.docx', 'word/document.xml'])]: bytes });
  return bytes.toString('latin1');
};

/** The numbers in the headers, from the 4th to the 46th byte. */
const wrongHeaders = (text, random) => {
  const mark = random.pick([LOCAL, CENTRAL, 'PK\x05\x06']);
  const places = [...text.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index);
  if (places.length === 0) return text;
  const bytes = Buffer.from(text, 'latin1');
  const at = random.pick(places) + 4 + random.below(mark === CENTRAL ? 38 : 18);
  if (at + 4 <= bytes.length) bytes.writeUInt32LE(Number(random.pick(NUMBERS.slice(0, 17))) >>> 0, at);
  return bytes.toString('latin1');
};

export const PACKAGES = [
  inMember,
  inMember,
  inMember,
  inMember,
  inMember,
  dropped,
  swapped,
  named,
  crowded,
  nested,
  wrongHeaders,
  wrongHeaders,
];
