/** The items of the agenda, by their titles; then their numbers. */
import { overlap, sameNumber } from './compare.ts';
import { printed, tallyOf, type Found, type Notes } from './context.ts';
import type { GoldItem } from './gold.ts';
import { mark, pair, type Measures, type Pairs, type Share, type Tally } from './measures.ts';
import type { AnyItem } from './result.ts';

const THRESHOLD = 0.6;
/** What the same number adds: titles that are nearly alike are told apart by it. */
const NUMBER_BONUS = 0.2;
/** An item without a title is known by its number alone. */
const BY_NUMBER_ALONE = 0.61;

export interface ItemScore {
  tally: Tally & Measures;
  numbers: Share;
  pairs: Pairs;
}

export function scoreItems({ items }: Found, gold: readonly GoldItem[], notes: Notes): ItemScore {
  const wanted = gold.map(([number, title, said]) => ({ number, title, optional: said?.optional }));
  const pairs = pair(
    items,
    wanted,
    (one, { number, title }) => {
      const hasNumber = number !== null && sameNumber(one.number, number);
      if (title === null) return hasNumber ? BY_NUMBER_ALONE : 0;
      return overlap(one.title, title) + (hasNumber ? NUMBER_BONUS : 0);
    },
    THRESHOLD,
  );
  const numbers: Share = [0, 0];
  for (const [index, at] of pairs.byWanted) {
    const number = wanted[index]?.number ?? null;
    if (number !== null) mark(numbers, sameNumber(items[at]?.number, number));
  }
  const tell = ({ number, title }: { number?: unknown; title?: unknown }) => `${printed(number)} ${printed(title)}`;
  const telling = { name: 'item', found: (one: AnyItem) => tell(one), wanted: tell };
  return { tally: tallyOf(pairs, items, wanted, telling, notes), numbers, pairs };
}
