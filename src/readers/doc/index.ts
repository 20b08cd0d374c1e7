/** Word 97 to 2003: the streams of an OLE file, the pieces of its text, and what is said of each paragraph and word. */
import { diagnostic, ReadError } from '../../diagnostics.ts';
import { compose } from '../compose.ts';
import type { Draft } from '../draft.ts';
import { finishFlow, newFlow, type FlowKind } from '../flow/flow.ts';
import { furnitureOf } from '../furniture.ts';
import type { Reader } from '../reader.ts';
import { newNumbers } from './numbers.ts';
import { OUTSIDE, readRange, type Reading } from './range.ts';
import { notesOf, storiesOf } from './stories.ts';
import { streamsOf, type Streams } from './streams.ts';
import { wordIn, type Range } from './word.ts';

const MEDIA_TYPE = 'application/msword';

/** Reads a Word 97 to 2003 document. Throws ReadError where the file is damaged, encrypted, or no such document. */
export const readDoc: Reader = (bytes) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return read(streamsOf(file));
  } catch (error) {
    // A place that a damaged file names may lie outside of it.
    if (error instanceof RangeError) throw new ReadError('damaged', 'is a damaged Word document');
    throw error;
  }
};

function read(streams: Streams) {
  const word = wordIn(streams);
  const reading = { word, notes: notesOf(word), numbers: newNumbers(word) };
  const body = draftsIn(reading, word.parts.body, 'body');
  const boxes = draftsIn(reading, word.parts.boxes, 'box');
  const document = compose([...furnitureIn(reading), ...body, ...boxes], { mediaType: MEDIA_TYPE });
  const lost = reading.numbers.lost();
  const told = `the automatic numbers of ${lost} paragraphs are not read: the file does not hold their lists`;
  return { document, diagnostics: lost === 0 ? [] : [diagnostic('part-lost', told)] };
}

/** Headers, then footers; each once, however many sections repeat it. */
function furnitureIn(reading: Reading): Draft[] {
  const seen = new Set<string>();
  const headers: Draft[] = [];
  const footers: Draft[] = [];
  for (const story of storiesOf(reading.word))
    for (const draft of furnitureOf(draftsIn(reading, story, 'furniture'), seen))
      (story.isFooter ? footers : headers).push(draft);
  return [...headers, ...footers];
}

function draftsIn(reading: Reading, range: Range, kind: FlowKind): Draft[] {
  const flow = newFlow(kind);
  readRange(reading, range, flow);
  return finishFlow(flow, OUTSIDE);
}
