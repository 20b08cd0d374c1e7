/** Topics of tagged minutes as items, with what was said under each. */
import { sliceText, trimText, type Text } from '../../document.ts';
import { mention, type ItemFinding } from '../../finding.ts';
import { RULES } from '../../rules.ts';
import type { Line, Transcript } from './transcript.ts';

/** "1. Release", "2.1 Tests" */
const NUMBER = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+(?=\p{L})/u;
/** "Release [ann]", "Release -> https://…", "Release https://…": who brings it, and where it is kept. */
const TAIL = /\s*(?:(?:[-–—]*>\s*)?https?:\/\/\S+|\[from \S+\])\s*$/i;
/** What closes a log is no business. */
const NO_TOPIC = /^(?:end(?: of)? (?:the )?meeting|meeting adjourned|adjourned)$/i;

export function topicsOf(transcript: Transcript): ItemFinding[] {
  const found: ItemFinding[] = [];
  let above: ItemFinding | null = null;
  for (const line of transcript.lines) {
    if (line.tag === 'topic' || line.tag === 'subtopic') {
      const item = itemOf(line.content);
      if (item === null || isAgain(item, found.at(-1))) continue;
      if (line.tag === 'subtopic') item.parent = above;
      else above = item;
      found.push(item);
    } else if (!line.isRepeat) addEntry(line, found.at(-1));
  }
  return found;
}

function itemOf(text: Text): ItemFinding | null {
  const numbered = NUMBER.exec(text.value);
  const behind = numbered === null ? text : sliceText(text, numbered[0].length);
  const title = trimText(sliceText(behind, 0, TAIL.exec(behind.value)?.index));
  if (title.value === '' || NO_TOPIC.test(title.value)) return null;
  const printed = numbered?.[1] ?? null;
  const number = printed === null ? null : sliceText(text, 0, printed.length);
  return {
    kind: 'item',
    rule: 'topic',
    confidence: RULES.topic.confidence,
    at: number === null ? [title] : [number, title],
    number: printed,
    printedNumber: printed,
    title: title.value.replace(/[:\s]+$/, ''),
    section: null,
    presenters: [],
    entries: [],
    parent: null,
  };
}

/** A topic that is set again at once, to correct it or to come back to it. */
function isAgain(item: ItemFinding, last: ItemFinding | undefined): boolean {
  return last !== undefined && last.title?.toLowerCase() === item.title?.toLowerCase();
}

function addEntry(line: Line, item: ItemFinding | undefined): void {
  if (line.tag === 'command' || line.tag === 'scribe' || line.content.value === '') return;
  const speaker = line.tag === 'said' && line.speaker !== null ? mention(line.speaker) : null;
  const text = line.tag === 'said' ? line.content : line.whole;
  item?.entries.push({ kind: speaker === null ? 'discussion' : 'speech', speaker, text });
}
