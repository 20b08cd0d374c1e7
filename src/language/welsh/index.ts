import type { Language } from '../languages.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { MONTHS } from './months.ts';
import { WORDS } from './words.ts';

export const welsh: Language = { id: 'cy', functionWords: FUNCTION_WORDS, months: MONTHS, words: WORDS };
