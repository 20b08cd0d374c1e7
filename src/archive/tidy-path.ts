/** Paths below the output folder, which no name of a file or of a member of an archive can leave. */
export function tidyPath(path: string): string {
  return path
    .split('/')
    .filter((s) => s !== '' && s !== '.' && s !== '..')
    .join('/');
}
