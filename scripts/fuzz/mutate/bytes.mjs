/** Changes of bytes, whatever they stand for; texts here are bytes in Latin-1. */
import { nastyPiece } from '../nasty.mjs';

const MOST_FLIPS = 20;
const MOST_REPEATS = 50;
/** What is repeated does not become longer than this. */
const LONGEST = 300_000;
const PIECE = 400;

const flipped = (text, random) => {
  const bytes = Buffer.from(text, 'latin1');
  for (let left = 1 + random.below(MOST_FLIPS); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes.toString('latin1');
};

const cut = (text, random) => {
  const at = random.below(text.length);
  const length = random.below(3) === 0 ? text.length : random.below(PIECE);
  return text.slice(0, at) + text.slice(at + length);
};

const headCut = (text, random) => text.slice(random.below(Math.min(text.length, PIECE)));

const inserted = (text, random) => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + nastyPiece(random) + text.slice(at);
};

const noise = (text, random) => {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.bytes(1 + random.below(PIECE)).toString('latin1') + text.slice(at);
};

const repeated = (text, random) => {
  const at = random.below(text.length);
  const piece = text.slice(at, at + 1 + random.below(PIECE));
  const times = Math.min(1 + random.below(MOST_REPEATS), Math.ceil(LONGEST / piece.length));
  return text.slice(0, at) + piece.repeat(times) + text.slice(at);
};

const moved = (text, random) => {
  const [from, to, length] = [random.below(text.length), random.below(text.length), random.below(PIECE)];
  const rest = text.slice(0, from) + text.slice(from + length);
  return rest.slice(0, to) + text.slice(from, from + length) + rest.slice(to);
};

/** The start of one file and the end of another. */
const spliced = (text, random, other) =>
  text.slice(0, random.below(text.length)) + other().slice(random.below(text.length));

/** Each takes `(text, random, other)`, where `other()` is another file of the same type, and gives a text. */
export const BYTES = [flipped, cut, headCut, inserted, noise, repeated, moved, spliced];
