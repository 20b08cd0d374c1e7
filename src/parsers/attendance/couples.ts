/** Two people of one surname in one phrase: "Ted and Louise Lee", "Mr & Mrs R Peake". */
import { joinTexts, sliceText, trimText, type Text } from '../../document.ts';
import { isGivenName } from '../../language/given-names.ts';
import { isHonorific, splitHonorific } from '../../language/honorifics.ts';
import { parsePersonName } from '../../language/names.ts';
import { isOrganisation } from './affiliation.ts';

/** "Mr & Mrs R Peake", "Dr and Mrs Day (plot 4)": titles that a couple has between them. */
const TITLED =
  /^(Mr|Mrs|Ms|Dr|Prof|Professor|Rev|Revd|Sir|Lord)\.?\s+(?:and|&|\+)\s+(?:Mr|Mrs|Ms|Dr|Lady|Miss)\.?\s+(?=\p{Lu})/u;
/** "Ted and Louise Lee", "R & S Lee", "Ann & Bob Day (Lot 41)" */
const NAMED = /^(\p{Lu}[\p{L}’'-]*\.?)\s+(?:and|&|\+)\s+(?=\p{Lu}[\p{L}’'-]*\.?\s+\p{Lu})/u;

/** The two people with their names in full, each as it would stand alone; null where a phrase is no couple. */
export function coupleIn(text: Text): [Text, Text] | null {
  const titled = TITLED.exec(text.value);
  if (titled?.[1] !== undefined) {
    const surname = trimText(sliceText(text, titled[0].length));
    if (!isName(surname.value)) return null;
    const second = /^\S+\s+\S+\s+/.exec(text.value)?.[0].length ?? 0;
    return [joinTexts([sliceText(text, 0, titled[1].length), surname]), sliceText(text, second)];
  }
  const named = NAMED.exec(text.value);
  if (named?.[1] === undefined) return null;
  const second = trimText(sliceText(text, named[0].length));
  const given = /^\S+\s+/.exec(second.value)?.[0] ?? '';
  if (!areAlike(named[1], given.trim()) || !isName(second.value)) return null;
  return [joinTexts([sliceText(text, 0, named[1].length), sliceText(second, given.length)]), second];
}

/** Both are given names, or both are initials. */
function areAlike(first: string, second: string): boolean {
  const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);
  if (isInitial(first) || isInitial(second)) return isInitial(first) && isInitial(second);
  return !isHonorific(first) && isGivenName(second) && isGivenName(first);
}

/** A name with nothing behind it but brackets. */
function isName(value: string): boolean {
  const said = value.replace(/\s*\([^()]*\)$/, '');
  return parsePersonName(said, true) !== null && splitHonorific(said).honorific === null && !isOrganisation(said);
}
