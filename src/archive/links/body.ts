/** One name for a body, however its minutes print it. */
import { fold } from './spelling.ts';

/** "Minutes of the ordinary meeting of the …": what stands before the name of a body. */
const BEFORE =
  /^(?:the |draft |unconfirmed |approved |minutes |meeting |ordinary |special |extraordinary |annual |general |regular |monthly |quarterly |of |held by )+(?=\S)/;
const LEGAL_FORMS = /(?: (?:limited|ltd|inc|incorporated|plc|llp|cic|cio|llc|clg|company|co))+$/;
const BEHIND = /(?: (?:minutes|meeting|meetings))+$/;
const SPELT_OUT: readonly [RegExp, string][] = [
  [/\b(?:cttee|comm|cmte|ctte)\b/g, 'committee'],
  [/\bassoc\b/g, 'association'],
  [/\bdept\b/g, 'department'],
  [/\bmgt\b/g, 'management'],
];
/** Kinds and subjects of bodies: a name of these alone tells no place. */
const GENERIC: ReadonlySet<string> = new Set(
  `of and for in on at a the council parish town city county district borough village community municipal board committee sub subcommittee working group
  party panel forum trust society association club governors governing school planning finance general purposes management executive annual meeting
  select selectmen selectboard senate faculty student students union commissioners supervisors aldermen education port state national assembly regular
  public works water parks recreation zoning appeals budget technology technical tenants allotment trustees directors steering advisory environment housing audit scrutiny overview policy resources personnel staffing open spaces hall allotments
  cemetery library health safety community partnership joint task team project technical program programme commission authority full cabinet members residents patient participation`.split(
    /\s+/,
  ),
);

/** Lower case, without accents, punctuation, "the", "minutes of" and legal forms; '' for none. */
export function bodyKey(body: string | null): string {
  if (body === null) return '';
  const plain = SPELT_OUT.reduce(
    (text, [short, full]) => text.replace(short, full),
    fold(body)
      .replace(/&/g, ' and ')
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  const bare = plain.replace(BEFORE, '').replace(/ the (?=\S)/g, ' ');
  return bare.replace(BEHIND, '').replace(LEGAL_FORMS, '') || plain;
}

/**
 * The body of a meeting of an archive: one that is named by its kind only ("Parish Council") is another in another
 * folder, but for folders of years. '' where the minutes name none.
 */
export function bodyOf(body: string | null, meeting: string): string {
  const key = bodyKey(body);
  if (key === '' || isDistinctive(key)) return key;
  const folders = meeting.split('/').slice(0, -1);
  return [key, ...folders.filter((folder) => !YEAR.test(folder))].join('\n');
}

/** The key without the folder. */
export function plainKey(body: string): string {
  return body.split('\n', 1)[0] ?? '';
}

/** "2016", "2016-17", "2016-2017". */
const YEAR = /^(?:19|20)\d{2}(?:[-–_/](?:\d{2}|\d{4}))?$/;

/** Whether a key says more than what kind of body it is: "ashwell parish council", not "parish council". */
export function isDistinctive(key: string): boolean {
  return key.split(' ').some((word) => !GENERIC.has(word));
}

/** Whether one body's name is part of the other's: a council and "… council planning committee". */
export function isPartOf(shorter: string, longer: string): boolean {
  return shorter.includes(' ') && isDistinctive(shorter) && ` ${longer} `.includes(` ${shorter} `);
}
