const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'no such file',
  EPERM: 'operation not permitted',
  ERR_ACCESS_DENIED: 'not permitted by the options that Node.js was started with',
  EROFS: 'read-only file system',
};

/** Why the operating system declined, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return message;
  return REASONS[code] ?? `cannot be read or written (${code})`;
}
