/** Word: milliseconds a file against mammoth, which reads the files, by itself. */
import mammoth from 'mammoth';
import { inputsOfTypes } from './files.mjs';
import { takeTurns } from './measure.mjs';
import { heading, line } from './report.mjs';

const WARM_UPS = 10;
const ROUNDS = 21;
const AIM = 1.4;
const UNIT = 'ms/file';

export async function bench({ rounds = ROUNDS }) {
  const { parseMinutes, readDocument } = await import('../dist/index.js');
  const inputs = inputsOfTypes('minutes.docx');
  const per = inputs.length;
  heading(`Word: ${per} files; medians of ${rounds} rounds after ${WARM_UPS} to warm up`);
  const times = await takeTurns(
    {
      parse: ({ bytes }) => parseMinutes(bytes),
      read: ({ bytes }) => readDocument(bytes),
      html: ({ bytes }) => mammoth.convertToHtml({ buffer: bytes }),
      text: ({ bytes }) => mammoth.extractRawText({ buffer: bytes }),
    },
    inputs,
    { rounds, warmUps: WARM_UPS },
  );
  const html = { name: 'mammoth.convertToHtml', figures: times.html };
  const text = { name: 'mammoth.extractRawText', figures: times.text };
  line({ what: 'parseMinutes', figures: times.parse, unit: UNIT, per, baseline: html, aim: AIM });
  line({ what: 'parseMinutes', figures: times.parse, unit: UNIT, per, baseline: text });
  line({ what: 'readDocument alone', figures: times.read, unit: UNIT, per, baseline: html });
  line({ what: 'readDocument alone', figures: times.read, unit: UNIT, per, baseline: text });
}
