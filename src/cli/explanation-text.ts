/** An explanation for a person: results stand under the rule that found them. */
import { addTo } from '../add-to.ts';
import type { FormatScore } from '../pipeline.ts';
import type { Source } from '../schema.ts';
import type { Paint } from '../writers/paint.ts';
import { linesOf } from '../writers/phrases.ts';
import { oneLine } from '../writers/printable.ts';
import { wrap } from '../writers/wrap.ts';
import type { Explained, Explanation } from './explanation.ts';
import { KINDS } from './explanation.ts';

interface TextOptions {
  width: number;
  paint: Paint;
}

const WIDEST = 110;
const NARROWEST = 40;
/** Room for the lines, the confidence and the id in front of each result. */
const INDENT = 2;

export function explanationText(explanation: Explanation, { width, paint }: TextOptions): string {
  const room = Math.max(NARROWEST, Math.min(width, WIDEST));
  /** A text whose first line begins with `lead`; the others are indented as far. */
  const hang = (lead: string, text: string): string[] => {
    const [first = '', ...rest] = wrap(oneLine(text), Math.max(NARROWEST / 2, room - lead.length));
    return [paint.dim(lead) + first, ...rest.map((line) => ' '.repeat(lead.length) + line)];
  };
  const sections = [
    [paint.bold(oneLine(explanation.path ?? 'standard input'))],
    [paint.bold(formatHeading(explanation)), ...explanation.format.candidates.flatMap((each) => candidate(each, hang))],
    [paint.bold('Meeting'), ...meetingLines(explanation, hang)],
    ...KINDS.map((kind) => [
      paint.bold(`${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)} (${String(explanation[kind].length)})`),
      ...byRule(explanation[kind]).flatMap(([rule, found]) => [
        ...hang('  ', `${rule}: ${found[0]?.describes ?? 'a rule without description'}`).map(paint.cyan),
        ...found.flatMap((each) => hang(leadOf(each), each.label)),
      ]),
    ]),
    [
      paint.bold(`Diagnostics (${String(explanation.diagnostics.length)})`),
      ...explanation.diagnostics.flatMap(({ code, severity, message, source }) =>
        hang(`  ${placeOf(source)}  `, `${severity} ${code}: ${message}`),
      ),
    ],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Hang = (lead: string, text: string) => string[];

function formatHeading({ format }: Explanation): string {
  const profile = format.profile === null ? '' : `, profile ${oneLine(format.profile)}`;
  return `Format ${oneLine(format.id)} (${format.confidence.toFixed(2)})${profile}`;
}

function candidate({ id, confidence, evidence }: FormatScore, hang: Hang): string[] {
  const reasons = evidence.flatMap(({ name, describes, weight, lines }) => {
    const where = lines.length === 0 ? '' : ` (lines ${lines.join(', ')})`;
    const sign = weight < 0 ? '' : '+';
    return hang(`    ${sign}${weight.toFixed(2)}  `, `${name}: ${describes}${where}`);
  });
  return [...hang(`  ${confidence.toFixed(2)}  `, id), ...reasons];
}

function meetingLines({ meeting }: Explanation, hang: Hang): string[] {
  return meeting.flatMap(({ field, value, source }) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return hang(`  ${placeOf(source)}  `, `${field}: ${text}`);
  });
}

function byRule(entities: readonly Explained[]): [string, Explained[]][] {
  const groups = new Map<string, Explained[]>();
  for (const entity of entities) {
    addTo(groups, entity.rule, entity);
  }
  return [...groups];
}

function leadOf({ id, confidence, source }: Explained): string {
  return `${' '.repeat(2 * INDENT)}${placeOf(source)}  ${confidence.toFixed(2)}  ${id.padEnd(4)} `;
}

const PLACE_WIDTH = 9;

function placeOf(source: Source | null): string {
  return (source === null ? '' : linesOf(source)).padStart(PLACE_WIDTH);
}
