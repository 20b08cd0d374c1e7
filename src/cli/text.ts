/** `minutes text`: the text that lines and offsets refer to. */
import type { Document } from '../document.ts';
import type { Paint } from '../writers/paint.ts';
import { loadPaint } from '../writers/paint.ts';
import { printable } from '../writers/printable.ts';
import type { Flags } from './command.ts';
import { openEngine } from './engine.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { print, wantsColor } from './io.ts';
import { readOptions } from './options.ts';

/** Exact in a pipe; on a terminal without what the terminal would obey. */
export async function run(io: Io, named: string[], flags: Flags): Promise<number> {
  const files = await filesMeant(io, named);
  const paint = await loadPaint(wantsColor(io, flags.color));
  const engine = openEngine(flags.timeout);
  return eachFile(io, files, async ({ bytes }) => {
    const document = await engine.run('document', bytes, readOptions(flags));
    const clean = io.stdout.isTTY === true ? printable : (text: string): string => text;
    await print(io, flags.plain ? clean(document.text) : numbered(document, clean, paint));
  }).finally(() => engine.close());
}

function numbered(document: Document, clean: (text: string) => string, paint: Paint): string {
  const { text, lineStarts, pageStarts } = document;
  const lineWidth = String(lineStarts.length).length;
  const pageWidth = pageStarts.length === 0 ? 0 : String(pageStarts.length).length + 2;
  let page = 0;
  const lines = lineStarts.map((start, index) => {
    const end = lineStarts[index + 1] ?? text.length;
    while ((pageStarts[page] ?? Infinity) < Math.max(end, start + 1)) page++;
    const place = (pageWidth === 0 ? '' : `p${String(page)}`.padEnd(pageWidth)) + String(index + 1).padStart(lineWidth);
    return `${paint.dim(place)}  ${clean(text.slice(start, end).replace(/\r?\n$|\r$/, ''))}`.trimEnd();
  });
  if (text.slice(lineStarts.at(-1)) === '') lines.pop();
  return lines.map((line) => `${line}\n`).join('');
}
