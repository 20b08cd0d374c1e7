/** The automatic numbers of a Word 97 file, and those that are lost. */
import { newLabeller, type Label } from '../list-labels.ts';
import type { ParagraphLook } from './paragraphs.ts';
import type { Word } from './word.ts';

export interface Numbers {
  /** The number of the next paragraph, which is counted; undefined where it has none. */
  next(look: ParagraphLook): Label | undefined;
  /** How many paragraphs are in lists that the file does not hold. */
  lost(): number;
}

/** In the place of a list's id: none. */
const NO_LIST = '0';

export function newNumbers({ lists, styles }: Word): Numbers {
  const label = newLabeller(lists);
  let lost = 0;
  return {
    next({ place, style }) {
      const named = styles(style);
      const list = place.list ?? named.list ?? NO_LIST;
      if (list === NO_LIST) return undefined;
      const found = label(place, named);
      if (found === undefined) lost++;
      return found;
    },
    lost: () => lost,
  };
}
