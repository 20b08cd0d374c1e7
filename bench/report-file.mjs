/** The report as a file: JSON where its name says so, else Markdown. */
import { writeFileSync } from 'node:fs';

/** Writes the parts of `report.mjs`. */
export function writeReport(path, parts) {
  writeFileSync(path, path.endsWith('.json') ? `${JSON.stringify(parts, null, 2)}\n` : markdown(parts));
}

function markdown(parts) {
  return ['# Benchmark', aims(parts), ...parts.map(section)].join('\n\n').concat('\n');
}

/** How many aims there are, and which were missed. */
function aims(parts) {
  const aimed = parts.flatMap(({ measurements }) => measurements).filter(({ aim }) => aim !== null);
  const missed = aimed.filter(({ met }) => !met).map(({ what, aim }) => `- missed: ${what} (${aim})`);
  return [
    `${aimed.length - missed.length} of ${aimed.length} aims met.`,
    ...(missed.length > 0 ? ['', ...missed] : []),
  ].join('\n');
}

function section({ heading, notes, measurements }) {
  const blocks = [`## ${heading}`];
  if (measurements.length > 0)
    blocks.push([row(COLUMNS), row(COLUMNS.map(() => '---')), ...measurements.map(rowOf)].join('\n'));
  if (notes.length > 0) blocks.push(notes.map((note) => `- ${note}`).join('\n'));
  return blocks.join('\n\n');
}

const COLUMNS = ['what', 'figure', 'ratio', 'to', 'aim', ''];

function rowOf({ what, figure, unit, ratio, baseline, aim, met }) {
  const outcome = met === null ? '' : met ? 'met' : 'missed';
  return row([
    what,
    `${figure} ${unit}`.trim(),
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    baseline ?? '',
    aim ?? '',
    outcome,
  ]);
}

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
