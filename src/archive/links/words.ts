/** The words of a task that tell it from others. */
import { fold } from './spelling.ts';

export interface TaskWords {
  /** Stems of content words. */
  stems: ReadonlySet<string>;
  /** Numbers, amounts and references, without those of dates and times: "9" of "plot 9". */
  marks: ReadonlySet<string>;
  /** Stems of words with a capital within a sentence: names of places and things. */
  names: ReadonlySet<string>;
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if of in on at to for from with by as into onto about over under up out off per via this that these those there it its he she they them
  his her their our your we you us i is are was were be been being am will would shall should can could may might must do does did has have had having not no yet
  then than so also any all some each both more most other another such same who whom which what when where how why before after until once again still now further
  action actions item items meeting meetings agreed asked requested required need needs needed ask please ensure continue matter matters arising minute noted reported
  said advised confirmed update updated clerk chair chairman chairperson secretary treasurer cllr councillor councillors mr mrs ms miss dr member members committee
  board council done complete completed closed ongoing outstanding carried forward c/f cf progress pending awaiting deferred day days week weeks month months next last
  previous date dates time soon possible asap via re regarding concerning relation respect get got make made take taken let one two`.split(
    /\s+/,
  ),
);
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Days and times: a task that is carried on is given new ones. */
const WHEN: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})\\b\\.?(?:,? \\d{4}\\b)?`, 'gi'),
  new RegExp(`\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4}\\b)?`, 'gi'),
  new RegExp(`\\b(?:by|before|until) (?:the )?(?:end of |early |mid |late )?(?:${MONTH})\\b(?: \\d{4}\\b)?`, 'gi'),
  /\b\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b\.?|\b\d{1,2}:\d{2}\b/gi,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi,
];
/** "4.2 ", "(a) ": the number that a task is printed with. */
const NUMBER_BEFORE = /^\s*(?:\(?\p{L}\)|\(?\d{1,3}(?:\.\d{1,2})*[.)]?(?:\s|$))\s*/u;
const TOKEN = /[\p{L}\d£$€][\p{L}\d/&'.,:-]*/gu;

/** "Karen Turner and the Clerk to": who has the task. */
const ACTORS_BEFORE = /^(?:(?:the|and|&|\p{Lu}[\p{L}.'’/-]*,?) ){1,6}(?:to|will|should|is to|are to|agreed to) /u;

/** `owners`: folded words that are names of its owners, and no words of the task. */
export function taskWords(text: string, owners: ReadonlySet<string>): TaskWords {
  const bare = WHEN.reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(NUMBER_BEFORE, '')
    .replace(ACTORS_BEFORE, '');
  const stems = new Set<string>();
  const marks = new Set<string>();
  const names = new Set<string>();
  let opens = true;
  for (const token of bare.match(TOKEN) ?? []) {
    const plain = fold(token).replace(/(?:'s)?[.,:'/-]*$/, '');
    if (/\d/.test(plain)) marks.add(plain.replace(/[£$€,]|\.0+$/g, ''));
    else
      for (const word of plain.split(/[/&'.,:-]+/)) {
        if (word.length < 2 || STOP_WORDS.has(word) || owners.has(word)) continue;
        const stem = stemOf(word);
        stems.add(stem);
        if (!opens && /^\p{Lu}/u.test(token)) names.add(stem);
      }
    opens = /[.:]$/.test(token);
  }
  return { stems, marks, names };
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `sent send wrote write written write bought buy met meet paid pay held hold gave give given give spoke speak spoken speak found find sought seek brought bring
  drew draw drawn draw chose choose chosen choose told tell thought think built build led lead left leave lent lend sold sell took take went go gone go began begin
  begun begin came come drove drive kept keep knew know lost lose ran run saw see seen see set set put put cut cut laid lay hung hang dug dig fed feed fixed fix`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
      return pairs;
    }, []),
);

/** Words that are looked up again and again; an archive has no more that matter. */
const MAX_KNOWN = 50_000;
const known = new Map<string, string>();

/** What the forms of a word share: "circulate", "circulated", "circulating", "circulation". */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = withoutEnding(word);
    if (known.size < MAX_KNOWN) known.set(word, stem);
  }
  return stem;
}

function withoutEnding(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (base.length < 4) return base;
  const stem = base
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=\p{L}{3})(?:ations?|ating|ated|ates?|ators?)$/u, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed|es|(?<!s)s)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '')
    .replace(/(?<=\p{L}{3})ments?$/u, '')
    .replace(/([bdfglmnprst])\1$/, '$1');
  return stem.replace(/y$/, 'i');
}

/** Whether a word is a verb in the past: "circulated", "sent". */
export function isPast(word: string): boolean {
  return /\p{L}{2}ed$/u.test(word) || IRREGULAR.has(word);
}
