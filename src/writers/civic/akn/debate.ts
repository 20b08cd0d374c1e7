/** One meeting as an Akoma Ntoso debate. */
import type { Minutes } from '../../../schema.ts';
import { element, type XmlElement } from '../../xml.ts';
import { adjournmentOf } from './adjournment.ts';
import { debateIdentification } from './identification.ts';
import { newMarkup, type Markup } from './markup.ts';
import { prefaceOf } from './preface.ts';
import { rollCallOf } from './roll-call.ts';
import { sectionsOf } from './sections.ts';
import { analysisOf } from './voting.ts';

const NAME = 'minutes';

/** `prefix` goes before each eId, which must be unique in a collection too. */
export function debateOf(minutes: Minutes, prefix = ''): XmlElement {
  const markup = newMarkup(minutes, prefix);
  const preface = prefaceOf(minutes, markup);
  const parts = [rollCallOf(minutes, markup), ...sectionsOf(minutes, markup), adjournmentOf(minutes, markup)];
  const sections = parts.filter((part) => part !== null);
  const body = element('debateBody', {}, sections.length === 0 ? emptySection(markup) : sections);
  return element('debate', { name: NAME }, metaOf(minutes, markup), preface, body);
}

/** A body must hold something. */
function emptySection({ eId }: Markup): XmlElement {
  return element('debateSection', { name: 'empty', eId: eId('dbsect', 'empty') });
}

/** The last part to be made: it lists what the others refer to. */
function metaOf(minutes: Minutes, { references, ...markup }: Markup): XmlElement {
  const identification = debateIdentification(minutes, references);
  const analysis = analysisOf(minutes, { references, ...markup });
  const { path, mediaType, sha256, part, pages } = minutes.source;
  return element(
    'meta',
    {},
    identification,
    analysis,
    element('references', { source: references.program }, ...references.elements()),
    element(
      'proprietary',
      { source: references.program },
      element('m:document', {
        path,
        mediaType,
        sha256,
        part,
        pages,
        format: minutes.format.id,
        'format-confidence': minutes.format.confidence,
      }),
    ),
  );
}
