/** Whether every writer prints a result, and what it prints is what it says it is. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { parseAllDocuments } from 'yaml';
import { WRITER_IDS, writeMinutes } from '../../../dist/index.js';

const LINE_OCTETS = 75;

const sameAs = (minutes, value) => (JSON.stringify(value) === JSON.stringify(minutes) ? null : 'is another value');

function checkXml(text) {
  const parser = new SaxesParser({ xmlns: true });
  let wrong = null;
  parser.on('error', (error) => (wrong ??= `is no XML: ${error.message}`));
  parser.write(text).close();
  return wrong;
}

/** What is wrong with an output; null where nothing is. All others must be text that ends with a new line. */
const CHECKS = {
  json: (text, minutes) => sameAs(minutes, JSON.parse(text)),
  ndjson: (text, minutes) => (/^[^\n]*\n$/.test(text) ? sameAs(minutes, JSON.parse(text)) : 'is not one line'),
  // Its strings are made printable.
  yaml: (text) => parseAllDocuments(text)[0].errors[0]?.message ?? null,
  ics: (text) =>
    text.split('\r\n').some((line) => Buffer.byteLength(line) > LINE_OCTETS)
      ? 'has a line of more than 75 octets'
      : null,
  akn: checkXml,
  xlsx: (bytes) => {
    const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    return (
      files.map(([, content]) => checkXml(new TextDecoder().decode(content))).find((wrong) => wrong !== null) ?? null
    );
  },
  popolo: (text) => (JSON.parse(text) === null ? 'is null' : null),
  ocd: (text) => (JSON.parse(text) === null ? 'is null' : null),
  oparl: (text) => (JSON.parse(text) === null ? 'is null' : null),
  'w3c-annotation': (text) => (JSON.parse(text) === null ? 'is null' : null),
};

export async function wrongOutputs(minutes, document) {
  const wrong = [];
  for (const id of WRITER_IDS) {
    try {
      const output = await writeMinutes(minutes, id, { text: document.text });
      const problem =
        CHECKS[id]?.(output, minutes) ??
        (typeof output === 'string' && !output.endsWith('\n') ? 'does not end with a new line' : null);
      if (problem !== null) wrong.push(`${id}: ${problem}`);
    } catch (error) {
      if (error.name !== 'WriteError' || error.message.includes('\n')) wrong.push(`${id}: ${error.stack}`);
    }
  }
  return wrong;
}
