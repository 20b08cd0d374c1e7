/** The body of an Akoma Ntoso debate: a section for each item, and in it what was said and decided, in the document's order. */
import { addTo } from '../../../add-to.ts';
import type { Item, Minutes, Source } from '../../../schema.ts';
import { element, mixed, type XmlElement } from '../../xml.ts';
import { actionElement, resolutionElement } from './decisions.ts';
import { entryElement } from './entries.ts';
import { linesOfText, listed, mention, originOf, type Markup } from './markup.ts';

/** Something that stands under an item, or under none. */
interface Part {
  source: Source;
  /** The heading above several items. */
  section: string | null;
  build: () => XmlElement;
}

export function sectionsOf(minutes: Minutes, markup: Markup): XmlElement[] {
  const { items, resolutions, actions } = minutes;
  const known = new Set(items.map(({ id }) => id));
  const parts = new Map<string | null, Part[]>();
  const put = (under: string | null, source: Source, build: () => XmlElement, section: string | null = null) => {
    addTo(parts, under !== null && known.has(under) ? under : null, { source, section, build });
  };
  const partsOf = (under: string | null) => (parts.get(under) ?? []).sort((a, b) => a.source.start - b.source.start);
  const elementsOf = (under: string | null) => partsOf(under).map(({ build }) => build());

  const told = toldElsewhere(minutes);
  for (const item of items) {
    put(item.parent, item.source, () => itemElement(item, elementsOf(item.id), markup), item.section);
    item.entries.forEach((entry, index) => {
      if (entry.speaker === null && told.get(item.id)?.has(entry.text)) return;
      put(item.id, entry.source, () => entryElement(entry, `${item.id}-${index + 1}`, markup));
    });
  }
  for (const one of resolutions) put(one.item, one.source, () => resolutionElement(one, markup));
  for (const one of actions) put(one.item, one.source, () => actionElement(one, markup));
  return underHeadings(partsOf(null), markup);
}

/** For each item the texts of its decisions and tasks: a paragraph that is one of them is not printed twice. */
function toldElsewhere({ resolutions, actions }: Minutes): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  const tell = (item: string | null, text: string) => {
    if (item !== null) told.set(item, (told.get(item) ?? new Set()).add(text));
  };
  for (const { item, label, text } of resolutions) {
    tell(item, text);
    if (label !== null) tell(item, `${label} ${text}`);
  }
  for (const { item, text } of actions) tell(item, text);
  return told;
}

function itemElement(item: Item, content: XmlElement[], markup: Markup): XmlElement {
  const { id, number, printedNumber, title, presenters } = item;
  const num = printedNumber ?? number;
  const people = presenters.map((person) => mention(person, 'presenter', markup));
  return element(
    'debateSection',
    { name: 'item', eId: markup.eId('dbsect', id), ...originOf(item.source, item) },
    num === null ? null : mixed('num', {}, num),
    title === null ? null : mixed('heading', {}, linesOfText(title)),
    people.length === 0 ? null : mixed('p', { class: 'presenters' }, listed(people)),
    ...content,
  );
}

/** Items that follow each other under one heading stand in a section of that heading. */
function underHeadings(parts: readonly Part[], markup: Markup): XmlElement[] {
  const groups: { section: string | null; elements: XmlElement[] }[] = [];
  for (const { section, build } of parts) {
    const last = groups.at(-1);
    if (last !== undefined && last.section === section) last.elements.push(build());
    else groups.push({ section, elements: [build()] });
  }
  return groups.flatMap(({ section, elements }, index) => {
    if (section === null) return elements;
    const heading = mixed('heading', {}, linesOfText(section));
    const eId = markup.eId('dbsect', `s${index + 1}`);
    return [element('debateSection', { name: 'section', eId }, heading, ...elements)];
  });
}
