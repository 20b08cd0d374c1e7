/** Notes of open-source and standards groups, as they write them in Markdown: what no other minutes have. */
import type { Parser } from '../../reading.ts';
import { boxes } from './boxes.ts';
import { consensus } from './consensus.ts';
import { polls } from './polls.ts';
import { volunteers } from './volunteers.ts';

/** Behind the frame, in front of decisions and actions: what these read, those leave alone. */
export const NOTES: readonly Parser[] = [polls, consensus, boxes, volunteers];
