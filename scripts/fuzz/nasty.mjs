/** Values that programs stumble over; all are text. */

const repeated = (unit, length) => unit.repeat(Math.ceil(length / unit.length));

export const NUMBERS = [
  ...['0', '-1', '1', '2', '63', '64', '255', '256', '1000', '32767', '32768', '65535', '65536', '1000000'],
  ...['2147483647', '2147483648', '4294967295', '9007199254740993', '1e9', '1e400', '0.0000001', '-0', 'NaN', ''],
  '9'.repeat(400),
];

export const DATES = [
  ...[
    '31 February 2019',
    '30 February',
    '29 February 1900',
    '0 January 2020',
    '32 May 2016',
    '31/02/2019',
    '00/00/0000',
  ],
  ...['13/13/2013', '99.99.99', '1 January 0000', '31 December 9999', '1 January 99999', '8 June 2016', '2016-06-31'],
  ...['Monday 8 June 2016', 'the 29th of Feburary', '12/11/10', '1st/2nd/3rd May', '٨ يونيو ٢٠١٦', '８ June ２０１６'],
];

export const TIMES = [
  '25:61',
  '24.00',
  '12.00 am',
  '00:00',
  '1960hrs',
  '10.00 am - 9.00 am',
  '7.30 pm',
  'noon',
  '7 pm to 6 pm',
  '99:99 pm',
];

export const NAMES = [
  ...[
    'Ann Lee',
    'Ann Lee (AL)',
    'AL',
    'Cllr. A. B. C. D. E. Lee-Ó Súilleabháin OBE JP',
    'O’Neill',
    'van der Berg',
    'X',
  ],
  ...[
    'Dr (Mrs) Ann-Marie Lee, Chair',
    'أحمد علي',
    '王小明',
    '𝒜𝓃𝓃 ℒℯℯ',
    'A\u0301nn Le\u0308e',
    'ann lee',
    'ANN LEE',
    'Ann Lee Ann Lee',
  ],
  ...[
    'the Clerk',
    'all members',
    'Mr Nobody',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
  ],
  ...[
    'Ann\u00a0Lee',
    'Ann\u200bLee',
    'Ann\u00adLee',
    '\u202eeeL nnA\u202c',
    'ﬁona ﬂint',
    'İlker Işık',
    'Straße Groß',
    'ŉ ŉ',
    '👩🏽‍💼 Lee',
  ],
];

/** Pieces that stand for themselves anywhere. */
export const PIECES = [
  ...[
    '\0',
    '\u0001',
    '\u0008',
    '\u000b',
    '\u001b[2J',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\ufffd',
  ],
  ...[
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u00ad',
    '\u00a0',
    '\u3000',
    'e\u0301\u0323\u0302',
    'ﬁ',
    'İ',
    'ß',
    'ŉ',
    'ΐ',
    '\u1e9e',
  ],
  ...['🎉', '👩‍👩‍👧‍👦', '\u{10ffff}', '\u{1d49c}', '\u{2f800}', '٣', '３', '½', '²', 'Ⅳ', 'ǅ', '\ud7ff', '…', '№'],
  ...[
    '\t',
    '\t\t',
    '|',
    '||',
    '\\|',
    '\f',
    '\r',
    '\r\r\n',
    '\n\n\n',
    ' '.repeat(80),
    '-'.repeat(80),
    '='.repeat(40),
    '_'.repeat(200),
  ],
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&#55296;',
    '&nbsp',
    '<br>',
    '</p>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '<script>',
    '</script>',
  ],
  ...[
    '**',
    '***',
    '__',
    '`',
    '```\n',
    '~~~\n',
    '# ',
    '- [ ] ',
    '> ',
    '[a](b)',
    '![',
    '---\n',
    '\\',
    '\\\n',
    '$&',
    '$1',
    '%s',
    '{{',
    '}}',
  ],
  ...[
    '"',
    "'",
    '“',
    '’',
    '(',
    ')',
    '((((',
    '[',
    ']',
    '{',
    '}',
    ',',
    ';',
    ':',
    '=cmd()',
    '+1',
    '@x',
    '\u2013',
    '--',
    '/',
    '.',
    '..',
    '....',
  ],
  ...NUMBERS,
  ...DATES,
  ...TIMES,
  ...NAMES,
];

/** Long ones, of `length` characters: what is not linear shows. */
export const LONG = [
  (length) => repeated('a', length),
  (length) => repeated('A. ', length),
  (length) => repeated('1.', length),
  (length) => repeated('word ', length),
  (length) => repeated('Ann Lee, ', length),
  (length) => repeated('Ann Lee to write. ', length),
  (length) => repeated('proposed by Ann Lee, seconded by ', length),
  (length) => repeated('e\u0301', length),
  (length) => repeated('🎉', length),
  (length) => repeated('(', length),
  (length) => repeated('\t', length),
  (length) => repeated('a\t', length),
  (length) => repeated('a | ', length),
  (length) => repeated('a   ', length),
  (length) => repeated('\n', length),
  (length) => repeated(' ', length),
  (length) => repeated('\u00a0', length),
  (length) => repeated('8 June 2016 ', length),
  (length) => repeated('10.00 am - ', length),
  (length) => repeated('RESOLVED ', length),
  (length) => repeated('agreed that ', length),
  (length) => repeated('“', length),
  (length) => repeated('- ', length),
  (length) => repeated('1. a\n', length),
  (length) => repeated('AL: yes\n', length),
];
/** Most long pieces are short enough to be quick; one of `RARELY` is long enough to show what is quadratic. */
const LENGTH = 2000;
const LONGEST = 60_000;
const RARELY = 12;

export const longPiece = (random) => random.pick(LONG)(1 + random.below(random.below(RARELY) === 0 ? LONGEST : LENGTH));

/** One in so many pieces is a long one. */
const LONG_ONES = 12;

/** Any piece, as its UTF-8 bytes in Latin-1: what is changed here are bytes. */
export function nastyPiece(random) {
  return asBytes(random.below(LONG_ONES) === 0 ? longPiece(random) : random.pick(PIECES));
}

export const asBytes = (text) => Buffer.from(text).toString('latin1');
