import { transcript } from '../parsers/tagged/index.ts';
import type { Format } from './format.ts';
import { WORDS } from './words.ts';

/** Minutes by a scribe's program or a chat's bot, and logs of chats. */
export const tagged: Format = {
  id: 'tagged',
  describes: 'minutes by a scribe’s program or a chat’s bot, and logs of chats: nicks, and tags in front of lines',
  evidence: {
    'scribe-signature': 0.7,
    'bot-summary': 0.7,
    'bot-commands': 0.6,
    'nick-lines': 0.45,
    'scribed-lines': 0.3,
  },
  words: WORDS,
  parsers: [transcript],
};
