/** Bold as the only mark of an action: a whole sentence in bold that gives an order or says what is to be done. */
import type { ActionFinding } from '../../finding.ts';
import { findingsOf, type Parser } from '../../reading.ts';
import { statementsOf } from '../statements.ts';
import { action } from './action.ts';
import { isImperative, taskDegree } from './degrees.ts';

/** How plainly a bold sentence must say that something is to be done. */
const MIN_DEGREE = 2;

export const boldActions: Parser = {
  name: 'bold-actions',
  parse(reading) {
    const taken = new Set(
      [...findingsOf(reading, 'action'), ...findingsOf(reading, 'resolution')].flatMap((one) =>
        one.at.map((text) => text.start[0]),
      ),
    );
    const found: ActionFinding[] = [];
    for (const { text, said, isBold } of statementsOf(reading)) {
      if (!isBold || taken.has(text.start[0]) || said.value.split(' ').length < 3) continue;
      if (isImperative(said.value) || taskDegree(said.value) >= MIN_DEGREE)
        found.push(action('bold-action', [text], text.value, []));
    }
    return found;
  },
};
