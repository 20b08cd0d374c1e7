/** One meeting by a writer that is at hand. */
import type { Minutes } from '../schema.ts';
import { PLAIN } from './paint.ts';
import type { Chunk, Writer, WriterOptions } from './writer.ts';

/** How one meeting is written. `text`: of the document, for writers that quote it. */
export type WriteOptions = Partial<Omit<WriterOptions, 'several'>> & { text?: string | undefined };

/** As `writeMinutes`, by the writer itself: `writeWith(csv, minutes, { table: 'attendees' })`. */
export async function writeWith(
  writer: Writer,
  minutes: Minutes,
  { text, ...options }: WriteOptions = {},
): Promise<Chunk> {
  const printer = writer({ several: false, compact: false, table: null, paint: PLAIN, ...options });
  const printed = printer.next(minutes, text);
  const end = await printer.end();
  return typeof end === 'string' ? printed + end : end;
}
