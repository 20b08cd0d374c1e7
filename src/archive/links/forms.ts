/** The mentions of one printed name in one body: the unit that the rules join. */
import { addTo } from '../../add-to.ts';
import { byText } from '../../compare.ts';
import { bodyKey, bodyOf } from './body.ts';
import type { Sex } from './given-forms.ts';
import type { Mention } from './mention.ts';
import { mergeTags, type Tags } from './merge-tags.ts';
import type { Merges } from './merges.ts';
import { namePartsOf, sexOf, sexOfTitle, type NameParts } from './name-parts.ts';
import { fold } from './spelling.ts';

export interface Form {
  body: string;
  /** The body as its first mention prints it. */
  bodyName: string | null;
  name: string;
  title: string | null;
  parts: NameParts;
  /** By a title; null where none tells. */
  titleSex: Sex | null;
  /** By the title, else by the given name. */
  sex: Sex | null;
  /** Places in the sorted list of mentions, which is in the order of dates. */
  mentions: number[];
  /** Numbers of the meetings. */
  meetings: Set<number>;
  /** Keys, as those of bodies. */
  organisations: Set<string>;
  /** Keys, as those of bodies. */
  roles: Set<string>;
  /** Initials as lists give them. */
  initials: Set<string>;
  titles: Set<string>;
  /** First and last year that it is dated in; null where no mention is. */
  years: readonly [number, number] | null;
  tags: Tags;
}

export interface Sorted {
  mentions: readonly Mention[];
  forms: readonly Form[];
}

/** By date (those without one last), meeting and attendee; forms in the order of their first mentions. */
export function formsOf(given: readonly Mention[], merges: Merges): Sorted {
  const mentions = inOrder(given);
  const tagsOf = mergeTags(merges);
  const meetings = new Map<string, number>();
  const keys = new Map<string, string>();
  const groups = new Map<string, number[]>();
  const numbers: number[] = [];
  for (const [at, mention] of mentions.entries()) {
    let number = meetings.get(mention.meeting);
    if (number === undefined) meetings.set(mention.meeting, (number = meetings.size));
    numbers.push(number);
    const place = `${mention.body ?? ''}\n${mention.meeting}`;
    let body = keys.get(place);
    if (body === undefined) {
      body = bodyOf(mention.body, mention.meeting);
      if (body === '') body = `\n${mention.meeting}`;
      keys.set(place, body);
    }
    const key = `${body}\t${mention.name}\t${mention.honorific ?? ''}\t${tagsOf.keyOf(mention, body)}`;
    addTo(groups, key, at);
  }
  const numberOf = (at: number) => numbers[at] ?? 0;
  const forms: Form[] = [];
  for (const [key, group] of groups) {
    const [body = ''] = key.split('\t', 1);
    for (const own of namesakesIn(group, mentions, numberOf)) {
      const form = formOf(own, mentions, body, numberOf, tagsOf.tagsOf);
      if (form !== null) forms.push(form);
    }
  }
  return { mentions, forms };
}

/** Meetings are sorted, and then the few attendees of each: much less than all attendees at once. */
function inOrder(given: readonly Mention[]): Mention[] {
  const meetings = new Map<string, Mention[]>();
  for (const mention of given) {
    addTo(meetings, mention.meeting, mention);
  }
  const dated = [...meetings].map(([meeting, own]) => {
    own.sort((a, b) => byText(a.attendee, b.attendee) || byText(a.name, b.name));
    return { meeting, own, date: own[0]?.date ?? '~' };
  });
  return dated.sort((a, b) => byText(a.date, b.date) || byText(a.meeting, b.meeting)).flatMap(({ own }) => own);
}

/** Two entries of one name in one meeting are two people, told apart by what stands with the name; equal entries are one. */
function namesakesIn(
  group: readonly number[],
  mentions: readonly Mention[],
  numberOf: (at: number) => number,
): readonly (readonly number[])[] {
  const meetings = new Set(group.map(numberOf));
  if (meetings.size === group.length) return [group];
  const signs = new Map<string, number[]>();
  const seen = new Map<number, string>();
  let areNamesakes = false;
  for (const at of group) {
    const mention = mentions[at];
    const sign = [mention?.initials, mention?.role, mention?.organisation, mention?.office].join('\t');
    addTo(signs, sign, at);
    const meeting = numberOf(at);
    if ((seen.get(meeting) ?? sign) !== sign) areNamesakes = true;
    seen.set(meeting, sign);
  }
  return areNamesakes ? [...signs.values()] : [group];
}

function formOf(
  own: readonly number[],
  all: readonly Mention[],
  body: string,
  numberOf: (at: number) => number,
  tagsOf: (mention: Mention, body: string) => Tags,
): Form | null {
  const first = all[own[0] ?? 0];
  if (first === undefined) return null;
  const { name, honorific } = first;
  const parts = namePartsOf(name, honorific);
  if (parts === null) return null;
  const title = honorific ?? parts.honorific;
  const mentions = own.map((at) => all[at]);
  const years = mentions.flatMap((mention) =>
    (mention?.date ?? null) === null ? [] : [Number(mention?.date?.slice(0, 4))],
  );
  return {
    body,
    bodyName: first.body,
    name,
    title,
    parts,
    titleSex: sexOfTitle(title),
    sex: sexOf(parts, title),
    mentions: [...own],
    meetings: new Set(own.map(numberOf)),
    organisations: keysOf(mentions.map((mention) => mention?.organisation)),
    roles: keysOf(mentions.map((mention) => mention?.role)),
    initials: new Set(mentions.flatMap((mention) => mention?.initials ?? [])),
    titles: titlesOf(title),
    years: years.length === 0 ? null : [years[0] ?? 0, years.at(-1) ?? 0],
    tags: tagsOf(first, body),
  };
}

function keysOf(values: readonly (string | null | undefined)[]): Set<string> {
  return new Set([...new Set(values)].map((value) => bodyKey(value ?? null)).filter((key) => key !== ''));
}

const ONE_TITLE: readonly [RegExp, string][] = [
  [/^(?:cllrs?|councill?ors?|clls?or|clr|cr|cyng|cynghorydd)$/, 'cllr'],
  [/^doctor$/, 'dr'],
  [/^professor$/, 'prof'],
  [/^(?:reverend|revd)$/, 'rev'],
  [/^(?:constable|garda)$/, 'pc'],
  [/^(?:sergeant|ps)$/, 'sgt'],
];
/** Titles that everybody bears, or that come and go. */
const OF_ALL =
  /^(?:mr|mrs|ms|miss|mx|the|and|county|district|borough|ward|city|town|parish|mayor|deputy|vice|lord|acting)$/;

/** What a title says beyond the sex: "County Cllr Mrs" → "cllr". */
function titlesOf(title: string | null): Set<string> {
  const words = fold(title ?? '').match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !OF_ALL.test(word))
      .map((word) => ONE_TITLE.find(([pattern]) => pattern.test(word))?.[1] ?? word),
  );
}
