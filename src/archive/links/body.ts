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
  trustees directors steering advisory environment housing audit scrutiny overview policy resources personnel staffing open spaces hall allotments
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

/** Whether a key says more than what kind of body it is: "ashwell parish council", not "parish council". */
export function isDistinctive(key: string): boolean {
  return key.split(' ').some((word) => !GENERIC.has(word));
}

/** Whether one body's name is part of the other's: a council and "… council planning committee". */
export function isPartOf(shorter: string, longer: string): boolean {
  return shorter.includes(' ') && isDistinctive(shorter) && ` ${longer} `.includes(` ${shorter} `);
}
