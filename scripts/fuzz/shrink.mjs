/** Makes a file that shows a fault smaller, as long as it shows the same fault. */
import { unzipped, zipped } from './zip.mjs';

const latin1 = (bytes) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text) => Buffer.from(text, 'latin1');

/** In what pieces a text is taken apart, coarse ones first. */
const PIECES = [/[^\n]*\n?/g, /<[^<>]*>|[^<]+|</g, /\s*\S+/g, /[\s\S]/g];
/** Characters are tried one by one only where there are few. */
const FEW = 400;

/** The smallest file that `shows(bytes)` holds of, of those tried until `spent()`. */
export async function shrink(bytes, shows, spent) {
  const files = filesIn(bytes);
  if (files !== null) {
    const whole = await shrinkFiles(files, shows, spent);
    if (whole !== null) return whole;
  }
  return bytesOf(await shrinkText(latin1(bytes), (text) => shows(bytesOf(text)), spent));
}

function filesIn(bytes) {
  try {
    return unzipped(bytes);
  } catch {
    return null;
  }
}

async function shrinkFiles(files, shows, spent) {
  let kept = { ...files };
  if (!(await shows(zipped(kept)))) return null;
  for (const name of Object.keys(files)) {
    const { [name]: content, ...others } = kept;
    if (spent()) break;
    if (await shows(zipped(others))) kept = others;
    else {
      const text = await shrinkText(
        latin1(content),
        (less) => shows(zipped({ ...kept, [name]: bytesOf(less) })),
        spent,
      );
      kept = { ...kept, [name]: bytesOf(text) };
    }
  }
  return zipped(kept);
}

async function shrinkText(text, shows, spent) {
  let kept = text;
  for (const pieces of PIECES) {
    if (pieces === PIECES.at(-1) && kept.length > FEW) break;
    kept = (await withoutPieces(kept.match(pieces) ?? [], (parts) => shows(parts.join('')), spent)).join('');
  }
  return kept;
}

/** Delta debugging: leaves out ever smaller stretches. */
async function withoutPieces(pieces, shows, spent) {
  let kept = pieces;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && !spent();) {
      const less = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (await shows(less)) kept = less;
      else at += size;
    }
  }
  return kept;
}
