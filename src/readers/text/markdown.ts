/** What a line of Markdown is made of before its words: marks of quotations, fences, definitions of links. */

const FENCE = /^ {0,3}(?:`{3,}[^`]*|~{3,}\s*\w+\s*)$/;
/** "> ", "> > ", "> [!note]- ": marks of a quotation, and the kind of box that some programs make of it. */
const QUOTE = /^ {0,3}(?:>(?=[\s>]|$) ?)+(?:\[!\w{1,30}\][-+]?(?: |$))?/;
const DEFINITION =
  /^ {0,3}\[([^[\]^]{1,100})\]:[ \t]+<?(?:[a-z][a-z+.-]*:|\/|#|\.{1,2}\/|www\.)[^\s>]+>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t\r]*$/gim;
const DELIMITER_CHARACTERS = /^[\s|:-]+$/;
const DELIMITER_CELL = /^(?::-+:?|-+:|-{3,})$/;

/** "```", "~~~ text": a line that opens or closes a block of code. */
export function isFence(raw: string): boolean {
  return FENCE.test(raw);
}

/** How many characters of a line mark a quotation. */
export function quoteLength(raw: string): number {
  return QUOTE.exec(raw)?.[0].length ?? 0;
}

/** "--- | :---:", "|:-|-:|": whether a line is the one below the header of a table. */
export function isDelimiter(value: string): boolean {
  if (!value.includes('|') || !DELIMITER_CHARACTERS.test(value)) return false;
  const cells = value.split('|').map((cell) => cell.trim());
  const inner = cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : undefined);
  return inner.length > 0 && inner.every((cell) => DELIMITER_CELL.test(cell));
}

/** The names of the links that a text defines ("[1]: https://…"), as `referenceName` gives them. */
export function referencesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (text.includes(']:')) for (const [, name = ''] of text.matchAll(DEFINITION)) names.add(referenceName(name));
  return names;
}

/** Names of links are the same whatever their case and blanks. */
export function referenceName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a line defines a link. */
export function isDefinition(raw: string): boolean {
  DEFINITION.lastIndex = 0;
  return raw.includes(']:') && DEFINITION.test(raw);
}
