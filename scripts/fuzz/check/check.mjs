/** One file through the library as it is built, and all that must hold of the result. */
import { createHash } from 'node:crypto';
import { readRecord } from '../../../dist/index.js';
import { wrongOutputs } from './outputs.mjs';
import { wrongLines, wrongPlaces } from './places.mjs';
import { wrongWhole } from './whole.mjs';
import { wrongWords } from './words.mjs';

const LONGEST_MESSAGE = 300;

/**
 * `{ status: 'read' | 'refused', findings: [{ kind, what }] }`. `deep`: it is read twice and written in every form, too.
 */
export async function check(bytes, { deep, options }) {
  const before = deep ? hashOf(bytes) : null;
  let record;
  try {
    record = await readRecord(bytes, options);
  } catch (error) {
    return { status: 'refused', findings: refusalFindings(error) };
  }
  const findings = [];
  const find = (kind, list) => findings.push(...list.map((what) => ({ kind, what })));
  find('invalid', wrongLines(record.document));
  for (const minutes of record.meetings) {
    find('invalid', wrongWhole(minutes));
    find('place', wrongPlaces(minutes, record.document));
    find('words', wrongWords(minutes, record.document));
    if (deep) find('writer', await wrongOutputs(minutes, record.document));
  }
  if (deep) {
    const again = await readRecord(bytes, options);
    if (JSON.stringify(again) !== JSON.stringify(record)) find('other', ['the second result is not the first']);
    if (hashOf(bytes) !== before) find('other', ['the input was changed']);
  }
  return { status: 'read', findings };
}

function refusalFindings(error) {
  if (error?.name !== 'ReadError') return [{ kind: 'crash', what: String(error?.stack ?? error) }];
  const isLine = !/[\n\r]/.test(error.message) && error.message.length > 0 && error.message.length <= LONGEST_MESSAGE;
  return isLine ? [] : [{ kind: 'refusal', what: `the message is no line: ${JSON.stringify(error.message)}` }];
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');
