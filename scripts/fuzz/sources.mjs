/** The files that others are made from: the fixtures of every type, and the pictures of the readers' tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['fixtures', 'test/readers/files'];
/** By the ends of names. */
const TYPES = {
  '.txt': 'txt',
  '.md': 'md',
  '.html': 'html',
  '.docx': 'docx',
  '.doc': 'doc',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.eml': 'eml',
  '.pdf': 'pdf',
  '.png': 'png',
  '.jpg': 'jpg',
  '.tif': 'tiff',
};

/** Paths by type, each read when it is asked for: `{ txt: [path], … }`, in the order of their names. */
export function sourcesByType() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((name) => extname(name) in TYPES)
      .sort(),
  );
  const byType = {};
  for (const file of files) (byType[TYPES[extname(file)]] ??= []).push(file);
  return byType;
}

const read = new Map();

/** Its bytes as Latin-1. */
export function textOf(path) {
  if (!read.has(path)) read.set(path, readFileSync(join(ROOT, path)).toString('latin1'));
  return read.get(path);
}
