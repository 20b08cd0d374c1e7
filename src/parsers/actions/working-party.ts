/** A group that is set up of people, and what for: they have the task. */
import { readActors } from '../../language/actors.ts';
import { isPosts } from './subjects.ts';
import { names, type Reader } from './task.ts';

/** "a working party consisting of AL (convenor), BD and CF, to report in the spring" */
const SET_UP =
  /\b(?:working (?:party|group)|sub-?committee|sub-?group|task (?:group|force)|panel)(?: be (?:formed|set up))? (?:consisting of|comprising|made up of|composed of|of) ([^.;]{2,90}?),? (?:to|will|would|should) \p{Ll}/u;
export const workingParty: Reader = (value, context) => {
  const said = SET_UP.exec(value)?.[1]?.replace(/\s*\([^()]{1,30}\)/g, '') ?? '';
  const actors = readActors(said.replace(/^(?:Cllrs|Councillors|Messrs|Crs)\.? /, ''), context.knows);
  return actors !== null && isPosts(actors) ? { rule: 'x-to-do', owners: names(actors) } : null;
};
