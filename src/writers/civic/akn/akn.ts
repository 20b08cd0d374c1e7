/** Akoma Ntoso 3.0: a debate; several meetings are a collection of debates. */
import { element, printXml, startTag, XML_DECLARATION, type XmlElement } from '../../xml.ts';
import type { Writer } from '../../writer.ts';
import { debateOf } from './debate.ts';
import { collectionIdentification } from './identification.ts';
import { ORIGIN_NAMESPACE } from './markup.ts';

const NAMESPACES = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:m': ORIGIN_NAMESPACE,
};

const ROOT = 'akomaNtoso';
const COLLECTION = 'documentCollection';
const BODY = 'collectionBody';
const COLLECTION_NAME = 'minutes';

/** How deep the components of a collection stand. */
const COMPONENT_DEPTH = 3;

/** One Akoma Ntoso document; a collection where there may be several meetings. */
export const akn: Writer = ({ several }) => {
  let printed = 0;
  return {
    next(minutes) {
      if (!several) return XML_DECLARATION + printXml(element(ROOT, NAMESPACES, debateOf(minutes)));
      const eId = `comp_${++printed}`;
      const component = element('component', { eId }, debateOf(minutes, `${eId}__`));
      return (printed === 1 ? collectionHead() : '') + printXml(component, COMPONENT_DEPTH);
    },
    end: () => (several && printed > 0 ? `    </${BODY}>\n  </${COLLECTION}>\n</${ROOT}>\n` : ''),
  };
};

/** Everything before the first component: meetings are printed one after the other. */
function collectionHead(): string {
  const open = (root: XmlElement, margin: string) => `${margin}${startTag(root)}\n`;
  return [
    XML_DECLARATION,
    open(element(ROOT, NAMESPACES), ''),
    open(element(COLLECTION, { name: COLLECTION_NAME }), '  '),
    printXml(collectionMeta(), 2),
    open(element(BODY), '    '),
  ].join('');
}

const PROGRAM = 'minutes';

function collectionMeta(): XmlElement {
  const source = `#${PROGRAM}`;
  const href = `/akn/ontology/organization/${PROGRAM}`;
  const program = element('TLCOrganization', { eId: PROGRAM, href, showAs: PROGRAM });
  return element('meta', {}, collectionIdentification(source), element('references', { source }, program));
}
