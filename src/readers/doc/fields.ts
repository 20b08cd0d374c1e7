/** Fields of a Word 97 file: a code, then its result, between control characters. */
import { isPageNumber, MAX_CODE } from '../field-code.ts';

const BEGINS = '\x13';
const PARTS = '\x14';
const ENDS = '\x15';

/** Takes the characters of a text one by one; whether a character belongs to a field, and is not seen. */
export type Fields = (character: string) => boolean;

export function newFields(): Fields {
  /** Of each field around: whether its words are seen. */
  const open: boolean[] = [];
  let unseen = 0;
  let code = '';
  const enter = (isSeen: boolean) => {
    open.push(isSeen);
    if (!isSeen) unseen++;
  };
  return (character) => {
    if (character === BEGINS) {
      enter(false);
      code = '';
      return true;
    }
    if (character === PARTS || character === ENDS) {
      const wasSeen = open.pop();
      if (wasSeen === false) unseen--;
      if (wasSeen !== undefined && character === PARTS) enter(!isPageNumber(code));
      return true;
    }
    if (unseen > 0 && code.length < MAX_CODE) code += character;
    return unseen > 0;
  };
}
