/** `minutes/formats`: every format, and what formats are made of. */
export { ACTIONS, BOLD, DECISIONS, FRAME } from '../formats/common.ts';
export type { EvidenceName } from '../formats/evidence.ts';
export type { Format } from '../formats/format.ts';
export { FORMATS } from '../formats/index.ts';
export { WORDS, type Words } from '../formats/words.ts';
export type { Parser, Reading } from '../reading.ts';
