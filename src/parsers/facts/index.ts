/** Facts about the meeting: body, title, date, times, venue, status, from labels, titles and sentences. */
import type { Text } from '../../document.ts';
import type { FactFinding } from '../../finding.ts';
import type { Parser } from '../../reading.ts';
import { RULES, type RuleName } from '../../rules.ts';
import { fromLabels } from './labels.ts';
import { fromMetadata } from './metadata.ts';
import { fromSentences } from './sentences.ts';
import { fromStatus } from './status.ts';
import { fromTitles } from './titles.ts';

export type Add = (
  field: FactFinding['field'],
  value: string,
  at: Text | Text[],
  rule: RuleName,
  confidence?: number,
) => void;

export const facts: Parser = {
  name: 'facts',
  parse(reading) {
    const found: FactFinding[] = [];
    const add: Add = (field, value, at, rule, confidence = RULES[rule].confidence) => {
      const texts = Array.isArray(at) ? at : [at];
      if (value !== '') found.push({ kind: 'fact', field, value, rule, confidence, at: texts });
    };
    fromLabels(reading, add);
    fromTitles(reading, add);
    fromSentences(reading, found, add);
    fromMetadata(reading, add);
    fromStatus(reading, add);
    return found;
  },
};
