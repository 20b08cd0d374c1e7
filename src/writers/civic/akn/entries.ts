/** What was said under an item, in an Akoma Ntoso debate. */
import type { Entry } from '../../../schema.ts';
import { element, mixed, type XmlElement } from '../../xml.ts';
import { linesOfText, originOf, type Markup } from './markup.ts';

/** `id` is unique among entries: "i1-2". */
export function entryElement(entry: Entry, id: string, markup: Markup): XmlElement {
  const { kind, speaker, text, source } = entry;
  const origin = originOf(source);
  if (speaker !== null) {
    return element(
      'speech',
      { eId: markup.eId('speech', id), by: markup.references.person(speaker), ...origin },
      mixed('from', {}, speaker.text),
      mixed('p', {}, linesOfText(text)),
    );
  }
  if (kind === 'heading')
    return mixed('block', { name: 'heading', eId: markup.eId('block', id), ...origin }, linesOfText(text));
  return mixed('narrative', { eId: markup.eId('narrative', id), ...origin }, linesOfText(text));
}
