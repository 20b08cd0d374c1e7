/** YAML front matter at the top of a Markdown file: its plain `key: value` lines. */
import type { Line } from './lines.ts';

const FENCE = /^---\s*$/;
const KEY_VALUE = /^([A-Z_][\w-]*):\s*(\S.*)$/i;
/** Front matter longer than this is text between two rules. */
const MAX_LINES = 100;

/** What the file says about itself, and the index of the first line behind it. */
export function frontMatter(lines: readonly Line[]): { metadata: Record<string, string>; bodyAt: number } {
  const metadata: Record<string, string> = {};
  if (!FENCE.test(lines[0]?.text.value ?? '')) return { metadata, bodyAt: 0 };
  for (let at = 1; at < Math.min(lines.length, MAX_LINES); at++) {
    const value = lines[at]?.text.value ?? '';
    if (FENCE.test(value)) {
      if (Object.keys(metadata).length > 0) return { metadata, bodyAt: at + 1 };
      continue;
    }
    const pair = KEY_VALUE.exec(value);
    if (pair?.[1] !== undefined && pair[2] !== undefined) {
      metadata[pair[1].toLowerCase()] = pair[2].trim().replace(/^(["'])(.*)\1$/, '$2');
    } else if (/^\S/.test(value) && !/^[A-Z_][\w-]*:\s*$/i.test(value)) break;
  }
  return { metadata: {}, bodyAt: 0 };
}
