/** When two readers mean the same: words, names of persons, numbers of items. */
const HONORIFIC = new RegExp(
  `^(?:${[
    'cllr|councillor|councilor|councilwoman|councilman|councilmember|clr|his|her|worship|cr|mr|mrs|ms|miss|mx|dr|prof|professor',
    'sir|dame|lord|lady|baroness|rev|revd|reverend|the|hon|supt|spt|superintendent|insp|inspector|ins|sgt|pc|dci|di|ds|cpt',
    'capt|captain|mayor|alderman|ald|vice|deputy|commissioner|supervisor|trustee|director|c/spt|c/ins|c/insp|ch|chief|cc|jp',
    'obe|mbe|cbe|mp|qc|kc|ofm',
  ].join('|')})$`,
);

function fold(value: unknown): string {
  return textOf(value)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

/** Anybody's JSON may hold anything: what is no text counts as none. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Words and figures in lower case, without accents and markup. */
export function tokens(value: unknown): string[] {
  return (
    fold(value)
      .replace(/'s\b/g, 's')
      .match(/[\p{L}0-9£$%]+/gu) ?? []
  );
}

/** How often each word is there. */
export function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How many of `words` are in the bag, each as often as it is there. */
export function countIn(bag: Map<string, number>, words: readonly string[]): number {
  let found = 0;
  for (const word of words) {
    const left = bag.get(word) ?? 0;
    if (left === 0) continue;
    found++;
    bag.set(word, left - 1);
  }
  return found;
}

/** F1 of the words of two texts, 0 to 1. */
export function overlap(a: unknown, b: unknown): number {
  const one = tokens(a);
  const other = tokens(b);
  if (one.length === 0 || other.length === 0) return 0;
  return (2 * countIn(bagOf(one), other)) / (one.length + other.length);
}

/** A name without titles and what stands in brackets. */
export function nameKey(value: unknown): string {
  return fold(value)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,]+/)
    .map((token) => token.replace(/[.:;]+$/g, ''))
    .filter((token) => token !== '' && !HONORIFIC.test(token))
    .join(' ')
    .replace(/[^\p{L}0-9 /'-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same surname, and the same given name or its initial. */
export function samePerson(said: unknown, wanted: unknown): boolean {
  const a = nameKey(said);
  const b = nameKey(wanted);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const p = a.split(' ');
  const q = b.split(' ');
  if (p.at(-1) !== q.at(-1) || p.length < 2 || q.length < 2) return false;
  const [first = ''] = p;
  const [wantedFirst = ''] = q;
  return first === wantedFirst || (first[0] === wantedFirst[0] && (first.length === 1 || wantedFirst.length === 1));
}

/** Gold writes "Ann Lee|A. Lee" where either is right. */
export function alternatives(wanted: string): string[] {
  return wanted.split('|');
}

function numberKey(value: unknown): string {
  return fold(value)
    .replace(/^(?:agenda\s+)?item\s+/, '')
    .replace(/[^a-z0-9./]+/g, '')
    .replace(/(\d)\.([a-z])/g, '$1$2')
    .replace(/^\.+|\.+$/g, '');
}

export function sameNumber(said: unknown, wanted: string): boolean {
  return alternatives(wanted).some((one) => numberKey(one) === numberKey(said));
}
