/** Fields: what Word works out by itself. Their results are words of the text; their codes, and page numbers, are not. */
import { isPageNumber, MAX_CODE } from '../field-code.ts';

interface Field {
  code: string;
  /** Whether its result has begun. */
  inResult: boolean;
  isTicked: boolean;
}

export interface Fields {
  begin(): void;
  /** A piece of the code of the innermost field. */
  code(value: string): void;
  /** Both give the words that the field itself stands for: those of a box to tick. */
  separate(): string;
  end(): string;
  tick(isTicked: boolean): void;
  /** A field that holds its result: <w:fldSimple>. */
  beginSimple(code: string): void;
  /** Whether what stands here is not part of the text: a code, or a page number. */
  isHidden(): boolean;
  /** No code and no page number goes on in the next paragraph; one that does has lost its end. */
  endParagraph(): void;
  /** Whether a page number was left out since this was last asked. */
  tookPageNumber(): boolean;
}

const TICK_BOX = /^\s*FORMCHECKBOX\b/i;
/** Fields inside fields: of more, the outer ones have lost their ends. */
const MAX_OPEN = 50;

export function newFields(): Fields {
  let open: Field[] = [];
  let tookNumber = false;
  const enter = (field: Field) => {
    open.push(field);
    if (open.length > MAX_OPEN) open.shift();
  };
  const isPage = (field: Field) => isPageNumber(field.code);
  const box = (field: Field | undefined) => {
    if (field === undefined || field.inResult || !TICK_BOX.test(field.code)) return '';
    return field.isTicked ? '☒' : '☐';
  };
  const hides = (field: Field) => !field.inResult || isPage(field);
  return {
    begin: () => enter({ code: '', inResult: false, isTicked: false }),
    beginSimple: (code) => enter({ code: code.slice(0, MAX_CODE), inResult: true, isTicked: false }),
    code(value) {
      const field = open.at(-1);
      if (field !== undefined && !field.inResult) field.code = (field.code + value).slice(0, MAX_CODE);
    },
    separate() {
      const field = open.at(-1);
      const words = box(field);
      if (field !== undefined) field.inResult = true;
      return words;
    },
    end() {
      const field = open.pop();
      if (field !== undefined && isPage(field)) tookNumber = true;
      return box(field);
    },
    tick(isTicked) {
      const field = open.at(-1);
      if (field !== undefined) field.isTicked = isTicked;
    },
    isHidden: () => open.some(hides),
    endParagraph: () => void (open = open.filter((field) => !hides(field))),
    tookPageNumber() {
      const took = tookNumber;
      tookNumber = false;
      return took;
    },
  };
}
