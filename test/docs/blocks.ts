/** The commands that the documentation shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cli/run.ts';

export interface Block {
  /** "docs/archives.md:5": the line that it begins in. */
  name: string;
  /** Its command lines: comments left out, each with the lines that it goes on in. */
  lines: string[];
}

const SHELL_BLOCK = /^```sh\n([\s\S]*?)^```$/gm;
/** A line that the next one belongs to. */
const GOES_ON = /(?:\\|\||&&)$/;

/** README.md and what lies in docs/, with the blocks of each. */
export function documents(): { path: string; blocks: Block[] }[] {
  const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`);
  return ['README.md', ...inDocs].map((path) => ({ path, blocks: blocksOf(path) }));
}

function blocksOf(path: string): Block[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(SHELL_BLOCK)].map(({ 1: code = '', index }) => ({
    name: `${path}:${String(text.slice(0, index).split('\n').length)}`,
    lines: linesOf(code),
  }));
}

function linesOf(code: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of code.split('\n')) {
    if (line.trim() === '' || (line.startsWith('#') && !line.startsWith('#SBATCH'))) continue;
    if (open) lines.push(`${lines.pop() ?? ''}\n${line}`);
    else lines.push(line);
    open = GOES_ON.test(line);
  }
  return lines;
}
