/** Other names, years and amounts in the text of a document. */

const GIVEN =
  `Aisha Alan Alice Amy Andrew Angela Ann Anna Anne Anthony Barbara Ben Brian Carol Caroline Catherine Charles Chris
Christine Claire Colin Daniel David Deborah Derek Diane Donald Dorothy Edward Eileen Elaine Elizabeth Emma Fiona Frances
Frank Gareth Gary Geoffrey George Gillian Gordon Graham Grace Hannah Harold Helen Henry Hugh Ian Irene Isobel Jack James
Jane Janet Jean Jennifer Joan John Jonathan Joyce Judith Julia Julie Karen Kate Keith Kenneth Kevin Laura Lesley Linda Lisa
Louise Lucy Malcolm Margaret Maria Marie Mark Martin Mary Maureen Michael Michelle Neil Nicola Nigel Oliver Pamela Patricia
Patrick Paul Pauline Peter Philip Priya Rachel Raymond Rebecca Richard Robert Roger Ronald Rosemary Roy Ruth Sally Sandra
Sarah Sharon Sheila Simon Stephen Steven Stuart Susan Teresa Thomas Timothy Tom Tony Valerie Victoria Walter Wendy
William`.split(/\s+/);

const SURNAMES =
  `Abbott Acheson Adair Ainsley Alder Amory Archer Ashdown Atwood Aveling Baines Bancroft Barlow Bassett Beckett
Benham Birtwell Blythe Bolton Bowyer Bramley Brandt Brigham Calder Cardew Carver Chadwick Chilton Clayton Colby Corrigan
Cowdrey Cranston Croft Dalby Danvers Darby Dawlish Denholm Digby Dorrit Draycott Drummond Dunning Eastwood Edmonds Elstob
Emery Fairley Farrow Fenwick Fielding Forsyth Foxley Garside Gifford Glover Goddard Gorman Gresham Hadley Halford Hanley
Harding Haslam Heywood Hollis Horsfall Huxley Ibbotson Ingram Jarvis Jessop Kellaway Kendrick Kirkham Lambourn Langdon Latimer
Leighton Linley Lockwood Ludlow Maddox Manning Marsden Mayhew Medley Merrick Milburn Moreton Napier Newbold Norwood Oakley
Orchard Osborne Padgett Palmer Parkin Pendle Penrose Pickford Pryor Quayle Radley Ransome Redfern Renshaw Ridley Rowntree
Rushworth Saddler Sandford Scholes Selby Shelton Skelton Stanhope Sutcliffe Tallis Tarrant Thorley Tilney Trafford Tremayne
Underhill Vaisey Wadham Wakeley Walden Warrender Weldon Whitlock Winslow Wragg Yardley Yelland`.split(/\s+/);

const PERSON = new RegExp(`\\b(${GIVEN.join('|')}) ([A-Z][a-z]{2,})\\b`, 'g');
const wholeWords = (words) => new RegExp(['\\b(?:', words.join('|'), ')\\b'].join(''), 'g');
const YEAR = /(?<![\w#\\.,/:-])(?:19[5-9]\d|20[0-4]\d)\b/g;
const AMOUNT = /(?<=[£$€] ?)\d[\d,]*/g;
/** Years that a document is moved by, to either side. */
const YEARS = 7;

/**
 * What changes the pieces of one document alike: the same person has the same new name in all of them. Text is Latin-1 or
 * UTF-8 read as Latin-1: only ASCII is changed.
 */
export function variationOf(text, random) {
  const people = [...text.matchAll(PERSON)];
  const names = new Map();
  const rename = (found, given) => {
    for (const name of [...new Set(found)].sort()) if (!names.has(name)) names.set(name, given.pop());
  };
  rename(
    people.map(([, first]) => first),
    random.shuffled(GIVEN),
  );
  rename(people.map(([, , last]) => last).slice(0, SURNAMES.length), random.shuffled(SURNAMES));
  const pattern = names.size === 0 ? null : wholeWords([...names.keys()]);
  const years = random.below(2 * YEARS + 1) - YEARS;
  return (piece) => {
    const renamed = pattern === null ? piece : piece.replace(pattern, (name) => names.get(name) ?? name);
    return renamed
      .replace(YEAR, (year) => String(Number(year) + years))
      .replace(AMOUNT, (amount) => amount.replace(/\d/g, (digit, at) => String(at === 0 ? digit : random.below(10))));
  };
}
