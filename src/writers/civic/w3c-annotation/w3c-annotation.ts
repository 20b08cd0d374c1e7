/** W3C Web Annotations: a collection for each meeting, with an annotation for each attendee, item, resolution and action. */
import type { Minutes } from '../../../schema.ts';
import { jsonOf } from '../../json.ts';
import { identitiesOf, type Identities } from '../identities.ts';
import { stated } from '../stated.ts';
import { bodiesOf, type Entities, type Kind } from './bodies.ts';
import { pageSelector, selectorsIn, type Selectors } from './selectors.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const PDF = 'application/pdf';

/** One collection of annotations for each meeting; an array where there may be several. It needs the text of the document. */
export const w3cAnnotation = jsonOf(collectionOf);

function collectionOf(minutes: Minutes, text: string) {
  const ids = identitiesOf(minutes);
  const { generator, meeting } = minutes;
  const items = annotationsOf(minutes, text, ids);
  return {
    '@context': CONTEXT,
    id: ids.of('annotations'),
    type: 'AnnotationCollection',
    ...stated({ label: meeting.title ?? meeting.body }),
    generator: { type: 'Software', name: `${generator.name} ${generator.version}` },
    total: items.length,
    first: { id: ids.of('annotations-1'), type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationsOf(minutes: Minutes, text: string, ids: Identities) {
  const { mediaType } = minutes.source;
  const selectors = selectorsIn(text);
  const select: Selectors = (source) => [...selectors(source), ...(mediaType === PDF ? pageSelector(source) : [])];
  const annotate = <K extends Kind>(kind: K, entities: readonly Entities[K][]) =>
    entities.map((entity) => ({
      id: ids.of(`${entity.id}-annotation`),
      type: 'Annotation',
      motivation: 'describing',
      body: bodiesOf(kind, entity),
      target: {
        type: 'SpecificResource',
        source: { id: ids.document, format: mediaType },
        selector: select(entity.source),
      },
    }));
  return [
    ...annotate('attendee', minutes.attendees),
    ...annotate('item', minutes.items),
    ...annotate('resolution', minutes.resolutions),
    ...annotate('action', minutes.actions),
  ];
}
