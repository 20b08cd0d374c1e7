/** The words of a text in lines of at most `width` characters; a longer word has a line of its own. Never empty. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    const letters = [...word].length;
    if (line !== '' && length + 1 + letters > width) {
      lines.push(line);
      line = word;
      length = letters;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      length += (length === 0 ? 0 : 1) + letters;
    }
  }
  lines.push(line);
  return lines;
}
