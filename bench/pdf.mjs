/** PDF: milliseconds a page against the bare extraction of the same engine, and where they go. */
import { spawnSync } from 'node:child_process';
import { hasProgram, inputsOfTypes } from './files.mjs';
import { sum, takeTurns, without } from './measure.mjs';
import { extractPages, startPdfium } from './pdfium.mjs';
import { heading, line, note } from './report.mjs';

const NAMES = ['minutes.libreoffice.pdf', 'minutes.chromium.pdf'];
const WARM_UPS = 10;
const ROUNDS = 21;
const PROGRAM_ROUNDS = 7;
const AIM = 1.4;
const UNIT = 'ms/page';

export async function bench({ rounds = ROUNDS }) {
  const { parseMinutes, readDocument } = await import('../dist/index.js');
  const pdfium = await startPdfium();
  const inputs = inputsOfTypes(...NAMES);
  for (const input of inputs) {
    input.text = (await readDocument(input.bytes)).text;
    input.pages = extractPages(pdfium, input.bytes).length;
  }
  const per = sum(inputs.map(({ pages }) => pages));
  heading(`PDF: ${inputs.length} files, ${per} pages; medians of ${rounds} rounds after ${WARM_UPS} to warm up`);
  const times = await takeTurns(
    {
      parse: ({ bytes }) => parseMinutes(bytes),
      read: ({ bytes }) => readDocument(bytes),
      textOnly: ({ text }) => parseMinutes(text),
      bare: ({ bytes }) => extractPages(pdfium, bytes),
    },
    inputs,
    { rounds, warmUps: WARM_UPS },
  );
  const bare = { name: 'bare extraction by PDFium', figures: times.bare };
  line({ what: 'parseMinutes', figures: times.parse, unit: UNIT, per, baseline: bare, aim: AIM });
  line({ what: 'readDocument alone', figures: times.read, unit: UNIT, per, baseline: bare });
  line({ what: 'parseMinutes on the text of the document', figures: times.textOnly, unit: UNIT, per, baseline: bare });
  const whole = { name: 'parseMinutes', figures: times.parse };
  line({ what: 'readDocument, as a share', figures: times.read, unit: UNIT, per, baseline: whole });
  await benchProgram(inputs, parseMinutes, per, Math.min(rounds, PROGRAM_ROUNDS));
}

/** pdftotext as a process: what it takes to start one is taken off. */
async function benchProgram(inputs, parseMinutes, per, rounds) {
  if (!hasProgram('pdftotext')) return note('not measured: pdftotext is not installed');
  const times = await takeTurns(
    {
      parse: ({ bytes }) => parseMinutes(bytes),
      program: ({ path }) => spawnSync('pdftotext', ['-layout', path, '-']),
      start: () => spawnSync('pdftotext', ['-v']),
    },
    inputs,
    { rounds, warmUps: 1 },
  );
  const baseline = { name: 'pdftotext -layout, start taken off', figures: without(times.program, times.start) };
  line({ what: 'parseMinutes', figures: times.parse, unit: UNIT, per, baseline });
  line({ what: 'start of pdftotext (pdftotext -v)', figures: times.start, unit: 'ms', per: inputs.length });
}
