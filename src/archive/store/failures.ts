/** What could not be read when the archive was made. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Failure {
  path: string | null;
  code: string | null;
  message: string | null;
}

const NAME = 'failures.ndjson';

/** The lines of the archive's list of failures; none where there is no such list. Lines that are no objects are left out. */
export async function failuresIn(archive: string): Promise<Failure[]> {
  if (!(await stat(archive)).isDirectory()) return [];
  const text = await readFile(join(archive, NAME), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const value = objectIn(line);
    if (value === null) return [];
    const text = (name: string): string | null => (typeof value[name] === 'string' ? value[name] : null);
    return [{ path: text('path'), code: text('code'), message: text('message') }];
  });
}

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
