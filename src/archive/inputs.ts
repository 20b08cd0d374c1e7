/** The documents of an archive, one after the other: files, and the members of ZIP and tar archives among them. */
import { resolve } from 'node:path';
import { openArchive, safePath } from './members.ts';
import type { Place } from './places.ts';
import { originOf } from './targets.ts';
import type { Content } from './content.ts';
import { whyUnread } from './failure.ts';
import type { Failure } from './job.ts';

export interface Input {
  /** As given; a member as `archive.zip/inner/name.docx`. */
  path: string;
  /** Its whole path, which no other input has. */
  origin: string;
  /** Where it would stand below the output folder. */
  wanted: string;
  content: Content | Failure;
}

/** A member is unpacked when its turn comes. Never throws: what cannot be read is an input with its failure. */
export async function* inputsOf(places: AsyncIterable<Place>): AsyncGenerator<Input> {
  for await (const { path, wanted, problem } of places) {
    const file = resolve(path);
    const input = { path, origin: originOf(file), wanted };
    if (problem !== null) {
      yield { ...input, content: { code: 'unreadable', message: problem } };
      continue;
    }
    try {
      const members = await openArchive(file);
      if (members === null) {
        yield { ...input, content: { file } };
        continue;
      }
      const names = new Set<string>();
      for await (const member of members) {
        yield {
          path: `${path}/${member.name}`,
          origin: originOf(file, unique(member.name, names)),
          wanted: `${wanted}/${safePath(member.name)}`,
          content: await member.bytes().then((bytes) => ({ bytes }), whyUnread),
        };
      }
      if (names.size === 0) yield { ...input, content: { code: 'empty-file', message: 'is an archive without files' } };
    } catch (error) {
      yield { ...input, content: whyUnread(error) };
    }
  }
}

/** A tar archive may hold several files of one name. */
function unique(name: string, names: Set<string>): string {
  let own = name;
  for (let count = 2; names.has(own); count++) own = `${name} ${count}`;
  names.add(own);
  return own;
}
