/** The unit of work: bytes and options to meetings or a failure. Pure and repeatable: it can be done anywhere. */
import { parseAll, type ParseOptions } from '../pipeline.ts';
import type { Minutes } from '../schema.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './job.ts';

/** No meetings and no failure: what was read is not minutes. */
export interface Conversion {
  meetings: Minutes[];
  failure: Failure | null;
}

/** Never rejects. */
export async function convert(bytes: Uint8Array, options: ParseOptions): Promise<Conversion> {
  try {
    const found = await parseAll(bytes, options);
    return { meetings: found.filter((minutes) => !isOther(minutes)), failure: null };
  } catch (error) {
    return { meetings: [], failure: failureOf(error) };
  }
}

function isOther({ diagnostics }: Minutes): boolean {
  return diagnostics.some(({ code }) => code === 'not-minutes');
}

/** The name of each meeting of a document in the archive: counted where there are several. */
export function namesOfMeetings(target: string, meetings: number): string[] {
  if (meetings === 1) return [target];
  return Array.from({ length: meetings }, (_, index) => `${target}.${index + 1}`);
}
