/** Changes of rich text: its words, their numbers, its groups. */
import { nastyPiece, NUMBERS } from '../nasty.mjs';

const TOKEN = /\\[a-z]+-?\d*|\\[^a-z]|[{}]|[^\\{}]+/gi;
const MOST = 8;
const DEEP = 30_000;
const WORDS = [
  ...[
    '\\bin9999999 ',
    '\\uc0',
    '\\uc9 ',
    '\\u-1?',
    '\\u55357?',
    '\\u56489?',
    "\\'zz",
    "\\'00",
    '\\row',
    '\\cell',
    '\\trowd',
    '\\intbl',
  ],
  ...[
    '\\cellx-5',
    '\\clmgf',
    '\\clmrg',
    '\\clvmgf',
    '\\clvmrg',
    '\\nestcell',
    '\\nestrow',
    '\\itap9',
    '\\page',
    '\\tab',
    '\\*',
    '\\par',
  ],
  ...[
    '\\v',
    '\\deleted',
    '\\plain',
    '\\ls99',
    '\\ilvl99',
    '\\ansicpg99999',
    '\\ansicpg932',
    '\\fcharset128',
    '\\upr',
    '{\\field',
    '\\footnote',
  ],
];

const overTokens = (change) => (text, random) => {
  const tokens = text.match(TOKEN) ?? [];
  for (let left = 1 + random.below(MOST); left > 0 && tokens.length > 0; left--)
    change(tokens, random.below(tokens.length), random);
  return tokens.join('');
};

export const RTF = [
  overTokens((tokens, at, random) => tokens.splice(at, 1 + random.below(3))),
  overTokens((tokens, at, random) => tokens.splice(at, 0, ...tokens.slice(at, at + random.below(40)))),
  overTokens((tokens, at, random) => tokens.splice(at, 0, random.pick(WORDS))),
  overTokens((tokens, at, random) => (tokens[at] = tokens[at].replace(/-?\d+$/, random.pick(NUMBERS)))),
  overTokens((tokens, at, random) => tokens.splice(at, 0, nastyPiece(random).replace(/[\\{}]/g, '\\$&'))),
  overTokens((tokens, at, random) => tokens.splice(at, 0, random.pick(['{', '}']))),
  (text, random) => {
    const at = random.below(text.length);
    return (
      text.slice(0, at) +
      random.pick(['{', '{\\b ', '}', '\\cell ', '\\row ']).repeat(random.below(DEEP)) +
      text.slice(at)
    );
  },
];
