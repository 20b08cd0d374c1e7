/** Changes of HTML and of the XML in packages: of tags, attributes, texts, and the tree that they make. */
import { asBytes, longPiece, nastyPiece, NUMBERS } from '../nasty.mjs';

const TOKEN = /<[^<>]*>|[^<]+|</g;
const MOST = 6;
const DEEP = [10, 100, 1000, 20_000];
const MANY = [10, 300, 5000];
/** Characters that a tag becomes at the most when it is repeated. */
const LARGEST = 300_000;
const SPANS = [
  ...['colspan="3"', 'rowspan="70000"', 'colspan="0"', 'rowspan="-1"', 'w:val="restart"', 'w:val="continue"'],
  ...['w:val="99999999"', 'table:number-columns-repeated="1000000"', 'table:number-rows-repeated="999999999"'],
  ...[
    'table:number-columns-spanned="40"',
    'table:number-rows-spanned="0"',
    'text:c="100000000"',
    'start="2147483648"',
    'value="-7"',
  ],
];

const isTag = (token) => token.startsWith('<');
const nameOf = (token) => /^<\/?([\w:.-]+)/.exec(token)?.[1] ?? '';

const overTokens = (change) => (text, random) => {
  const tokens = text.match(TOKEN) ?? [];
  for (let left = 1 + random.below(MOST); left > 0 && tokens.length > 0; left--)
    change(tokens, random.below(tokens.length), random);
  return tokens.join('');
};

/** The next token from `at` on that is meant, or none. */
function nextOf(tokens, at, isMeant) {
  for (let index = at; index < tokens.length; index++) if (isMeant(tokens[index])) return index;
  return -1;
}

/** Where the element that begins at `at` ends, its end tag included. */
function endOf(tokens, at) {
  const name = nameOf(tokens[at]);
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    if (!isTag(tokens[index]) || nameOf(tokens[index]) !== name || tokens[index].endsWith('/>')) continue;
    depth += tokens[index].startsWith('</') ? -1 : 1;
    if (depth === 0) return index + 1;
  }
  return at + 1;
}

const overElements = (change) =>
  overTokens((tokens, from, random) => {
    const at = nextOf(tokens, from, (token) => /^<[\w:]/.test(token));
    if (at >= 0) change(tokens, at, endOf(tokens, at), random);
  });

const overTexts = (change) =>
  overTokens((tokens, from, random) => {
    const at = nextOf(tokens, from, (token) => !isTag(token) && token.trim() !== '');
    if (at >= 0) tokens[at] = change(tokens[at], random);
  });

const escaped = (text) => text.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);

export const MARKUP = [
  overTokens((tokens, at) => tokens.splice(at, 1)),
  overElements((tokens, at, end) => tokens.splice(at, end - at)),
  overElements((tokens, at, end) => tokens.splice(at, 0, ...tokens.slice(at, end))),
  overElements((tokens, at, end, random) => {
    const element = tokens.splice(at, end - at);
    tokens.splice(random.below(tokens.length + 1), 0, ...element);
  }),
  overElements((tokens, at, end, random) => {
    const open = tokens[at];
    const deep = Math.min(random.pick(DEEP), Math.ceil(LARGEST / open.length));
    tokens.splice(end, 0, `</${nameOf(open)}>`.repeat(deep));
    tokens.splice(at, 0, open.replace(/\/>$/, '>').repeat(deep));
  }),
  overElements((tokens, at, end, random) => {
    const times = Math.min(random.pick(MANY), Math.ceil(LARGEST / tokens.slice(at, end).join('').length));
    tokens.splice(at, 0, tokens.slice(at, end).join('').repeat(times));
  }),
  overElements((tokens, at, _end, random) => {
    tokens[at] = tokens[at].replace(/\d+/g, (number) => (random.below(3) === 0 ? random.pick(NUMBERS) : number));
  }),
  overElements((tokens, at, _end, random) => {
    tokens[at] = tokens[at].replace(/(\/?)>$/, ` ${random.pick(SPANS)}$1>`);
  }),
  overElements((tokens, at, _end, random) => {
    tokens[at] = tokens[at].replace(/"[^"]*"/, `"${escaped(nastyPiece(random)).replaceAll('"', '')}"`);
  }),
  overElements((tokens, at, end, random) => {
    const to = nextOf(tokens, random.below(tokens.length), (token) => /^<[\w:]/.test(token));
    if (to >= 0) tokens[at] = tokens[at].replace(/^<[\w:.-]+/, `<${nameOf(tokens[to])}`);
  }),
  overTexts((text, random) => escaped(nastyPiece(random)) + text),
  overTexts((_text, random) => escaped(nastyPiece(random))),
  overTexts((text, random) => text + escaped(asBytes(longPiece(random)))),
  overTexts((text, random) => text.slice(0, random.below(text.length))),
  (text, random) =>
    text.replace(
      /encoding="[^"]*"|charset=[\w-]+/i,
      random.pick(['encoding="UTF-16"', 'charset=utf-16', 'charset=x', '']),
    ),
];
