/** Headers, footers and notes of a Word 97 file: where they stand in its text. */
import type { Range, Word } from './word.ts';

/** Where the header of the file says where tables are. */
const HEADERS = 0xf2;
const NOTES = [
  { part: 'footnotes', marks: 0xaa, texts: 0xb2 },
  { part: 'endnotes', marks: 0x20a, texts: 0x212 },
] as const;

export interface Story extends Range {
  isFooter: boolean;
}

/** Before the headers stand what parts footnotes from the text; then six for each section. */
const SEPARATORS = 6;
const FOOTERS = [2, 3, 5];

/** The headers and footers, those of all sections, and the text boxes in them. */
export function storiesOf(word: Word): Story[] {
  const { from, to } = word.parts.headers;
  const { headerBoxes } = word.parts;
  const starts = word.tableAt(HEADERS);
  const stories: Story[] = [];
  for (let i = SEPARATORS; i + 1 < starts.length; i++) {
    const story = { from: from + (starts[i] ?? 0), to: Math.min(to, from + (starts[i + 1] ?? 0)) };
    const before = stories.at(-1)?.to ?? from;
    if (story.from >= before && story.to > story.from)
      stories.push({ ...story, isFooter: FOOTERS.includes(i % SEPARATORS) });
  }
  return [...stories, { ...headerBoxes, isFooter: false }];
}

/** Positions of the marks of notes in the body, each with where the note stands. */
export type Notes = ReadonlyMap<number, Range>;

export function notesOf(word: Word): Notes {
  const notes = new Map<number, Range>();
  for (const { part, marks, texts } of NOTES) {
    const places = word.tableAt(texts);
    const { from, to } = word.parts[part];
    if (to === from) continue;
    // Behind the positions stand two bytes for each mark.
    const count = places.length - 2;
    let before = from;
    word
      .tableAt(marks)
      .slice(0, count)
      .forEach((mark, i) => {
        const start = from + (places[i] ?? 0);
        const end = Math.min(to, from + (places[i + 1] ?? 0));
        if (start < before || end <= start) return;
        notes.set(mark, { from: start, to: end });
        before = end;
      });
  }
  return notes;
}
