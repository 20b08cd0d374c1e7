/** A value without punctuation and white space at its ends. */
export function tidy(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:|–—-]+|[\s,.;:|–—-]+$/g, '')
    .replace(/\s+\($/, '');
}
