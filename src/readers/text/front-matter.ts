/** YAML front matter at the top of a Markdown file: its plain `key: value` lines. */
import { sliceText, type Text } from '../../document.ts';
import type { Line } from './lines.ts';

const FENCE = /^---\s*$/;
const KEY_VALUE = /^([A-Z_][\w-]*):\s*(\S.*)$/i;
/** Front matter longer than this is text between two rules. */
const MAX_LINES = 100;

/** What the file says about itself, and the index of the first line behind it. */
export function frontMatter(lines: readonly Line[]): { metadata: Record<string, Text>; bodyAt: number } {
  const metadata = Object.create(null) as Record<string, Text>;
  if (!FENCE.test(lines[0]?.text.value ?? '')) return { metadata, bodyAt: 0 };
  for (const line of lines.slice(1, MAX_LINES)) {
    const { value } = line.text;
    if (FENCE.test(value)) {
      if (Object.keys(metadata).length > 0) return { metadata, bodyAt: lines.indexOf(line) + 1 };
      continue;
    }
    const pair = KEY_VALUE.exec(value);
    if (pair?.[1] !== undefined && pair[2] !== undefined)
      metadata[pair[1].toLowerCase()] = unquoted(line.text, value.length - pair[2].length);
    else if (/^\S/.test(value) && !/^[A-Z_][\w-]*:\s*$/i.test(value)) break;
  }
  return { metadata: {}, bodyAt: 0 };
}

/** The value from `from` on, without the quotes around it. */
function unquoted(line: Text, from: number): Text {
  const to = line.value.trimEnd().length;
  const quote = line.value[from];
  const isQuoted = (quote === '"' || quote === "'") && to - from > 1 && line.value[to - 1] === quote;
  return isQuoted ? sliceText(line, from + 1, to - 1) : sliceText(line, from, to);
}
