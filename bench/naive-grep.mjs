/**
 * What a user writes in five minutes: prints the lines of a text that have a word for a decision or a task, as the JSON
 * that `minutes eval --program` scores.
 *
 *   node bench/naive-grep.mjs FILE
 */
import { readFileSync } from 'node:fs';

const PATTERNS = { resolutions: /resolved|agreed/i, actions: /action/i };

const lines = readFileSync(process.argv[2], 'utf8').split('\n');
const found = Object.entries(PATTERNS).map(([kind, pattern]) => [
  kind,
  lines.filter((line) => pattern.test(line)).map((line) => ({ text: line.trim() })),
]);
console.log(JSON.stringify({ attendees: [], items: [], ...Object.fromEntries(found) }));
