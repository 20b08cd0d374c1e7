/** Tagged minutes whole: one transcript, and from it people, topics, decisions, tasks and facts. */
import type { Parser } from '../../reading.ts';
import { decisionsOf } from './decisions.ts';
import { factsOf, nextOf } from './frame.ts';
import { rosterOf } from './people.ts';
import { tasksOf } from './tasks.ts';
import { topicsOf } from './topics.ts';
import { transcriptOf } from './transcript.ts';

export const transcript: Parser = {
  name: 'transcript',
  parse(reading) {
    const read = transcriptOf(reading);
    const roster = rosterOf(read);
    const facts = factsOf(read, reading);
    const dates = facts.filter(({ field }) => field === 'date').sort((a, b) => b.confidence - a.confidence);
    return [
      ...roster.found,
      ...facts,
      ...topicsOf(read),
      ...decisionsOf(read),
      ...tasksOf(read, roster),
      ...nextOf(read, dates[0]?.value ?? null, reading),
    ];
  },
};
