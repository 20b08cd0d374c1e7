/** Addresses of the files that minutes were read from. */
import { relative, resolve, sep } from 'node:path';

const DRIVE = /^[a-z]:[\\/]/i;
/** A member of an archive is no file that a link could lead to. */
const MEMBER = /\.(?:zip|tar|tgz|tar\.gz)[\\/]/i;
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * The address of a file as a link has it, or null where the path leads to none: standard input, a member of an archive.
 * A relative path leads there from `folder`, where what holds the link is written; null: from where the path starts.
 */
export function fileLink(path: string | null, folder: string | null = null): string | null {
  if (path === null || path === '' || path.startsWith('-/') || MEMBER.test(path) || LONE_SURROGATE.test(path))
    return null;
  if (DRIVE.test(path)) return `file:///${path.slice(0, 2)}${encoded(path.slice(2).replaceAll('\\', '/'))}`;
  if (path.startsWith('/')) return `file://${encoded(path)}`;
  return encoded(folder === null ? path : relative(resolve(folder), resolve(path)).replaceAll(sep, '/'));
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
