/** People named as what they are together: "homeowners Ann Lee, Bob Day", "Anytown Forum members Ann Lee and Bob Day". */
import { sliceText, trimText, type Text } from '../../document.ts';

const WORDS =
  '(?:(?:home|property|lot|unit|land)\\s?)?(?:owners|residents|guests|visitors|parents|students|tenants|volunteers|parishioners|neighbou?rs|electors|observers|citizens)';
/** A body's name in front of "Chair" or "Association" is no person's. */
const NO_BODY =
  '(?!\\p{Lu}\\S*\\s+(?:Association|Group|Committee|Forum|Panel|Council|Society|Board|Chair|Officer|Manager|Director|Representative))';
const PLAIN = new RegExp(`^${WORDS}\\s+(?=\\p{Lu}\\p{Ll}+\\s)${NO_BODY}`, 'u');
/** "View the River members Ann Lee, Bob Day": whose members they are. */
const OF_BODY = new RegExp(
  `^(\\p{Lu}[^,;:()]{2,48}?)\\s+(?:members|representatives|reps|volunteers|students)\\s+(?=\\p{Lu}\\p{Ll}+\\s+(?:\\p{Lu}|and\\s))${NO_BODY}`,
  'u',
);
/** "Board members Ann Lee, …" are of the body that meets. */
const GENERIC =
  /^(?:(?:the|other|new|former|all|city|town|village|school|public|advisory|community|staff|executive|voting|committee|board) ?)*(?:board|council|committee|commission|staff|panel|team|group)?$/i;
const BEGINS = new RegExp(`[;,]\\s+(?:and\\s+)?(?=${WORDS}\\s+\\p{Lu}\\p{Ll})`, 'gu');

/** What names a crowd in front of its people: where it ends, and whose it is. */
export function crowdBefore(value: string): { to: number; organisation: string | null } | null {
  const plain = PLAIN.exec(value);
  if (plain !== null) return { to: plain[0].length, organisation: null };
  const named = OF_BODY.exec(value);
  if (named === null) return null;
  const [said, organisation = ''] = named;
  return { to: said.length, organisation: GENERIC.test(organisation) ? null : organisation };
}

/** "Ann Lee, Manager; homeowners Bob Day, Eve Moss": a list that ends where those begin who are named as a crowd. */
export function crowdsIn(text: Text): Text[] {
  const cuts = [...text.value.matchAll(BEGINS)].filter(
    ({ index, 0: { length } }) => PLAIN.test(text.value.slice(index + length)) && isOutside(text.value, index),
  );
  const starts = [0, ...cuts.map(({ index, 0: { length } }) => index + length)];
  return starts.map((from, index) => trimText(sliceText(text, from, cuts[index]?.index)));
}

/** Whether a place in a text stands outside of brackets. */
function isOutside(value: string, at: number): boolean {
  return value.lastIndexOf('(', at) <= value.lastIndexOf(')', at);
}
