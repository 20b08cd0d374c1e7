/** What the parsers of a document's format find, before findings are refined and put together. */
import { FORMATS } from '../../src/formats/index.ts';
import { identify } from '../../src/formats/identify.ts';
import { WORDS } from '../../src/formats/words.ts';
import type { Finding } from '../../src/finding.ts';
import { outlineOf } from '../../src/outline/index.ts';
import { readText } from '../../src/readers/text/index.ts';
import { newReading } from '../../src/reading.ts';

export function findingsIn(source: string): Finding[] {
  const { document, diagnostics } = readText(source);
  const outline = outlineOf(document, WORDS);
  const best = identify(document, outline, FORMATS)[0].id;
  const format = FORMATS.find(({ id }) => id === best);
  if (format === undefined) throw new Error(`no format is called "${best}"`);
  const reading = newReading(document, outline, format.words, diagnostics);
  for (const parser of format.parsers) reading.findings.push(...parser.parse(reading));
  return reading.findings;
}
