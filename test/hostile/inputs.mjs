/** Named inputs that have made parsers slow: each is made in a given size, in characters. */

const FRONT = `Minutes of the Anytown Trust Board held on 8 June 2016

Present: Priya Raman (PR), Owen Castell (OC)

1. Report

`;

const repeated = (unit, size) => unit.repeat(Math.ceil(size / unit.length));
/** One line, or whatever the unit makes of it, over and over. */
const all = (unit) => (size) => repeated(unit, size);
/** The same as the body of minutes. */
const inBody = (unit) => (size) => FRONT + repeated(unit, size);
/** Numbered units, from 1. */
const counted =
  (unit, front = FRONT, end = '') =>
  (size) => {
    const parts = [];
    for (let number = 1, length = 0; length < size; number++) {
      const part = unit(number);
      parts.push(part);
      length += part.length;
    }
    return front + parts.join('') + end;
  };

/** 1 → "Aa", 2 → "Ab", …: a different name for every number. */
function name(number) {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return `A${letters}`;
}

const SENTENCE = 'the path was walked by Priya Raman and by the county council, which said that it was wet ';
const ROW = 'The row goes on and on until it fills the width of the column as all rows do';

export const INPUTS = {
  'one line of “a ”': all('a '),
  'one line of “A ”': all('A '),
  'one word': all('a'),
  'one number': all('1'),
  'opening brackets': all('('),
  'opening square brackets': all('['),
  'the starts of links': all('[a]('),
  stars: all('*'),
  'unclosed bold': all('**a '),
  underscores: all('_'),
  'the starts of tags': all('<p'),
  'the starts of tags with quotes': all('<p "'),
  'the starts of comments': all('<!--'),
  'unclosed entities': all('&amp'),
  backslashes: all('\\'),
  pipes: all('|'),
  'tabs and a word': (size) => `${'\t'.repeat(size)}word`,
  'blanks and a word': (size) => `${' '.repeat(size)}word`,
  'a word, blanks and a word': (size) => `word${' '.repeat(size)}word`,
  'form feeds': (size) => `${'\f'.repeat(size)}word`,
  'zero-width characters': all('\u200b'),
  'combining marks': all('e\u0301\u0323'),
  'lone surrogates': all('\ud800'),
  'hashes in one line': all('# '),
  'nested lists': counted((number) => `${' '.repeat(number % 500)}- item\n`),
  'bullets in one line': all(' • item'),
  'lines that look torn': counted((number) => `The meeting s\ttarted ${name(number)}\n`),
  'rows that all look cut': inBody(`AL\t${ROW} and\n\t${ROW} and\n`),
  'lone cells that all look cut': (size) => `${FRONT}Initials\tDiscussion\n${repeated(`\t${ROW}\n`, size)}`,
  'paragraphs that all look cut': inBody(`${ROW} and\n\n\f`),
  'columns that shift': counted((number) => `${' '.repeat(number % 700)}a${' '.repeat((number % 90) + 3)}b\n`),
  'headings with a number to 50,000': counted((number) => `${number}. \n`),
  'titles with a number': counted((number) => `${number % 1000}. TITLE\n\nThe report was read.\n\n`),
  'Markdown headings': counted((number) => `## ${name(number)}\n\nPR to write.\n\n`),
  'tables without number': counted((number) => `\nItem\tDiscussion\tAction\n${number}\tIt was read\tPR to write\n`),
  'attendees in one line': counted(
    (number) => `Bob ${name(number)} (B${name(number).slice(1, 3).toUpperCase()}), `,
    'Minutes of the Board\n\nPresent: ',
    '\n\n1. Report\n\nBob Day to write.\n',
  ),
  'attendees in lines': counted(
    (number) => `${name(number)} Castell\n`,
    'Minutes of the Board\n\nPresent:\n',
    '\n\n1. Report\n\nBob Day to write.\n',
  ),
  'owners in lines': counted((number) => `ACTION: Bob ${name(number)} to write.\n\n`),
  'owners in one sentence': counted((number) => `Bob ${name(number)}, `, `${FRONT}ACTION: `, 'PR to write.\n'),
  'a sentence without a stop': inBody(SENTENCE),
  'a sentence of names': inBody('Priya Raman '),
  'a sentence of “X to be”': inBody('X to be '),
  'a sentence of “PR will write”': inBody('PR will write '),
  'a sentence of “PR asked OC to”': inBody('PR asked OC to '),
  'a sentence of “the motion was carried”': inBody('the motion was carried '),
  'a sentence of “Agreed –”': inBody('Agreed – '),
  'a sentence of “RESOLVED:”': inBody('RESOLVED: '),
  'paragraphs of RESOLVED': inBody('RESOLVED: that the report be noted\n\n'),
  'clauses to (zz)': counted((number) => `(${name(number).slice(1)}) that it be noted; `, `${FRONT}RESOLVED: `),
  'short sentences': inBody('It was. '),
  initials: inBody('A. B. '),
  quotes: inBody('"'),
  dashes: inBody('a – '),
  colons: inBody('a: '),
  dates: inBody('8 June 2016 '),
  times: inBody('10.00 am - '),
  'numbers with stops': inBody('1.'),
  'next meetings': inBody('The next meeting is on 8 July 2016 at 10 am.\n\n'),
  'attendance labels': all('Present: '),
  'a sentence of “would”': inBody('would '),
  'a sentence of “and will”': inBody('and will '),
  'a sentence of “agreed to”': inBody('agreed to '),
  'a sentence of “was asked to”': inBody('was asked to '),
  'line feeds': (size) => `${'\n'.repeat(size)}word`,
  'lines of blanks': (size) => `${repeated('   \n', size)}word`,
  'lines of one letter': all('a\n'),
  'dash rules': all('----\n'),
  'one wide row': all('a\t'),
  'a wide header': inBody('by\t'),
  'wide columns of spaces': (size) => `${repeated('a   ', size / 2)}\n`.repeat(2),
  'post-nominals': (size) => `Present: Ann Lee${repeated(' JP', size)}`,
  'owner cells': counted(
    (number) => `${number}\tThe text was read\tBob ${name(number)}\n`,
    `${FRONT}Item\tDiscussion\tAction\n`,
  ),
  'names and strangers': (size) =>
    counted((number) => `Bob ${name(number * 7)}son\n`, 'Minutes\n\nPresent:\n')(size / 2) +
    counted((number) => `Cy ${name(number * 7)}sen to write to the council.\n\n`, '\n\n1. Report\n\n')(size / 2),
  'strangers of one surname': (size) =>
    counted((number) => `${name(number * 7)} Castell\n`, 'Minutes\n\nPresent:\n')(size / 2) +
    counted((number) => `${name(number * 7)}e Castell to write to the council.\n\n`, '\n\n1. Report\n\n')(size / 2),
  'a title of 250,000 lines': all('a\n'),
  'front matter': counted((number) => `k${number}: v\n`, '---\n'),
};

