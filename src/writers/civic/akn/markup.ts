/** What every part of an Akoma Ntoso document is made with. */
import type { Minutes, PersonRef, Source } from '../../../schema.ts';
import { mixed, type Attributes, type Content, type XmlElement } from '../../xml.ts';
import { nameOfId } from '../identities.ts';
import { newReferences, type References } from './references.ts';

/** Attributes of this namespace say where in the document something was read, by which rule, and how sure it is. */
export const ORIGIN_NAMESPACE = 'urn:minutes:origin';

export interface Markup {
  references: References;
  /** "speech_i1-2": unique in the whole document. */
  eId: (kind: string, id?: string) => string;
}

/** `prefix` goes before each eId: "comp_2__" in the second component of a collection. */
export function newMarkup(minutes: Minutes, prefix: string): Markup {
  return {
    references: newReferences(minutes, prefix),
    eId: (kind, id) => `${prefix}${kind}${id === undefined ? '' : `_${nameOfId(id)}`}`,
  };
}

export function originOf(source: Source, found?: { rule: string; confidence: number }): Attributes {
  const { startLine, endLine, page } = source;
  return {
    'm:startLine': startLine,
    'm:endLine': endLine,
    'm:page': page,
    'm:rule': found?.rule ?? null,
    'm:confidence': found?.confidence ?? null,
  };
}

/** A text of several lines, with marks where they end. */
export function linesOfText(text: string): Content[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line, index) => (index === 0 ? [line] : [mixed('eol'), line]));
}

/** Someone as printed; one who is on no list may be a group, which a person is not. */
export function mention(person: PersonRef, part: string, { references }: Markup): XmlElement {
  if (person.attendee === null) return mixed('inline', { name: part }, person.text);
  const refersTo = references.attendee(person.attendee);
  return mixed('person', { refersTo, as: references.part(part) }, person.text);
}

const SEPARATOR = ', ';

/** The parts with commas between them; null where there are none. */
export function listed(parts: readonly Content[]): Content {
  if (parts.length === 0) return null;
  return parts.flatMap((part, index): Content[] => (index === 0 ? [part] : [SEPARATOR, part]));
}
