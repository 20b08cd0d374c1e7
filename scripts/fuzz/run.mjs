/** One run: case after case, each checked; what shows a fault that is new is made smaller and told. */
import { caseOf } from './cases.mjs';
import { openChild } from './child.mjs';
import { shrink } from './shrink.mjs';

/** Of so many cases one is read twice and written in every form. */
const DEEP = 3;
/** Recognising a page takes seconds: only one in so many pictures is. */
const RECOGNISED = 10;
/** How long a file is made smaller. */
const SHRINKING = 20_000;

const EXTENSION = { tiff: 'tif' };

/** How a case is checked; by its number, so that one that is made again is checked as it was. */
function settingsOf({ id, type }) {
  const number = Number(id.split(':')[1]);
  const isPicture = ['png', 'jpg', 'tiff'].includes(type);
  return { deep: number % DEEP === 0, options: { ocr: isPicture && number % RECOGNISED === 0 ? 'auto' : 'off' } };
}

/** What makes two findings one: the kind, and the words without numbers, or the place in the code. */
export function keyOf({ kind, what }) {
  const place =
    /^\s+at .*$/m
      .exec(what)?.[0]
      .trim()
      .replace(/\(?file:.*\/|:\d+\)?/g, '') ?? '';
  const line = what
    .split('\n')[0]
    .replace(/".*"/g, '"…"')
    .replace(/\d+(?:\.\d+)?/g, 'N');
  return `${kind}: ${line.slice(0, 120)} ${place}`.trim();
}

/** `{ counts, findings }`, where findings counts the cases of each key; `found({ name, bytes, line })` is called for the first of each. */
export async function fuzz({ seed, only, ids, files, milliseconds, found }) {
  const child = openChild();
  const counts = { files: 0, read: 0, refused: 0, failed: 0, seconds: 0, megabytes: 0 };
  const findings = new Map();
  const until = Date.now() + milliseconds;
  const names = ids ?? namesOf(seed, only, files);
  for (const id of names) {
    if (Date.now() > until) break;
    const one = caseOf(id);
    const settings = settingsOf(one);
    const result = await child.run(one.bytes, settings);
    counts.files++;
    counts[result.status]++;
    counts.seconds = Math.max(counts.seconds, result.seconds ?? 0);
    counts.megabytes = Math.max(counts.megabytes, result.megabytes ?? 0);
    const keys = new Map(result.findings.map((finding) => [keyOf(finding), finding]));
    for (const [key, finding] of keys) {
      findings.set(key, (findings.get(key) ?? 0) + 1);
      if (findings.get(key) === 1) found(await toldOf(child, one, settings, finding));
    }
  }
  child.stop();
  return { counts, findings };
}

function* namesOf(seed, only, files) {
  for (let number = 0; number < files; number++) yield [seed, number, ...(only === undefined ? [] : [only])].join(':');
}

async function toldOf(child, { id, type, how, bytes }, settings, finding) {
  const key = keyOf(finding);
  const shows = async (less) => (await child.run(less, settings)).findings.some((one) => keyOf(one) === key);
  const until = Date.now() + SHRINKING;
  const isQuick = !['hang', 'slow', 'memory', 'exit'].includes(finding.kind);
  const smallest = isQuick ? await shrink(bytes, shows, () => Date.now() > until) : bytes;
  const name = `${id.replaceAll(':', '-')}-${finding.kind}.${EXTENSION[type] ?? type}`;
  return {
    name,
    bytes: smallest,
    line: `${name} (${how}, ${smallest.length} of ${bytes.length} bytes): ${finding.what}`,
  };
}