const ATTENDED = 'Minutes of the Board held on 8 June 2016\n\nPresent:\n';
/** Half of the size is of the one, half of the other. */
const halves = (first, second) => (size) => first(size / 2) + second(size / 2);
const attendees = counted((number) => `Bob ${name(number * 7)}son\n`, ATTENDED);
const business = '\n\n1. Report\n\n';

/** What grows without end in minutes: the families whose growth `npm run bench -- pathological` measures. */
export const FAMILIES = {
  'many short lines': all('a\n'),
  'one line': all('the report was read and it was noted that the path is wet '),
  'lists within lists': counted((number) => `${' '.repeat(number % 40)}- item\n`),
  'nested HTML': (size) => `<html><body>${'<div>'.repeat(size / 11)}x${'</div>'.repeat(size / 11)}</body></html>`,
  'nested brackets': (size) => `${'('.repeat(size / 2)}${')'.repeat(size / 2)}`,
  'a wide table': (size) => `Item\tDiscussion\tAction\n${repeated('cell\t', size)}\n`,
  'a long table': counted(
    (number) => `${number}\tThe text was read\tPR to write\n`,
    `${FRONT}Item\tDiscussion\tAction\n`,
  ),
  'names only': counted((number) => `Bob ${name(number)}son\n`, ''),
  'attendees only': attendees,
  'motions only': inBody('Moved by Priya Raman, seconded by Owen Castell, that the report be noted. Carried 5-0.\n\n'),
  'actions only': inBody('ACTION: Priya Raman to write to the county council by 1 July.\n\n'),
  'blank lines': (size) => `${FRONT}${'\n'.repeat(size)}word`,
  'numbers only': inBody('12 345 6.7 8,901\n'),
  'a heading repeated': inBody('2. Finance\n\n'),
  'colon lines': inBody('Chair: Priya Raman\n'),
  'combining marks in words': inBody('re\u0301sume\u0301 o\u0323\u0301 '),
  'form feeds between lines': inBody('The path is wet.\n\f'),
  'items with a number': counted((number) => `${number}. Report of the ${name(number)} group\n\nIt was noted.\n\n`),
  'owners who attended': halves(
    attendees,
    counted((number) => `ACTION: Bob ${name(number * 7)}son to write.\n\n`, business),
  ),
  'decisions of every sort': inBody('RESOLVED: that the report be noted.\n\nIt was agreed to buy a gate.\n\n'),
  'the same action over and over': halves(
    counted((number) => `ACTION: PR to write letter ${number}.\n\n`),
    counted((number) => `PR to write letter ${number}.\n`, '\n\nSummary of actions\n\n'),
  ),
  'a roll call': inBody('Roll call: Raman, aye; Castell, nay; Day, abstain. Motion carried.\n\n'),
  'many meetings': counted(
    (number) =>
      `Minutes of the Board held on ${1 + (number % 28)} June 2016\n\nPresent: Priya Raman (PR)\n\n1. Report\n\nPR to write.\n\n\f`,
    '',
  ),
};

/** Where a construct is to come so many times. */
export const SIZES = {
  'headings with a number to 50,000': 390_000,
  'tables without number': 530_000, // ten thousand
  'attendees in one line': 325_000, // twenty thousand
  'a sentence without a stop': 1_000_000,
  'a title of 250,000 lines': 500_000,
};
