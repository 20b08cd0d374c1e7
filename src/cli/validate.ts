/** `minutes validate`: JSON, or NDJSON, against the schema and its own references. */
import { Minutes } from '../schema.ts';
import { oneLine } from '../writers/printable.ts';
import { FileError } from './errors.ts';
import { eachFile, filesMeant } from './files.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';
import type { Problem } from '../references.ts';
import { referenceProblems } from '../references.ts';

/** A value to check, and where it stands: "" or "line 3: ". */
interface Value {
  place: string;
  value: unknown;
}

/** "valid" on one line, or each problem on one; 1 where there is any. */
export async function run(io: Io, named: string[]): Promise<number> {
  const files = await filesMeant(io, named);
  return eachFile(io, files, async ({ name, bytes }) => {
    const lines = valuesOf(name, new TextDecoder().decode(bytes)).flatMap(({ place, value }) =>
      problemsOf(value).map(({ path, message }) => place + [pathOf(path), oneLine(message)].filter(Boolean).join(': ')),
    );
    const prefix = files.length > 1 ? `${oneLine(name)}: ` : '';
    await print(io, (lines.length === 0 ? ['valid'] : lines).map((line) => `${prefix}${line}\n`).join(''));
    return lines.length === 0;
  });
}

/** The whole text as JSON, else each of its lines. Throws FileError where it is neither. */
function valuesOf(name: string, text: string): Value[] {
  if (text.trim() === '') throw new FileError(name, 'is empty');
  const whole = tryJson(text);
  if (!('error' in whole)) return [{ place: '', value: whole.value }];
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const [first] = lines;
  if (lines.length < 2 || first === undefined || 'error' in tryJson(first.line)) {
    throw new FileError(name, `is not JSON: ${whole.error}`);
  }
  return lines.map(({ line, number }) => {
    const parsed = tryJson(line);
    if ('error' in parsed) throw new FileError(name, `line ${String(number)} is not JSON: ${parsed.error}`);
    return { place: `line ${String(number)}: `, value: parsed.value };
  });
}

function tryJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** One meeting, or the array of several that `parse --to json` prints. */
function problemsOf(value: unknown): Problem[] {
  if (!Array.isArray(value)) return meetingProblems(value);
  return value.flatMap((each: unknown, index) =>
    meetingProblems(each).map(({ path, message }) => ({ path: [index, ...path], message })),
  );
}

function meetingProblems(value: unknown): Problem[] {
  const result = Minutes.safeParse(value);
  return result.success ? referenceProblems(result.data) : result.error.issues;
}

/** `actions[0].owners[1].attendee` */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${String(key)}]`;
    return text === '' ? oneLine(String(key)) : `${text}.${oneLine(String(key))}`;
  }, '');
}
